import { type ProblemCatalogue, problemsFrom } from '../../../problems/problem.ts'

interface IndexProblems {
  'survei.out-of-scale': { title: string; found: string }
  'survei.weighted-unanswered': { survey: string; code: string; name: string }
  'riwayat.duplicate': { month: string; other: string }
  'riwayat.no-respondents': { month: string }
  'riwayat.later-month': { month: string; reported: string }
}

/** What can be wrong with indices that were typed, and with weights that nobody answered to. */
export const indexCatalogue: ProblemCatalogue<IndexProblems> = {
  'survei.out-of-scale': {
    severity: 'galat',
    example: { title: 'Target SPKP', found: '88,31' },
    message: p => `"${p.title}" berisi ${p.found}, di luar skala indeks 1–4.`,
    hint: () => 'Tulis nilai pada skala indeks, misalnya 3,60; kosongkan bila tidak ada.',
  },
  'survei.weighted-unanswered': {
    severity: 'galat',
    example: { survey: 'SPAK', code: 'P4', name: 'Pungutan liar (pungli)' },
    message: p =>
      `Unsur ${p.code} ${p.name} tidak dijawab seorang pun, sehingga indeks ${p.survey} tidak dapat dihitung menurut bobot di lembar Instrumen.`,
    hint: () =>
      'Isi jawabannya; bila tidak ditanyakan, hapus unsur itu dari lembar Instrumen dan perbaiki bobot lainnya.',
  },
  'riwayat.duplicate': {
    severity: 'galat',
    example: { month: 'Desember 2024', other: 'A4' },
    message: p => `Bulan ${p.month} sudah ada di ${p.other}.`,
    hint: () => 'Satu bulan hanya satu baris; hapus yang keliru.',
  },
  'riwayat.no-respondents': {
    severity: 'galat',
    example: { month: 'Desember 2024' },
    message: p => `Responden bulan ${p.month} tertulis 0, padahal ada indeksnya.`,
    hint: () => 'Isi jumlah respondennya, atau kosongkan indeksnya.',
  },
  'riwayat.later-month': {
    severity: 'peringatan',
    example: { month: 'Februari 2025', reported: 'Januari 2025' },
    message: p => `Bulan ${p.month} sesudah bulan laporan, ${p.reported}; baris ini tidak dipakai.`,
    hint: () => 'Periksa "Bulan" di lembar Laporan, atau hapus baris ini.',
  },
}

export const indexProblem = problemsFrom(indexCatalogue)
