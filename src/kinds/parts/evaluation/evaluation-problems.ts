import { type ProblemCatalogue, problemsFrom } from '../../../problems/problem.ts'
import { offerNearest, quoted } from '../../../problems/problem-phrases.ts'
import { quoteUnexpected } from '../../../problems/quote-unexpected.ts'

interface EvaluationProblems {
  'instrumen-penilaian.incomplete': { missing: string; known: string }
  'instrumen-penilaian.code-twice': { code: string; other: string }
  'instrumen-penilaian.weights-partly': { what: string; without: readonly string[] }
  'instrumen-penilaian.weights-sum': { what: string; whole: string; sum: string }
  'instrumen-penilaian.weights-differ': { what: string; whole: string; found: string; other: string }
  'instrumen-penilaian.code-elsewhere': { code: string; name: string; other: string; otherName: string }
  'instrumen-penilaian.above-scale': { most: string; highest: string }
  'penilaian.subject-unknown': { name: string; sheet: string; nearest: readonly string[] }
  'penilaian.subject-twice': { name: string; other: string }
  'penilaian.no-subjects': { sheet: string }
  'skor.unknown-code': { found: string; form: string; nearest: readonly string[] }
  'skor.twice': { subject: string; code: string; other: string }
  'skor.off-scale': { code: string; found: string; allowed: readonly string[] }
  'skor.no-code': { subject: string }
  'skor.no-score': { subject: string; code: string }
  'skor.both-ways': { subject: string }
  'skor.beyond-form': { subject: string; number: number; form: string; count: number }
  'skor.unknown-answer': { code: string; found: string; known: readonly string[] }
  'skor.answer-differs': { code: string; answer: string; points: string; found: string }
  'skor.stage-empty': { stage: string; reached: string; column: string }
  'skor.missing': { subject: string; sheet: string; codes: readonly string[] }
  'skor.nothing': { subject: string; sheet: string }
  'riwayat.year-twice': { year: number; subject: string; other: string }
  'riwayat.off-scale': { name: string; range: string }
  'riwayat.not-past': { year: number; own: number }
}

