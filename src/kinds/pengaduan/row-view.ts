import { z } from 'zod'
import { countView, decimalView, words } from '../parts/view-fields.ts'

/** Some of what came in, counted: a line of a table. Every share has its whole beside it. */
export const rowView = z.strictObject({
  name: words.describe('namanya'),
  total: countView.describe('yang diterima'),
  share: decimalView.optional().describe('persen dari semua yang diterima; tidak ada bila tidak ada yang diterima'),
  closed: countView.optional().describe('yang selesai'),
  closedShare: decimalView.optional().describe('persen yang selesai dari yang diterima'),
  pending: countView.optional().describe('yang sudah dijawab dan belum ditutup; pada Rekap yang masih diproses'),
  resting: countView.optional().describe('yang menunggu pelapor melengkapi'),
  open: countView.optional().describe('yang belum dijawab; pada Rekap yang belum ditangani'),
  answered: countView.optional().describe('yang ditindaklanjuti'),
  answeredShare: decimalView.optional().describe('persen yang ditindaklanjuti dari yang diterima'),
  timed: countView.optional().describe('yang ditindaklanjuti dan diketahui harinya'),
  inTime: countView.optional().describe('di antaranya yang tepat waktu'),
  inTimeShare: decimalView.optional().describe('persen tepat waktu dari yang diketahui harinya (definisi A)'),
  inTimeOfAll: decimalView.optional().describe('persen tepat waktu dari yang diterima (definisi B), bila diminta'),
  mean: decimalView.optional().describe('rata-rata hari kerja sampai ditindaklanjuti'),
  median: words.optional().describe('hari kerja di tengah urutan, bulat atau berakhir ,5'),
  overdue: countView.optional().describe('yang belum dijawab dan lewat tenggat'),
})

export type RowView = z.infer<typeof rowView>

/** How fast things were answered. */
export const timesView = z.strictObject({
  untimed: countView.min(1).optional().describe('yang ditindaklanjuti pada hari yang tidak diketahui'),
  showsB: z.boolean().describe('definisi B dicetak di samping definisi A'),
  hasAnswers: z.boolean().describe('ada yang ditindaklanjuti dan diketahui harinya'),
  allInTime: z.boolean().describe('semuanya tepat waktu'),
})
