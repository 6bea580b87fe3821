import { type NoParams, type ProblemCatalogue, problemsFrom } from '../problems/problem.ts'
import { offerNearest, quoted } from '../problems/problem-phrases.ts'
import { isQuotedWhole, quoteUnexpected } from '../problems/quote-unexpected.ts'

/** Words of such headings that name nobody. */
const personalWords = [
  'Nama Lengkap Pelapor Pemohon Pengadu Alamat Telepon Nomor No HP Telp Surel Email NIK KTP Identitas',
]

/** An unknown heading, empty where a column has none, and the missing columns that it may be. */
interface ColumnQuestion {
  title: string
  /** The column that it is by its words, which takes any; empty where it is none. */
  own: string
  sheet: string
  columns: readonly string[]
  /** The same with what they hold: `U4 (Biaya/Tarif)`. */
  meanings: readonly string[]
}

interface SheetProblems {
  'sheet.missing': { wanted: string; found: readonly string[] }
  'sheet.duplicate': { other: string }
  'sheet.second': { target: string; other: string }
  'sheet.read-as': { target: string }
  'sheet.hidden': NoParams
  'sheet.year-differs': { year: number; found: string }
  'sheet.looks-like': { target: string; proper: string }
  'sheet.unknown': { nearest: readonly string[] }
  'sheet.no-header': { wanted: readonly string[] }
  'sheet.missing-column': { title: string; synonyms: readonly string[] }
  'sheet.unknown-column': { title: string; nearest: readonly string[] }
  'sheet.unneeded-columns': { titles: readonly string[] }
  'sheet.column-asked': ColumnQuestion
  'sheet.column-unclear': ColumnQuestion
  'sheet.missing-criterion': { code: string; name: string; remedy: string }
  'sheet.duplicate-column': { title: string; target: string; other: string; otherTitle: string }
  'sheet.hidden-rows': { rows: string; count: number; how: string }
  'sheet.struck-rows': { rows: string; count: number }
  'sheet.empty': NoParams
  'fact.missing': { title: string }
  'fact.asked': { title: string; own: string; sheet: string; columns: readonly string[] }
  'fact.unknown': { title: string; nearest: readonly string[] }
  'fact.duplicate': { title: string; other: string }
}

