import { type ProblemCatalogue, problemsFrom } from '../problems/problem.ts'
import { optionNumbers } from '../problems/problem-phrases.ts'
import { isQuotedWhole, quoteUnexpected } from '../problems/quote-unexpected.ts'

/** The sheet whose words the workbook can explain; absent for a file without other sheets. */
export interface WordQuestion {
  sheet?: string | undefined
}

interface CellProblems {
  'cell.missing': { title: string }
  'cell.error-value': { title: string; code: string }
  'cell.formula-without-result': { title: string }
  'cell.not-a-count': { title: string; found: string }
  'cell.not-a-decimal': { title: string; found: string; example: string }
  'cell.not-a-year': { title: string; found: string }
  'cell.not-a-date': { title: string; found: string }
  'cell.not-a-month': { title: string; found: string }
  'cell.not-an-answer': { title: string; found: string; options: number }
  'cell.unknown-answer': WordQuestion & { word: string; options: number }
  'cell.unknown-meaning': { word: string; meaning: string; expected: string }
  'cell.answer-contradiction': { title: string; found: string; word: string; written: number; means: number }
  'cell.replaced-characters': { title: string; count: number }
  'cell.emoji-left-out': { title: string; count: number }
  'cell.digits-lost': { title: string }
  'ratl.timeline-unreadable': { found: string }
  'ratl.timeline-repaired': { found: string; read: string }
  'column.month-first': { title: string; found: string }
  'cell.not-codes': { title: string; found: string }
  'cell.pictures': { title: string; rows: string; count: number }
  'cell.under-merge': { title: string }
}

const typeAsText = 'Ubah format selnya menjadi Teks, lalu ketik ulang semua digitnya.'

/** Some codes are given by our own readers, to what is no value. */
function hintOfCode(code: string): string {
  if (code === '#TANGGAL!') return 'Format selnya tanggal, tetapi angkanya bukan tanggal; ketik ulang tanggalnya.'
  if (code === '#WAKTU!')
    return 'Format selnya jam, sedangkan jam tidak dipakai; ganti formatnya dan ketik ulang nilainya.'
  return /^-?\d{16,}$/.test(code) ? typeAsText : 'Perbaiki rumusnya atau ketik ulang nilainya.'
}

/** The line of the sheet `Pemetaan Kolom` that explains a word; none where there can be no such sheet. */
export function explain({ sheet }: WordQuestion, word: string, target: string): readonly string[] {
  return sheet === undefined
    ? []
    : [`Tambahkan baris di lembar "Pemetaan Kolom": Lembar "${sheet}", Untuk ${exactly(word)}, Kolom ${target}.`]
}

/** A word as somebody must write it; one that is not told is to be copied. */
function exactly(word: string): string {
  return isQuotedWhole(word) ? `"${word}"` : 'kata di sel ini, disalin apa adanya'
}

