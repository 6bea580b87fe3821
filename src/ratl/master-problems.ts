import type { NoParams, ProblemCatalogue } from '../problems/problem.ts'
import { quoteUnexpected } from '../problems/quote-unexpected.ts'

interface MasterProblems {
  'putaran.induk-bukan-xlsx': NoParams
  'putaran.bukan-induk': { what: string }
  'putaran.ke-bukan-xlsx': { extension: string }
  'putaran.induk-id-ganda': { id: string; other: string }
  'putaran.induk-berubah': { id: string }
  'putaran.induk-tidak-dapat-diubah': NoParams
  'putaran.induk-terbaca-lain': { id: string; title: string; wanted: string; found: string }
  'putaran.induk-baris-lain': { wanted: number; found: number }
  'putaran.induk-lembar-berubah': NoParams
  'putaran.induk-tidak-terbaca-lagi': { place: string; message: string }
  'putaran.induk-ditimpa': NoParams
  'putaran.tanpa-rekomendasi': { kind: string }
  'putaran.kapsul-jenis-lain': { kind: string; title: string }
  'putaran.kapsul-tanpa-masukan': { title: string }
}

/** What stops a round because of what it starts from: the master, or the survey that recommends. Nothing is written. */
export const masterCatalogue: ProblemCatalogue<MasterProblems> = {
  'putaran.induk-bukan-xlsx': {
    severity: 'galat',
    example: {},
    message: () =>
      'Induk rencana aksi harus satu buku kerja .xlsx: induk baru ialah buku kerja itu dengan isi yang diperbarui.',
    hint: () => 'Kumpulkan lembar-lembarnya dalam satu buku kerja, simpan sebagai .xlsx, lalu sebut berkas itu.',
  },
  'putaran.bukan-induk': {
    severity: 'galat',
    example: { what: 'formulir putaran' },
    message: p => `Berkas ini ${p.what}, bukan induk rencana aksi.`,
    hint: () =>
      'Sebut induknya: buku kerja monev-skm, induk ber-ID yang ditulis "laporan ratl sebar", atau induk baru dari putaran sebelumnya.',
  },
  'putaran.ke-bukan-xlsx': {
    severity: 'galat',
    example: { extension: '.xlsx' },
    message: p => `Nama induk baru harus berakhiran ${p.extension}, seperti induknya.`,
    hint: p => `Tulis nama berkasnya sesudah --ke, misalnya "Induk Semester I 2027${p.extension}".`,
  },
  'putaran.induk-id-ganda': {
    severity: 'galat',
    example: { id: 'RATL-2022-07-003', other: 'N12' },
    message: p => `ID Aksi ${p.id} sudah dipakai di ${p.other}.`,
    hint: () =>
      'Setiap rencana aksi mempunyai satu ID. Kosongkan ID pada baris yang disalin; yang kosong diberi ID baru.',
  },
  'putaran.induk-berubah': {
    severity: 'galat',
    example: { id: 'RATL-2022-07-003' },
    message: p => `${p.id}: rencana aksi ini di induk sudah bukan yang dikirimkan kepada unit.`,
    hint: () =>
      'Gabungkan ke induk yang dipakai saat formulir disebar, atau pastikan baris induknya tidak diganti atau disisipi.',
  },
  'putaran.induk-tidak-dapat-diubah': {
    severity: 'galat',
    example: {},
    message: () =>
      'Induk ini disimpan dengan susunan berkas yang tidak dikenal program ini, sehingga tidak dapat diperbarui di tempatnya.',
    hint: () =>
      'Buka induk di Excel atau LibreOffice, simpan ulang sebagai buku kerja .xlsx biasa, lalu jalankan lagi.',
  },
  'putaran.induk-terbaca-lain': {
    severity: 'galat',
    example: { id: 'RATL-2022-07-003', title: 'Jenis Layanan', wanted: 'Pengujian (lanjutan)', found: 'Pengujian' },
    message: p =>
      `"${p.title}" ${p.id} yang harus ditulis di induk baru adalah ${orBlank(p.wanted)}, tetapi di sana akan terbaca ${orBlank(p.found)}.`,
    hint: () =>
      'Ubah isian itu di formulir atau induk sehingga terbaca sama, misalnya tanpa "(lanjutan)" di belakang nama layanan.',
  },
  'putaran.induk-baris-lain': {
    severity: 'galat',
    example: { wanted: 12, found: 11 },
    message: p =>
      `Induk baru harus memuat ${p.wanted} rencana aksi, tetapi yang terbaca darinya ${p.found}: ada baris lembar RATL yang tidak terbaca sebagai rencana aksi.`,
    hint: () =>
      'Periksa baris terakhir lembar RATL di induk: pindahkan jumlah, catatan, atau tanda tangan di bawah tabel ke lembar lain.',
  },
  'putaran.induk-lembar-berubah': {
    severity: 'galat',
    example: {},
    message: () => 'Isi lembar ini di induk baru tidak akan sama dengan di induk, padahal putaran tidak mengubahnya.',
    hint: () => 'Buka induk di Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu jalankan lagi.',
  },
  'putaran.induk-tidak-terbaca-lagi': {
    severity: 'galat',
    example: { place: 'RATL!E14', message: 'Unit "Balai" tidak ada di lembar Unit.' },
    message: p => `Induk baru yang akan ditulis tidak terbaca kembali (${p.place}): ${p.message}`,
    hint: () => 'Perbaiki isian yang disebut di formulir atau di induk, lalu jalankan lagi.',
  },
  'putaran.induk-ditimpa': {
    severity: 'galat',
    example: {},
    message: () => 'Induk baru tidak ditulis di atas induk yang lama.',
    hint: () => 'Beri nama lain sesudah --ke. Induk yang lama tetap disimpan sebagai pegangan.',
  },
  'putaran.tanpa-rekomendasi': {
    severity: 'galat',
    example: { kind: 'jenis-lain' },
    message: p => `Jenis laporan "${p.kind}" tidak mempunyai rencana aksi atau rekomendasi yang dapat disebar.`,
    hint: () => 'Sebut buku kerja monev-skm (induk rencana aksi) atau buku kerja survei yang menghasilkan rekomendasi.',
  },
  'putaran.kapsul-jenis-lain': {
    severity: 'galat',
    example: { kind: 'jenis-lain', title: 'Laporan Contoh Tahun 2026' },
    message: p => `Paket arsip ini berisi "${p.title}" (${p.kind}), yang tidak menghasilkan rekomendasi untuk disebar.`,
    hint: () =>
      'Sebut paket arsip laporan survei yang menghasilkan rekomendasi. Untuk menyebar rencana aksi yang sudah ada, sebut induknya, yaitu buku kerja .xlsx.',
  },
  'putaran.kapsul-tanpa-masukan': {
    severity: 'galat',
    example: { title: 'Laporan Survei Kepuasan Masyarakat Tahun 2025' },
    message: p =>
      `Paket arsip "${p.title}" tidak memuat buku kerja surveinya, hanya sidiknya, sehingga rekomendasinya tidak dapat dihitung kembali.`,
    hint: () =>
      'Sebar dari buku kerja survei itu sendiri, atau dari paket arsip yang memuatnya ("laporan arsip ekspor" tanpa --publik).',
  },
}

function orBlank(text: string): string {
  return text === '' ? 'kosong' : `"${quoteUnexpected(text)}"`
}
