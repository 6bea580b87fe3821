import { z } from 'zod'
import { findingsView } from '../compose-findings.ts'
import { adviceView } from '../parts/follow-up/advice.ts'
import { detail, recommendationsOfYear } from '../parts/follow-up/details-view.ts'
import { movement, ratl, summary } from '../parts/follow-up/progress-view.ts'
import { instrumentView } from '../parts/instrument-view.ts'
import { narrativesView } from '../parts/office-texts/narratives.ts'
import { teamView } from '../parts/office-texts/team.ts'
import { trendView } from '../parts/unit-survey/trend.ts'
import { askedUnsur, comparison, gradeBand, survey } from '../parts/unit-survey/unit-survey-view.ts'
import { unitSplitOfYear } from '../parts/units/unit-split.ts'
import { application, count, day, issueFields, semester, signatoryFields, words, year } from '../parts/view-fields.ts'
import { narrativePlaces } from './narrative-places.ts'

const report = z.strictObject({
  number: words.optional().describe('nomor laporan'),
  semester: semester.describe('semester laporan'),
  year: year.describe('tahun laporan'),
  ...issueFields,
  application,
  assignmentNumber: words.describe('nomor surat tugas'),
  assignmentDate: day.describe('tanggal surat tugas'),
  assignmentOffice: words.optional().describe('pejabat yang menandatangani surat tugas'),
  assignmentSubject: words.optional().describe('hal surat tugas'),
  publishedOn: day.optional().describe('tanggal hasil survei dipublikasikan'),
  publishedAt: words.optional().describe('alamat publikasi itu'),
  cutoff: day.describe('hari ketika status rencana aksi dibaca'),
  ...signatoryFields,
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
  team: teamView,
  unitTotal: count.min(1).describe('banyaknya unit di lembar Unit; untuk templat dari sebelum 0.2.0'),
  surveyedUnits: count.min(1).describe('banyaknya unit yang ikut survei terakhir'),
  unitsByYear: z.array(unitSplitOfYear).min(1).describe('unit yang ikut survei, satu butir setiap tahun'),
  severalYears: z.boolean().describe('tahun surveinya lebih dari satu'),
  advice: adviceView.describe('yang diminta dari unit, menurut mendesaknya; kosong bila tidak ada'),
  trend: trendView.optional().describe('IKM dari tahun ke tahun, bila lembar Tren diisi'),
  narratives: narrativesView(narrativePlaces),
  legalBasis: z.array(words).describe('dasar hukum menurut urutannya'),
  ratl: ratl.describe('keadaan rencana aksi tindak lanjut'),
  needsDecision: z.boolean().describe('ada yang memerlukan arahan pimpinan'),
  movement: movement.exactOptional().describe('apa yang terjadi pada rencana aksi sejak laporan sebelumnya'),
  summary: summary.describe('Lampiran 1, matriks ringkasan'),
  details: z.array(detail).describe('Lampiran 2, satu matriks setiap tahun survei yang mempunyai rencana aksi'),
  findings: findingsView,
})

export type MonevSkmView = z.infer<typeof monevSkmView>