/** What can be wrong with one cell. */
export const cellCatalogue: ProblemCatalogue<CellProblems> = {
  'cell.missing': {
    severity: 'galat',
    example: { title: 'Rencana Aksi' },
    message: p => `"${p.title}" kosong.`,
    hint: p => `Isi "${p.title}" pada baris ini, atau hapus barisnya.`,
  },
  'cell.error-value': {
    severity: 'galat',
    example: { title: 'Responden', code: '#REF!' },
    message: p => `"${p.title}" berisi ${p.code}, bukan nilai.`,
    hint: p => hintOfCode(p.code),
  },
  'cell.formula-without-result': {
    severity: 'galat',
    example: { title: 'Responden' },
    message: p => `Rumus pada "${p.title}" tidak menyimpan hasil.`,
    hint: () => 'Buka buku kerja di Excel, hitung ulang (F9), lalu simpan.',
  },
  'cell.not-a-count': {
    severity: 'galat',
    example: { title: 'Responden', found: '12 orang' },
    message: p => `"${p.title}" berisi "${quoteUnexpected(p.found)}", bukan bilangan bulat.`,
    hint: () => 'Tulis angkanya saja, misalnya 6137 atau 6.137.',
  },
  'cell.not-a-decimal': {
    severity: 'galat',
    example: { title: 'U4', found: 'sembilan puluh', example: '88,13' },
    message: p => `"${p.title}" berisi "${quoteUnexpected(p.found)}", bukan angka.`,
    hint: p => `Tulis angkanya saja, misalnya ${p.example}.`,
  },
  'cell.not-a-year': {
    severity: 'galat',
    example: { title: 'Tahun', found: '22' },
    message: p => `"${p.title}" berisi "${quoteUnexpected(p.found)}", bukan tahun.`,
    hint: () => 'Tulis empat angka, misalnya 2022.',
  },
  'cell.not-a-date': {
    severity: 'galat',
    example: { title: 'Tanggal', found: '31/13/2022' },
    message: p => `"${p.title}" berisi "${quoteUnexpected(p.found)}", bukan tanggal.`,
    hint: () => 'Tulis hari/bulan/tahun, misalnya 27/07/2023 atau 27 Juli 2023.',
  },
  'cell.not-a-month': {
    severity: 'galat',
    example: { title: 'Bulan', found: '13/2025' },
    message: p => `"${p.title}" berisi "${quoteUnexpected(p.found)}", bukan bulan.`,
    hint: () => 'Tulis bulan dan tahunnya, misalnya Januari 2025 atau 01/2025.',
  },
  'cell.not-an-answer': {
    severity: 'galat',
    example: { title: 'U4', found: '3/4', options: 4 },
    message: p => `"${p.title}" berisi "${quoteUnexpected(p.found)}", bukan jawaban.`,
    hint: p => `Tulis ${optionNumbers(p.options)}; kosongkan bila tidak dijawab.`,
  },
  // Without the column: the same word in many columns is one thing to decide.
  'cell.unknown-answer': {
    severity: 'galat',
    example: { word: 'Cukup memuaskan', options: 4, sheet: 'Responden' },
    message: p => `Kata jawaban "${quoteUnexpected(p.word)}" tidak dikenal.`,
    hint: p => {
      const [numbers, explained] = [optionNumbers(p.options), 'menurut arti kata itu, dengan 1 yang terendah']
      const [line] = explain(p, p.word, `${numbers} ${explained}; Kolom "abaikan" bila berarti tidak menjawab`)
      return line ?? `Tulis ${numbers} ${explained}.`
    },
  },
  'cell.unknown-meaning': {
    severity: 'galat',
    example: { word: 'Cukup memuaskan', meaning: 'lumayan', expected: '1, 2, 3, atau 4' },
    message: p =>
      `Kata "${quoteUnexpected(p.word)}" diartikan "${quoteUnexpected(p.meaning)}" di lembar "Pemetaan Kolom", padahal artinya hanya dapat ${p.expected}.`,
    hint: p => `Di lembar "Pemetaan Kolom", pada baris dengan Untuk ${exactly(p.word)}, tulis Kolom ${p.expected}.`,
  },
  'cell.answer-contradiction': {
    severity: 'galat',
    example: { title: 'U4', found: '1. Sangat sesuai', word: 'Sangat sesuai', written: 1, means: 4 },
    message: p =>
      `"${p.title}" berisi "${quoteUnexpected(p.found, [p.word])}": angkanya ${p.written}, tetapi "${p.word}" bernilai ${p.means}.`,
    hint: () => 'Tulis angkanya saja atau katanya saja; bila angka itu nomor urut pilihan, hapus dari seluruh kolom.',
  },
  'cell.replaced-characters': {
    severity: 'peringatan',
    example: { title: 'Rencana Aksi', count: 2 },
    message: p => `"${p.title}" berisi ${p.count} karakter kendali yang tidak dapat dicetak; diganti dengan spasi.`,
    hint: () => 'Ketik ulang bagian itu bila ada yang hilang.',
  },
  'cell.emoji-left-out': {
    severity: 'peringatan',
    example: { title: 'Saran', count: 2 },
    message: p => `"${p.title}" berisi ${p.count} emoji; emoji tidak dicetak, kata-katanya tetap.`,
    hint: () => 'Tidak perlu diapa-apakan, kecuali bila gambarnya menggantikan kata: tulis katanya.',
  },
  'cell.digits-lost': {
    severity: 'galat',
    example: { title: 'NIP Penandatangan' },
    message: p => `"${p.title}" adalah angka yang lebih panjang daripada 15 digit; Excel tidak menyimpan sisanya.`,
    hint: () => typeAsText,
  },
  'ratl.timeline-unreadable': {
    severity: 'galat',
    example: { found: '31/13/2022' },
    message: p => `Timeline "${quoteUnexpected(p.found)}" bukan tanggal.`,
    hint: () => 'Tulis hari/bulan/tahun, misalnya 31/12/2022, atau "Desember 2022", "TW IV 2022", "Semester II 2022".',
  },
  'ratl.timeline-repaired': {
    severity: 'peringatan',
    example: { found: '01/012023', read: '1 Januari 2023' },
    message: p => `Timeline "${quoteUnexpected(p.found)}" dibaca sebagai ${p.read}.`,
    hint: () => 'Tulis lengkap, misalnya 31/12/2022, agar tidak perlu ditafsirkan.',
  },
  'cell.pictures': {
    severity: 'peringatan',
    example: { title: 'Bukti', rows: '2–5', count: 4 },
    message: p =>
      `Kolom "${p.title}" berisi ${p.count} gambar (baris ${p.rows}); gambar di dalam sel dibaca sebagai sel kosong.`,
    hint: () => 'Tulis keterangannya dengan kata bila perlu dicetak.',
  },
  'cell.under-merge': {
    severity: 'galat',
    example: { title: 'U4' },
    message: p => `Isi "${p.title}" di sel ini tertutup sel gabungan, sehingga tidak ikut terbaca.`,
    hint: () => 'Pisahkan sel gabungan itu (Merge & Center > Unmerge Cells), lalu isi setiap barisnya.',
  },
  'cell.not-codes': {
    severity: 'galat',
    example: { title: 'Unsur Tidak Berlaku', found: 'biaya' },
    message: p => `"${p.title}" berisi "${quoteUnexpected(p.found)}", bukan kode unsur.`,
    hint: () => 'Tulis kodenya, misalnya U4; beberapa kode dipisahkan koma.',
  },
  'column.month-first': {
    severity: 'galat',
    example: { title: 'Waktu Pengisian', found: '2/13/2025' },
    message: p =>
      `Seluruh kolom "${p.title}" ditulis dengan bulan di depan, misalnya "${quoteUnexpected(p.found)}"; yang dibaca hari/bulan/tahun.`,
    hint: () =>
      'Di Excel, pilih kolom itu, lalu Data > Text to Columns > Next > Next > Date: MDY > Finish. ' +
      'Di Google Sheets, ubah File > Setelan > Lokal menjadi Indonesia, lalu unduh lagi.',
  },
}

export const cellProblem = problemsFrom(cellCatalogue)
