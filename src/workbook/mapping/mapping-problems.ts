import { type ProblemCatalogue, problemsFrom } from '../../problems/problem.ts'
import { offerNearest, quoted } from '../../problems/problem-phrases.ts'
import { quoteUnexpected } from '../../problems/quote-unexpected.ts'

interface MappingProblems {
  'mapping.unknown-heading': { title: string; sheet: string; nearest: readonly string[] }
  'mapping.unknown-target': { target: string; known: readonly string[]; nearest: readonly string[] }
  'mapping.sheet-twice': { sheet: string; other: string }
  'mapping.word-twice': { word: string; other: string }
  'mapping.unknown-sheet': { sheet: string; nearest: readonly string[] }
  'mapping.unknown-column': { target: string; sheet: string; known: readonly string[]; nearest: readonly string[] }
  'mapping.heading-twice': { title: string; other: string }
  'mapping.column-twice': { target: string; other: string }
}

/** What can be wrong with the sheet `Pemetaan Kolom`. */
export const mappingCatalogue: ProblemCatalogue<MappingProblems> = {
  'mapping.unknown-sheet': {
    severity: 'galat',
    example: { sheet: 'Respoden', nearest: ['Responden'] },
    message: p => `Lembar "${quoteUnexpected(p.sheet)}" yang dipetakan tidak ada di buku kerja ini.`,
    hint: p =>
      offerNearest(p.nearest, 'Tulis nama lembarnya seperti yang tertulis di buku kerja, atau hapus baris ini.'),
  },
  'mapping.unknown-column': {
    severity: 'galat',
    example: { target: 'U10', sheet: 'Responden', known: ['U1', 'U2'], nearest: [] },
    message: p => `"${quoteUnexpected(p.target, p.known)}" bukan kolom lembar "${p.sheet}".`,
    hint: p => offerNearest(p.nearest, `Tulis salah satu dari ${quoted(p.known)}, atau "abaikan".`),
  },
  'mapping.unknown-heading': {
    severity: 'galat',
    example: { title: 'Onkos', sheet: 'Responden', nearest: ['Ongkos'] },
    message: p => `Judul "${quoteUnexpected(p.title)}" tidak ada di lembar "${p.sheet}".`,
    hint: p => offerNearest(p.nearest, 'Tulis judulnya seperti yang tertulis di lembar itu, atau hapus baris ini.'),
  },
  'mapping.unknown-target': {
    severity: 'galat',
    example: { target: 'Jawaban SKM', known: ['SKM', 'Responden'], nearest: [] },
    message: p => `"${quoteUnexpected(p.target, p.known)}" bukan nama lembar yang dibaca.`,
    hint: p =>
      offerNearest(
        p.nearest,
        `Tulis salah satu dari ${quoted(p.known)}, atau "abaikan"; bila baris ini tentang satu judul, isi kolom Judul.`,
      ),
  },
  'mapping.sheet-twice': {
    severity: 'galat',
    example: { sheet: 'Hasil', other: 'C2' },
    message: p => `Lembar "${quoteUnexpected(p.sheet)}" sudah dipetakan di ${p.other}.`,
    hint: () => 'Satu lembar hanya satu baris; hapus yang keliru.',
  },
  'mapping.word-twice': {
    severity: 'galat',
    example: { word: 'Cukup sesuai', other: 'D2' },
    message: p => `Arti kata "${quoteUnexpected(p.word)}" sudah ditulis di ${p.other}.`,
    hint: () => 'Satu kata di satu judul hanya satu baris; hapus yang keliru.',
  },
  'mapping.heading-twice': {
    severity: 'galat',
    example: { title: 'Ongkos', other: 'B2' },
    message: p => `Judul "${quoteUnexpected(p.title)}" sudah dipetakan di ${p.other}.`,
    hint: () => 'Satu judul hanya satu baris; hapus yang keliru.',
  },
  'mapping.column-twice': {
    severity: 'galat',
    example: { target: 'U4', other: 'C2' },
    message: p => `Kolom "${quoteUnexpected(p.target)}" sudah dipetakan di ${p.other} untuk judul lain.`,
    hint: () => 'Satu kolom hanya untuk satu judul; tulis "abaikan" bagi judul yang tidak dipakai.',
  },
}

export const mappingProblem = problemsFrom(mappingCatalogue)
