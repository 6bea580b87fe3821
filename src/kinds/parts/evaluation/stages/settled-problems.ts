import { type ProblemCatalogue, problemsFrom } from '../../../../problems/problem.ts'

interface SettledProblems {
  'nilai-akhir.other-stage': { state: string }
  'nilai-akhir.off-scale': { name: string; from: string; to: string }
}

/** What can be wrong with a final value that is given as one number. */
export const settledCatalogue: ProblemCatalogue<SettledProblems> = {
  'nilai-akhir.other-stage': {
    severity: 'galat',
    example: { state: 'verifikasi' },
    message: p => `"Nilai Akhir" diisi, padahal laporannya tentang tahap ${p.state}.`,
    hint: () => 'Tulis final pada isian "Tahap", atau kosongkan "Nilai Akhir".',
  },
  'nilai-akhir.off-scale': {
    severity: 'galat',
    example: { name: 'Nilai PPB', from: '0', to: '100' },
    message: p => `${p.name} pada isian "Nilai Akhir" di luar ${p.from} sampai ${p.to}.`,
    hint: () => 'Tulis nilainya seperti ditetapkan, pada skala itu.',
  },
}

export const settledProblem = problemsFrom(settledCatalogue)
