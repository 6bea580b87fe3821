import { type NoParams, type ProblemCatalogue, problemsFrom } from '../../../problems/problem.ts'

interface SurveyProblems {
  'skm.unknown-unsur': { codes: readonly string[] }
  'skm.unsur-left-out': { codes: readonly string[]; used: number }
  'skm.unsur-not-excused': { year: number; code: string; name: string }
  'skm.unsur-without-values': { year: number; code: string; name: string }
  'skm.unsur-and-parts': { year: number; code: string; name: string; part: string }
  'skm.no-units-to-average': { by: string }
  'tren.duplicate': { year: number; other: string }
  'tren.out-of-scale': { found: string }
  'tren.surveyed': { year: number }
  'target.duplicate': { year: number; other: string }
  'target.missing': { year: number }
  'target.out-of-scale': { found: string }
  'skm.duplicate-row': { year: number; unit: string; other: string }
  'skm.missing': { year: number }
  'skm.out-of-scale': { title: string; found: string }
  'skm.index-scale': NoParams
  'skm.no-respondents': NoParams
  'skm.no-unsur': { unsur: string }
  'skm.answer-out-of-range': { title: string; found: string }
  'penjawab.duplicate': { year: number; other: string }
  'penjawab.no-result': { year: number }
  'penjawab.no-value': { title: string }
  'penjawab.too-many': { answered: number; respondents: number }
}

