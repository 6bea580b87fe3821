import { z } from 'zod'
import { count, decimal, lines, words } from '../view-fields.ts'
import { semester, year } from './view-parts.ts'

const status = z.enum(['Open', 'Close'])

export const counts = z.strictObject({
  units: count.describe('banyaknya unit yang melaporkan rencana aksi'),
  recommendations: count.describe('banyaknya rekomendasi yang ditindaklanjuti'),
  actions: count.describe('banyaknya rencana aksi'),
  closed: count.describe('rencana aksi yang close'),
  open: count.describe('rencana aksi yang masih open'),
  overdue: count.describe('rencana aksi open yang melewati batas waktunya'),
  hasActions: z.boolean().describe('ada rencana aksi'),
  percent: decimal.optional().describe('bagian yang close dalam persen; tidak ada tanpa rencana aksi'),
})

export const progress = counts.extend({
  allClosed: z.boolean().describe('semua rencana aksi close'),
  noneClosed: z.boolean().describe('ada rencana aksi, dan belum satu pun close'),
  hasOverdue: z.boolean().describe('ada yang melewati batas waktu'),
  allOverdue: z.boolean().describe('semua yang open telah melewati batas waktu'),
  openUnits: z
    .array(
      z.strictObject({
        name: words.describe('nama unit'),
        open: count.min(1).describe('rencana aksi unit itu yang masih open'),
        overdue: count.describe('di antaranya yang melewati batas waktu'),
        hasOverdue: z.boolean().describe('unit itu mempunyai yang melewati batas waktu'),
        allOverdue: z.boolean().describe('semua yang open pada unit itu melewati batas waktu'),
      }),
    )
    .describe('unit yang rencana aksinya masih open'),
  openNames: z.array(words).describe('nama unit yang masih open; kosong bila lebih dari lima'),
  silentUnits: z.array(words).describe('nama unit yang belum melaporkan rencana aksi'),
  silentNames: z.array(words).describe('nama unit yang belum melaporkan; kosong bila lebih dari lima'),
})

const moved = z.strictObject({
  openBefore: count.describe('yang open pada laporan sebelumnya'),
  closed: count.describe('yang open pada laporan sebelumnya dan kini close'),
  vanished: count.describe('yang open pada laporan sebelumnya dan tidak dilaporkan lagi'),
  reopened: count.describe('yang close pada laporan sebelumnya dan dibuka kembali'),
  newOpen: count.describe('yang baru dan open'),
  newClosed: count.describe('yang baru dan sudah close'),
  carried: count.describe('yang tetap open sejak laporan sebelumnya'),
  openNow: count.describe('yang open sekarang'),
  overdue: count.describe('yang open sekarang dan melewati batas waktu'),
  longestOverdue: count.describe('keterlambatan yang terlama, dalam hari; 0 bila tidak ada'),
})

/** What became of the actions of the last report, by survey year and together. */
export const movement = z.strictObject({
  since: z
    .strictObject({
      semester: semester.describe('semester laporan sebelumnya'),
      year: year.describe('tahun laporan sebelumnya'),
    })
    .describe('laporan sebelumnya'),
  years: z
    .array(moved.extend({ year: year.describe('tahun survei') }))
    .min(1)
    .describe('pergerakan setiap tahun survei'),
  severalYears: z.boolean().describe('tahun surveinya lebih dari satu'),
  total: moved
    .extend({
      hasOpenBefore: z.boolean().describe('laporan sebelumnya mempunyai rencana aksi open'),
      allClosed: z.boolean().describe('semua yang open pada laporan sebelumnya kini close'),
      hasCarried: z.boolean().describe('ada yang tetap open'),
      hasVanished: z.boolean().describe('ada yang tidak dilaporkan lagi'),
      hasReopened: z.boolean().describe('ada yang dibuka kembali'),
      hasNewOpen: z.boolean().describe('ada yang baru dan open'),
      hasOverdue: z.boolean().describe('ada yang melewati batas waktu'),
    })
    .describe('pergerakan seluruh tahun survei'),
})

const action = z.strictObject({
  lines: lines.describe('isi rencana aksi'),
  timeline: words.describe('batas waktu seperti tertulis'),
  status: status.describe('status rencana aksi pada tanggal cutoff'),
})

const group = z.strictObject({
  number: words.describe('nomor rekomendasi; tanda pisah bila tidak bernomor'),
  recommendation: lines.describe('bunyi rekomendasi'),
  service: words.describe('jenis layanan; tanda pisah bila tidak disebut'),
  actions: z.array(action).min(1).describe('rencana aksinya'),
})

export const detail = z.strictObject({
  year: year.describe('tahun survei'),
  id: words.describe('id untuk matriks tahun itu'),
  byNumber: z.boolean().describe('rencana aksinya menyebut nomor rekomendasi'),
  byService: z.boolean().describe('rencana aksinya menyebut jenis layanan'),
  units: z
    .array(
      z.strictObject({
        number: count.describe('nomor unit di lembar Unit'),
        name: words.describe('nama unit'),
        groups: z.array(group).describe('rekomendasi atau layanan unit itu'),
      }),
    )
    .describe('unit yang mempunyai rencana aksi tahun itu'),
})
