import { z } from 'zod'
import { findingsView } from '../compose-findings.ts'
import { actionCountsView } from '../parts/action-counts-view.ts'
import { narrativesView } from '../parts/office-texts/narratives.ts'
import { countView, day, decimalView, issueView, signatoryView, words, yearView } from '../parts/view-fields.ts'
import { mechanismView } from './mechanism-view.ts'
import { narrativePlaces } from './narrative-places.ts'
import { rowView, timesView } from './row-view.ts'

const report = z.strictObject({
  number: words.optional().describe('nomor laporan'),
  year: yearView.describe('tahun laporan'),
  period: words.describe('periode di dalam kalimat dan judul, misalnya Triwulan I Tahun 2025'),
  from: day.describe('hari penerimaan pertama yang dihitung'),
  to: day.describe('hari penerimaan terakhir yang dihitung'),
  cutoff: day.describe('hari keadaan laporan dilihat'),
  ...issueView,
  application: words.optional().describe('aplikasi asal datanya'),
  ...signatoryView,
})

const facet = z.strictObject({
  id: words.describe('id untuk tabelnya'),
  title: words.describe('judul, misalnya Komoditi'),
  rows: z.array(rowView).min(1).describe('setiap golongan; Lain-lain selalu ada'),
})

const issue = z.strictObject({
  name: words.describe('nama isu'),
  total: countView.describe('banyaknya'),
  share: decimalView.describe('persen dari semua yang diterima'),
  open: countView.optional().describe('yang belum dijawab'),
  overdue: countView.optional().describe('yang lewat tenggat dan belum dijawab'),
})

const overdue = z.strictObject({
  number: countView.min(1).describe('nomor urut'),
  id: words.describe('nomor tiket'),
  unit: words.optional().describe('unit yang harus menjawab'),
  about: words.describe('jenis dan kadarnya'),
  received: day.describe('hari diterima'),
  days: countView.describe('hari kerja sampai tanggal cutoff'),
  limit: countView.describe('tenggat, hari kerja'),
  over: countView.min(1).describe('hari kerja lewat tenggat'),
  isResting: z.boolean().describe('sedang menunggu pelapor melengkapi'),
  subject: words.optional().describe('pokok pengaduan; hanya pada edisi internal'),
})

const referral = z.strictObject({
  unit: words.describe('unit yang dirujuk'),
  sent: countView.describe('banyaknya rujukan'),
  fewer: countView.describe('dijawab kurang dari 3 hari kerja'),
  just: countView.describe('dijawab tepat 3 hari kerja'),
  more: countView.describe('dijawab lebih dari 3 hari kerja'),
  away: countView.describe('belum dijawab'),
  mean: decimalView.optional().describe('rata-rata hari kerja yang sudah dijawab'),
  isAllBack: z.boolean().describe('semuanya sudah dijawab'),
})

const advice = z.strictObject({
  number: countView.min(1).describe('nomor urut'),
  matter: words.describe('masalahnya'),
  advice: words.describe('rekomendasinya'),
  time: words.optional().describe('batas waktu seperti tertulis'),
  owner: words.optional().describe('penanggung jawab'),
  status: z.enum(['Open', 'Close']).describe('Open atau Close'),
})

const adviceOfPeriod = z.strictObject({
  id: words.describe('id untuk tabelnya'),
  period: words.describe('periode yang merekomendasikannya'),
  rows: z.array(advice).min(1).describe('rekomendasinya menurut urutan lembar'),
  counts: actionCountsView.describe('kemajuannya'),
})

const followed = z.strictObject({
  period: words.describe('periode laporan sebelumnya'),
  cutoff: day.describe('tanggal cutoff laporan sebelumnya'),
  total: countView.min(1).describe('tiket yang waktu itu masih terbuka'),
  closed: countView.describe('yang sejak itu selesai'),
  answered: countView.describe('yang sejak itu dijawab dan belum ditutup'),
  open: countView.describe('yang masih terbuka'),
  vanished: countView.describe('yang tidak ada lagi di lembar Pengaduan'),
  hasVanished: z.boolean().describe('ada yang tidak ada lagi'),
  left: z
    .array(
      z.strictObject({
        id: words.describe('nomor tiket'),
        unit: words.optional().describe('unitnya'),
        received: day.describe('hari diterima'),
        isVanished: z.boolean().describe('tidak ada lagi di lembar Pengaduan'),
        days: countView.optional().describe('hari kerja sampai tanggal cutoff'),
      }),
    )
    .describe('yang masih terbuka dan yang tidak ada lagi'),
})

