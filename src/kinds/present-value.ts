import type { ViewField } from './describe-view.ts'

/** What a field is in one view; where it stands in a list, in the first item. `items`: how many a list has. */
export interface PresentValue {
  /** Null where there is none, for a group, and for a list whose items have fields of their own. */
  readonly value: string | number | boolean | null
  readonly items?: number
}

/** Undefined where the list that it stands in is empty or absent. */
export function presentValue(view: unknown, { path }: Pick<ViewField, 'path'>): PresentValue | undefined {
  const lists = path.split('[] . ')
  const last = lists.pop() ?? ''
  let whole = view
  for (const names of lists) {
    const list = follow(whole, names)
    if (!Array.isArray(list) || list.length === 0) return undefined
    whole = list[0]
  }
  return describeValue(follow(whole, last))
}

function follow(whole: unknown, names: string): unknown {
  return names.split('.').reduce<unknown>((part, name) => {
    return typeof part === 'object' && part !== null ? part[name as keyof typeof part] : undefined
  }, whole)
}

function describeValue(value: unknown): PresentValue {
  if (!Array.isArray(value)) return { value: plain(value) }
  const items: readonly unknown[] = value
  return isCell(items) ? { value: textOf(items) } : { value: plain(items[0]), items: items.length }
}

function plain(value: unknown): PresentValue['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

interface Line {
  readonly runs: readonly { readonly text: string }[]
}

function isCell(value: readonly unknown[]): value is readonly Line[] {
  return value.length > 0 && value.every(line => typeof line === 'object' && line !== null && 'runs' in line)
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ')
}
