import type { PageText } from './page-texts.ts'

/** Where two texts part: page and line from 1, and what stands there; nothing where one of them has ended. */
export interface TextDifference {
  readonly page: number
  readonly line: number
  readonly before: string
  readonly after: string
}

/** The first line in which two files differ, or undefined when their text is the same. */
export function firstDifference(before: readonly PageText[], after: readonly PageText[]): TextDifference | undefined {
  for (let page = 0; page < Math.max(before.length, after.length); page += 1) {
    const [left, right] = [before[page] ?? [], after[page] ?? []]
    for (let line = 0; line < Math.max(left.length, right.length); line += 1) {
      if (left[line] === right[line]) continue
      return { page: page + 1, line: line + 1, before: left[line] ?? '', after: right[line] ?? '' }
    }
  }
  return undefined
}
