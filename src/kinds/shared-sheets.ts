import type { WorkbookSpec } from '../workbook/declare.ts'
import { withInstrumentSheet } from './parts/instrument-sheet.ts'
import { withPublicationSheets } from './parts/publication-sheets.ts'

/** The sheets of a kind with those that all kinds have: its instrument, its channels, what it decided of its publication. */
export function withSharedSheets<W extends WorkbookSpec>(workbook: W) {
  return withPublicationSheets(withInstrumentSheet(workbook))
}
