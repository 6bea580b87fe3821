import { type NoParams, type ProblemCatalogue, problemsFrom } from '../base/problem.ts'
import { offerNearest, quoted } from './problem-phrases.ts'

interface SheetProblems {
  'sheet.missing': { wanted: string; found: readonly string[] }
  'sheet.duplicate': { other: string }
  'sheet.unknown': { nearest: readonly string[] }
  'sheet.no-header': { wanted: readonly string[] }
  'sheet.missing-column': { title: string; synonyms: readonly string[] }
  'sheet.unknown-column': { title: string; nearest: readonly string[] }
  'sheet.duplicate-column': { title: string; other: string }
  'sheet.empty': NoParams
  'fact.missing': { title: string }
  'fact.unknown': { title: string; nearest: readonly string[] }
  'fact.duplicate': { title: string; other: string }
}

/** What can be wrong with a sheet, its heading, or its entries. */
export const sheetCatalogue: ProblemCatalogue<SheetProblems> = {
  'sheet.missing': {
    severity: 'galat',
    example: { wanted: 'RATL', found: ['Laporan', 'Unit'] },
    message: p =>
      `Lembar "${p.wanted}" tidak ada. Lembar yang ada: ${p.found.length === 0 ? 'tidak satu pun' : quoted(p.found)}.`,
    hint: p => `Tambahkan lembar "${p.wanted}"; contohnya dibuat dengan perintah "laporan contoh".`,
  },
  'sheet.duplicate': {
    severity: 'galat',
    example: { other: 'SKM' },
    message: p => `Nama lembar ini sama dengan lembar "${p.other}"; tidak jelas mana yang berlaku.`,
    hint: () => 'Gabungkan keduanya, atau beri awalan "_" pada yang tidak dipakai.',
  },
  'sheet.unknown': {
    severity: 'peringatan',
    example: { nearest: ['RATL'] },
    message: () => 'Lembar ini tidak dikenal dan diabaikan.',
    hint: p => offerNearest(p.nearest, 'Beri awalan "_" pada nama lembar catatan agar tidak dilaporkan lagi.'),
  },
  'sheet.no-header': {
    severity: 'galat',
    example: { wanted: ['Tahun', 'Target'] },
    message: p => `Baris judul kolom tidak ditemukan; yang dicari: ${quoted(p.wanted)}.`,
    hint: () => 'Tulis judul kolom pada satu baris di atas data.',
  },
  'sheet.missing-column': {
    severity: 'galat',
    example: { title: 'Status', synonyms: ['Status Rencana Aksi'] },
    message: p => `Kolom "${p.title}" tidak ada.`,
    hint: p =>
      p.synonyms.length === 0
        ? 'Tambahkan kolom itu.'
        : `Tambahkan kolom itu; judul lain yang dikenal: ${quoted(p.synonyms)}.`,
  },
  'sheet.unknown-column': {
    severity: 'peringatan',
    example: { title: 'Catatan', nearest: [] },
    message: p => `Kolom "${p.title}" tidak dikenal dan diabaikan.`,
    hint: p => offerNearest(p.nearest, 'Tidak perlu tindakan bila kolom ini memang hanya catatan.'),
  },
  'sheet.duplicate-column': {
    severity: 'galat',
    example: { title: 'Timeline', other: 'F3' },
    message: p => `Kolom "${p.title}" sudah ada di ${p.other}; tidak jelas mana yang berlaku.`,
    hint: () => 'Hapus atau ganti judul salah satunya.',
  },
  'sheet.empty': {
    severity: 'galat',
    example: {},
    message: () => 'Lembar ini tidak berisi data.',
    hint: () => 'Isi sedikitnya satu baris di bawah judul kolom.',
  },
  'fact.missing': {
    severity: 'galat',
    example: { title: 'Tanggal Cutoff' },
    message: p => `Isian "${p.title}" tidak ada atau kosong.`,
    hint: p => `Tulis "${p.title}" di kolom Isian dan isinya di kolom Nilai.`,
  },
  'fact.unknown': {
    severity: 'peringatan',
    example: { title: 'Nomer', nearest: ['Nomor'] },
    message: p => `Isian "${p.title}" tidak dikenal dan diabaikan.`,
    hint: p => offerNearest(p.nearest, 'Tidak perlu tindakan bila isian ini memang hanya catatan.'),
  },
  'fact.duplicate': {
    severity: 'galat',
    example: { title: 'Nomor', other: 'B3' },
    message: p => `Isian "${p.title}" sudah ada di ${p.other}.`,
    hint: () => 'Hapus salah satunya.',
  },
}

export const sheetProblem = problemsFrom(sheetCatalogue)
