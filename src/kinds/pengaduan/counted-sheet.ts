import { optional, required } from '../../workbook/column.ts'
import { defineTable } from '../../workbook/declare.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { date } from '../../workbook/fields/date.ts'
import { month } from '../../workbook/fields/month.ts'
import { count } from '../../workbook/fields/numbers.ts'
import { text } from '../../workbook/fields/text.ts'
import { yesOrNo, yesOrNoWords } from './report-sheet.ts'
import { sourceField, typeField, types } from './ticket-sheet.ts'

/** How tickets stand, as the sheet writes it. */
export const standingWords = {
  answered: ['dijawab'],
  ended: ['berakhir'],
  resting: ['menunggu'],
  open: ['terbuka'],
} as const

const words = (title: string) => optional(title, text, { feeds: true, note: 'Kosong bila tidak disebut' })

/** Tickets of a file of any length, those that are alike told by their number; `laporan hitung` writes it. */
export const countedSheet = defineTable({
  name: 'Hitungan',
  required: false,
  note: 'Pengganti lembar Pengaduan bagi ratusan ribu tiket: ditulis oleh "laporan hitung", tidak diisi dengan tangan (boleh tidak ada).',
  columns: {
    unit: words('Unit'),
    month: required('Bulan', month, { note: 'Bulan penerimaannya' }),
    channel: words('Kanal'),
    type: required('Jenis', typeField, { note: 'Informasi, Aspirasi, atau Pengaduan', choices: types }),
    supervised: optional('Berkadar Pengawasan', yesOrNo, {
      feeds: true,
      note: 'Bagi pengaduan',
      choices: yesOrNoWords,
    }),
    source: optional('Sumber', sourceField, { feeds: true, note: 'SP4N, PPID, atau WBS' }),
    standing: required('Keadaan', choice(standingWords), {
      note: 'Keadaannya pada tanggal cutoff',
      choices: Object.values(standingWords).map(([word]) => word),
    }),
    closed: required('Ditutup', yesOrNo, { note: 'Ya bila sudah ditutup', choices: yesOrNoWords }),
    days: optional('Hari', count, { feeds: true, note: 'Hari kerjanya; kosong bila tidak diketahui' }),
    limit: required('Tenggat', count, { note: 'Tenggatnya, hari kerja' }),
    basis: words('Dasar'),
    count: required('Banyak', count, { note: 'Banyaknya tiket yang demikian', total: 'sum' }),
    cutoff: required('Tanggal Cutoff', date, {
      note: 'Hari keadaannya dilihat; kosong berarti sama dengan di atasnya',
      asAbove: true,
    }),
    hash: required('Sidik Sumber', text, {
      note: 'SHA-256 berkas asalnya; kosong berarti sama dengan di atasnya',
      asAbove: true,
    }),
  },
})
