import { type NoParams, type ProblemCatalogue, problemsFrom } from '../../problems/problem.ts'
import { offerNearest } from '../../problems/problem-phrases.ts'
import { quoteUnexpected } from '../../problems/quote-unexpected.ts'

interface PekpppProblems {
  'lokus.unknown': { name: string; nearest: readonly string[] }
  'lokus.duplicate': { name: string; other: string }
  'lokus.none': NoParams
  'lokus.online-before': { name: string; year: number; since: number }
  'lokus.index-given': { name: string; year: number }
  'lokus.index-missing': { name: string; year: number }
  'lokus.index-range': { name: string }
}

/** What can be wrong with the input of this kind once its cells could be read. */
export const pekpppCatalogue: ProblemCatalogue<PekpppProblems> = {
  'lokus.unknown': {
    severity: 'galat',
    example: { name: 'Balai Umpana', nearest: ['Balai Umpama'] },
    message: p => `Unit lokus "${quoteUnexpected(p.name, p.nearest)}" tidak ada di lembar Lokus.`,
    hint: p => offerNearest(p.nearest, 'Tulis nama seperti di lembar Lokus, atau tambahkan unit itu di sana.'),
  },
  'lokus.duplicate': {
    severity: 'galat',
    example: { name: 'Balai Umpama', other: 'B4' },
    message: p => `Unit lokus "${p.name}" sudah ada di sel ${p.other}.`,
    hint: () => 'Hapus salah satunya; setiap unit dinilai satu kali.',
  },
  'lokus.none': {
    severity: 'galat',
    example: {},
    message: () => 'Lembar Lokus tidak memuat satu unit pun.',
    hint: () => 'Tulis unit yang dinilai, satu unit per baris.',
  },
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