const satisfaction = z.strictObject({
  count: countView.describe('banyaknya yang menilai'),
  mean: decimalView.optional().describe('rata-rata kepuasan, 1 sampai 4'),
  scores: z
    .array(
      z.strictObject({
        score: countView.describe('nilai 1 sampai 4'),
        count: countView.describe('banyaknya'),
        share: decimalView.describe('persen dari yang menilai'),
      }),
    )
    .describe('sebaran kepuasan; kosong bila tidak ada yang menilai'),
  qualities: z
    .array(
      z.strictObject({
        name: words.describe('butir mutu jawaban'),
        yes: countView.describe('yang memenuhi'),
        of: countView.min(1).describe('yang diperiksa'),
        share: decimalView.describe('persen yang memenuhi'),
      }),
    )
    .describe('mutu jawaban; kosong bila tidak diperiksa'),
})

const trend = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        period: words.describe('periode'),
        total: countView.describe('yang diterima'),
        closed: countView.optional().describe('yang selesai'),
        mean: decimalView.optional().describe('rata-rata hari kerja'),
        inTimeShare: decimalView.optional().describe('persen tepat waktu'),
      }),
    )
    .min(2)
    .describe('periode sebelumnya seperti diterbitkan, lalu periode ini'),
  showsTimes: z.boolean().describe('ada periode yang menyebut hari atau persen tepat waktu'),
})

const holiday = z.strictObject({
  number: countView.min(1).describe('nomor urut'),
  date: day.describe('harinya'),
  name: words.optional().describe('keterangannya'),
  kind: words.describe('nasional, cuti bersama, atau daerah'),
  unit: words.optional().describe('unit yang libur, bila bukan semuanya'),
  isProposed: z.boolean().describe('baru usulan program'),
})

