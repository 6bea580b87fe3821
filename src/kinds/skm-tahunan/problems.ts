import { type ProblemCatalogue, problemsFrom } from '../../problems/problem.ts'
import { offerNearest } from '../../problems/problem-phrases.ts'
import { quoteUnexpected } from '../../problems/quote-unexpected.ts'

interface SkmTahunanProblems {
  'unsur.unknown': { found: string; nearest: readonly string[] }
  'periode.reversed': { from: string; to: string }
  'periode.other-year': { year: number; from: string; to: string }
  'populasi.duplicate': { subject: string; other: string }
  'profil.duplicate': { characteristic: string; group: string; other: string }
}

/** What can be wrong with the sheets of the annual survey once their cells could be read. */
export const skmTahunanCatalogue: ProblemCatalogue<SkmTahunanProblems> = {
  'unsur.unknown': {
    severity: 'galat',
    example: { found: 'U99', nearest: ['U9'] },
    message: p => `"${quoteUnexpected(p.found)}" bukan unsur survei ini.`,
    hint: p => offerNearest(p.nearest, 'Tulis kode atau nama unsurnya, misalnya U9 atau Sarana dan Prasarana.'),
  },
  'periode.reversed': {
    severity: 'galat',
    example: { from: '30 Juni 2025', to: '1 Maret 2025' },
    message: p => `Periode survei selesai pada ${p.to}, sebelum mulai pada ${p.from}.`,
    hint: () => 'Perbaiki "Periode Survei Mulai" atau "Periode Survei Selesai".',
  },
  'periode.other-year': {
    severity: 'galat',
    example: { year: 2025, from: '1 Maret 2024', to: '30 Juni 2024' },
    message: p => `Periode survei ${p.from} sampai dengan ${p.to} tidak memuat satu hari pun dari tahun ${p.year}.`,
    hint: () => 'Perbaiki periode surveinya, atau isian "Tahun".',
  },
  'populasi.duplicate': {
    severity: 'galat',
    example: { subject: 'Balai POM di Jambi, layanan Pengujian', other: 'A4' },
    message: p => `Populasi ${p.subject} sudah ada di ${p.other}.`,
    hint: () => 'Satu unit dan satu layanan hanya satu baris; hapus yang keliru.',
  },
  'profil.duplicate': {
    severity: 'galat',
    example: { characteristic: 'Pendidikan', group: 'SMA', other: 'C4' },
    message: p => `${p.characteristic} "${quoteUnexpected(p.group)}" untuk unit ini sudah ada di ${p.other}.`,
    hint: () => 'Jumlahkan kedua barisnya menjadi satu, atau hapus yang keliru.',
  },
}

export const skmTahunanProblem = problemsFrom(skmTahunanCatalogue)
