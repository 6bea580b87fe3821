import { type ProblemCatalogue, problemsFrom } from '../base/problem.ts'
import { offerNearest, quoted } from './problem-phrases.ts'

interface CellProblems {
  'cell.missing': { title: string }
  'cell.error-value': { title: string; code: string }
  'cell.formula-without-result': { title: string }
  'cell.not-a-count': { title: string; found: string }
  'cell.not-a-decimal': { title: string; found: string }
  'cell.not-a-year': { title: string; found: string }
  'cell.not-a-date': { title: string; found: string }
  'cell.not-a-month': { title: string; found: string }
  'cell.not-a-choice': { title: string; found: string; choices: readonly string[]; nearest: readonly string[] }
  'cell.replaced-characters': { title: string; count: number }
  'cell.emoji-left-out': { title: string; count: number }
  'cell.digits-lost': { title: string }
  'ratl.timeline-unreadable': { found: string }
  'ratl.timeline-repaired': { found: string; read: string }
}

const typeAsText = 'Ubah format selnya menjadi Teks, lalu ketik ulang semua digitnya.'

/** Some codes are given by our own readers, to what is no value. */
function hintOfCode(code: string): string {
  if (code === '#TANGGAL!') return 'Format selnya tanggal, tetapi angkanya bukan tanggal; ketik ulang tanggalnya.'
  if (code === '#WAKTU!')
    return 'Format selnya jam, sedangkan jam tidak dipakai; ganti formatnya dan ketik ulang nilainya.'
  return /^-?\d{16,}$/.test(code) ? typeAsText : 'Perbaiki rumusnya atau ketik ulang nilainya.'
}

/** What can be wrong with one cell. */
export const cellCatalogue: ProblemCatalogue<CellProblems> = {
  'cell.missing': {
    severity: 'galat',
    example: { title: 'Rencana Aksi' },
    message: p => `"${p.title}" kosong.`,
    hint: p => `Isi "${p.title}" pada baris ini, atau hapus barisnya.`,
  },
  'cell.error-value': {
    severity: 'galat',
    example: { title: 'Responden', code: '#REF!' },
    message: p => `"${p.title}" berisi ${p.code}, bukan nilai.`,
    hint: p => hintOfCode(p.code),
  },
  'cell.formula-without-result': {
    severity: 'galat',
    example: { title: 'Responden' },
    message: p => `Rumus pada "${p.title}" tidak menyimpan hasil.`,
    hint: () => 'Buka buku kerja di Excel, hitung ulang (F9), lalu simpan.',
  },
  'cell.not-a-count': {
    severity: 'galat',
    example: { title: 'Responden', found: '12 orang' },
    message: p => `"${p.title}" berisi "${p.found}", bukan bilangan bulat.`,
    hint: () => 'Tulis angkanya saja, misalnya 6137 atau 6.137.',
  },
  'cell.not-a-decimal': {
    severity: 'galat',
    example: { title: 'U4', found: 'sembilan puluh' },
    message: p => `"${p.title}" berisi "${p.found}", bukan angka.`,
    hint: () => 'Tulis angkanya saja, misalnya 88,13.',
  },
  'cell.not-a-year': {
    severity: 'galat',
    example: { title: 'Tahun', found: '22' },
    message: p => `"${p.title}" berisi "${p.found}", bukan tahun.`,
    hint: () => 'Tulis empat angka, misalnya 2022.',
  },
  'cell.not-a-date': {
    severity: 'galat',
    example: { title: 'Tanggal', found: '31/13/2022' },
    message: p => `"${p.title}" berisi "${p.found}", bukan tanggal.`,
    hint: () => 'Tulis hari/bulan/tahun, misalnya 27/07/2023 atau 27 Juli 2023.',
  },
  'cell.not-a-month': {
    severity: 'galat',
    example: { title: 'Bulan', found: '13/2025' },
    message: p => `"${p.title}" berisi "${p.found}", bukan bulan.`,
    hint: () => 'Tulis bulan dan tahunnya, misalnya Januari 2025 atau 01/2025.',
  },
  'cell.not-a-choice': {
    severity: 'galat',
    example: { title: 'Semester', found: 'III', choices: ['I', 'II'], nearest: ['II'] },
    message: p => `"${p.title}" berisi "${p.found}"; yang dikenal: ${quoted(p.choices)}.`,
    hint: p => offerNearest(p.nearest, 'Tulis salah satu di antaranya.'),
  },
  'cell.replaced-characters': {
    severity: 'peringatan',
    example: { title: 'Rencana Aksi', count: 2 },
    message: p => `"${p.title}" berisi ${p.count} karakter kendali yang tidak dapat dicetak; diganti dengan spasi.`,
    hint: () => 'Ketik ulang bagian itu bila ada yang hilang.',
  },
  'cell.emoji-left-out': {
    severity: 'peringatan',
    example: { title: 'Saran', count: 2 },
    message: p => `"${p.title}" berisi ${p.count} emoji; emoji tidak dicetak, kata-katanya tetap.`,
    hint: () => 'Tidak perlu diapa-apakan, kecuali bila gambarnya menggantikan kata: tulis katanya.',
  },
  'cell.digits-lost': {
    severity: 'galat',
    example: { title: 'NIP Penandatangan' },
    message: p => `"${p.title}" adalah angka yang lebih panjang daripada 15 digit; Excel tidak menyimpan sisanya.`,
    hint: () => typeAsText,
  },
  'ratl.timeline-unreadable': {
    severity: 'galat',
    example: { found: '31/13/2022' },
    message: p => `Timeline "${p.found}" bukan tanggal.`,
    hint: () => 'Tulis hari/bulan/tahun, misalnya 31/12/2022, atau "Desember 2022", "TW IV 2022", "Semester II 2022".',
  },
  'ratl.timeline-repaired': {
    severity: 'peringatan',
    example: { found: '01/012023', read: '1 Januari 2023' },
    message: p => `Timeline "${p.found}" dibaca sebagai ${p.read}.`,
    hint: () => 'Tulis lengkap, misalnya 31/12/2022, agar tidak perlu ditafsirkan.',
  },
}

export const cellProblem = problemsFrom(cellCatalogue)
