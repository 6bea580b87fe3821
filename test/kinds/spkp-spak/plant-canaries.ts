import ExcelJS from 'exceljs'
import { unsurCodesOf } from '../../../src/kinds/parts/respondents/respondent.ts'
import { askedBy } from '../../../src/kinds/spkp-spak/surveys.ts'
import { reference } from './run-month.ts'

/** Personal data that nobody else has: where one of these words turns up, something has leaked. */
export const canaries = {
  /** In free text, where a title, an address, a form or the list of respondents gives them away. */
  free: [
    'Kenarisatu',
    'Kenaridua',
    'kenaritiga',
    '0812-7777-3131',
    '3131313131313131',
    'Kenariempat',
    '6281277773131',
    'kenari_sepuluh',
  ],
  /** In columns of persons. */
  columns: ['Kenarilima', 'Kenarienam', 'Kenaritujuh', 'Kenaridelapan'],
} as const

/** Answers of two respondents of a service that nobody else asked for, and the indices that they come to. */
export const fewAnswers = { given: ['2323231311212', '3212222212121'], indices: ['2,19', '1,40'] } as const

/** The month of thirty respondents with canaries in the columns of persons, and in free text. */
export async function plantCanaries(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile('data/samples/spkp-spak-2025-02.xlsx')
  const titles = new Map<string, number>()
  const sheet = workbook.getWorksheet('Responden')
  sheet?.getRow(1).eachCell((cell, column) => titles.set(String(cell.value), column))
  const plant = (row: number, title: string, value: string | number) => {
    const column = titles.get(title)
    if (sheet === undefined || column === undefined) throw new Error(`no column ${title}`)
    sheet.getCell(row, column).value = value
  }
  plant(2, 'Nama', 'Kenarilima Misalnya')
  plant(3, 'Pekerjaan', 'Kenarienam')
  plant(4, 'Perusahaan', 'PT Kenaritujuh')
  plant(5, 'Pendidikan', 'Sekolah Kenaridelapan')
  plant(6, 'Saran SPKP', 'Mohon Ibu Kenarisatu dibantu, hubungi 0812-7777-3131')
  plant(7, 'Saran SPKP', 'Terima kasih dr. Kenaridua; surel kenaritiga@contoh.invalid')
  plant(8, 'Saran SPAK', 'NIK 3131313131313131, atas nama kenarilima misalnya')
  plant(12, 'Saran SPKP', 'balas ke wa.me/6281277773131 saja, atau ig: kenari_sepuluh')
  plant(13, 'Saran SPKP', 'Rekan saya dari pt kenaritujuh juga mengeluh')
  const services = workbook.getWorksheet('Layanan')
  const few = 'Layanan Berdua'
  if (services !== undefined) services.getCell(5, 1).value = few
  for (const [at, given] of fewAnswers.given.entries()) {
    plant(9 + at, 'Jenis Layanan', few)
    for (const [of, code] of unsurCodesOf(askedBy(reference)).entries()) plant(9 + at, code, Number(given.charAt(of)))
  }
  const followUps = workbook.getWorksheet('Tindak Lanjut')
  if (followUps !== undefined) followUps.getCell('C2').value = 'Menghubungi Bapak Kenariempat'
  await workbook.xlsx.writeFile(file)
}
