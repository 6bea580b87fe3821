import { z } from 'zod'
import { findingsView } from '../compose-findings.ts'
import { instrumentView } from '../parts/instrument-view.ts'
import { narrativesView } from '../parts/office-texts/narratives.ts'
import { teamView } from '../parts/office-texts/team.ts'
import { recommendationChainView } from '../parts/recommendation-chain/chain-view.ts'
import { demographyView } from '../parts/respondents/respondents-view.ts'
import { askedUnsur, comparison, gradeBand, survey } from '../parts/unit-survey/unit-survey-view.ts'
import { day, issueView, signatoryView, words, yearView } from '../parts/view-fields.ts'
import { trendOfYears } from './compose-trend.ts'
import { narrativePlaces } from './narrative-places.ts'
import { pagesView } from './pages-view.ts'
import { plansView, previousView } from './plans-view.ts'
import { publicationsView, publicationView } from './publications-view.ts'
import { choiceView, recommendationsView, rulesView } from './recommendations-view.ts'
import { samplingView } from './sampling-view.ts'
import { matrixView, unitsView } from './units-view.ts'

const report = z.strictObject({
  number: words.optional().describe('nomor laporan'),
  year: yearView.describe('tahun survei'),
  period: words.describe('periode laporan di dalam kalimat dan judul, misalnya Semester I Tahun 2025'),
  from: day.describe('hari pertama pengumpulan jawaban'),
  to: day.describe('hari terakhir pengumpulan jawaban'),
  ...issueView,
  manner: words.optional().describe('cara jawaban dikumpulkan'),
  forum: day.optional().describe('tanggal forum konsultasi publik'),
  planYear: yearView.describe('tahun pelaksanaan rencana tindak lanjut'),
  ...signatoryView,
})

/** All that the templates of the annual survey report may see. */
export const skmTahunanView = z.strictObject({
  report: report.describe('lembar Laporan'),
  askedUnsur: askedUnsur.describe('unsur yang ditanyakan survei'),
  instrument: instrumentView.describe('instrumen survei, dan apa yang berbeda dari peraturan'),
  survey: survey.describe('hasil survei instansi pada periode laporan'),
  comparison: comparison.optional().describe('perbandingan dengan tahun sebelumnya'),
  gradeBands: z.array(gradeBand).min(2).describe('mutu dari yang terbaik'),
  team: teamView,
  sampling: samplingView,
  demography: demographyView.describe('responden menurut karakteristiknya'),
  questions: z
    .array(
      z.strictObject({
        code: words.describe('kode unsur atau sub-unsur'),
        name: words.describe('namanya'),
        question: words.optional().describe('bunyi pertanyaannya'),
        answers: z.array(words).describe('kata untuk jawaban 1 sampai 4; kosong bila tidak diketahui'),
      }),
    )
    .min(1)
    .describe('kuesioner: setiap pertanyaan dengan pilihan jawabannya'),
  units: unitsView,
  matrix: matrixView,
  rules: rulesView,
  agency: choiceView.describe('unsur yang terpilih untuk instansi secara keseluruhan'),
  recommendations: recommendationsView,
  trend: trendOfYears.optional().describe('IKM dari tahun ke tahun, bila tahun lain diketahui'),
  plans: plansView,
  previous: previousView,
  pages: pagesView,
  publications: publicationsView,
  publication: publicationView,
  advice: z
    .array(
      z.strictObject({
        isTarget: z.boolean().describe('target belum tercapai'),
        isGrade: z.boolean().describe('ada unit bermutu rendah'),
        isSilent: z.boolean().describe('ada unit tanpa hasil'),
        isSample: z.boolean().describe('responden belum mencukupi'),
        isLeft: z.boolean().describe('tindak lanjut sebelumnya belum tuntas'),
        isRecommended: z.boolean().describe('unsur yang direkomendasikan'),
      }),
    )
    .min(1)
    .describe('yang disarankan, satu butir setiap hal'),
  needsDecision: z.boolean().describe('ada yang memerlukan arahan pimpinan'),
  recommendationChain: recommendationChainView
    .exactOptional()
    .describe('rekomendasi survei sebelumnya, rencana aksinya, dan nilainya kini; bila laporannya ada di arsip'),
  narratives: narrativesView(narrativePlaces),
  legalBasis: z.array(words).describe('dasar hukum menurut urutannya'),
  findings: findingsView,
})

export type SkmTahunanView = z.infer<typeof skmTahunanView>