/** What can be wrong with the results of a survey of units, and their targets, once their cells could be read. */
export const surveyCatalogue: ProblemCatalogue<SurveyProblems> = {
  'skm.unknown-unsur': {
    severity: 'galat',
    example: { codes: ['U10'] },
    message: p => `"Unsur Tidak Berlaku" menyebut ${p.codes.join(', ')}, yang tidak ada dalam survei ini.`,
    hint: () => 'Tulis kode unsur yang ada, misalnya U4.',
  },
  'skm.unsur-left-out': {
    severity: 'peringatan',
    example: { codes: ['U4'], used: 8 },
    message: p =>
      `Unsur ${p.codes.join(', ')} tidak dihitung menurut isian ini; bobot unsur lainnya menjadi 1/${p.used}.`,
    hint: () =>
      'Layanan gratis biasanya dijawab "gratis" = 4; kosongkan isian ini bila unsur itu sebenarnya ditanyakan.',
  },
  'skm.unsur-not-excused': {
    severity: 'galat',
    example: { year: 2022, code: 'U4', name: 'Biaya/Tarif' },
    message: p => `Unsur ${p.code} ${p.name} disebut tidak berlaku, padahal ada nilainya untuk tahun ${p.year}.`,
    hint: p => `Hapus ${p.code} dari isian ini, atau kosongkan nilainya.`,
  },
  'skm.unsur-without-values': {
    severity: 'galat',
    example: { year: 2022, code: 'U4', name: 'Biaya/Tarif' },
    message: p => `Unsur ${p.code} ${p.name} tidak berisi satu nilai pun untuk tahun ${p.year}.`,
    hint: p =>
      `Isi nilainya. Bila unsur ini memang tidak ditanyakan, tulis isian "Unsur Tidak Berlaku" = ${p.code} di lembar Laporan; layanan gratis biasanya dijawab "gratis" = 4.`,
  },
  'skm.unsur-and-parts': {
    severity: 'galat',
    example: { year: 2024, code: 'U1', name: 'Persyaratan', part: 'U1.1' },
    message: p =>
      `Unsur ${p.code} ${p.name} tahun ${p.year} berisi nilai, padahal sub-unsurnya (${p.part} dan seterusnya) juga berisi nilai.`,
    hint: p =>
      `Kosongkan nilai ${p.code} tahun itu, karena dihitung dari sub-unsurnya; atau kosongkan semua sub-unsurnya.`,
  },
  'skm.no-units-to-average': {
    severity: 'galat',
    example: { by: 'unit' },
    message: p => `Isian "Cara Penggabungan" meminta rata-rata ${p.by}, tetapi tidak ada hasil menurut ${p.by}.`,
    hint: p =>
      `Isi nilai setiap ${p.by} di lembar SKM atau Responden, atau isi "Cara Penggabungan" dengan "responden".`,
  },
  'tren.duplicate': {
    severity: 'galat',
    example: { year: 2019, other: 'A3' },
    message: p => `IKM tahun ${p.year} sudah ada di ${p.other}.`,
    hint: () => 'Hapus salah satunya.',
  },
  'tren.out-of-scale': {
    severity: 'galat',
    example: { found: '3,53' },
    message: p => `IKM "${p.found}" di luar skala 25–100.`,
    hint: () => 'Tulis IKM pada skala 25–100, misalnya 88,46; indeks 1–4 dikalikan 25.',
  },
  'tren.surveyed': {
    severity: 'galat',
    example: { year: 2022 },
    message: p => `IKM tahun ${p.year} dihitung dari survei tahun itu di buku kerja ini.`,
    hint: () => 'Hapus baris ini; lembar Tren hanya untuk tahun-tahun sebelumnya.',
  },
  'target.duplicate': {
    severity: 'galat',
    example: { year: 2022, other: 'A3' },
    message: p => `Target tahun ${p.year} sudah ada di ${p.other}.`,
    hint: () => 'Hapus salah satunya.',
  },
  'target.missing': {
    severity: 'galat',
    example: { year: 2022 },
    message: p => `Target IKM tahun ${p.year} tidak ada.`,
    hint: p => `Tambahkan baris tahun ${p.year} di lembar Target.`,
  },
  'target.out-of-scale': {
    severity: 'galat',
    example: { found: '3.53' },
    message: p => `Target "${p.found}" di luar skala IKM 25–100.`,
    hint: () => 'Tulis target pada skala IKM, misalnya 88,46.',
  },
  'skm.duplicate-row': {
    severity: 'galat',
    example: { year: 2022, unit: 'seluruh instansi', other: 'A4' },
    message: p => `Hasil SKM tahun ${p.year} untuk ${p.unit} sudah ada di ${p.other}.`,
    hint: () => 'Satu tahun dan satu unit (atau layanan) hanya satu baris; hapus yang keliru.',
  },
  'penjawab.duplicate': {
    severity: 'galat',
    example: { year: 2025, other: 'A4' },
    message: p => `Penjawab tahun ${p.year} untuk unit dan layanan ini sudah ada di ${p.other}.`,
    hint: () => 'Satu tahun dan satu unit (atau layanan) hanya satu baris; hapus yang keliru.',
  },
  'penjawab.no-result': {
    severity: 'galat',
    example: { year: 2025 },
    message: p => `Lembar SKM tidak mempunyai hasil tahun ${p.year} untuk unit dan layanan di baris ini.`,
    hint: () => 'Salin lembar SKM dan Penjawab dari "laporan hitung" yang sama, atau hapus baris ini.',
  },
  'penjawab.no-value': {
    severity: 'galat',
    example: { title: 'U4' },
    message: p => `Ada yang menjawab ${p.title}, padahal hasil itu di lembar SKM tidak mempunyai nilai ${p.title}.`,
    hint: () => 'Periksa judul kolomnya, atau salin lembar SKM dan Penjawab dari "laporan hitung" yang sama.',
  },
  'penjawab.too-many': {
    severity: 'galat',
    example: { answered: 41, respondents: 40 },
    message: p => `Yang menjawab ${p.answered} orang, padahal respondennya menurut lembar SKM ${p.respondents}.`,
    hint: () => 'Salin lembar SKM dan Penjawab dari "laporan hitung" yang sama.',
  },
  'skm.missing': {
    severity: 'galat',
    example: { year: 2022 },
    message: p => `Hasil SKM tahun ${p.year} tidak ada.`,
    hint: p => `Isi hasil tahun ${p.year} di lembar SKM atau jawabannya di lembar Responden.`,
  },
  'skm.out-of-scale': {
    severity: 'galat',
    example: { title: 'U4', found: '908' },
    message: p => `Nilai ${p.title} adalah ${p.found}; seharusnya 25 sampai 100.`,
    hint: () => 'Periksa tanda desimalnya. Baris dengan skala indeks harus seluruhnya bernilai 1 sampai 4.',
  },
  'skm.index-scale': {
    severity: 'peringatan',
    example: {},
    message: () => 'Seluruh nilai baris ini 1 sampai 4; dibaca sebagai skala indeks dan dikalikan 25.',
    hint: () => 'Tidak perlu tindakan bila memang skala indeks.',
  },
  'skm.no-respondents': {
    severity: 'galat',
    example: {},
    message: () => 'Jumlah responden 0, padahal ada nilai unsur.',
    hint: () => 'Isi jumlah respondennya, atau hapus barisnya.',
  },
  'skm.no-unsur': {
    severity: 'galat',
    example: { unsur: 'U1–U9' },
    message: p => `Tidak satu pun unsur ${p.unsur} berisi nilai.`,
    hint: () => 'Isi nilai unsurnya, atau hapus barisnya.',
  },
  'skm.answer-out-of-range': {
    severity: 'galat',
    example: { title: 'U4', found: '7' },
    message: p => `Jawaban ${p.title} adalah ${p.found}; seharusnya 1, 2, 3, atau 4.`,
    hint: () => 'Bila responden tidak menjawab, kosongkan selnya.',
  },
}

export const surveyProblem = problemsFrom(surveyCatalogue)
