import { type ProblemCatalogue, problemsFrom } from '../../../../problems/problem.ts'

interface Given {
  readonly name: string
  /** What the value is called: `IPP`. */
  readonly value: string
  readonly year: number
}

interface GivenProblems {
  'lokus.online-before': { name: string; year: number; since: number }
  'lokus.index-given': Given & { forms: string; since: number }
  'lokus.index-missing': Given & { since: number }
  'lokus.index-range': Omit<Given, 'year'> & { range: string }
}

/** What can be wrong with a value that is taken as it was set, and with the form of a year. */
export const givenCatalogue: ProblemCatalogue<GivenProblems> = {
  'lokus.online-before': {
    severity: 'galat',
    example: { name: 'Layanan Daring Umpama', year: 2021, since: 2022 },
    message: p =>
      `${p.name} dinilai sebagai layanan daring pada ${p.year}, padahal formulirnya baru ada sejak ${p.since}.`,
    hint: () => 'Kosongkan kolom "Bentuk", atau perbaiki tahun laporannya.',
  },
  'lokus.index-given': {
    severity: 'galat',
    example: { name: 'Balai Umpama', value: 'IPP', year: 2025, forms: 'F-02 dan F-03', since: 2022 },
    message: p => `${p.value} ${p.name} ditulis, padahal ${p.value} ${p.year} dihitung dari ${p.forms}.`,
    hint: p => `Kosongkan kolom "${p.value}"; kolom itu hanya untuk tahun sebelum ${p.since}.`,
  },
  'lokus.index-missing': {
    severity: 'galat',
    example: { name: 'Balai Umpama', value: 'IPP', year: 2021, since: 2022 },
    message: p => `${p.value} ${p.name} kosong, padahal ${p.value} ${p.year} tidak dapat dihitung oleh program.`,
    hint: p =>
      `Tulis ${p.value} seperti ditetapkan pada tahun itu; cara menghitungnya sebelum ${p.since} tidak terkonfirmasi.`,
  },
  'lokus.index-range': {
    severity: 'galat',
    example: { name: 'Balai Umpama', value: 'IPP', range: '0 sampai 5' },
    message: p => `${p.value} ${p.name} di luar ${p.range}.`,
    hint: () => 'Perbaiki nilainya.',
  },
}

export const givenProblem = problemsFrom(givenCatalogue)
