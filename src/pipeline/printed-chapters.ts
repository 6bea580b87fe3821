import type { ReportDocument } from '../document/document.ts'
import { inlineText, valueMarks } from '../document/inline.ts'
import { blocksOf, inlinesOf } from '../document/map-document.ts'

/** A chapter in which a value is printed. */
export interface PrintedChapter {
  /** `BAB II HASIL SURVEI`; empty before the first. */
  readonly title: string
  readonly count: number
}

/** In which chapters of a traced document each value stands, by its number, and how often; lists of contents do not count. */
export function printedChapters(document: ReportDocument): ReadonlyMap<number, readonly PrintedChapter[]> {
  const found = new Map<number, Map<string, number>>()
  let title = ''
  for (const block of blocksOf(document)) {
    if (block.type === 'heading' && block.level === 1) {
      title = `${block.label ?? ''} ${inlineText(block.children)}`.replace(/\s+/g, ' ').trim()
    }
    for (const inline of inlinesOf(block)) {
      if (inline.type !== 'text') continue
      for (const { value } of inline[valueMarks] ?? []) {
        const chapters = found.get(value) ?? new Map<string, number>()
        found.set(value, chapters.set(title, (chapters.get(title) ?? 0) + 1))
      }
    }
  }
  return new Map([...found].map(([value, chapters]) => [value, [...chapters].map(toChapter)]))
}

function toChapter([title, count]: readonly [string, number]): PrintedChapter {
  return { title, count }
}
