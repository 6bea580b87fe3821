import { type NoParams, type ProblemCatalogue, problemsFrom } from '../../problems/problem.ts'
import { offerNearest } from '../../problems/problem-phrases.ts'
import { quoteUnexpected } from '../../problems/quote-unexpected.ts'

interface RoundProblems {
  'formulir.duplicate': { unit: string; other: string }
  'formulir.date-without-return': { unit: string }
  'formulir.changed-without-return': { unit: string; changes: number; first: string }
  'perubahan.no-form': { unit: string }
  'perubahan.unknown-id': { id: string; nearest: readonly string[] }
  'perubahan.other-unit': { id: string; unit: string; owner: string }
  'ratl.duplicate-id': { id: string; other: string }
  'ratl.no-status-before': NoParams
  'rapat.no-date': { attendants: number }
  'rapat.no-place': NoParams
  'rapat.half-representative': { filled: string; blank: string }
}

/** What can be wrong with the input of a round once its cells could be read. */
export const roundCatalogue: ProblemCatalogue<RoundProblems> = {
  'formulir.duplicate': {
    severity: 'galat',
    example: { unit: 'Balai POM di Jambi', other: 'A12' },
    message: p => `Formulir unit "${p.unit}" sudah ada di ${p.other}.`,
    hint: () => 'Setiap unit mempunyai satu formulir dalam satu putaran; hapus baris yang berlebih.',
  },
  'formulir.date-without-return': {
    severity: 'galat',
    example: { unit: 'Balai POM di Jambi' },
    message: p => `Formulir unit "${p.unit}" mempunyai "Tanggal Kembali", padahal "Kembali" tertulis Tidak.`,
    hint: () => 'Tulis Ya bila formulirnya sudah dikembalikan; bila belum, kosongkan tanggalnya.',
  },
  'formulir.changed-without-return': {
    severity: 'galat',
    example: { unit: 'Balai POM di Jambi', changes: 3, first: 'A5' },
    message: p =>
      `Formulir unit "${p.unit}" tertulis belum kembali, padahal lembar Perubahan memuat ${p.changes} perubahan darinya (mulai ${p.first}).`,
    hint: () => 'Tulis Ya bila formulirnya sudah dikembalikan; bila belum, hapus perubahan unit itu.',
  },
  'perubahan.no-form': {
    severity: 'galat',
    example: { unit: 'Balai POM di Jambi' },
    message: p => `Unit "${p.unit}" tidak mempunyai formulir pada putaran ini.`,
    hint: () => 'Tambahkan unit itu di lembar Formulir, atau perbaiki nama unit di baris ini.',
  },
  'perubahan.unknown-id': {
    severity: 'galat',
    example: { id: 'RATL-2026-12-30', nearest: ['RATL-2026-12-03'] },
    message: p => `ID Aksi "${quoteUnexpected(p.id, p.nearest)}" tidak ada di lembar RATL.`,
    hint: p => offerNearest(p.nearest, 'Perbaiki ID-nya, atau tambahkan rencana aksi itu di lembar RATL.'),
  },
  'perubahan.other-unit': {
    severity: 'galat',
    example: { id: 'RATL-2026-12-03', unit: 'Balai POM di Jambi', owner: 'Balai POM di Palu' },
    message: p => `ID Aksi "${p.id}" milik unit "${p.owner}", bukan "${p.unit}".`,
    hint: () => 'Perbaiki ID atau nama unitnya; sebuah unit hanya mengubah rencana aksinya sendiri.',
  },
  'ratl.duplicate-id': {
    severity: 'galat',
    example: { id: 'RATL-2026-12-03', other: 'N14' },
    message: p => `ID Aksi "${quoteUnexpected(p.id)}" sudah ada di ${p.other}.`,
    hint: () => 'Setiap rencana aksi mempunyai ID sendiri; perbaiki salah satunya.',
  },
  'ratl.no-status-before': {
    severity: 'galat',
    example: {},
    message: () => 'Kolom "Status Semula" tidak ada, sehingga perubahan status pada putaran ini tidak dapat dihitung.',
    hint: () =>
      'Tambahkan kolom "Status Semula" berisi status setiap rencana aksi sebelum putaran ini; kosongkan selnya bagi rencana aksi baru.',
  },
  'rapat.no-date': {
    severity: 'galat',
    example: { attendants: 12 },
    message: p => `Lembar Kehadiran memuat ${p.attendants} orang, tetapi "Tanggal Rapat" kosong.`,
    hint: () =>
      'Isi "Tanggal Rapat" dan "Tempat Rapat" di lembar Laporan; bila tidak ada rapat, kosongkan lembar Kehadiran.',
  },
  'rapat.no-place': {
    severity: 'galat',
    example: {},
    message: () => '"Tempat Rapat" kosong, padahal "Tanggal Rapat" diisi.',
    hint: () => 'Isi "Tempat Rapat" di lembar Laporan, misalnya nama ruang dan kotanya, atau "rapat daring".',
  },
  'rapat.half-representative': {
    severity: 'galat',
    example: { filled: 'Jabatan Wakil Unit', blank: 'Nama Wakil Unit' },
    message: p => `"${p.blank}" kosong, padahal "${p.filled}" diisi.`,
    hint: p => `Isi "${p.blank}"; bila tidak ada wakil unit yang menandatangani, kosongkan keduanya.`,
  },
}

export const roundProblem = problemsFrom(roundCatalogue)
