import { formatNumber } from '../base/format-number.ts'
import { type NoParams, type ProblemCatalogue, problemsFrom } from '../problems/problem.ts'

interface Quoted {
  readonly where: string
  readonly expected: string
  readonly found: string
}

/** A quoted difference has words around it. `instead` is how the other side has them. */
interface VerifyProblems {
  'verify.text-differs': Quoted
  'verify.text-missing': { where: string; expected: string; instead?: string }
  'verify.text-added': { where: string; found: string; instead?: string }
  'verify.table-missing': { table: string }
  'verify.table-added': { where: string; found: string }
  'verify.merged-cell-differs': Quoted
  'verify.page-label': { page: number; expected: string; found: string }
  'verify.page-foot': { page: number; label: string; found: string }
  'verify.marking': { part: string; expected: string; found: string }
  'verify.section': { section: number; expected: string; found: string }
  'verify.entry-missing': { entry: string }
  'verify.entry-page': { entry: string; expected: string; found: string }
  'verify.entry-order': { entry: string; found: string }
  'verify.reference-missing': { where: string; label: string }
  'verify.reference-astray': { where: string; label: string; found: string }
  'verify.reference-page': { expected: string; found: string }
  'verify.link-missing': { href: string }
  'verify.figure-missing': { label: string }
  'verify.figure-differs': { label: string; expected: string }
  'verify.picture-damaged': { picture: string; found: string }
  'verify.picture-missing': { expected: number; found: number }
  'verify.unknown-format': NoParams
  'verify.no-file': NoParams
  'verify.unreadable': { format: string }
  'verify.too-many': { more: number }
}

const anew = 'Buat ulang laporan dari buku kerjanya; jangan menandatangani berkas ini.'
const contents =
  'Perbarui daftar isinya di Word (klik kanan pada daftar itu), atau buat ulang laporan dari buku kerjanya.'
const looks = 'Kata dan angkanya sama; bila tampilannya penting, buat ulang laporan dari buku kerjanya.'
const ours = 'Buat ulang laporan; bila tetap berbeda, laporkan kepada pengelola program.'

/** A message quotes so many letters of a text and counts the rest. */
const quotedLetters = 120

/** A text on one line. Where it is long, its end is a count of the words left out. */
function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= quotedLetters) return line
  const end = line.lastIndexOf(' ', quotedLetters)
  const shown = line.slice(0, end > quotedLetters / 2 ? end : quotedLetters)
  const words = line.slice(shown.length).trim().split(' ').length
  return `${shown} … (${formatNumber(words)} kata lagi)`
}

/** The words and figures of a text. Signs count only inside numbers. */
function wordsOf(text: string): string {
  return text.toLowerCase().replace(/(?<!\d)[^\p{L}\p{N}]+|[^\p{L}\p{N}]+(?!\d)/gu, '')
}

/** What to do about a difference. Only other words or figures keep a report from being signed. */
function adviceOn(expected: string, found: string): string {
  return wordsOf(expected) === wordsOf(found) ? looks : anew
}

function marked(marking: string): string {
  return marking === '' ? 'tanpa tulisan di kepalanya' : `berkepala "${marking}"`
}

function numbered(label: string): string {
  return label === '' ? 'tanpa nomor' : `bernomor "${label}"`
}

