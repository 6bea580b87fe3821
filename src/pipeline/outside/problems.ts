import { type NoParams, type ProblemCatalogue, problemsFrom } from '../../problems/problem.ts'
import { offerNearest } from '../../problems/problem-phrases.ts'

interface OutsideProblems {
  'outside.no-folder': NoParams
  'outside.unused': { near: readonly string[]; wanted: string }
  'outside.no-agency': NoParams
  'outside.other-agency': { agency: string; near: readonly string[] }
}

/** What can be wrong with templates and themes that an office keeps outside the program. */
export const outsideCatalogue: ProblemCatalogue<OutsideProblems> = {
  'outside.no-folder': {
    severity: 'galat',
    example: {},
    message: () => 'Folder templat atau tema ini tidak ada.',
    hint: () => 'Periksa nama folder yang ditulis sesudah --templat atau --tema.',
  },
  'outside.unused': {
    severity: 'peringatan',
    example: { near: ['bab-1-pendahuluan.hbs'], wanted: 'Templat adalah berkas .hbs di dalam folder shared.' },
    message: () =>
      'Berkas ini tidak dipakai: namanya tidak sama dengan yang ada di program, dan tidak disebut templat mana pun.',
    hint: p =>
      [p.wanted, offerNearest(p.near, ''), 'Ganti namanya, atau keluarkan dari folder itu.'].filter(Boolean).join(' '),
  },
  'outside.no-agency': {
    severity: 'peringatan',
    example: {},
    message: () => 'Tema ini tidak dipakai: tidak ada instansi yang disebutnya.',
    hint: () => 'Tulis "instansi": ["Nama Instansi"] seperti pada lembar Laporan, atau beri nama bawaan.json.',
  },
  'outside.other-agency': {
    severity: 'peringatan',
    example: { agency: 'Badan Contoh Nasional', near: ['Badan Contoh Nasionl'] },
    message: p => `Tidak ada tema di folder ini yang menyebut instansi laporan, "${p.agency}".`,
    hint: p => offerNearest(p.near, 'Samakan "instansi" di tema dengan isian Instansi pada lembar Laporan.'),
  },
}

export const outsideProblem = problemsFrom(outsideCatalogue)