/** What can be wrong with an instrument of an evaluation, and with the scores that were given. */
export const evaluationCatalogue: ProblemCatalogue<EvaluationProblems> = {
  'instrumen-penilaian.incomplete': {
    severity: 'galat',
    example: { missing: 'Kode', known: 'Standar Pelayanan' },
    message: p => `Kolom "${p.missing}" untuk "${quoteUnexpected(p.known)}" kosong.`,
    hint: p => `Isi kolom "${p.missing}"; setiap baris memerlukan kode dan nama.`,
  },
  'instrumen-penilaian.code-twice': {
    severity: 'galat',
    example: { code: '1.a.As', other: 'D9' },
    message: p => `Kode "${quoteUnexpected(p.code)}" sudah dipakai di sel ${p.other}.`,
    hint: () =>
      'Beri setiap baris kode yang berbeda; bila formulirnya memakai kode yang sama, tambahkan nomor urutnya.',
  },
  'instrumen-penilaian.weights-partly': {
    severity: 'galat',
    example: { what: 'indikator', without: ['3.a.T', '4.a.K'] },
    message: p => `Bobot ${p.what} ${quoted(p.without)} kosong, padahal yang lain berbobot.`,
    hint: () => 'Isi semua bobotnya, atau kosongkan semuanya bila sama besar.',
  },
  'instrumen-penilaian.weights-sum': {
    severity: 'galat',
    example: { what: 'indikator', whole: 'Kebijakan Pelayanan', sum: '84' },
    message: p => `Bobot ${p.what}${p.whole === '' ? '' : ` "${p.whole}"`} berjumlah ${p.sum}, bukan 100%.`,
    hint: () => 'Periksa bobotnya; jumlahnya 100% (atau 1), kecuali selisih kecil karena pembulatan.',
  },
  'instrumen-penilaian.weights-differ': {
    severity: 'galat',
    example: { what: 'kriteria', whole: 'Penyusunan NSPK', found: '40%', other: '30%' },
    message: p => `Bobot ${p.what} "${p.whole}" tertulis ${p.found} dan ${p.other}.`,
    hint: () => 'Tulis bobot yang sama, atau hanya sekali pada baris pertamanya.',
  },
  'instrumen-penilaian.code-elsewhere': {
    severity: 'galat',
    example: { code: '1.1.2', name: 'harmonisasi', other: 'E4', otherName: 'konsultasi' },
    message: p => `Nomor "${p.code}" untuk "${p.name}" sudah dipakai untuk "${p.otherName}" di sel ${p.other}.`,
    hint: () =>
      'Beri setiap tolok ukur dan indikator nomor sendiri; sel nomor yang kosong berarti sama dengan di atasnya.',
  },
  'instrumen-penilaian.above-scale': {
    severity: 'galat',
    example: { most: '120', highest: '100' },
    message: p => `Nilai tertinggi menurut lembar Instrumen ${p.most}, padahal skalanya sampai ${p.highest}.`,
    hint: () => 'Periksa poin dan bobotnya; nilai di atas skala tidak mempunyai kategori.',
  },
  'penilaian.subject-unknown': {
    severity: 'galat',
    example: { name: 'Balai Umpana', sheet: 'Lokus', nearest: ['Balai Umpama'] },
    message: p => `"${quoteUnexpected(p.name, p.nearest)}" tidak ada di lembar ${p.sheet}.`,
    hint: p => offerNearest(p.nearest, `Tulis nama seperti di lembar ${p.sheet}, atau tambahkan di sana.`),
  },
  'penilaian.subject-twice': {
    severity: 'galat',
    example: { name: 'Balai Umpama', other: 'B4' },
    message: p => `"${p.name}" sudah ada di sel ${p.other}.`,
    hint: () => 'Hapus salah satunya; setiap unit dinilai satu kali.',
  },
  'penilaian.no-subjects': {
    severity: 'galat',
    example: { sheet: 'Lokus' },
    message: p => `Lembar ${p.sheet} tidak memuat satu unit pun.`,
    hint: () => 'Tulis unit yang dinilai, satu unit per baris.',
  },
  'skor.unknown-code': {
    severity: 'galat',
    example: { found: '31', form: 'F-02 A', nearest: [] },
    message: p => `Kode "${quoteUnexpected(p.found, p.nearest)}" tidak ada di ${p.form}.`,
    hint: p => offerNearest(p.nearest, 'Tulis nomor, kode, atau nama seperti di instrumennya.'),
  },
  'skor.twice': {
    severity: 'galat',
    example: { subject: 'Balai Umpama', code: '3.a.T', other: 'C7' },
    message: p => `Nilai ${p.code} untuk ${p.subject} sudah ada di sel ${p.other}.`,
    hint: () => 'Hapus salah satunya; setiap indikator dinilai satu kali.',
  },
  'skor.off-scale': {
    severity: 'galat',
    example: { code: '3.a.T', found: '6', allowed: ['0', '1', '2', '3', '4', '5'] },
    message: p => `Nilai ${p.code} tertulis ${p.found}, bukan salah satu dari ${p.allowed.join(', ')}.`,
    hint: () => 'Perbaiki nilainya menurut jenjang di instrumennya.',
  },
  'skor.no-code': {
    severity: 'galat',
    example: { subject: 'Balai Umpama' },
    message: p => `Baris ini memuat nilai untuk ${p.subject}, tetapi tidak menyebut indikatornya.`,
    hint: () => 'Isi kolom "Kode" dengan nomor atau kode indikatornya.',
  },
  'skor.no-score': {
    severity: 'galat',
    example: { subject: 'Balai Umpama', code: '3.a.T' },
    message: p => `Nilai ${p.code} untuk ${p.subject} kosong.`,
    hint: () => 'Isi kolom "Skor"; bila memang tidak dinilai, hapus barisnya.',
  },
  'skor.both-ways': {
    severity: 'galat',
    example: { subject: 'Balai Umpama' },
    message: p =>
      `Baris ${p.subject} memuat kolom "Kode" dan juga kolom bernomor, sehingga tidak jelas mana yang berlaku.`,
    hint: () =>
      'Pakai satu cara: satu indikator per baris, atau satu baris per unit dengan kolom 1, 2, 3, dan seterusnya.',
  },
  'skor.beyond-form': {
    severity: 'galat',
    example: { subject: 'Balai Umpama', number: 30, form: 'F-02 B', count: 29 },
    message: p =>
      `${p.subject} mempunyai nilai nomor ${p.number}, padahal ${p.form} hanya memuat ${p.count} indikator.`,
    hint: () => 'Kosongkan selnya, atau perbaiki bentuk layanan unit itu.',
  },
  'skor.unknown-answer': {
    severity: 'galat',
    example: { code: '1.1.1', found: 'kadang-kadang', known: ['tidak', 'sekali', 'lebih dari sekali'] },
    message: p => `Jawaban "${quoteUnexpected(p.found)}" tidak ada di antara opsi ${p.code}: ${quoted(p.known)}.`,
    hint: () => 'Tulis jawabannya seperti opsi di lembar Instrumen, atau kosongkan dan isi poinnya.',
  },
  'skor.answer-differs': {
    severity: 'galat',
    example: { code: '1.1.1', answer: 'sekali', points: '10', found: '25' },
    message: p => `Jawaban ${p.code} "${p.answer}" bernilai ${p.points} poin, tetapi poinnya tertulis ${p.found}.`,
    hint: () => 'Perbaiki salah satunya, atau kosongkan poinnya agar diambil dari jawaban.',
  },
  'skor.stage-empty': {
    severity: 'galat',
    example: { stage: 'verifikasi', reached: 'verifikasi', column: 'Poin Verifikasi' },
    message: p =>
      p.stage === p.reached
        ? `Laporannya tentang tahap ${p.reached}, tetapi kolom "${p.column}" kosong.`
        : `Kolom "${p.column}" kosong; tahap ${p.stage} mendahului tahap ${p.reached}.`,
    hint: p => `Isi kolom "${p.column}" di lembar Penilaian, atau perbaiki isian "Tahap".`,
  },
  'skor.missing': {
    severity: 'galat',
    example: { subject: 'Balai Umpama', sheet: 'F-02', codes: ['3.a.T', '7.a.T'] },
    message: p => `Nilai ${p.subject} di lembar ${p.sheet} belum lengkap: ${p.codes.join(', ')}.`,
    hint: () => 'Isi nilai yang kurang; nilai kosong tidak dihitung sebagai 0.',
  },
  'skor.nothing': {
    severity: 'galat',
    example: { subject: 'Balai Umpama', sheet: 'F-02' },
    message: p => `${p.subject} tidak mempunyai satu nilai pun di lembar ${p.sheet}.`,
    hint: p => `Isi nilainya di lembar ${p.sheet}, atau hapus unit itu dari daftar yang dinilai.`,
  },
  'riwayat.year-twice': {
    severity: 'galat',
    example: { year: 2021, subject: 'seluruh instansi', other: 'A3' },
    message: p => `Riwayat tahun ${p.year} untuk ${p.subject} sudah ada di sel ${p.other}.`,
    hint: () => 'Hapus salah satunya; setiap tahun ditulis satu kali.',
  },
  'riwayat.off-scale': {
    severity: 'galat',
    example: { name: 'Indeks Pelayanan Publik', range: '0 sampai 5' },
    message: p => `${p.name} di luar ${p.range}.`,
    hint: () => 'Tulis nilai seperti diterbitkan, pada skala itu.',
  },
  'riwayat.not-past': {
    severity: 'galat',
    example: { year: 2025, own: 2025 },
    message: p => `Tahun ${p.year} bukan tahun sebelum ${p.own}, tahun laporan ini.`,
    hint: () => 'Hapus barisnya; nilai tahun laporan dihitung dari lembar penilaian.',
  },
}

export const evaluationProblem = problemsFrom(evaluationCatalogue)