/** How a finished file can differ from its document, or from itself. */
export const verifyCatalogue: ProblemCatalogue<VerifyProblems> = {
  'verify.text-differs': {
    severity: 'galat',
    example: { where: 'halaman 12, Tabel 7, baris 3, kolom "Status"', expected: 'Close', found: 'Open' },
    message: p => `${p.where}: seharusnya "${cut(p.expected)}", di berkas "${cut(p.found)}".`,
    hint: p => adviceOn(p.expected, p.found),
  },
  'verify.text-missing': {
    severity: 'galat',
    example: { where: 'halaman 12, Tabel 7, baris 3, kolom "Status"', expected: 'Close' },
    message: p => `${p.where}: "${cut(p.expected)}" tidak ada di berkas.`,
    hint: p => adviceOn(p.expected, p.instead ?? ''),
  },
  'verify.text-added': {
    severity: 'galat',
    example: { where: 'halaman 12, Tabel 7, setelah baris 3, kolom "Status"', found: 'Open' },
    message: p => `${p.where}: di berkas ada "${cut(p.found)}", yang tidak ada di naskah.`,
    hint: p => adviceOn(p.instead ?? '', p.found),
  },
  'verify.table-missing': {
    severity: 'galat',
    example: { table: 'Tabel 7' },
    message: p => `${p.table} tidak ada di berkas.`,
    hint: () => anew,
  },
  'verify.table-added': {
    severity: 'galat',
    example: { where: 'halaman 12', found: 'No Unit Pelayanan …' },
    message: p => `${p.where}: di berkas ada tabel yang tidak ada di naskah, mulai dengan "${cut(p.found)}".`,
    hint: () => anew,
  },
  'verify.merged-cell-differs': {
    severity: 'galat',
    example: { where: 'tabel ke-7 berkas, baris 3', expected: 'Balai Contoh', found: 'Balai Lain' },
    message: p => `${p.where}: sel gabungan berisi "${cut(p.found)}", padahal sel di atasnya "${cut(p.expected)}".`,
    hint: p => adviceOn(p.expected, p.found),
  },
  'verify.page-label': {
    severity: 'galat',
    example: { page: 5, expected: '1', found: 'v' },
    message: p => `Halaman ke-${p.page} berkas seharusnya ${numbered(p.expected)}, bukan ${numbered(p.found)}.`,
    hint: () => ours,
  },
  'verify.page-foot': {
    severity: 'galat',
    example: { page: 5, label: '1', found: '2' },
    message: p => `Halaman ke-${p.page} berkas ${numbered(p.label)}, tetapi kakinya ${numbered(p.found)}.`,
    hint: () => ours,
  },
  'verify.marking': {
    severity: 'galat',
    example: { part: 'Halaman ke-5', expected: 'INTERNAL', found: '' },
    message: p => `${p.part} berkas seharusnya ${marked(p.expected)}, bukan ${marked(p.found)}.`,
    hint: () => anew,
  },
  'verify.section': {
    severity: 'galat',
    example: { section: 2, expected: 'angka Romawi kecil mulai dari 1', found: 'angka biasa' },
    message: p => `Nomor halaman bagian ke-${p.section} berkas seharusnya ${p.expected}, bukan ${p.found}.`,
    hint: () => ours,
  },
  'verify.entry-missing': {
    severity: 'galat',
    example: { entry: 'BAB II Hasil' },
    message: p => `Baris daftar "${cut(p.entry)}" tidak ada di berkas, atau tanpa nomor halaman.`,
    hint: () => contents,
  },
  'verify.entry-page': {
    severity: 'galat',
    example: { entry: 'BAB II Hasil', expected: '4', found: '5' },
    message: p => `Daftar menyebut "${cut(p.entry)}" di halaman ${p.found}, padahal ada di halaman ${p.expected}.`,
    hint: () => ours,
  },
  'verify.entry-order': {
    severity: 'galat',
    example: { entry: 'BAB II Hasil', found: '3' },
    message: p => `Nomor halaman "${cut(p.found)}" pada baris daftar "${cut(p.entry)}" tidak mungkin di tempat itu.`,
    hint: () => ours,
  },
  'verify.reference-missing': {
    severity: 'galat',
    example: { where: 'BAB II, alinea 3', label: 'Tabel 2' },
    message: p => `${p.where}: rujukan "${cut(p.label)}" tidak menunjuk ke tempatnya di berkas.`,
    hint: () => ours,
  },
  'verify.reference-astray': {
    severity: 'galat',
    example: { where: 'BAB II, alinea 3', label: 'Tabel 2', found: 'Tabel 3' },
    message: p => `${p.where}: rujukan "${cut(p.label)}" menunjuk ke "${cut(p.found)}".`,
    hint: () => ours,
  },
  'verify.reference-page': {
    severity: 'galat',
    example: { expected: '13', found: '12' },
    message: p => `Rujukan di naskah menyebut halaman ${p.found}, padahal daftar menyebut halaman ${p.expected}.`,
    hint: () => ours,
  },
  'verify.link-missing': {
    severity: 'galat',
    example: { href: 'https://contoh.id/' },
    message: p => `Tautan ke ${p.href} tidak ada di berkas.`,
    hint: () => looks,
  },
  'verify.figure-missing': {
    severity: 'galat',
    example: { label: 'Gambar 1' },
    message: p => `${p.label} tidak ada di berkas.`,
    hint: () => anew,
  },
  'verify.figure-differs': {
    severity: 'galat',
    example: { label: 'Gambar 1', expected: '88,13' },
    message: p => `${p.label} di berkas tidak memuat "${cut(p.expected)}" di tempatnya.`,
    hint: () => anew,
  },
  'verify.picture-damaged': {
    severity: 'galat',
    example: { picture: 'gambar di halaman ke-1', found: 'PNG yang rusak: isinya tidak dapat dibuka' },
    message: p => `Sebuah gambar di berkas tidak utuh (${p.picture}): ${p.found}.`,
    hint: () => anew,
  },
  'verify.picture-missing': {
    severity: 'galat',
    example: { expected: 2, found: 1 },
    message: p => `Naskah memuat ${p.expected} gambar (logo dan tanda), di berkas hanya ada ${p.found}.`,
    hint: () => anew,
  },
  'verify.unknown-format': {
    severity: 'galat',
    example: {},
    message: () => 'Hanya berkas .pdf dan .docx yang dapat dicocokkan.',
    hint: () => 'Pilih berkas PDF atau DOCX yang dibuat program ini.',
  },
  'verify.no-file': {
    severity: 'galat',
    example: {},
    message: () => 'Berkas ini tidak ada.',
    hint: () => 'Periksa nama dan foldernya.',
  },
  'verify.unreadable': {
    severity: 'galat',
    example: { format: 'PDF' },
    message: p => `Berkas ini tidak dapat dibaca sebagai ${p.format}.`,
    hint: () => 'Pastikan berkasnya utuh dan tidak dikunci dengan kata sandi.',
  },
  'verify.too-many': {
    severity: 'galat',
    example: { more: 30 },
    message: p => `Masih ada ${p.more} perbedaan lain.`,
    hint: () => 'Mungkin berkas ini bukan dari buku kerja itu, atau dari edisi yang lain.',
  },
}

export const verifyProblem = problemsFrom(verifyCatalogue)
