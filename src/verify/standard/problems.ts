import { type NoParams, type ProblemCatalogue, problemsFrom } from '../../problems/problem.ts'

interface StandardProblems {
  'pdfa.unreadable': NoParams
  'pdfa.not-declared': NoParams
  'pdfa.metadata-differs': { property: string }
  'pdfa.metadata-unreadable': NoParams
  'pdfa.no-output-intent': NoParams
  'pdfa.no-file-id': NoParams
  'pdfa.encrypted': NoParams
  'pdfa.font-not-embedded': { font: string }
  'pdfa.font-not-mapped': { font: string }
  'pdfa.forbidden-action': { action: string }
  'pdfa.annotation-not-printed': { page: number }
  'pdfa.transparency': { page: number }
  'pdfa.foreign-colour': { page: number }
  'pdfa.attachment': { name: string; lacking: string }
  'tags.not-tagged': NoParams
  'tags.no-language': NoParams
  'tags.unmarked-drawing': { page: number; operator: string }
  'tags.unbalanced-marks': { page: number }
  'tags.mark-astray': { page: number; mark: number }
  'tags.element-astray': { role: string }
  'tags.figure-without-words': NoParams
  'tags.header-without-scope': NoParams
  'tags.ragged-table': { rows: string }
  'tags.wrong-place': { role: string; parent: string }
  'tags.link-astray': { page: number }
}

const hint = () => 'Buat ulang laporan; bila tetap demikian, laporkan kepada pengelola program.'
const galat = { severity: 'galat', hint } as const

/** How a PDF can fall short of PDF/A-3b (ISO 19005-3) or of tagged PDF (ISO 32000-1, 14.8). */
export const standardCatalogue: ProblemCatalogue<StandardProblems> = {
  'pdfa.unreadable': { ...galat, example: {}, message: () => 'Berkas PDF tidak dapat dibaca.' },
  'pdfa.not-declared': { ...galat, example: {}, message: () => 'Berkas tidak menyatakan diri sebagai PDF/A-3b.' },
  'pdfa.metadata-differs': {
    ...galat,
    example: { property: 'Title' },
    message: p => `Keterangan "${p.property}" di metadata XMP berbeda dari keterangan berkas.`,
  },
  'pdfa.metadata-unreadable': { ...galat, example: {}, message: () => 'Metadata XMP tidak dapat dibaca sebagai XML.' },
  'pdfa.no-output-intent': { ...galat, example: {}, message: () => 'Ruang warna berkas tidak dinyatakan.' },
  'pdfa.no-file-id': { ...galat, example: {}, message: () => 'Berkas tidak mempunyai tanda pengenal.' },
  'pdfa.encrypted': { ...galat, example: {}, message: () => 'Berkas disandikan, sehingga bukan PDF/A.' },
  'pdfa.font-not-embedded': {
    ...galat,
    example: { font: 'Helvetica' },
    message: p => `Huruf "${p.font}" tidak disertakan di dalam berkas.`,
  },
  'pdfa.font-not-mapped': {
    ...galat,
    example: { font: 'Arimo' },
    message: p => `Huruf "${p.font}" tidak menyebut karakter Unicode-nya.`,
  },
  'pdfa.forbidden-action': {
    ...galat,
    example: { action: 'JavaScript' },
    message: p => `Berkas memuat tindakan "${p.action}" yang dilarang.`,
  },
  'pdfa.annotation-not-printed': {
    ...galat,
    example: { page: 3 },
    message: p => `Halaman ke-${p.page}: ada anotasi yang tidak ikut tercetak.`,
  },
  'pdfa.transparency': {
    ...galat,
    example: { page: 3 },
    message: p => `Halaman ke-${p.page}: ada gambar tembus pandang.`,
  },
  'pdfa.foreign-colour': {
    ...galat,
    example: { page: 3 },
    message: p => `Halaman ke-${p.page}: ada warna di luar ruang warna berkas.`,
  },
  'pdfa.attachment': {
    ...galat,
    example: { name: 'data.json', lacking: 'AFRelationship' },
    message: p => `Lampiran berkas "${p.name}" tidak lengkap: ${p.lacking}.`,
  },
  'tags.not-tagged': { ...galat, example: {}, message: () => 'Berkas tidak mempunyai struktur (tag).' },
  'tags.no-language': { ...galat, example: {}, message: () => 'Bahasa berkas tidak dinyatakan.' },
  'tags.unmarked-drawing': {
    ...galat,
    example: { page: 3, operator: 'TJ' },
    message: p => `Halaman ke-${p.page}: ada isi (${p.operator}) di luar tag dan bukan artefak.`,
  },
  'tags.unbalanced-marks': {
    ...galat,
    example: { page: 3 },
    message: p => `Halaman ke-${p.page}: penanda isi tidak berpasangan.`,
  },
  'tags.mark-astray': {
    ...galat,
    example: { page: 3, mark: 7 },
    message: p => `Halaman ke-${p.page}: penanda ${p.mark} tidak sesuai dengan struktur.`,
  },
  'tags.element-astray': {
    ...galat,
    example: { role: 'TD' },
    message: p => `Unsur struktur ${p.role} tidak menunjuk induknya.`,
  },
  'tags.figure-without-words': { ...galat, example: {}, message: () => 'Ada gambar tanpa teks pengganti.' },
  'tags.header-without-scope': { ...galat, example: {}, message: () => 'Ada kepala tabel tanpa lingkup.' },
  'tags.ragged-table': {
    ...galat,
    example: { rows: '4, 4, 3' },
    message: p => `Ada tabel yang lebar barisnya berbeda dalam struktur: ${p.rows}.`,
  },
  'tags.wrong-place': {
    ...galat,
    example: { role: 'TD', parent: 'Table' },
    message: p => `Unsur struktur ${p.role} berada di dalam ${p.parent}.`,
  },
  'tags.link-astray': {
    ...galat,
    example: { page: 3 },
    message: p => `Halaman ke-${p.page}: ada tautan yang bukan bagian dari struktur.`,
  },
}

export const standardProblem = problemsFrom(standardCatalogue)
