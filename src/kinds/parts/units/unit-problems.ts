import { type ProblemCatalogue, problemsFrom } from '../../../problems/problem.ts'
import { offerNearest } from '../../../problems/problem-phrases.ts'
import { quoteUnexpected } from '../../../problems/quote-unexpected.ts'

interface UnitProblems {
  'unit.duplicate': { name: string; other: string }
  'unit.no-group': { name: string }
  'unit.group-misspelt': { found: string; meant: string }
  'unit.none-in-year': { year: number }
  'unit.unknown': { name: string; nearest: readonly string[] }
}

/** What can be wrong with the units of an agency once their cells could be read. */
export const unitCatalogue: ProblemCatalogue<UnitProblems> = {
  'unit.duplicate': {
    severity: 'galat',
    example: { name: 'Balai POM di Jambi', other: 'B38' },
    message: p => `Unit "${p.name}" sudah ada di ${p.other}.`,
    hint: () => 'Setiap unit ditulis satu kali di lembar Unit; hapus baris yang berlebih.',
  },
  'unit.no-group': {
    severity: 'galat',
    example: { name: 'Puskesmas Contoh' },
    message: p => `Unit "${p.name}" tidak mempunyai kelompok, sedangkan unit lain mempunyainya.`,
    hint: () =>
      'Isi "Kelompok" unit ini, misalnya Dinas atau Puskesmas; atau hapus kolom "Kelompok" bila unit tidak dibagi.',
  },
  'unit.group-misspelt': {
    severity: 'galat',
    example: { found: 'Puskesmass', meant: 'Puskesmas' },
    message: p => `Kelompok "${quoteUnexpected(p.found, [p.meant])}" tidak dikenal; mungkin maksudnya "${p.meant}".`,
    hint: () => 'Perbaiki ejaannya; dengan ejaan ini unit itu akan disebut sebagai kelompok tersendiri.',
  },
  'unit.none-in-year': {
    severity: 'galat',
    example: { year: 2022 },
    message: p =>
      `Tidak ada unit untuk survei tahun ${p.year}: semua unit menjadi mandiri atau masuk target sesudahnya.`,
    hint: () => 'Periksa kolom "Mandiri Sejak" dan "Masuk Target Sejak"; kosongkan bagi unit yang ikut sejak semula.',
  },
  'unit.unknown': {
    severity: 'galat',
    example: { name: 'Balai POM di Jambe', nearest: ['Balai POM di Jambi'] },
    message: p => `Unit "${p.name}" tidak ada di lembar Unit.`,
    hint: p => offerNearest(p.nearest, 'Samakan namanya dengan lembar Unit, atau tambahkan unit itu di sana.'),
  },
}

export const unitProblem = problemsFrom(unitCatalogue)
