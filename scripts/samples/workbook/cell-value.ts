import type { CellValue } from 'exceljs'
import { textRuns } from '../text/marked-text.ts'

// Excel shows a run without font name and size in its own default, so an italic run carries the font of the cell.
const italicFont = { name: 'Calibri', size: 11, italic: true } as const

/** A text with `*…*` as a cell value: rich text when it has italics, otherwise a plain string. */
export function richTextOf(marked: string): CellValue {
  const runs = textRuns(marked)
  if (runs.every(run => !run.italic)) return marked
  return { richText: runs.map(run => (run.italic ? { font: italicFont, text: run.text } : { text: run.text })) }
}

/** A calendar day as an Excel date, from `2023-07-27`. */
export function excelDay(isoDay: string): Date {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`))
}
