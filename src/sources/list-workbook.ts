import { packZip } from '../base/bytes/pack-zip.ts'
import { bookParts, themePart } from './lists/book-parts.ts'
import type { ListSheet } from './lists/list-sheet.ts'
import { firstSheet, packageParts } from './lists/package-parts.ts'
import { SharedStrings } from './lists/shared-strings.ts'
import { sheetParts } from './lists/sheet-parts.ts'
import { ownStyles, stylesPart } from './lists/styles-part.ts'

/**
 * A workbook that people look things up in. The same rows give the same bytes.
 *
 * Written here, as exceljs 4.4.0 would with the children of fonts in order: loading that library and writing a first workbook with it takes about as
 * long as bringing a report from its input to its document tree.
 */
export function listWorkbook(sheets: readonly ListSheet[]): Uint8Array {
  const strings = new SharedStrings()
  const names = sheets.map(({ name }) => name)
  const own = ownStyles(sheets)
  const written = sheets.flatMap((sheet, index) => sheetParts(sheet, index + 1, strings, own))
  const parts = [
    ...packageParts(names),
    ...written,
    ...[strings.part, themePart, stylesPart(sheets)],
    ...bookParts(sheets, firstSheet),
  ]
  const encoder = new TextEncoder()
  return packZip(parts.map(([name, xml]) => [name, encoder.encode(xml)]))
}
