import { formatNumber } from '../../base/format-number.ts'
import { rulesFrom } from '../../base/origin/explanation.ts'

interface ComplaintRules {
  'pengaduan.banyak': { what: string }
  'pengaduan.bagian': { what: string; whole: string }
  'pengaduan.rata': { count: number }
  'pengaduan.tengah': { count: number }
  'pengaduan.hari': { rests: boolean }
  'pengaduan.lewat': Readonly<Record<string, never>>
  'pengaduan.tenggat': { basis: string }
  'pengaduan.kepuasan': { count: number }
}

/** How the figures of complaints come about (`docs/RULES.md` 11), in the words of a report. */
export const complaintRuleWords = {
  'pengaduan.banyak': {
    example: { what: 'yang diterima' },
    words: ({ what }: { what: string }) => `banyaknya ${what}, setiap tiket satu kali`,
  },
  'pengaduan.bagian': {
    example: { what: 'yang tepat waktu', whole: 'yang ditindaklanjuti' },
    words: ({ what, whole }: { what: string; whole: string }) =>
      `${what} dibagi ${whole}, dalam persen dengan dua desimal; selama belum semuanya tidak pernah dibulatkan menjadi 100`,
  },
  'pengaduan.rata': {
    example: { count: 120 },
    words: ({ count }: { count: number }) =>
      `rata-rata hari kerja dari ${formatNumber(count)} yang ditindaklanjuti dan diketahui harinya, dibulatkan satu kali`,
  },
  'pengaduan.tengah': {
    example: { count: 120 },
    words: ({ count }: { count: number }) =>
      `hari kerja di tengah urutan dari ${formatNumber(count)} yang ditindaklanjuti; di antara dua yang di tengah bila genap`,
  },
  'pengaduan.hari': {
    example: { rests: true },
    words: ({ rests }: { rests: boolean }) =>
      `hari kerja unitnya sejak diterima atau lengkap sampai tanggal cutoff, tanpa hari libur${rests ? ' dan tanpa masa menunggu pelapor' : ''}`,
  },
  'pengaduan.lewat': { example: {}, words: () => 'hari kerja sampai tanggal cutoff dikurangi tenggatnya' },
  'pengaduan.tenggat': {
    example: { basis: 'Peraturan Menteri PANRB Nomor 62 Tahun 2018' },
    words: ({ basis }: { basis: string }) => `tenggat menurut ${basis}, yang berlaku pada hari diterima`,
  },
  'pengaduan.kepuasan': {
    example: { count: 20 },
    words: ({ count }: { count: number }) => `rata-rata kepuasan dari ${formatNumber(count)} yang menilai`,
  },
} as const

/** Explains a figure of complaints. */
export const explainBy = rulesFrom<ComplaintRules>(complaintRuleWords)
