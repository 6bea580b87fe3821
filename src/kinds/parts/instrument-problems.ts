import { type NoParams, type ProblemCatalogue, problemsFrom } from '../../problems/problem.ts'
import { offerNearest, quoted } from '../../problems/problem-phrases.ts'
import { quoteUnexpected } from '../../problems/quote-unexpected.ts'

interface InstrumentProblems {
  'instrumen.unknown-survey': { found: string; known: readonly string[]; nearest: readonly string[]; column: string }
  'instrumen.no-survey': { known: readonly string[]; column: string }
  'instrumen.half-criterion': { missing: string; known: string }
  'instrumen.not-a-code': { found: string }
  'instrumen.code-twice': { code: string; other: string }
  'instrumen.name-twice': { name: string; codes: readonly string[] }
  'instrumen.unknown-whole': { code: string; whole: string; nearest: readonly string[] }
  'instrumen.whole-unclear': { code: string; above: string; whole: string }
  'instrumen.circle': { code: string }
  'instrumen.weights-partly': { with: readonly string[]; without: readonly string[] }
  'instrumen.weights-sum': { codes: readonly string[]; sum: string }
  'instrumen.half-band': { missing: readonly string[] }
  'instrumen.bands-range': { scales: readonly string[]; found: string }
  'instrumen.bands-twice': { table: string }
  'instrumen.weights-twice': NoParams
  'instrumen.too-many-words': { options: number }
  'instrumen.weight-sum': { weight: string; count: number; sum: string }
  'instrumen.weight-share': { written: string; count: number }
}

