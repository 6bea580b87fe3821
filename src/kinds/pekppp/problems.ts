import { type ProblemCatalogue, problemsFrom } from '../../problems/problem.ts'

interface PekpppProblems {
  'lokus.online-before': { name: string; year: number; since: number }
  'lokus.index-given': { name: string; year: number }
  'lokus.index-missing': { name: string; year: number }
  'lokus.index-range': { name: string }
}

/** What can be wrong with the input of this kind once its cells could be read. */
export const pekpppCatalogue: ProblemCatalogue<PekpppProblems> = {
  'lokus.online-before': {
    severity: 'galat',
    example: { name: 'Layanan Daring Umpama', year: 2021, since: 2022 },
    message: p =>
      `${p.name} dinilai sebagai layanan daring pada ${p.year}, padahal formulirnya baru ada sejak ${p.since}.`,
    hint: () => 'Kosongkan kolom "Bentuk", atau perbaiki tahun laporannya.',
  },
  'lokus.index-given': {
    severity: 'galat',
    example: { name: 'Balai Umpama', year: 2025 },
    message: p => `IPP ${p.name} ditulis, padahal IPP ${p.year} dihitung dari F-02 dan F-03.`,
    hint: () => 'Kosongkan kolom "IPP"; kolom itu hanya untuk tahun sebelum 2022.',
  },
  'lokus.index-missing': {
    severity: 'galat',
    example: { name: 'Balai Umpama', year: 2021 },
    message: p => `IPP ${p.name} kosong, padahal IPP ${p.year} tidak dapat dihitung oleh program.`,
    hint: () => 'Tulis IPP seperti ditetapkan pada tahun itu; cara menghitungnya sebelum 2022 tidak terkonfirmasi.',
  },
  'lokus.index-range': {
    severity: 'galat',
    example: { name: 'Balai Umpama' },
    message: p => `IPP ${p.name} di luar 0 sampai 5.`,
    hint: () => 'Perbaiki nilainya.',
  },
}

export const pekpppProblem = problemsFrom(pekpppCatalogue)
