import { nodeDeflate } from '../../../src/platform/node-deflate.ts'
import { InputStore } from '../../../src/sources/packed/input-store.ts'
import { unpackSheet } from '../../../src/sources/packed/unpack-sheet.ts'
import { readCsv } from '../../../src/sources/readers/read-csv.ts'
import { readJson } from '../../../src/sources/readers/read-json.ts'
import { readXlsx } from '../../../src/sources/readers/read-xlsx.ts'
import type { Sheet } from '../../../src/sources/source.ts'

/** The tables of a workbook. */
export async function xlsxSheets(bytes: Uint8Array, file = 'uji.xlsx'): Promise<readonly Sheet[]> {
  return (await readXlsx(file, bytes, nodeDeflate, new InputStore())).map(unpackSheet)
}

export function csvSheet(bytes: Uint8Array): { readonly sheet: Sheet; readonly guessedEncoding: boolean } {
  const { sheet, guessedEncoding } = readCsv('d/Tim.csv', 'Tim', bytes, new InputStore())
  return { sheet: unpackSheet(sheet), guessedEncoding }
}

export function jsonSheets(text: string): readonly Sheet[] {
  return readJson('uji.json', new TextEncoder().encode(text), new InputStore()).map(unpackSheet)
}