/** What can be wrong with the sheet Instrumen, and with the settings that bear on an instrument. */
export const instrumentCatalogue: ProblemCatalogue<InstrumentProblems> = {
  'instrumen.unknown-survey': {
    severity: 'galat',
    example: { found: 'SPAX', known: ['SPKP', 'SPAK'], nearest: ['SPAK'], column: 'Survei' },
    message: p =>
      `${p.column} "${quoteUnexpected(p.found, p.known)}" tidak dikenal; laporan ini memuat ${quoted(p.known)}.`,
    hint: p => offerNearest(p.nearest, `Isi kolom "${p.column}" dengan ${p.known.join(' atau ')}.`),
  },
  'instrumen.no-survey': {
    severity: 'galat',
    example: { known: ['SPKP', 'SPAK'], column: 'Survei' },
    message: p =>
      `Laporan ini memuat ${p.known.join(' dan ')}, tetapi baris ini tidak menyebut ${p.column.toLowerCase()}nya.`,
    hint: p => `Isi kolom "${p.column}" dengan ${p.known.join(' atau ')}.`,
  },
  'instrumen.half-criterion': {
    severity: 'galat',
    example: { missing: 'Unsur', known: 'U4' },
    message: p => `Kolom "${p.missing}" untuk "${p.known}" kosong.`,
    hint: p => `Isi kolom "${p.missing}"; setiap unsur mempunyai kode dan nama.`,
  },
  'instrumen.not-a-code': {
    severity: 'galat',
    example: { found: 'Unsur 1' },
    message: p => `"${quoteUnexpected(p.found)}" bukan kode unsur.`,
    hint: () => 'Tulis kode dengan satu huruf dan angka, misalnya U1, atau U1.1 untuk sub-unsur.',
  },
  'instrumen.code-twice': {
    severity: 'galat',
    example: { code: 'U4', other: 'B5' },
    message: p => `Kode "${p.code}" sudah dipakai di sel ${p.other}.`,
    hint: () => 'Beri setiap unsur dan sub-unsur kode yang berbeda.',
  },
  'instrumen.name-twice': {
    severity: 'galat',
    example: { name: 'Waktu', codes: ['U3', 'U3.1'] },
    message: p => `${p.codes.join(' dan ')} sama-sama bernama "${p.name}".`,
    hint: () => 'Beri setiap unsur dan sub-unsur nama yang berbeda, agar kolomnya dapat dibedakan.',
  },
  'instrumen.unknown-whole': {
    severity: 'galat',
    example: { code: 'U1.1', whole: 'U11', nearest: ['U1'] },
    message: p =>
      `"${p.code}" disebut bagian dari "${quoteUnexpected(p.whole)}", tetapi kode itu tidak ada di lembar ini.`,
    hint: p => offerNearest(p.nearest, 'Tambahkan baris untuk unsur itu, atau kosongkan kolom "Bagian dari".'),
  },
  'instrumen.whole-unclear': {
    severity: 'galat',
    example: { code: 'A3', above: 'A2', whole: 'A' },
    message: p =>
      `Tidak jelas apakah "${p.code}" bagian dari "${p.whole}" seperti "${p.above}" di atasnya atau berdiri sendiri: kolom "Bagian dari" kosong.`,
    hint: p => `Isi "${p.whole}" bila bagian darinya, atau "-" bila berdiri sendiri.`,
  },
  'instrumen.circle': {
    severity: 'galat',
    example: { code: 'U1' },
    message: p => `"${p.code}" menjadi bagian dari dirinya sendiri.`,
    hint: () => 'Perbaiki kolom "Bagian dari".',
  },
  'instrumen.weights-partly': {
    severity: 'galat',
    example: { with: ['U1', 'U2'], without: ['U3'] },
    message: p => `Bobot ${p.with.join(', ')} diisi, sedangkan bobot ${p.without.join(', ')} kosong.`,
    hint: () => 'Isi bobot semua unsur yang setingkat, atau kosongkan semuanya bila bobotnya sama besar.',
  },
  'instrumen.weights-sum': {
    severity: 'galat',
    example: { codes: ['U1', 'U2'], sum: '1,4' },
    message: p => `Jumlah bobot ${p.codes.join(', ')} sebesar ${p.sum}, padahal seharusnya 1.`,
    hint: () => 'Perbaiki bobotnya; tulis sebagai bagian dari 1 (0,24) atau persen (24%).',
  },
  'instrumen.half-band': {
    severity: 'galat',
    example: { missing: ['Sampai'] },
    message: p => `Mutu pada baris ini belum lengkap: kolom ${quoted(p.missing)} kosong.`,
    hint: () => 'Setiap mutu mempunyai Dari, Sampai, dan Nama; Huruf boleh kosong.',
  },
  'instrumen.bands-range': {
    severity: 'galat',
    example: { scales: ['25,00 sampai 100,00'], found: '0,00 sampai 50,00, 50,01 sampai 100,00' },
    message: p => `Mutu (${p.found}) tidak meliputi semua nilai tanpa celah dan tanpa tumpang tindih.`,
    hint: p => `Tulis mutu bersambungan dari ${p.scales.join(', atau dari ')}.`,
  },
  'instrumen.bands-twice': {
    severity: 'galat',
    example: { table: 'SKM' },
    message: p => `Isian "Tabel Mutu" menyebut "${p.table}", padahal lembar "Instrumen" memuat mutu sendiri.`,
    hint: () => 'Kosongkan salah satunya.',
  },
  'instrumen.weights-twice': {
    severity: 'galat',
    example: {},
    message: () => 'Isian "Bobot" diisi, padahal lembar "Instrumen" memuat bobot sendiri.',
    hint: () => 'Kosongkan salah satunya.',
  },
  'instrumen.too-many-words': {
    severity: 'galat',
    example: { options: 4 },
    message: p => `Kata jawaban harus untuk semua pilihan 1 sampai ${p.options}, atau tidak satu pun.`,
    hint: p => `Isi Kata Jawaban 1 sampai ${p.options}, atau kosongkan semuanya.`,
  },
  'instrumen.weight-sum': {
    severity: 'galat',
    example: { weight: '0,2', count: 9, sum: '1,8' },
    message: p =>
      `Bobot ${p.weight} untuk ${p.count} unsur berjumlah ${p.sum}, padahal seharusnya 1 atau sedikit kurang karena pembulatan.`,
    hint: () => 'Tulis bobot seperti tercetak pada laporan yang diperiksa, misalnya 0,1111; kosongkan bila 1/n.',
  },
  'instrumen.weight-share': {
    severity: 'galat',
    example: { written: '1/9', count: 8 },
    message: p => `Bobot "${quoteUnexpected(p.written)}" tidak sesuai dengan ${p.count} unsur yang dipakai.`,
    hint: p => `Tulis 1/n, atau 1/${p.count}.`,
  },
}

export const instrumentProblem = problemsFrom(instrumentCatalogue)
