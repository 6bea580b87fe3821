import { type NoParams, type ProblemCatalogue, problemsFrom } from '../base/problem.ts'

interface ArchiveProblems {
  'output.exists': NoParams
  'output.not-a-folder': NoParams
  'output.unwritable': { reason: string }
}

/** What can keep a finished file from being written. */
export const archiveCatalogue: ProblemCatalogue<ArchiveProblems> = {
  'output.exists': {
    severity: 'galat',
    example: {},
    message: () => 'Berkas ini sudah ada dan tidak ditimpa.',
    hint: () => 'Pindahkan berkas itu, pilih folder lain dengan --keluaran, atau ulangi dengan --timpa.',
  },
  'output.not-a-folder': {
    severity: 'galat',
    example: {},
    message: () => 'Nama folder keluaran sudah dipakai oleh sebuah berkas.',
    hint: () => 'Pilih folder lain dengan --keluaran.',
  },
  'output.unwritable': {
    severity: 'galat',
    example: { reason: 'ENOSPC' },
    message: p => `Berkas ini tidak dapat ditulis (${p.reason}).`,
    hint: () => 'Periksa ruang disk, izin folder, dan apakah berkas sedang dibuka di program lain; lalu ulangi.',
  },
}

export const archiveProblem = problemsFrom(archiveCatalogue)
