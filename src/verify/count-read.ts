import type { ReadReport } from './read-report.ts'

/** How much of a file was read, for people to see that it was not nothing. */
export interface ReadCounts {
  readonly pages: number
  readonly words: number
  readonly tables: number
  readonly cells: number
  readonly figures: number
  readonly references: number
}

export function countRead({ pages, texts, tables, figures, leads }: ReadReport): ReadCounts {
  const words = texts
    .map(({ text }) => text)
    .join('\n')
    .match(/\S+/g)
  const cells = tables.reduce((sum, table) => sum + table.cells.length, 0)
  const counts = { pages: pages.length, words: words?.length ?? 0, tables: tables.length, cells }
  return { ...counts, figures: figures.length, references: leads.filter(({ isEntry }) => !isEntry).length }
}