/** What can be wrong with a sheet, its heading, or its entries. */
export const sheetCatalogue: ProblemCatalogue<SheetProblems> = {
  'sheet.missing': {
    severity: 'galat',
    example: { wanted: 'RATL', found: ['Laporan', 'Unit'] },
    message: p =>
      `Lembar "${p.wanted}" tidak ada. Lembar yang ada: ${p.found.length === 0 ? 'tidak satu pun' : quoted(p.found.map(name => quoteUnexpected(name)))}.`,
    hint: p => `Tambahkan lembar "${p.wanted}"; contohnya dibuat dengan perintah "laporan contoh".`,
  },
  'sheet.duplicate': {
    severity: 'galat',
    example: { other: 'SKM' },
    message: p => `Nama lembar ini sama dengan lembar "${quoteUnexpected(p.other)}"; tidak jelas mana yang berlaku.`,
    hint: () => 'Gabungkan keduanya, atau beri awalan "_" pada yang tidak dipakai.',
  },
  'sheet.second': {
    severity: 'galat',
    example: { target: 'RATL 2021', other: 'RATL Tahun 2021' },
    message: p =>
      `Lembar ini dan lembar "${quoteUnexpected(p.other)}" sama-sama dapat dibaca sebagai "${p.target}"; tidak jelas mana yang berlaku.`,
    hint: () => 'Gabungkan keduanya, atau beri awalan "_" pada nama lembar yang tidak dipakai.',
  },
  'sheet.read-as': {
    severity: 'peringatan',
    example: { target: 'RATL 2021' },
    message: p => `Lembar ini dibaca sebagai lembar "${p.target}".`,
    hint: () => 'Tidak perlu tindakan bila benar; bila bukan, beri awalan "_" pada nama lembarnya.',
  },
  'sheet.year-differs': {
    severity: 'galat',
    example: { year: 2022, found: '2021' },
    message: p => `Tahun ${quoteUnexpected(p.found)} di sini berbeda dari tahun ${p.year} pada nama lembarnya.`,
    hint: () => 'Perbaiki tahunnya, atau hapus tahun dari nama lembar agar yang berlaku isi kolom Tahun.',
  },
  'sheet.hidden': {
    severity: 'peringatan',
    example: {},
    message: () => 'Lembar ini tersembunyi, tetapi tetap dibaca.',
    hint: () =>
      'Tampilkan lembarnya (klik kanan pada nama lembar, lalu Unhide) dan periksa isinya; bila tidak dipakai, beri awalan "_" pada namanya.',
  },
  'sheet.looks-like': {
    severity: 'galat',
    example: { target: 'RATL', proper: 'RATL 2022' },
    message: p => `Judul kolom lembar ini sama dengan judul kolom lembar "${p.target}", tetapi namanya tidak dikenal.`,
    hint: p =>
      `Bila memang lembar itu, ganti namanya, misalnya menjadi "${p.proper}"; bila bukan, beri awalan "_" pada namanya.`,
  },
  'sheet.unknown': {
    severity: 'peringatan',
    example: { nearest: ['RATL'] },
    message: () => 'Lembar ini tidak dikenal dan diabaikan.',
    hint: p => offerNearest(p.nearest, 'Beri awalan "_" pada nama lembar catatan agar tidak dilaporkan lagi.'),
  },
  'sheet.no-header': {
    severity: 'galat',
    example: { wanted: ['Tahun', 'Target'] },
    message: p => `Baris judul kolom tidak ditemukan; yang dicari: ${quoted(p.wanted)}.`,
    hint: () => 'Tulis judul kolom pada satu baris di atas data.',
  },
  'sheet.missing-column': {
    severity: 'galat',
    example: { title: 'Status', synonyms: ['Status Rencana Aksi'] },
    message: p => `Kolom "${p.title}" tidak ada.`,
    hint: p =>
      p.synonyms.length === 0
        ? 'Tambahkan kolom itu.'
        : `Tambahkan kolom itu; judul lain yang dikenal: ${quoted(p.synonyms)}.`,
  },
  'sheet.unknown-column': {
    severity: 'peringatan',
    example: { title: 'Catatan', nearest: [] },
    message: p => `Kolom "${quoteUnexpected(p.title)}" tidak dikenal dan diabaikan.`,
    hint: p => offerNearest(p.nearest, 'Tidak perlu tindakan bila kolom ini memang hanya catatan.'),
  },
  'sheet.unneeded-columns': {
    severity: 'peringatan',
    example: { titles: ['Nama Pelapor', 'No HP'] },
    message: p =>
      `${p.titles.length} kolom tentang orang tidak diperlukan dan tidak dibaca: ${quoted(p.titles.map(title => quoteUnexpected(title, personalWords)))}.`,
    hint: () => 'Hapus kolom itu dari buku kerja yang dibagikan; laporan dan arsipnya tidak memuatnya.',
  },
  'sheet.duplicate-column': {
    severity: 'galat',
    example: { title: 'Batas Waktu', target: 'Timeline', other: 'F3', otherTitle: 'Timeline' },
    message: p =>
      `Kolom "${p.title}" dan kolom "${p.otherTitle}" di ${p.other} sama-sama dibaca sebagai "${p.target}"; tidak jelas mana yang berlaku.`,
    hint: () => 'Hapus atau ganti judul salah satunya, atau tulis "abaikan" baginya di lembar "Pemetaan Kolom".',
  },
  'sheet.column-asked': {
    severity: 'galat',
    example: { title: 'Ongkos', own: '', sheet: 'Responden', columns: ['U4'], meanings: ['U4 (Biaya/Tarif)'] },
    message: askAbout,
    hint: p =>
      p.title === ''
        ? `Tulis judulnya: ${anyOf(p.columns)}, atau judul lain bila bukan itu.`
        : `Tambahkan baris di lembar "Pemetaan Kolom": Lembar "${p.sheet}", Judul ${exactly(p.title)}, Kolom ${anyOf(p.columns)}; tulis Kolom "${p.own || 'abaikan'}" bila bukan itu.`,
  },
  'sheet.column-unclear': {
    severity: 'galat',
    example: { title: 'Ongkos', own: '', sheet: 'Responden', columns: ['U4'], meanings: ['U4 (Biaya/Tarif)'] },
    message: askAbout,
    hint: p => `Ganti judulnya menjadi ${anyOf(p.columns)}; bila bukan itu, hapus kolom ini dari "${p.sheet}".`,
  },
  'sheet.missing-criterion': {
    severity: 'galat',
    example: { code: 'U4', name: 'Biaya/Tarif', remedy: 'tulis isian "Unsur Tidak Berlaku" = U4' },
    message: p => `Kolom unsur ${p.code} ${p.name} tidak ada.`,
    hint: p =>
      `Tambahkan kolom itu. Bila unsur ini memang tidak ditanyakan, ${p.remedy}; layanan gratis biasanya dijawab "gratis" = 4, bukan dikosongkan.`,
  },
  'sheet.hidden-rows': {
    severity: 'peringatan',
    example: { rows: '3, 5–9', count: 6, how: 'tersembunyi oleh saringan (filter)' },
    message: p => `${p.count} baris data ${p.how} dan tetap dihitung: baris ${p.rows}.`,
    hint: () => 'Tampilkan semua baris dan periksa; hapus baris yang memang tidak boleh dihitung.',
  },
  'sheet.struck-rows': {
    severity: 'peringatan',
    example: { rows: '3', count: 1 },
    message: p => `${p.count} baris data dicoret dan tetap dihitung: baris ${p.rows}.`,
    hint: () => 'Hapus baris yang memang tidak boleh dihitung; bila berlaku, hilangkan coretannya.',
  },
  'sheet.empty': {
    severity: 'galat',
    example: {},
    message: () => 'Lembar ini tidak berisi data.',
    hint: () => 'Isi sedikitnya satu baris di bawah judul kolom.',
  },
  'fact.missing': {
    severity: 'galat',
    example: { title: 'Tanggal Cutoff' },
    message: p => `Isian "${p.title}" tidak ada atau kosong.`,
    hint: p => `Tulis "${p.title}" di kolom Isian dan isinya di kolom Nilai.`,
  },
  'fact.asked': {
    severity: 'galat',
    example: { title: 'Target IPKP', own: '', sheet: 'Laporan', columns: ['Target SPKP'] },
    message: askAboutFact,
    hint: p =>
      p.title === ''
        ? `Tulis namanya di kolom Isian: ${anyOf(p.columns)}, atau nama lain bila bukan itu.`
        : `Ganti namanya menjadi ${anyOf(p.columns)}, atau tambahkan baris di lembar "Pemetaan Kolom": Lembar "${p.sheet}", Judul ${exactly(p.title)}, Kolom ${anyOf(p.columns)}; tulis Kolom "${p.own || 'abaikan'}" bila bukan itu.`,
  },
  'fact.unknown': {
    severity: 'peringatan',
    example: { title: 'Nomer', nearest: ['Nomor'] },
    message: p => `Isian "${quoteUnexpected(p.title)}" tidak dikenal dan diabaikan.`,
    hint: p => offerNearest(p.nearest, 'Tidak perlu tindakan bila isian ini memang hanya catatan.'),
  },
  'fact.duplicate': {
    severity: 'galat',
    example: { title: 'Nomor', other: 'B3' },
    message: p => `Isian "${p.title}" sudah ada di ${p.other}.`,
    hint: () => 'Hapus salah satunya.',
  },
}

function askAbout({ title, own, meanings }: ColumnQuestion): string {
  if (own !== '') return `Isi kolom "${title}" seluruhnya seperti isi ${quoted(meanings)}, yang kolomnya tidak ada.`
  const column = title === '' ? 'Kolom ini berisi data tanpa judul' : `Kolom "${quoteUnexpected(title)}" tidak dikenal`
  return `${column}, sedangkan ${quoted(meanings)} tidak ada.`
}

function askAboutFact({ title, own, columns }: SheetProblems['fact.asked']): string {
  if (own !== '') return `Isian "${title}" seperti isian ${quoted(columns)}, yang tidak ada.`
  return `${title === '' ? 'Isian ini tidak bernama' : `Isian "${quoteUnexpected(title)}" tidak dikenal`}, sedangkan ${quoted(columns)} tidak ada.`
}

/** A heading as somebody must write it; one that is not told is to be copied. */
function exactly(title: string): string {
  return isQuotedWhole(title) ? `"${title}"` : 'disalin apa adanya dari sel ini'
}

function anyOf(columns: readonly string[]): string {
  return columns.length === 1 ? quoted(columns) : `salah satu dari ${quoted(columns)}`
}

export const sheetProblem = problemsFrom(sheetCatalogue)
