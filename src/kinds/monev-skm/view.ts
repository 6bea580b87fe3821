import { z } from 'zod'
import { findingsView } from '../compose-findings.ts'
import { instrumentView } from '../parts/instrument-view.ts'
import { application, count, day, decimal, gradeRole, issueFields, signatoryFields, words } from '../view-fields.ts'
import { counts, detail, movement, progress } from './view-actions.ts'
import { semester, year } from './view-parts.ts'
import { comparison, survey, unitSplit } from './view-survey.ts'

const report = z.strictObject({
  number: words.describe('nomor laporan'),
  semester: semester.describe('semester laporan'),
  year: year.describe('tahun laporan'),
  ...issueFields,
  application,
  assignmentNumber: words.describe('nomor surat tugas'),
  assignmentDate: day.describe('tanggal surat tugas'),
  cutoff: day.describe('hari ketika status rencana aksi dibaca'),
  ...signatoryFields,
})

const gradeBand = z.strictObject({
  grade: words.describe('huruf mutu'),
  name: words.describe('sebutan mutu, misalnya Sangat baik'),
  from: decimal.describe('IKM terendah mutu ini'),
  to: decimal.describe('IKM tertinggi mutu ini'),
  role: gradeRole,
})

const recommendationsOfYear = z.strictObject({
  year: year.describe('tahun survei'),
  items: z
    .array(z.strictObject({ number: words.describe('nomor rekomendasi'), text: words.describe('bunyi rekomendasi') }))
    .min(1)
    .describe('rekomendasi tahun itu'),
  hasServices: z.boolean().describe('rencana aksinya menyebut jenis layanan'),
  services: count.describe('banyaknya layanan yang ditindaklanjuti, setiap unit dihitung sendiri'),
  recommendations: count.describe('banyaknya rekomendasi yang ditindaklanjuti'),
})

const ratl = z.strictObject({
  years: z
    .array(progress.extend({ year: year.describe('tahun survei') }))
    .min(1)
    .describe('keadaan RATL setiap tahun survei'),
  total: progress.describe('keadaan RATL seluruh tahun survei'),
  groups: z
    .array(
      z.strictObject({
        name: words.describe('nama kelompok unit'),
        closed: count.describe('rencana aksi kelompok itu yang close'),
        open: count.describe('rencana aksi kelompok itu yang masih open'),
      }),
    )
    .describe('rencana aksi seluruh tahun menurut kelompok unit'),
})

const summary = z.strictObject({
  units: z
    .array(
      z.strictObject({
        number: count.describe('nomor unit di lembar Unit'),
        name: words.describe('nama unit'),
        marked: z.boolean().describe('unit ini baru mandiri sesudah tahun survei pertama'),
        rows: z
          .array(counts.extend({ year: year.describe('tahun survei') }))
          .min(1)
          .describe('satu baris setiap tahun survei yang diikuti unit ini'),
      }),
    )
    .describe('unit di Lampiran 1'),
  markedYears: z.array(year).describe('tahun unit-unit itu menjadi mandiri; untuk templat dari sebelum 0.2.0'),
  markNoteYears: z.array(year).describe('tahun unit bertanda bintang itu menjadi mandiri'),
  isSurveyedSince: z.boolean().describe('tidak ada unit yang mempunyai baris dari sebelum ia mandiri'),
})

const askedUnsur = z.strictObject({
  count: count.min(1).describe('banyaknya unsur yang ditanyakan'),
  names: z.array(words).min(1).describe('nama unsur yang ditanyakan'),
  leftOut: z.array(words).describe('nama unsur yang tidak berlaku'),
})

/** All that the templates of the semester report may see. */
export const monevSkmView = z.strictObject({
  report: report.describe('lembar Laporan'),
  surveyYears: z.array(year).min(1).describe('tahun-tahun survei, dari yang terlama'),
  unsurNames: z.array(words).min(1).describe('nama semua unsur; untuk templat dari sebelum 0.2.0'),
  askedUnsur: askedUnsur.describe('unsur yang ditanyakan survei'),
  instrument: instrumentView.describe('instrumen survei, dan apa yang berbeda dari peraturan'),
  surveys: z.array(survey).min(1).describe('hasil survei, satu setiap tahun dari yang terlama'),
  comparison: comparison.optional().describe('perbandingan dua tahun survei terakhir'),
  gradeBands: z.array(gradeBand).min(2).describe('mutu dari yang terbaik'),
  recommendations: z.array(recommendationsOfYear).describe('rekomendasi setiap tahun survei'),
  team: z
    .array(
      z.strictObject({
        role: words.describe('peran dalam tim'),
        names: z.array(words).min(1).describe('nama yang berperan itu'),
      }),
    )
    .min(1)
    .describe('tim pelaksana menurut perannya'),
  unitTotal: count.min(1).describe('banyaknya unit di lembar Unit; untuk templat dari sebelum 0.2.0'),
  surveyedUnits: count.min(1).describe('banyaknya unit yang ikut survei terakhir'),
  unitsByYear: z
    .array(unitSplit.extend({ year: year.describe('tahun survei') }))
    .min(1)
    .describe('unit yang ikut survei, satu butir setiap tahun'),
  severalYears: z.boolean().describe('tahun surveinya lebih dari satu'),
  ratl: ratl.describe('keadaan rencana aksi tindak lanjut'),
  needsDecision: z.boolean().describe('ada yang memerlukan keputusan pimpinan'),
  movement: movement.exactOptional().describe('apa yang terjadi pada rencana aksi sejak laporan sebelumnya'),
  summary: summary.describe('Lampiran 1, matriks ringkasan'),
  details: z.array(detail).describe('Lampiran 2, satu matriks setiap tahun survei yang mempunyai rencana aksi'),
  findings: findingsView,
})

export type MonevSkmView = z.infer<typeof monevSkmView>
