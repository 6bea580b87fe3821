import { UnreadableInput } from '../../problems/unreadable-input.ts'
import type { ListedSheet } from './read-workbook.ts'
import type { Relationship } from './workbook-package.ts'

/** Sheets that hold a chart, a dialogue or macros of old: they have no cells. */
const withoutCells: readonly (string | undefined)[] = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']

export interface SheetPart {
  readonly name: string
  readonly part: string
  readonly isHidden: boolean
}

/**
 * The part of each sheet that has cells. Throws `UnreadableInput` where one is not to be found, and for two of one name, one
 * part or one id: no spreadsheet writes those, and a small file could be read without end.
 */
export function sheetParts(sheets: readonly ListedSheet[], related: readonly Relationship[]): readonly SheetPart[] {
  const byId = new Map(related.map(relationship => [relationship.id, relationship]))
  if (byId.size < related.length) throw new UnreadableInput('damaged')
  const taken = new Set<string>()
  return sheets.flatMap(({ name, relationship = '', isHidden }) => {
    const { type, target } = byId.get(relationship) ?? {}
    if (withoutCells.includes(type)) return []
    if (type !== 'worksheet') throw new UnreadableInput('missing-part', { sheet: name })
    if (target === undefined) throw new UnreadableInput('outside', { sheet: name })
    for (const key of [`part ${target.toLowerCase()}`, `name ${name}`]) {
      if (taken.has(key)) throw new UnreadableInput('damaged', { sheet: name })
      taken.add(key)
    }
    return [{ name, part: target, isHidden }]
  })
}
