import type ExcelJS from 'exceljs'
import type { Column } from '../column.ts'
import type { SheetSpec } from '../declare.ts'
import { bold, fitHeight, large, printedOnWidth, requiredFill, styleHead, wrapped } from './looks.ts'

/** The underscore keeps the reader from taking it for data. */
const instructionsName = '_Petunjuk'

interface Instructions {
  readonly title: string
  readonly sheets: readonly SheetSpec[]
  /** The sheets are filled in already. */
  readonly isExample: boolean
}

/** Adds the sheet that explains the others: how they are filled in, and every sheet and column. */
export function addInstructions(book: ExcelJS.Workbook, { title, sheets, isExample }: Instructions): void {
  const sheet = book.addWorksheet(instructionsName)
  sheet.columns = [{ width: 22 }, { width: 26 }, { width: 22 }, { width: 90 }]
  sheet.addRow([title]).font = large
  if (isExample) sheet.addRow([ofExample]).font = bold
  for (const line of guidance) sheet.addRow([line])
  sheet.addRow([])
  const head = sheet.addRow(['Lembar', 'Kolom atau isian', 'Wajib', 'Keterangan'])
  styleHead(head)
  printedOnWidth(sheet, 'landscape', head.number)
  for (const spec of sheets) explainSheet(sheet, spec, sheets)
}

const ofExample =
  'Buku kerja ini CONTOH: seluruh isinya rekaan. Untuk laporan sendiri, isi buku kerja yang kosong, bukan yang ini.'

const guidance = [
  'Isi setiap lembar di bawah judul kolomnya. Lembar yang namanya diawali "_" tidak dibaca.',
  'Judul berwarna kuning wajib diisi; yang biru boleh kosong. Arahkan penunjuk ke judul untuk membaca keterangannya.',
  'Tanggal ditulis hari/bulan/tahun. Angka boleh memakai koma desimal. Sel kosong berarti tidak ada, bukan nol.',
  'Peringatan Excel saat mengisi boleh dilewati bila isiannya memang benar, misalnya jawaban yang ditulis dengan kata.',
  'Judul lain: judul kolom boleh diganti judul lain yang disebut di bawah; huruf besar, spasi, dan tanda baca tidak berpengaruh.',
  'Pemetaan Kolom: bila judul di kantor Anda tidak dikenal, jangan ubah judulnya; tulis artinya di lembar itu, satu arti per baris:',
  '   Lembar "Responden", Judul "Kecepatan", Kolom "U3": kolom berjudul Kecepatan dibaca sebagai U3. Kolom "abaikan": tidak dibaca.',
  '   Lembar "Responden", Kolom "4", Untuk "Memuaskan": jawaban Memuaskan di lembar itu berarti 4.',
  'Periksa isi dengan "laporan periksa <berkas>", lalu buat laporannya dengan "laporan buat <berkas>".',
]

function explainSheet(sheet: ExcelJS.Worksheet, spec: SheetSpec, all: readonly SheetSpec[]): void {
  const row = sheet.addRow([spec.name, '', sheetIsRequired(spec, all), spec.note])
  row.font = bold
  row.alignment = wrapped
  fitHeight(sheet, row)
  for (const column of Object.values(spec.columns)) {
    const line = sheet.addRow(['', column.title, column.required ? 'ya' : 'tidak', explain(column)])
    line.alignment = wrapped
    fitHeight(sheet, line)
    if (column.required) line.getCell(3).fill = requiredFill
  }
}

/** `SKM atau Responden` where one of two sheets is enough. */
function sheetIsRequired(spec: SheetSpec, all: readonly SheetSpec[]): string {
  const other = spec.shape === 'table' ? spec.orElse : undefined
  if (other === undefined) return spec.required ? 'ya' : 'tidak'
  const both = all.filter(({ name }) => name === spec.name || name === other)
  return both.map(({ name }) => name).join(' atau ')
}

function explain({ note, synonyms }: Column<unknown>): string {
  const others = synonyms.length === 0 ? '' : ` Judul lain yang dikenal: ${synonyms.join(', ')}.`
  return `${note}.${others}`
}
