import { type NoParams, type ProblemCatalogue, problemsFrom } from '../problems/problem.ts'
import { offerNearest, quoted } from '../problems/problem-phrases.ts'
import { quoteUnexpected } from '../problems/quote-unexpected.ts'

interface KindProblems {
  'kind.not-audited': NoParams
  'kind.missing': { known: readonly string[] }
  'kind.other': { found: string; wanted: string }
  'kind.unknown': { found: string; known: readonly string[]; nearest: readonly string[] }
}

/** What can be wrong before it is known which report is asked for. */
export const kindCatalogue: ProblemCatalogue<KindProblems> = {
  'kind.not-audited': {
    severity: 'peringatan',
    example: {},
    message: () => 'Isi lembar lain belum dicocokkan dengan aturan pemeriksaan, karena lembar Laporan belum lengkap.',
    hint: () => 'Lengkapi lembar Laporan, lalu periksa lagi.',
  },
  'kind.missing': {
    severity: 'galat',
    example: { known: ['monev-skm'] },
    message: () => 'Isian "Jenis" tidak ada atau kosong, sehingga jenis laporan tidak diketahui.',
    hint: p => `Tulis "Jenis" di kolom Isian dan salah satu dari ${quoted(p.known)} di kolom Nilai.`,
  },
  'kind.other': {
    severity: 'galat',
    example: { found: 'spkp-spak', wanted: 'monev-skm' },
    message: p => `Jenis laporan masukan ini "${p.found}", bukan "${p.wanted}".`,
    hint: p => `Sebut "${p.found}" sebagai jenisnya, atau pilih masukan yang lain.`,
  },
  'kind.unknown': {
    severity: 'galat',
    example: { found: 'monev-skn', known: ['monev-skm'], nearest: ['monev-skm'] },
    message: p => `Jenis laporan "${quoteUnexpected(p.found, p.known)}" tidak dikenal; yang ada: ${quoted(p.known)}.`,
    hint: p => offerNearest(p.nearest, 'Lihat daftarnya dengan perintah "laporan jenis".'),
  },
}

export const kindProblem = problemsFrom(kindCatalogue)
