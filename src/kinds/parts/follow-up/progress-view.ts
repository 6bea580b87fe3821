import { z } from 'zod'
import { countView, decimalView, semester, words, yearView } from '../view-fields.ts'

const counts = z.strictObject({
  units: countView.describe('banyaknya unit yang melaporkan rencana aksi'),
  recommendations: countView.describe('banyaknya rekomendasi yang ditindaklanjuti'),
  actions: countView.describe('banyaknya rencana aksi'),
  closed: countView.describe('rencana aksi yang close'),
  open: countView.describe('rencana aksi yang masih open'),
  overdue: countView.describe('rencana aksi open yang melewati batas waktunya'),
  hasActions: z.boolean().describe('ada rencana aksi'),
  percent: decimalView.optional().describe('bagian yang close dalam persen; tidak ada tanpa rencana aksi'),
})

const progress = counts.extend({
  isOne: z.boolean().describe('hanya satu rencana aksi, close atau open'),
  allClosed: z.boolean().describe('semua rencana aksi close'),
  noneClosed: z.boolean().describe('ada rencana aksi, dan belum ada yang close'),
  isOneOpen: z.boolean().describe('hanya satu yang masih open'),
  hasOverdue: z.boolean().describe('ada yang melewati batas waktu'),
  allOverdue: z.boolean().describe('semua yang open telah melewati batas waktu'),
  openUnits: z
    .array(
      z.strictObject({
        name: words.describe('nama unit'),
        open: countView.min(1).describe('rencana aksi unit itu yang masih open'),
        overdue: countView.describe('di antaranya yang melewati batas waktu'),
        hasOverdue: z.boolean().describe('unit itu mempunyai yang melewati batas waktu'),
        isOneOpen: z.boolean().describe('hanya satu yang masih open pada unit itu'),
        allOverdue: z.boolean().describe('semua yang open pada unit itu melewati batas waktu'),
      }),
    )
    .describe('unit yang rencana aksinya masih open'),
  openNames: z.array(words).describe('nama unit yang masih open; kosong bila lebih dari lima'),
  silentUnits: z.array(words).describe('nama unit yang belum melaporkan rencana aksi'),
  silentNames: z.array(words).describe('nama unit yang belum melaporkan; kosong bila lebih dari lima'),
})

const moved = z.strictObject({
  openBefore: countView.describe('yang open pada laporan sebelumnya'),
  closed: countView.describe('yang open pada laporan sebelumnya dan kini close'),
  vanished: countView.describe('yang open pada laporan sebelumnya dan tidak dilaporkan lagi'),
  reopened: countView.describe('yang close pada laporan sebelumnya dan dibuka kembali'),
  newOpen: countView.describe('yang baru dan open'),
  newClosed: countView.describe('yang baru dan sudah close'),
  carried: countView.describe('yang tetap open sejak laporan sebelumnya'),
  openNow: countView.describe('yang open sekarang'),
  overdue: countView.describe('yang open sekarang dan melewati batas waktu'),
  longestOverdue: countView.describe('keterlambatan yang terlama, dalam hari; 0 bila tidak ada'),
})

/** What became of the actions of the last report, by survey year and together. */
export const movement = z.strictObject({
  since: z
    .strictObject({
      semester: semester.describe('semester laporan sebelumnya'),
      year: yearView.describe('tahun laporan sebelumnya'),
    })
    .describe('laporan sebelumnya'),
  years: z
    .array(moved.extend({ year: yearView.describe('tahun survei') }))
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

/** How many actions are closed and open: by survey year, together, and by kind of office. */
export const ratl = z.strictObject({
  years: z
    .array(progress.extend({ year: yearView.describe('tahun survei') }))
    .min(1)
    .describe('keadaan RATL setiap tahun survei'),
  total: progress.describe('keadaan RATL seluruh tahun survei'),
  groups: z
    .array(
      z.strictObject({
        name: words.describe('nama kelompok unit'),
        closed: countView.describe('rencana aksi kelompok itu yang close'),
        open: countView.describe('rencana aksi kelompok itu yang masih open'),
      }),
    )
    .describe('rencana aksi seluruh tahun menurut kelompok unit'),
})

/** A row for each unit and each year in which it took part. */
export const summary = z.strictObject({
  units: z
    .array(
      z.strictObject({
        number: countView.describe('nomor unit di lembar Unit'),
        name: words.describe('nama unit'),
        marked: z.boolean().describe('unit ini baru mandiri sesudah tahun survei pertama'),
        rows: z
          .array(counts.extend({ year: yearView.describe('tahun survei') }))
          .min(1)
          .describe('satu baris setiap tahun survei yang diikuti unit ini'),
      }),
    )
    .describe('unit di Lampiran 1'),
  markedYears: z.array(yearView).describe('tahun unit-unit itu menjadi mandiri; untuk templat dari sebelum 0.2.0'),
  markNoteYears: z.array(yearView).describe('tahun unit bertanda bintang itu menjadi mandiri'),
  hasSilentRows: z.boolean().describe('ada baris tanpa rencana aksi'),
  isSurveyedSince: z.boolean().describe('tidak ada unit yang mempunyai baris dari sebelum ia mandiri'),
})

export type RatlView = z.infer<typeof ratl>
export type SummaryView = z.infer<typeof summary>
export type MovementView = z.infer<typeof movement>