/** All that the templates of the report on complaints may see. */
export const complaintView = z.strictObject({
  report: report.describe('lembar Laporan'),
  mechanism: mechanismView,
  isTimed: z.boolean().describe('tiketnya ada, sehingga lama dan tenggat dapat dihitung; tidak bila hanya ada Rekap'),
  knowsStates: z.boolean().describe('keadaan setiap yang diterima diketahui'),
  hasResting: z.boolean().describe('ada yang menunggu pelapor melengkapi'),
  whole: rowView.describe('semua yang diterima'),
  types: z.array(rowView).length(3).describe('Informasi, Aspirasi, Pengaduan'),
  classes: z.array(rowView).describe('menurut jenis dan kadar pengawasan; kosong bila hanya ada Rekap'),
  months: z.array(rowView).describe('menurut bulan penerimaan; kosong bila hanya satu atau tidak diketahui'),
  busiest: z.array(words).describe('bulan yang paling banyak menerima; kosong bila sama semua atau lebih dari lima'),
  channels: z.array(rowView).describe('menurut kanal; kosong bila tidak diketahui'),
  mainChannels: z
    .array(words)
    .describe('kanal yang paling banyak dipakai; kosong bila sama semua atau lebih dari lima'),
  profile: z.array(facet).describe('profesi dan jenis kelamin pelapor; kosong bila tidak diketahui'),
  topics: z.array(facet).describe('komoditi, klasifikasi, dan isu; kosong bila tidak diketahui'),
  outcomes: z.array(rowView).describe('menurut hasil akhirnya; kosong bila tidak diketahui'),
  units: z.array(rowView).describe('menurut unit; kosong bila hanya satu atau tidak diketahui'),
  times: timesView.optional().describe('lama dan ketepatan waktu; tidak ada bila hanya ada Rekap'),
  someLate: z.boolean().describe('ada yang lewat tenggat dan belum dijawab'),
  overdue: z
    .array(overdue)
    .describe(
      'yang lewat tenggat dan belum dijawab, dari yang paling lama; kosong bila tiketnya dihitung dari berkas yang panjang',
    ),
  overdueUnits: z
    .array(z.strictObject({ name: words.describe('nama unit'), count: countView.describe('banyaknya yang lewat') }))
    .describe('unit yang mempunyai yang lewat tenggat, dari yang paling banyak'),
  referrals: z.array(referral).describe('rujukan menurut unit tujuan; kosong bila tidak ada'),
  referred: referral.optional().describe('semua rujukan'),
  sp4n: rowView.optional().describe('yang masuk melalui SP4N-LAPOR!'),
  judged: z
    .strictObject({
      form: words.describe('formulir evaluator, misalnya F-02 A'),
      code: words.describe('kode indikatornya'),
      rows: z
        .array(
          z.strictObject({
            name: words.describe('nama unit'),
            total: countView.min(1).describe('laporan SP4N yang diterimanya'),
            answered: countView.describe('yang ditindaklanjuti'),
            share: decimalView.describe('persen yang ditindaklanjuti'),
            rung: countView.describe('skor menurut persen itu'),
            score: countView.describe('skor menurut laporan PEKPPP tahun yang sama di arsip'),
          }),
        )
        .min(1)
        .describe('unit yang dinilai'),
    })
    .optional()
    .describe('skor indikator PEKPPP tentang SP4N; tidak ada bila arsip tidak memuat laporan PEKPPP tahun itu'),
  satisfaction: satisfaction.optional().describe('kepuasan dan mutu jawaban; tidak ada bila tidak ditulis'),
  issues: z.array(issue).describe('isu yang paling banyak, tiga atau lebih bila sama; kosong bila tidak diketahui'),
  issueWord: words.describe('isu, klasifikasi, atau komoditi: menurut apa urutannya'),
  trend: trend.optional().describe('dibandingkan dengan periode sebelumnya'),
  efforts: z
    .array(
      z.strictObject({
        group: words.optional().describe('kelompok upaya'),
        items: z.array(words).min(1).describe('upayanya'),
      }),
    )
    .describe('upaya perbaikan'),
  advice: z.array(advice).describe('rekomendasi laporan ini'),
  earlierAdvice: z.array(adviceOfPeriod).describe('rekomendasi periode sebelumnya dan tindak lanjutnya'),
  adviceCounts: actionCountsView.describe('kemajuan semua rekomendasi, dari laporan ini dan yang sebelumnya'),
  followed: followed.optional().describe('tiket yang terbuka pada laporan sebelumnya di arsip'),
  calendar: z
    .strictObject({
      year: yearView.optional().describe('tahunnya, bila semua bulan di tahun yang sama; nama bulan lalu tanpa tahun'),
      months: z.array(words).min(1).describe('nama bulan, satu setiap kolom'),
      rows: z
        .array(
          z.strictObject({
            name: words.describe('nama unit'),
            counts: z
              .array(z.strictObject({ count: countView.describe('yang diterima bulan itu') }))
              .min(1)
              .describe('satu setiap bulan'),
            total: countView.describe('jumlahnya'),
          }),
        )
        .min(1)
        .describe('setiap unit, lalu jumlahnya'),
    })
    .optional()
    .describe('rekapitulasi unit menurut bulan'),
  holidays: z.array(holiday).describe('hari libur yang dipakai'),
  sourceHashes: z
    .array(words)
    .describe('sidik SHA-256 berkas asal hitungannya; kosong bila tiketnya ada di lembar Pengaduan'),
  whistleblowing: countView
    .min(1)
    .optional()
    .describe('laporan WBS yang dikeluarkan dari hitungan; tidak ada bila tidak satu pun'),
  repeated: countView.min(1).optional().describe('baris yang mengulang tiket yang sama; tidak ada bila tidak satu pun'),
  outside: countView.min(1).optional().describe('baris yang diterima sesudah periode; tidak ada bila tidak satu pun'),
  carriedIn: countView.min(1).optional().describe('baris yang diterima sebelum periode; tidak ada bila tidak satu pun'),
  needsDecision: z.boolean().describe('ada hal yang memerlukan arahan pimpinan'),
  narratives: narrativesView(narrativePlaces),
  legalBasis: z.array(words).describe('dasar hukum menurut urutannya'),
  findings: findingsView,
})

export type ComplaintView = z.infer<typeof complaintView>
