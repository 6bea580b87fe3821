import ExcelJS from 'exceljs'

/** Personal data that nobody else has: where one of these words turns up, something has leaked. */
export const canaries = {
  /** In free text, where a title, an address, a form or the list of respondents gives them away. */
  free: ['Kenarisatu', 'Kenaridua', 'kenaritiga', '0812-7777-3131', '3131313131313131', 'Kenariempat'],
  /** In columns of persons. */
  columns: ['Kenarilima', 'Kenarienam', 'Kenaritujuh', 'Kenaridelapan'],
} as const

/** The month of thirty respondents with canaries in the columns of persons, and in free text. */
export async function plantCanaries(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile('data/samples/spkp-spak-2025-02.xlsx')
  const titles = new Map<string, number>()
  const sheet = workbook.getWorksheet('Responden')
  sheet?.getRow(1).eachCell((cell, column) => titles.set(String(cell.value), column))
  const plant = (row: number, title: string, value: string) => {
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
  const followUps = workbook.getWorksheet('Tindak Lanjut')
  if (followUps !== undefined) followUps.getCell('C2').value = 'Menghubungi Bapak Kenariempat'
  await workbook.xlsx.writeFile(file)
}
