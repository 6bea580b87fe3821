import type { WorkbookExample } from '../../workbook/invented-rows.ts'
import type { pekpppWorkbook } from './workbook.ts'

const [office, loka] = ['Balai Umpama', 'Loka Misal']

/** The scores 1–30 of one unit in one row: `554433…`. */
function scores(marks: string) {
  return Object.fromEntries([...marks].map((mark, index) => [`number${index + 1}`, Number(mark)]))
}

/** The answers of one user to fourteen questions. */
function answers(marks: string) {
  return Object.fromEntries([...marks].map((mark, index) => [`question${index + 1}`, Number(mark)]))
}

const users = ['55445454455445', '44545544544554', '54545445454545', '45454554545454', '55545454544545']
const allUsers = [...users, ...users.map(marks => marks.replaceAll('5', '4'))]

/** An invented evaluation of two units: one has said what it thinks of itself, and plans an improvement. */
export const pekpppExample: WorkbookExample<ReturnType<typeof pekpppWorkbook>> = {
  report: {
    kind: 'pekppp',
    number: 'CONTOH-7/2026',
    year: 2025,
    date: '30/1/2026',
    place: 'Jakarta',
    agency: 'Badan Contoh Nasional',
    agencyShort: 'BCN',
    author: 'Inspektorat Contoh',
    state: 'final',
    settled: '19/12/2025',
    target: '4,00',
    letterNumber: 'CONTOH-3/2025',
    letterDate: '1/10/2025',
    signatoryTitle: 'Inspektur Contoh',
    signatoryName: 'Wulan Umpama',
  },
  team: [
    { role: 'Ketua', name: 'Budi Contoh' },
    { role: 'Anggota', name: 'Siti Misal' },
  ],
  locus: [
    {
      number: 1,
      name: office,
      type: 'jasa',
      form: 'luring',
      date: '14/10/2025',
      evaluator: 'Budi Contoh',
      evaluatorUnit: 'Inspektorat Contoh',
      head: 'Rina Umpama',
    },
    {
      number: 2,
      name: loka,
      type: 'administrasi',
      form: 'luring',
      date: '16/10/2025',
      evaluator: 'Siti Misal',
      evaluatorUnit: 'Inspektorat Contoh',
      head: 'Dewi Contoh',
    },
  ],
  marks: [
    { subject: office, ...scores('554554544454544454555554554544') },
    { subject: loka, ...scores('452444434443444344454453454433') },
  ],
  own: [{ subject: office, ...scores('555554544454544454555554554545') }],
  ratings: [office, loka].flatMap(subject => allUsers.map(marks => ({ subject, ...answers(marks) }))),
  past: [
    { year: 2023, value: '3,88', grade: 'B', form: 'Peraturan Menteri PANRB Nomor 29 Tahun 2022' },
    { year: 2024, value: '4,02', grade: 'A-', form: 'Peraturan Menteri PANRB Nomor 29 Tahun 2022' },
  ],
  plan: [
    {
      subject: loka,
      about: '16',
      plan: 'Menambah fasilitas pelengkap ruang tunggu.',
      timeline: '30/6/2026',
      owner: 'Kepala Loka',
      status: 'Open',
    },
  ],
}
