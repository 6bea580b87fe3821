import type { CellValue } from 'exceljs'
import { units } from '../problems/problem-units.ts'
import { excelDay } from '../workbook/cell-value.ts'

type Row = readonly CellValue[]

const information = 'Informasi dan Pengaduan'
const testing = 'Pengujian Sampel'

interface Answered {
  readonly unit: string
  readonly service: string
  /** Day, marks of U1 … U9 with `-` for a blank, and a suggestion. */
  readonly forms: readonly (readonly [day: string, marks: string, suggestion?: string])[]
}

/** Personal data as people write it; none of it is anybody's. */
const told = {
  name: 'Mohon dihubungi Bapak Agus Teladan di 0812-0000-0000',
  mail: 'Surel saya contoh@contoh.invalid',
  identity: 'NIK 0000000000000000 dan NIP 19000101 190001 1 001 sudah benar?',
  place: 'Saya ig: contoh_saja, tinggal di Jl. Contoh No. 5, mobil B 1234 XYZ; kata Wulandari Contoh antreannya lama',
}

const answered: readonly Answered[] = [
  {
    // The last form was sent twice.
    ...{ unit: units.biro, service: information },
    forms: [
      ['2023-02-08', '333434433'],
      ['2023-02-21', '343434432', told.name],
      ['2023-03-14', '433433342'],
      ['2023-04-05', '334434433', told.mail],
      ['2023-05-17', '323433432'],
      ['2023-06-09', '434444443', told.identity],
      ['2023-07-12', '333334332'],
      ['2023-08-23', '334443433', told.place],
      ['2023-09-15', '333433332', 'Lorem ipsum'],
      ['2023-10-04', '443444443'],
      ['2023-10-05', '332433432'],
      ['2023-10-05', '332433432'],
    ],
  },
  {
    // Twelve of thirteen tick one box throughout.
    ...{ unit: units.teladan, service: information },
    forms: [
      ...Array.from({ length: 12 }, (_, at) => [`2023-06-${10 + at}`, '444444444'] as const),
      ['2023-06-25', '434434334'],
    ],
  },
  {
    // U1, U2, U3 and U9 are equally the lowest but one; one answer came after the survey, one is of the year before.
    ...{ unit: units.besar, service: testing },
    forms: [
      ['2023-02-10', '333443442', 'Waktu pengujian agar dipersingkat'],
      ['2023-03-03', '333344343'],
      ['2023-05-24', '333443433'],
      ['2023-08-09', '222333332'],
      ['2023-12-20', '333344443'],
      ['2022-12-20', '333443443'],
    ],
  },
  {
    ...{ unit: units.percontohan, service: '2. Sertifikasi' },
    forms: [
      ['2023-03-07', '334434443'],
      ['2023-05-16', '333433432'],
      ['2023-09-19', '343444433'],
    ],
  },
  {
    ...{ unit: units.umpama, service: information },
    forms: [
      ['2023-03-08', '333433432'],
      ['2023-06-28', '433434443'],
      ['2023-09-20', '333434432'],
    ],
  },
]

/** Sarana and Pengaduan as many questionnaires ask them: the other way round than the regulation. */
const swapped = ['U8 Sarana dan Prasarana', 'U9 Penanganan Pengaduan, Saran, dan Masukan']
const firstUnsur = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7']

export const problemRespondents = {
  name: 'Responden',
  headings: [
    ...['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Tanggal', 'Jenis Kelamin', 'Pendidikan', 'Kategori Pengguna'],
    ...['Jenis Disabilitas', ...firstUnsur, ...swapped, 'Saran'],
  ],
  rows: answered.flatMap(({ unit, service, forms }) =>
    forms.map(
      ([day, marks, suggestion = null], at): Row => [
        ...[2023, unit, service, excelDay(day), at % 2 === 0 ? 'Perempuan' : 'Laki-laki', 'SMA'],
        ...['Non Disabilitas', null, ...[...marks].map(Number), suggestion],
      ],
    ),
  ),
}

/**
 * The twelve answers of the bureau are too few, one service has fewer recipients than answers, another was not surveyed, and the
 * total is of other rows.
 */
