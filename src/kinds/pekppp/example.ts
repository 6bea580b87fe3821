import type { WorkbookExample } from '../../workbook/invented-rows.ts'
import {
  inventedLoka,
  inventedOffice,
  inventedReport,
  inventedScores,
  inventedTeam,
} from '../parts/evaluation/report/invented-report.ts'
import type { pekpppWorkbook } from './workbook.ts'

const users = ['55445454455445', '44545544544554', '54545445454545', '45454554545454', '55545454544545']
const allUsers = [...users, ...users.map(marks => marks.replaceAll('5', '4'))]

/** An invented evaluation of two units: one has said what it thinks of itself, and plans an improvement. */
export const pekpppExample: WorkbookExample<ReturnType<typeof pekpppWorkbook>> = {
  report: {
    ...inventedReport,
    kind: 'pekppp',
    number: 'CONTOH-7/2026',
    target: '4,00',
    letterNumber: 'CONTOH-3/2025',
    letterDate: '1/10/2025',
  },
  team: inventedTeam,
  locus: [
    {
      number: 1,
      name: inventedOffice,
      type: 'jasa',
      form: 'luring',
      date: '14/10/2025',
      evaluator: 'Budi Contoh',
      evaluatorUnit: 'Inspektorat Contoh',
      head: 'Rina Umpama',
    },
    {
      number: 2,
      name: inventedLoka,
      type: 'administrasi',
      form: 'luring',
      date: '16/10/2025',
      evaluator: 'Siti Misal',
      evaluatorUnit: 'Inspektorat Contoh',
      head: 'Dewi Contoh',
    },
  ],
  marks: [
    { subject: inventedOffice, ...inventedScores('number', '554554544454544454555554554544') },
    { subject: inventedLoka, ...inventedScores('number', '452444434443444344454453454433') },
  ],
  own: [{ subject: inventedOffice, ...inventedScores('number', '555554544454544454555554554545') }],
  ratings: [inventedOffice, inventedLoka].flatMap(subject =>
    allUsers.map(marks => ({ subject, ...inventedScores('question', marks) })),
  ),
  past: [
    { year: 2023, value: '3,88', grade: 'B', form: 'Peraturan Menteri PANRB Nomor 29 Tahun 2022' },
    { year: 2024, value: '4,02', grade: 'A-', form: 'Peraturan Menteri PANRB Nomor 29 Tahun 2022' },
  ],
  plan: [
    {
      subject: inventedLoka,
      about: '16',
      plan: 'Menambah fasilitas pelengkap ruang tunggu.',
      timeline: '30/6/2026',
      owner: 'Kepala Loka',
      status: 'Open',
    },
  ],
}
