import { groupBy } from '../base/group-by.ts'
import { plainText, type RichText } from '../base/rich-text.ts'
import type { Place } from '../problems/problem.ts'
import type { Columns, TableRow } from './column.ts'
import type { WorkbookSpec } from './declare.ts'
import type { ReadTable, ReadWorkbook } from './read-workbook.ts'

/** A cell with somebody's own words. */
export interface FreeText {
  /** Title of the column. */
  readonly title: string
  readonly text: string
  readonly place: Place
}

/** The cells of all columns of free text, each once: what many rows inherit from above is one cell. */
export function freeTexts<W extends WorkbookSpec>(read: ReadWorkbook<W>, workbook: W): readonly FreeText[] {
  const texts = Object.entries(workbook).flatMap(([key, spec]) => {
    if (spec.shape === 'facts') return []
    const { rows } = read[key] as unknown as ReadTable<Columns>
    const columns = Object.entries(spec.columns).filter(([, column]) => column.freeText === true)
    return rows.flatMap(row => columns.flatMap(([column, { title }]) => textIn(row, column, title)))
  })
  return [...groupBy(texts, ({ place }) => JSON.stringify(place)).values()].flatMap(([first]) => first ?? [])
}

function textIn({ values, at }: TableRow<Columns>, column: string, title: string): readonly FreeText[] {
  const text = wordsOf(values[column])
  return text === '' ? [] : [{ title, text, place: at(column) }]
}

/** Words may come with styles, or with what they mean beside them, as those of a timeline do. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return plainText(value as RichText)
  return typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : ''
}
