import type { WorkbookExample } from '../../workbook/invented-rows.ts'
import type { skmTahunanWorkbook } from './workbook.ts'

const [bureau, office] = ['Biro Umpama', 'Balai Besar POM di Kota Misal']
const [information, testing] = ['Layanan Informasi', 'Pengujian']

/** The answers U1–U9 of one respondent: `434433344`. */
function answers(marks: string) {
  return Object.fromEntries([...marks].map((mark, index) => [`U${index + 1}`, Number(mark)]))
}

/** Six invented respondents of a service, one a week. */
function respondents(unit: string, service: string, marks: readonly string[]) {
  return marks.map((own, index) => ({
    year: 2025,
    unit,
    service,
    date: `${3 + 7 * (index % 4)}/${3 + Math.floor(index / 4)}/2025`,
    sex: index % 2 === 0 ? 'Perempuan' : 'Laki-laki',
    age: 24 + 7 * index,
    education: index % 3 === 0 ? 'SMA' : 'D4/S1',
    job: index % 2 === 0 ? 'Swasta' : 'Wirausaha',
    category: 'Non Disabilitas',
    ...answers(own),
  }))
}

/** An invented agency of two units: the answers of 2025, and the figures of 2024 beside them. */
export const skmTahunanExample: WorkbookExample<ReturnType<typeof skmTahunanWorkbook>> = {
  report: {
    kind: 'skm-tahunan',
    number: 'CONTOH-3/2025',
    year: 2025,
    from: '1/3/2025',
    to: '30/6/2025',
    date: '15/8/2025',
    place: 'Jakarta',
    agency: 'Badan Contoh Nasional',
    agencyShort: 'BCN',
    author: 'Inspektorat Contoh',
    manner: 'kuesioner daring dan kuesioner kertas di loket',
    forum: '24/7/2025',
    signatoryTitle: 'Inspektur Contoh',
    signatoryName: 'Wulan Umpama',
  },
  team: [
    { role: 'Penanggung jawab', name: 'Wulan Umpama' },
    { role: 'Ketua', name: 'Budi Contoh' },
    { role: 'Anggota', name: 'Siti Misal' },
  ],
  unit: [
    { number: 1, name: bureau, group: 'Pusat' },
    { number: 2, name: office, group: 'Balai Besar POM' },
  ],
  population: [
    { unit: bureau, service: information, population: 6 },
    { unit: office, service: testing, population: 6 },
  ],
  answer: [
    ...respondents(bureau, information, ['433444433', '443444443', '444444444', '344433443', '343443443', '343444333']),
    ...respondents(office, testing, ['433444433', '343434443', '343334444', '343433444', '333443333', '333444333']),
  ],
  survey: [
    {
      year: 2024,
      unit: bureau,
      service: information,
      respondents: 40,
      ...{ U1: 91.25, U2: 90, U3: 86.25, U4: 95, U5: 91.25, U6: 90, U7: 92.5, U8: 90.63, U9: 85 },
    },
    {
      year: 2024,
      unit: office,
      service: testing,
      respondents: 40,
      ...{ U1: 85, U2: 86.25, U3: 82.5, U4: 90, U5: 85, U6: 88.13, U7: 87.5, U8: 85.63, U9: 83.75 },
    },
  ],
  target: [{ year: 2025, target: 88 }],
  trend: [
    { year: 2022, ikm: 84.9 },
    { year: 2023, ikm: 86.12 },
  ],
  plan: [
    {
      unit: bureau,
      service: information,
      unsur: 'U9',
      action: 'Menata ulang ruang tunggu layanan informasi.',
      quarter1: 'v',
      quarter2: 'v',
      owner: 'Subbagian Umum',
    },
    {
      unsur: 'U3',
      action: 'Menetapkan batas waktu jawaban permintaan informasi.',
      quarter1: 'v',
      owner: 'Biro Umpama',
    },
    { unsur: 'U1', action: 'Memasang daftar syarat di loket dan di laman.', quarter2: 'v', owner: 'Biro Umpama' },
    {
      unit: office,
      service: testing,
      unsur: 'U3',
      action: 'Menambah satu petugas penerima sampel.',
      quarter2: 'v',
      owner: 'Kepala Balai',
    },
    { unsur: 'U1', action: 'Menyederhanakan formulir pengujian.', quarter3: 'v', owner: 'Kepala Balai' },
    { unsur: 'U9', action: 'Menambah kursi di ruang penerimaan sampel.', quarter4: 'v', owner: 'Subbagian Umum' },
  ],
  previous: [
    {
      year: 2024,
      unit: bureau,
      unsur: 'U3',
      action: 'Menyusun jadwal petugas pada jam sibuk.',
      done: 'Ya',
      description: 'Jadwal berlaku sejak Januari 2025.',
      evidence: 'Surat edaran jadwal petugas',
    },
  ],
}
