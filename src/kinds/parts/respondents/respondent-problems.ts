import { type ProblemCatalogue, problemsFrom } from '../../../problems/problem.ts'
import { offerNearest } from '../../../problems/problem-phrases.ts'
import { quoteUnexpected } from '../../../problems/quote-unexpected.ts'

interface RespondentProblems {
  'layanan.duplicate': { name: string; other: string }
  'layanan.unknown': { name: string; nearest: readonly string[] }
  'responden.answer-out-of-range': { title: string; found: string }
  'responden.no-answer': { unsur: string }
  'responden.age-unreadable': { title: string }
  'responden.sex-unreadable': { title: string; sexes: readonly string[] }
  'responden.blank-status': { title: string; found: string }
}

/** What can be wrong with the sheets Layanan and Responden. */
export const respondentCatalogue: ProblemCatalogue<RespondentProblems> = {
  'layanan.duplicate': {
    severity: 'galat',
    example: { name: 'Sertifikasi', other: 'A3' },
    message: p => `Layanan "${p.name}" sudah ada di ${p.other}.`,
    hint: () => 'Setiap layanan ditulis satu kali di lembar Layanan; hapus baris yang berlebih.',
  },
  'layanan.unknown': {
    severity: 'galat',
    example: { name: 'Sertifikat', nearest: ['Sertifikasi'] },
    message: p => `Layanan "${p.name}" tidak ada di lembar Layanan.`,
    hint: p => offerNearest(p.nearest, 'Samakan namanya dengan lembar Layanan, atau tambahkan layanan itu di sana.'),
  },
  'responden.answer-out-of-range': {
    severity: 'galat',
    example: { title: 'U4', found: '7' },
    message: p => `Jawaban ${p.title} adalah ${p.found}; seharusnya 1, 2, 3, atau 4.`,
    hint: () => 'Bila responden tidak menjawab, kosongkan selnya.',
  },
  'responden.no-answer': {
    severity: 'galat',
    example: { unsur: 'U1–U8 dan P1–P5' },
    message: p => `Tidak satu pun unsur ${p.unsur} berisi jawaban.`,
    hint: () => 'Isi jawabannya, atau hapus barisnya.',
  },
  'responden.age-unreadable': {
    severity: 'peringatan',
    example: { title: 'Usia' },
    message: p => `Isi "${p.title}" bukan umur dalam tahun; dihitung sebagai tidak diisi.`,
    hint: () => 'Tulis umurnya dengan angka saja, misalnya 34, agar masuk kelompoknya.',
  },
  'responden.sex-unreadable': {
    severity: 'peringatan',
    example: { title: 'Jenis Kelamin', sexes: ['Laki-laki', 'Perempuan'] },
    message: p => `Isi "${p.title}" tidak dikenal; dihitung sebagai tidak diisi.`,
    hint: p => `Tulis ${p.sexes.join(' atau ')} agar masuk kelompoknya.`,
  },
  'responden.blank-status': {
    severity: 'peringatan',
    example: { title: 'Status Layanan', found: '-' },
    message: p => `"${p.title}" berisi "${quoteUnexpected(p.found)}"; seperti sel kosong, layanannya dianggap selesai.`,
    hint: () => 'Bila layanannya belum selesai, tulis persentasenya, misalnya 50%; bila sudah, tulis 100%.',
  },
}

export const respondentProblem = problemsFrom(respondentCatalogue)
