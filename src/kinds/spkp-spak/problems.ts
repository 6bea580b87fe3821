import { type ProblemCatalogue, problemsFrom } from '../../base/problem.ts'
import { offerNearest } from '../../base/problem-phrases.ts'

interface SpkpSpakProblems {
  'survei.out-of-scale': { title: string; found: string }
  'survei.weighted-unanswered': { survey: string; code: string; name: string }
  'layanan.duplicate': { name: string; other: string }
  'layanan.unknown': { name: string; nearest: readonly string[] }
  'responden.answer-out-of-range': { title: string; found: string }
  'responden.no-answer': { unsur: string }
  'responden.age-unreadable': { title: string }
  'responden.sex-unreadable': { title: string; sexes: readonly string[] }
  'responden.blank-status': { title: string; found: string }
  'tindak-lanjut.unknown-unsur': { found: string; survey: string; nearest: readonly string[] }
  'riwayat.duplicate': { month: string; other: string }
  'riwayat.no-respondents': { month: string }
  'riwayat.later-month': { month: string; reported: string }
}

/** What can be wrong with the input of the monthly report once its cells could be read. */
export const spkpSpakCatalogue: ProblemCatalogue<SpkpSpakProblems> = {
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
    message: p => `"${p.title}" berisi "${p.found}"; seperti sel kosong, layanannya dianggap selesai.`,
    hint: () => 'Bila layanannya belum selesai, tulis persentasenya, misalnya 50%; bila sudah, tulis 100%.',
  },
  'tindak-lanjut.unknown-unsur': {
    severity: 'galat',
    example: { found: 'U9', survey: 'SPKP', nearest: ['U8'] },
    message: p => `"${p.found}" bukan unsur ${p.survey}.`,
    hint: p => offerNearest(p.nearest, 'Tulis kode unsur, misalnya U4 atau P3, atau namanya.'),
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

export const spkpSpakProblem = problemsFrom(spkpSpakCatalogue)
