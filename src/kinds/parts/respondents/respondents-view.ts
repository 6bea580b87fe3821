import { z } from 'zod'
import { sampleView } from '../sample-view.ts'
import { countView, day, decimalView, words } from '../view-fields.ts'

/** Of the internal edition only; what was not filled in is a dash. */
const personal = z.strictObject({
  time: words.describe('jam pengisian'),
  name: words.describe('nama responden'),
  age: words.describe('usia responden'),
  sex: words.describe('jenis kelamin responden'),
  education: words.describe('pendidikan responden'),
  job: words.describe('pekerjaan responden'),
  employer: words.describe('tempat kerja responden'),
})

const respondentView = (surveys: string) =>
  z.strictObject({
    number: countView.min(1).describe('nomor urut responden'),
    date: day.describe('tanggal pengisian'),
    service: words.describe('layanan yang diterima'),
    personal: personal.optional().describe('siapa respondennya; hanya pada edisi internal'),
    answers: z.array(words).describe(`jawaban setiap unsur, ${surveys}; tanda pisah bila tidak dijawab`),
  })

const working = z.strictObject({
  code: words.describe('kode unsur'),
  sum: countView.describe('jumlah nilai jawaban'),
  answered: countView.describe('banyaknya jawaban'),
  mean: decimalView.optional().describe('rata-rata jawaban, 1–4'),
})

const distributionView = (surveys: string) =>
  z.strictObject({
    isShown: z
      .boolean()
      .describe('sebaran jawaban disajikan: tidak bila daftarnya disajikan atau respondennya terlalu sedikit'),
    unsur: z
      .array(
        z.strictObject({
          code: words.describe('kode unsur'),
          name: words.describe('nama unsur'),
          answers: z.array(countView).length(4).describe('banyaknya jawaban 1, 2, 3, dan 4'),
          blank: countView.describe('banyaknya yang tidak menjawab'),
          sum: countView.describe('jumlah nilai jawaban'),
          mean: decimalView.optional().describe('rata-rata jawaban, 1–4'),
        }),
      )
      .describe(`sebaran jawaban setiap unsur, ${surveys}`),
  })

/**
 * What the templates may see of who filled in the form, and of how the values come from their answers.
 *
 * @param surveys what the form asks for, in its order: `SPKP lalu SPAK`.
 */
export const respondentsView = (surveys: string) =>
  z.strictObject({
    received: countView.describe('responden yang layanannya selesai'),
    used: countView.describe('responden yang jawabannya dihitung'),
    leftOut: countView.describe('yang tidak dihitung karena melebihi batas'),
    hasLimit: z.boolean().describe('hanya responden pertama yang dihitung, bukan semua'),
    limit: countView.describe('paling banyak sekian responden pertama yang dihitung, bila dibatasi'),
    incomplete: countView.describe('yang tidak dihitung karena layanannya belum selesai'),
    outside: countView.describe('yang mengisi di luar bulan laporan'),
    isNone: z.boolean().describe('tidak ada responden yang dihitung'),
    isLimited: z.boolean().describe('ada yang tidak dihitung karena melebihi batas'),
    sample: sampleView.optional().describe('kecukupan responden'),
    hasIncomplete: z.boolean().describe('ada yang layanannya belum selesai'),
    hasOutside: z.boolean().describe('ada yang mengisi di luar bulan laporan'),
    hasUnfit: z.boolean().describe('ada isian yang tidak memenuhi kriteria'),
    hasBlanks: z.boolean().describe('ada jawaban kosong dalam daftar jawaban'),
    isListed: z.boolean().describe('responden dan jawabannya disajikan satu per satu'),
    list: z.array(respondentView(surveys)).describe('responden yang jawabannya dihitung'),
    distribution: distributionView(surveys).describe('sebaran jawaban, bila responden tidak disajikan satu per satu'),
    working: z.array(working).describe('hitungan nilai setiap unsur, dengan urutan yang sama'),
  })

export type RespondentsView = z.infer<ReturnType<typeof respondentsView>>

const largest = z.strictObject({
  names: z.array(words).min(1).describe('nama kelompok; beberapa bila sama besarnya'),
  phrases: z.array(words).min(1).describe('nama kelompok di dalam kalimat, misalnya 35–39 tahun'),
  count: countView.describe('banyaknya responden kelompok itu'),
  percent: decimalView.describe('bagiannya dalam persen'),
  isTie: z.boolean().describe('beberapa kelompok sama besarnya'),
  isEvery: z.boolean().describe('semua kelompok sama besarnya'),
  hasShare: z.boolean().describe('semua kelompok itu sama bagiannya seperti di gambar'),
  share: decimalView.describe('bagiannya dalam persen seperti di gambar'),
})

/** Bars of a chart and rows of a table: how respondents divide by one characteristic, small groups merged. */
const characteristic = z.strictObject({
  id: words.describe('id untuk gambar'),
  title: words.describe('nama karakteristik sebagai judul'),
  phrase: words.describe('nama karakteristik di dalam kalimat'),
  groups: z
    .array(
      z.strictObject({
        name: words.describe('nama kelompok'),
        phrase: words.describe('nama kelompok itu di dalam kalimat'),
        count: countView.min(1).describe('banyaknya responden kelompok itu'),
        percent: decimalView.describe('bagiannya dibulatkan sendiri; untuk templat dari sebelum 0.2.0'),
        share: decimalView.describe('bagiannya dalam persen; bagian semua kelompok berjumlah 100'),
      }),
    )
    .min(1)
    .describe('kelompok responden'),
  hasMerged: z.boolean().describe('ada kelompok kecil yang digabungkan'),
  isMostlyMerged: z
    .boolean()
    .describe('lebih dari separuh responden ada di kelompok gabungan, sehingga gambarnya tidak disajikan'),
  isUniform: z.boolean().describe('semua responden satu kelompok'),
  largest: largest.optional().describe('kelompok terbesar di antara yang diisi'),
})

/** How the respondents divide by their characteristics. */
export const demographyView = z.strictObject({
  isTooFew: z.boolean().describe('responden terlalu sedikit untuk ditampilkan pada edisi publik'),
  smallestGroup: countView.describe('kelompok terkecil yang boleh ditampilkan pada edisi publik'),
  isShown: z.boolean().describe('ada karakteristik yang ditampilkan'),
  hasCharts: z.boolean().describe('ada karakteristik yang diuraikan'),
  characteristics: z.array(characteristic).describe('karakteristik yang ditampilkan'),
  hidden: z.array(words).describe('nama karakteristik itu'),
  unknown: z.array(words).describe('nama karakteristik itu'),
})

export type DemographyView = z.infer<typeof demographyView>
