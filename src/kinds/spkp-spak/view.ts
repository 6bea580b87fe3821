import { z } from 'zod'
import { findingsView } from '../compose-findings.ts'
import { actionCountsView } from '../parts/action-counts-view.ts'
import { indexSurveyView, indexView } from '../parts/index-survey/index-survey-view.ts'
import { narrativesView } from '../parts/office-texts/narratives.ts'
import { demographyView, respondentsView } from '../parts/respondents/respondents-view.ts'
import {
  application,
  countView,
  day,
  decimalView,
  issueView,
  lines,
  signatoryView,
  words,
} from '../parts/view-fields.ts'
import { feedbackView } from './feedback.ts'
import { narrativePlaces } from './narrative-places.ts'

const link = z.strictObject({
  has: z.boolean().describe('tautannya diisi'),
  isWeb: z.boolean().describe('tautan itu alamat web, yang dapat dibuka'),
  text: z.string().describe('alamatnya; kosong bila tidak diisi'),
})

const report = z.strictObject({
  month: words.describe('bulan laporan, misalnya Februari 2025'),
  previousMonth: words.describe('bulan sebelumnya'),
  firstDay: day.describe('hari pertama bulan laporan'),
  lastDay: day.describe('hari terakhir bulan laporan'),
  period: words.describe('kedua hari itu di dalam kalimat: 1 s.d. 30 April 2025'),
  ...issueView,
  authorShort: words.describe('singkatan unit yang menerbitkan laporan'),
  task: words.describe('tugas unit itu, sebagai akhir kalimat'),
  letterNumber: words.describe('nomor surat penetapan'),
  letterDate: day.describe('tanggal surat penetapan'),
  letterOffice: words.optional().describe('pejabat yang menandatangani surat itu'),
  letterSubject: words.optional().describe('hal surat itu'),
  application,
  applicationLink: link.describe('tautan aplikasi survei'),
  delivery: z.array(words).describe('cara tautan survei disampaikan; kosong bila tidak diisi'),
  ...signatoryView,
})

const service = z.strictObject({
  number: countView.min(1).describe('nomor urut layanan'),
  name: words.describe('nama layanan'),
  link: link.describe('tautan layanan'),
  hasRecipients: z.boolean().describe('banyaknya penerima layanan diisi'),
  recipients: countView.describe('banyaknya penerima layanan bulan ini; 0 bila tidak diisi'),
  received: countView.describe('responden yang layanannya selesai'),
  used: countView.describe('responden yang jawabannya dihitung'),
  spkp: indexView.describe('hasil SPKP layanan itu'),
  spak: indexView.describe('hasil SPAK layanan itu'),
})

const followUp = z.strictObject({
  number: countView.min(1).describe('nomor urut'),
  unsur: words.describe('unsur yang ditindaklanjuti'),
  lines: lines.describe('isi tindak lanjut'),
  timeline: words.describe('batas waktu seperti tertulis'),
  status: z.enum(['Open', 'Close']).describe('status tindak lanjut'),
})

const survey = indexSurveyView.extend({
  followUps: z.array(followUp).describe('tindak lanjut yang ditetapkan bulan ini'),
  carried: z.array(followUp).describe('tindak lanjut yang dilanjutkan dari bulan sebelumnya'),
})

const trendMonth = z.strictObject({
  name: words.describe('nama bulan'),
  hasRespondents: z.boolean().describe('banyaknya responden bulan itu diketahui'),
  respondents: countView.describe('banyaknya responden; 0 bila tidak diketahui'),
  spkp: decimalView.optional().describe('indeks SPKP bulan itu'),
  spak: decimalView.optional().describe('indeks SPAK bulan itu'),
})

const trend = z.strictObject({
  isFirst: z.boolean().describe('hanya bulan laporan yang diketahui'),
  months: z.array(trendMonth).min(1).describe('paling banyak dua belas bulan berurutan sampai bulan laporan'),
  from: words.describe('bulan pertamanya'),
  window: z.array(words).length(3).describe('ketiga bulan yang dirata-ratakan'),
  meanMonths: countView.describe('di antaranya yang mempunyai indeks'),
  hasGaps: z.boolean().describe('ada bulan tanpa salah satu indeks, atau yang respondennya tidak diketahui'),
  isComplete: z.boolean().describe('ketiga bulan itu mempunyai indeks'),
  sharesAbsences: z.boolean().describe('rata-rata kedua survei kekurangan bulan yang sama, karena sebab yang sama'),
})

const effort = z.strictObject({
  group: words.describe('kelompok upaya'),
  items: z.array(words).min(1).describe('upaya dalam kelompok itu'),
})

/** All that the templates of the monthly report may see. */
export const spkpSpakView = z.strictObject({
  report: report.describe('lembar Laporan'),
  respondents: respondentsView('SPKP lalu SPAK').describe('responden bulan laporan'),
  demography: demographyView.describe('pembagian responden menurut karakteristiknya'),
  spkp: survey.describe('hasil survei persepsi kualitas pelayanan'),
  spak: survey.describe('hasil survei persepsi anti korupsi'),
  comparesAlike: z.boolean().describe('kedua rata-rata dibandingkan dengan ambang predikat yang sama'),
  sharesBands: z.boolean().describe('kategori kedua indeks ditetapkan menurut tabel yang sama'),
  arePointsSecondary: z.boolean().describe('nilai pada LKE menurut sumber yang belum dicocokkan dengan naskahnya'),
  comparesAlikeScales: z.boolean().describe('kedua indeks dihitung dengan cara, skala, dan desimal yang sama'),
  severalServices: z.boolean().describe('layanannya lebih dari satu'),
  recipients: countView.optional().describe('penerima semua layanan; tidak ada bila sebagian tidak diisi'),
  hasServiceResults: z.boolean().describe('layanannya lebih dari satu, dan ada yang menjawab'),
  services: z.array(service).min(1).describe('hasil setiap layanan'),
  hasSilentServices: z.boolean().describe('ada layanan tanpa responden'),
  hidesServices: z.boolean().describe('ada layanan yang indeksnya tidak disajikan karena respondennya terlalu sedikit'),
  hidesOtherServices: z
    .boolean()
    .describe('ada layanan lain yang disembunyikan karena yang pertama dapat dihitung darinya'),
  trend: trend.describe('kecenderungan indeks dari bulan ke bulan'),
  followUpCounts: actionCountsView.describe('tindak lanjut kedua survei pada akhir bulan laporan'),
  needsDecision: z.boolean().describe('ada yang memerlukan arahan pimpinan'),
  efforts: z.array(effort).describe('upaya perbaikan menurut kelompoknya'),
  feedback: feedbackView.describe('masukan yang diteruskan'),
  narratives: narrativesView(narrativePlaces),
  legalBasis: z.array(words).describe('dasar hukum menurut urutannya'),
  findings: findingsView,
})

export type SpkpSpakView = z.infer<typeof spkpSpakView>
