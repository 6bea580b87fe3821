import type ExcelJS from 'exceljs'
import type { Column } from './column.ts'
import type { SheetSpec } from './declare.ts'
import { packWorkbook, startWorkbook } from './pack-workbook.ts'

/** Rows below the heading that get drop-downs. */
const preparedRows = 2000

const headFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } } as const
const bold = { bold: true } as const
const wrapped = { wrapText: true, vertical: 'top' } as const

/**
 * An empty workbook of a kind: its sheets with headings, drop-downs where there are few values to choose from, and a
 * sheet of instructions. `presets` are entries of fact sheets that are known already, by title.
 */
export async function blankWorkbook(
  title: string,
  specs: readonly SheetSpec[],
  presets: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const workbook = await startWorkbook()
  addInstructions(workbook, title, specs)
  for (const spec of specs) {
    if (spec.shape === 'facts') addFacts(workbook, spec, presets)
    else addTable(workbook, spec)
  }
  return packWorkbook(workbook)
}

/** The underscore keeps the reader from taking it for data. */
const instructionsName = '_Petunjuk'

function addInstructions(workbook: ExcelJS.Workbook, title: string, specs: readonly SheetSpec[]): void {
  const sheet = workbook.addWorksheet(instructionsName)
  sheet.columns = [{ width: 18 }, { width: 26 }, { width: 10 }, { width: 90 }]
  sheet.addRow([title]).font = { bold: true, size: 14 }
  for (const line of instructions) sheet.addRow([line])
  sheet.addRow([])
  const head = sheet.addRow(['Lembar', 'Kolom atau isian', 'Wajib', 'Keterangan'])
  styleHead(head)
  for (const spec of specs) {
    sheet.addRow([spec.name, '', spec.required ? 'ya' : 'tidak', spec.note]).font = bold
    for (const column of Object.values(spec.columns)) {
      sheet.addRow(['', column.title, column.required ? 'ya' : 'tidak', explain(column)]).alignment = wrapped
    }
  }
}

const instructions = [
  'Isi setiap lembar di bawah judul kolomnya. Lembar yang namanya diawali "_" tidak dibaca.',
  'Tanggal ditulis hari/bulan/tahun. Angka boleh memakai koma desimal. Sel kosong berarti tidak ada, bukan nol.',
  'Periksa isi dengan "laporan periksa <berkas>", lalu buat laporannya dengan "laporan buat <berkas>".',
]

function explain(column: Column<unknown>): string {
  const synonyms = column.synonyms.length === 0 ? '' : ` Judul lain yang dikenal: ${column.synonyms.join(', ')}.`
  return `${column.note}.${synonyms}`
}

function addFacts(workbook: ExcelJS.Workbook, spec: SheetSpec, presets: ReadonlyMap<string, string>): void {
  const sheet = workbook.addWorksheet(spec.name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = [{ width: 28 }, { width: 60 }]
  styleHead(sheet.addRow(['Isian', 'Nilai']))
  for (const column of Object.values(spec.columns)) {
    const row = sheet.addRow([column.title, presets.get(column.title) ?? null])
    offerChoices(row.getCell(2), column)
  }
}

function addTable(workbook: ExcelJS.Workbook, spec: SheetSpec): void {
  const sheet = workbook.addWorksheet(spec.name, { views: [{ state: 'frozen', ySplit: 1 }] })
  const columns = Object.values(spec.columns)
  sheet.columns = columns.map(({ title }) => ({ width: Math.max(12, title.length + 4) }))
  styleHead(sheet.addRow(columns.map(({ title }) => title)))
  columns.forEach((column, index) => {
    if (column.choices === undefined) return
    for (let row = 2; row < preparedRows; row += 1) offerChoices(sheet.getCell(row, index + 1), column)
  })
}

function offerChoices(cell: ExcelJS.Cell, { choices, title }: Column<unknown>): void {
  if (choices === undefined) return
  cell.dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    errorTitle: title,
    error: `Pilih salah satu: ${choices.join(', ')}.`,
  }
}

function styleHead(row: ExcelJS.Row): void {
  row.font = bold
  row.alignment = wrapped
  row.eachCell(cell => {
    cell.fill = headFill
  })
}
