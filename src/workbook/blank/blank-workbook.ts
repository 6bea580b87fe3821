// Workbooks to fill in. The declaration of a workbook comes in, with examples or what is known already. The bytes of an
// .xlsx file go out.

import type { WorkbookSpec } from '../declare.ts'
import type { Example } from '../invented-rows.ts'
import { mappingSheet } from '../mapping/mapping-sheet.ts'
import { addFacts, addTable } from './entry-sheets.ts'
import { addInstructions } from './instructions.ts'
import { packWorkbook, startWorkbook } from './pack-workbook.ts'

/** What a workbook for filling in is made from. */
export interface BlankWorkbook {
  readonly title: string
  readonly workbook: WorkbookSpec
  /** Entries of sheets of facts that are known already, by title. */
  readonly presets?: ReadonlyMap<string, string>
  /** What it is filled with, for one that shows how; nothing for one to fill in. */
  readonly example?: Example
}

/**
 * An empty workbook of a kind, or one filled with an example: its sheets with headings, drop-downs, prompts and warnings, the
 * sheet in which an office explains its own headings, and a sheet of instructions.
 */
export async function blankWorkbook({ title, workbook, presets, example }: BlankWorkbook): Promise<Uint8Array> {
  const book = await startWorkbook()
  addInstructions(book, { title, sheets: [...Object.values(workbook), mappingSheet], isExample: example !== undefined })
  for (const [key, spec] of Object.entries(workbook)) {
    const filled = [example?.[key] ?? []].flat()
    if (spec.shape === 'facts') addFacts(book, spec, { presets, example: filled[0] })
    else addTable(book, spec, { workbook, rows: filled })
  }
  addTable(book, mappingSheet, { workbook, rows: [] })
  return packWorkbook(book)
}
