import ExcelJS from 'exceljs'

/** Personal data that nobody else has: where one of these words turns up, something has leaked. */
export const canaries = {
  free: [
    'Kenariempat',
    'Kenarilima',
    'Kenarienam',
    'kenaritujuh',
    '0812-7777-3131',
    '3131313131313131',
    'Kenaridelapan',
  ],
  columns: ['Kenarisatu', 'Kenaridua', 'kenaritiga', 'Kenarisembilan', 'Kenarisepuluh', '19313131 313131 1 313'],
} as const

/** The small sample with canaries in columns that hold personal data, and in free text. */
export async function plantCanaries(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile('data/samples/monev-skm-kecil.xlsx')
  const sheet = (name: string): ExcelJS.Worksheet => {
    const found = workbook.getWorksheet(name)
    if (found === undefined) throw new Error(`no sheet ${name}`)
    return found
  }
  const plant = (name: string, cells: Readonly<Record<string, ExcelJS.CellValue>>) => {
    for (const [address, value] of Object.entries(cells)) sheet(name).getCell(address).value = value
  }
  plant('Responden', {
    ...{
      N1: 'Nama',
      N2: 'Kenarisatu Misalnya',
      O1: 'Instansi',
      O2: 'PT Kenaridua',
      P1: 'Email',
      P2: 'kenaritiga@contoh.id',
    },
    ...{ Q1: 'Saran', Q2: 'Mohon Bapak Kenarisembilan lebih ramah' },
  })
  plant('RATL 2021', {
    E4: 'Menghubungi Bapak Kenariempat, S.Si., Apt. (0812-7777-3131)',
    ...{ H3: 'Penanggung Jawab', H4: 'Kenarisepuluh', I3: 'Keterangan', I4: 'NIP 19313131 313131 1 313' },
  })
  plant('RATL 2022', {
    C4: 'Konsultasi dr. Kenarilima',
    // Two spellings of one service, so that a finding quotes them.
    ...{ C6: 'Uji Kenarisatu Misalnya', C9: 'Layanan uji KENARISATU MISALNYA' },
    D4: {
      richText: [
        { text: 'Menemui Sdri. ' },
        { font: { italic: true }, text: 'Kenarienam ' },
        { text: 'Umpama, surel kenaritujuh@contoh.id, NIK 3131313131313131, atas saran Kenarisatu Misalnya' },
      ],
    },
  })
  plant('Rekomendasi', { C2: 'Menindaklanjuti masukan Ibu Kenaridelapan.' })
  await workbook.xlsx.writeFile(file)
}