export const problemPopulations = {
  name: 'Populasi',
  headings: ['Unit Pelayanan', 'Jenis Layanan', 'Populasi', 'Sampel Rencana'],
  rows: [
    [units.biro, information, 400, 197],
    [units.besar, testing, 3, null],
    [units.teladan, information, 13, null],
    [units.percontohan, '2. Sertifikasi', 3, null],
    [units.umpama, information, 3, null],
    [units.umpama, testing, 25, null],
    ['Jumlah', null, 427, null],
  ],
}

/** IKM and mutu of 2022 are typed wrong, and a value is impossible; the IKM of 2023 is not that of the answers. */
export const problemResults = {
  name: 'SKM',
  headings: [
    ...['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Responden', ...firstUnsur, ...swapped],
    ...['IKM', 'Mutu'],
  ],
  rows: [
    [2022, units.biro, information, 12, 75, 75, 75, 91.81, 75, 100, 75, 75, 75, 79.65, 'C'],
    [2022, units.besar, testing, 20, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 'C'],
    [2022, units.teladan, information, 20, 85, 85, 82.5, 90, 85, 90, 92.5, 87.5, 82.5, 88.65, 'B'],
    [2023, units.teladan, information, 13, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 'A'],
  ],
}

/** Education adds up to fewer than sex, the shares of sex to less than a hundred, and one share is not of its count. */
export const problemProfile = {
  name: 'Profil',
  headings: ['Unit Pelayanan', 'Karakteristik', 'Kategori', 'Jumlah', 'Persentase'],
  rows: [
    [units.percontohan, 'Jenis Kelamin', 'Laki-laki', 240, '48,00%'],
    [units.percontohan, 'Jenis Kelamin', 'Perempuan', 260, '51,90%'],
    [units.percontohan, 'Pendidikan', 'SMA', 300, '66,67%'],
    [units.percontohan, 'Pendidikan', 'D4/S1', 150, '33,33%'],
  ],
}

/** The achievements of 2021, of which only the sheet Tren tells, and of 2023 are not their IKM divided by the target. */
export const problemTargets = {
  name: 'Target',
  headings: ['Tahun', 'Target', 'Capaian'],
  rows: [
    [2021, 80, '98,20%'],
    [2022, 83.5, null],
    [2023, 86, '105,14%'],
  ],
}

/** The IKM of 2022 is not what the sheet SKM gives, and 78,50 is no C. */
export const problemTrend = {
  name: 'Tren',
  headings: ['Tahun', 'IKM', 'Responden', 'Mutu'],
  rows: [
    [2021, 78.5, 50, 'C'],
    [2022, 84.1, 52, 'B'],
  ],
}

/** U7 is the highest; plans due before the survey closed, without a time, and with texts that were to be replaced. */
export const problemPlans = {
  name: 'RTL',
  headings: ['Unit Pelayanan', 'Jenis Layanan', 'Unsur', 'Penyebab', 'RTL', 'Waktu', 'Penanggung Jawab'],
  rows: [
    [units.biro, information, 'U8', 'xxx', 'Membuka kanal pengaduan', '30/06/2023', 'Kepala Biro'],
    [units.biro, information, 'U7', null, 'Melatih petugas sampai 30 June 2024', 'TW II 2024', 'Kepala Biro'],
    [units.besar, testing, 'U9', 'U9. U9', 'Menambah kursi tunggu', null, 'Kepala Balai'],
    [units.umpama, information, 'U1', null, 'COBA', 'TW I 2024', 'Kepala Loka'],
    [units.teladan, information, 'U2', null, 'Menghubungi Ibu Rina Umpama', 'TW III 2024', 'Kepala Balai'],
  ],
}

export const problemEarlierPlans = {
  name: 'TL Sebelumnya',
  headings: ['Tahun', 'Unsur', 'RTL', 'Ditindaklanjuti', 'Uraian', 'Dokumentasi'],
  rows: [
    [2022, 'U3', 'Mengumumkan janji waktu layanan', 'Ya', null, null],
    [2022, 'U9', 'Menata ruang tunggu', 'Tidak', 'Masih menunggu anggaran', null],
  ],
}
