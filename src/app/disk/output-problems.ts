import { type NoParams, type ProblemCatalogue, problemsFrom } from '../../problems/problem.ts'

/** How a command is told to write elsewhere, by the option or argument that it has for that. */
export const elsewhere = {
  output: 'pilih folder lain dengan --keluaran',
  example: 'sebut folder lain sesudah jenis laporan',
  comparison: 'beri nama lain sesudah --xlsx',
  forms: 'pilih folder lain dengan --ke',
  master: 'beri nama lain sesudah --ke',
} as const
export type Elsewhere = (typeof elsewhere)[keyof typeof elsewhere]

interface OutputProblems {
  'output.exists': { elsewhere: Elsewhere }
  'output.not-a-folder': { elsewhere: Elsewhere }
  'output.unwritable': { reason: string }
  'output.notes-exist': NoParams
  'output.notes-over-input': NoParams
  'output.notes-unwritable': { reason: string }
}

/** What can keep a finished file from being written. */
export const outputCatalogue: ProblemCatalogue<OutputProblems> = {
  'output.exists': {
    severity: 'galat',
    example: { elsewhere: elsewhere.output },
    message: () => 'Berkas ini sudah ada dan tidak ditimpa.',
    hint: p => `Pindahkan berkas itu, ${p.elsewhere}, atau ulangi dengan --timpa.`,
  },
  'output.not-a-folder': {
    severity: 'galat',
    example: { elsewhere: elsewhere.output },
    message: () => 'Nama folder keluaran sudah dipakai oleh sebuah berkas.',
    hint: p => `Pindahkan berkas itu, atau ${p.elsewhere}.`,
  },
  'output.unwritable': {
    severity: 'galat',
    example: { reason: 'ENOSPC' },
    message: p => `Berkas ini tidak dapat ditulis (${p.reason}).`,
    hint: () => 'Periksa ruang disk, izin folder, dan apakah berkas sedang dibuka di program lain; lalu ulangi.',
  },
  'output.notes-exist': {
    severity: 'galat',
    example: {},
    message: () => 'Berkas catatan ini sudah ada dan tidak ditimpa.',
    hint: () => 'Beri nama lain sesudah --catatan, atau ulangi dengan --timpa.',
  },
  'output.notes-over-input': {
    severity: 'galat',
    example: {},
    message: () => 'Catatan tidak ditulis: berkas ini adalah masukan yang diperiksa.',
    hint: () => 'Beri nama lain sesudah --catatan.',
  },
  'output.notes-unwritable': {
    severity: 'galat',
    example: { reason: 'EACCES' },
    message: p => `Catatan pemeriksaan tidak dapat ditulis di sini (${p.reason}).`,
    hint: () => 'Tulis ke folder lain dengan "laporan periksa <masukan> --catatan <berkas>".',
  },
}

export const outputProblem = problemsFrom(outputCatalogue)
