import { type NoParams, type ProblemCatalogue, problemsFrom } from '../problems/problem.ts'
import { quoteUnexpected } from '../problems/quote-unexpected.ts'
import { formCatalogue } from './form-problems.ts'
import { masterCatalogue } from './master-problems.ts'

/** What lies among forms and is none. */
export type OtherFile = 'csv' | 'folder' | 'list' | 'other'

const otherFiles: Readonly<Record<OtherFile, { readonly message: string; readonly hint: string }>> = {
  csv: {
    message: 'Berkas .csv ini tidak dibaca: isinya hanya satu lembar, bukan formulir yang utuh.',
    hint: 'Bila ini formulir, minta unit membuka formulir aslinya, mengisinya, dan menyimpannya sebagai .xlsx.',
  },
  folder: {
    message: 'Subfolder ini tidak dibaca.',
    hint: 'Bila di dalamnya ada formulir, pindahkan berkasnya langsung ke folder formulir.',
  },
  list: {
    message: 'Buku kerja ini daftar unit, induk, atau catatan putaran, bukan formulir; tidak dibaca.',
    hint: 'Tidak perlu diapa-apakan.',
  },
  other: {
    message: 'Berkas ini bukan buku kerja .xlsx dan tidak dibaca.',
    hint: 'Bila ini formulir, minta unit mengirimkannya sebagai .xlsx.',
  },
}

interface ToldProblems {
  'putaran.berkas-lain': { what: OtherFile }
  'putaran.tanpa-meta': { unit: string }
  'putaran.lembar-dinamai': NoParams
  'putaran.kembali-diganti': { unit: string; other: string }
  'putaran.unit-belum-kembali': { unit: string; actions: number; waiting: number }
  'putaran.id-terulang': { id: string; other: string }
  'putaran.terkunci-berubah': { id: string; title: string }
  'putaran.baris-hilang': { id: string }
  'putaran.dikosongkan': { id: string; title: string }
  'putaran.dibuka-lagi': { id: string }
  'putaran.close-tanpa-bukti': { id: string }
  'putaran.close-tanpa-tanggal': { id: string }
  'putaran.open-bertanggal': { id: string; found: string }
  'putaran.sebelum-survei': { id: string; found: string; year: string }
  'putaran.tanggal-satu-januari': { unit: string; count: number; all: number }
  'putaran.timeline-tanpa-alasan': { id: string }
  'putaran.hasil-di-rencana': { unit: string }
  'putaran.rujuk-silang': { unit: string }
  'putaran.teks-kembar': { unit: string; other: string }
  'putaran.teks-kembar-unit': { unit: string; other: string }
  'putaran.unsur-tak-dikenal': { found: string }
  'putaran.lebih-tiga-unsur': { unit: string; count: number }
  'putaran.teks-panjang': { title: string; length: number }
  'putaran.unsur-tanpa-aksi': { unit: string; unsur: string; year: number }
  'putaran.baru-sudah-ada': { id: string }
  'putaran.baru-berbeda': { id: string; title: string; found: string }
  'putaran.unsur-induk-tak-dikenal': { unit: string; id: string; found: string; count: number }
  'putaran.jumlah-beda': { what: string; scope: string; printed: number; counted: number }
  'putaran.rekomendasi-unit-lain': { unit: string; count: number }
  'putaran.rekomendasi-tak-terbaca': { missing: readonly string[] }
  'putaran.baru-tanpa-timeline': { unit: string }
}

/** What is told and stops nothing: the master keeps what it has, or takes what the unit says of its own doing. */
export const toldCatalogue: ProblemCatalogue<ToldProblems> = {
  'putaran.berkas-lain': {
    severity: 'peringatan',
    example: { what: 'csv' },
    message: p => otherFiles[p.what].message,
    hint: p => otherFiles[p.what].hint,
  },
  'putaran.tanpa-meta': {
    severity: 'peringatan',
    example: { unit: 'Balai POM di Jambi' },
    message: p => `Lembar tersembunyi formulir ini hilang; menurut ID-nya formulir ini dari ${p.unit}.`,
    hint: () => 'Pastikan unit dan putarannya benar.',
  },
  'putaran.lembar-dinamai': {
    severity: 'peringatan',
    example: {},
    message: () =>
      'Lembar ini dibaca sebagai lembar RATL: namanya berubah, tetapi hanya lembar ini yang mempunyai kolom "ID Aksi".',
    hint: () => 'Tidak perlu tindakan bila lembar ini memang yang diisi unit.',
  },
  'putaran.kembali-diganti': {
    severity: 'peringatan',
    example: { unit: 'Balai POM di Jambi', other: 'RATL 07 (2).xlsx' },
    message: p =>
      `${p.unit}: formulir ini digantikan oleh "${p.other}", yang Tanggal Pengisian-nya lebih akhir atau isinya sama.`,
    hint: () => 'Tidak perlu diapa-apakan bila yang terakhir memang yang benar.',
  },
  'putaran.unit-belum-kembali': {
    severity: 'peringatan',
    example: { unit: 'Balai POM di Jambi', actions: 9, waiting: 2 },
    message: p => {
      const waiting =
        p.waiting === 0 ? '' : `, dan ${p.waiting} unsur yang direkomendasikan belum mempunyai rencana aksi`
      return `${p.unit} belum mengembalikan formulir; ${p.actions} rencana aksinya tetap seperti di induk${waiting}.`
    },
    hint: () => 'Ingatkan unit itu; formulirnya dapat digabungkan kemudian bersama yang lain.',
  },
  'putaran.id-terulang': {
    severity: 'peringatan',
    example: { id: 'RATL-2022-07-003', other: 'A12' },
    message: p => `${p.id} ada dua kali di formulir ini (juga di ${p.other}) dengan isian yang sama; dipakai sekali.`,
    hint: () => 'Tidak perlu diapa-apakan.',
  },
  'putaran.terkunci-berubah': {
    severity: 'peringatan',
    example: { id: 'RATL-2022-07-003', title: 'Rencana Aksi' },
    message: p => `${p.id}: sel terkunci "${p.title}" berubah; yang dipakai tetap isi induk.`,
    hint: () => 'Bila isi induk memang keliru, perbaiki di induk.',
  },
  'putaran.baris-hilang': {
    severity: 'peringatan',
    example: { id: 'RATL-2022-07-003' },
    message: p => `${p.id} tidak ada lagi di formulir; barisnya di induk tetap.`,
    hint: () => 'Tanyakan kepada unit mengapa barisnya dihapus.',
  },
  'putaran.dikosongkan': {
    severity: 'peringatan',
    example: { id: 'RATL-2022-07-003', title: 'Bukti' },
    message: p => `${p.id}: "${p.title}" dikosongkan; isi induk tetap.`,
    hint: () => 'Bila memang harus dihapus, hapus di induk.',
  },
  'putaran.dibuka-lagi': {
    severity: 'peringatan',
    example: { id: 'RATL-2022-07-003' },
    message: p => `${p.id} dibuka kembali dari Close menjadi Open, dengan alasan.`,
    hint: () => 'Periksa alasannya di kolom Alasan Perubahan.',
  },
  'putaran.close-tanpa-bukti': {
    severity: 'peringatan',
    example: { id: 'RATL-2022-07-003' },
    message: p => `${p.id} ditutup pada putaran ini tanpa bukti.`,
    hint: () => 'Minta bukti atau tautannya kepada unit.',
  },
  'putaran.close-tanpa-tanggal': {
    severity: 'peringatan',
    example: { id: 'RATL-2022-07-003' },
    message: p => `${p.id} ditutup pada putaran ini tanpa Tanggal Selesai.`,
    hint: () => 'Minta tanggalnya kepada unit.',
  },
  'putaran.open-bertanggal': {
    severity: 'peringatan',
    example: { id: 'RATL-2022-07-003', found: '05/06/2027' },
    message: p => `${p.id} berstatus Open tetapi bertanggal selesai ${p.found}; statusnya yang dipakai.`,
    hint: () => 'Tanyakan kepada unit apakah sudah selesai.',
  },
  'putaran.sebelum-survei': {
    severity: 'peringatan',
    example: { id: 'RATL-2022-07-003', found: '05/06/2021', year: '2022' },
    message: p => `${p.id}: Tanggal Selesai ${p.found} lebih awal daripada tahun survei ${p.year}.`,
    hint: () => 'Periksa tahunnya.',
  },
  'putaran.tanggal-satu-januari': {
    severity: 'peringatan',
    example: { unit: 'Balai POM di Jambi', count: 5, all: 9 },
    message: p =>
      `${p.unit}: ${p.count} dari ${p.all} tanggal yang diisi ialah 1 Januari; mungkin bukan tanggal sebenarnya.`,
    hint: () => 'Tanyakan tanggal yang sebenarnya.',
  },
  'putaran.timeline-tanpa-alasan': {
    severity: 'peringatan',
    example: { id: 'RATL-2022-07-003' },
    message: p => `${p.id}: Timeline Baru diisi tanpa Alasan Perubahan.`,
    hint: () => 'Minta alasannya. Yang dihitung dalam laporan tetap Timeline yang semula.',
  },
  'putaran.hasil-di-rencana': {
    severity: 'peringatan',
    example: { unit: 'Balai POM di Jambi' },
    message: p => `${p.unit}: rencana aksi baru ini berbunyi seperti hasil ("telah", "sudah", "DONE"), bukan rencana.`,
    hint: () => 'Tulis yang akan dilakukan; hasilnya ditulis di Realisasi.',
  },
  'putaran.rujuk-silang': {
    severity: 'peringatan',
    example: { unit: 'Balai POM di Jambi' },
    message: p => `${p.unit}: rencana aksi baru ini hanya merujuk ke tempat lain.`,
    hint: () => 'Tulis tindakannya sendiri di baris itu.',
  },
  'putaran.teks-kembar': {
    severity: 'peringatan',
    example: { unit: 'Balai POM di Jambi', other: 'RATL-2022-07-003' },
    message: p => `${p.unit}: rencana aksi baru ini berbunyi sama dengan ${p.other} di unit yang sama.`,
    hint: () => 'Pastikan memang dua rencana aksi; keduanya dihitung.',
  },
  'putaran.teks-kembar-unit': {
    severity: 'peringatan',
    example: { unit: 'Balai POM di Jambi', other: 'Balai POM di Palu' },
    message: p => `${p.unit}: rencana aksi baru ini berbunyi sama dengan milik ${p.other}.`,
    hint: () => 'Tidak perlu diapa-apakan bila rencananya memang sama.',
  },
  'putaran.unsur-tak-dikenal': {
    severity: 'peringatan',
    example: { found: 'Kebersihan' },
    message: p => `Unsur "${quoteUnexpected(p.found)}" tidak dikenal.`,
    hint: () => 'Tulis kode atau nama unsurnya, misalnya U9 atau Sarana dan prasarana.',
  },
  'putaran.lebih-tiga-unsur': {
    severity: 'peringatan',
    example: { unit: 'Balai POM di Jambi', count: 5 },
    message: p =>
      `${p.unit}: rencana aksi baru menyebut ${p.count} unsur untuk satu layanan; yang diminta paling banyak tiga unsur prioritas.`,
    hint: () => 'Periksa apakah semuanya memang direkomendasikan.',
  },
  'putaran.teks-panjang': {
    severity: 'peringatan',
    example: { title: 'Rencana Aksi', length: 3164 },
    message: p => `"${p.title}" sepanjang ${p.length} karakter; lebih dari 1.500 sukar dicetak dalam matriks.`,
    hint: () => 'Ringkas, atau pisahkan menjadi beberapa rencana aksi.',
  },
  'putaran.unsur-tanpa-aksi': {
    severity: 'peringatan',
    example: { unit: 'Balai POM di Jambi', unsur: 'U9 Sarana dan prasarana', year: 2026 },
    message: p =>
      `${p.unit}: unsur ${p.unsur} yang direkomendasikan dari survei ${p.year} belum mempunyai rencana aksi.`,
    hint: () => 'Minta unit mengisi barisnya di lembar Baru.',
  },
  'putaran.baru-sudah-ada': {
    severity: 'peringatan',
    example: { id: 'RATL-2022-07-003' },
    message: p => `Rencana aksi di lembar Baru ini sudah ada di induk sebagai ${p.id}; tidak ditambahkan lagi.`,
    hint: () => 'Tidak perlu diapa-apakan.',
  },
  'putaran.baru-berbeda': {
    severity: 'peringatan',
    example: { id: 'RATL-2022-07-003', title: 'Unsur', found: 'U3' },
    message: p =>
      `Rencana aksi di lembar Baru ini sudah ada di induk sebagai ${p.id}, tetapi "${p.title}"-nya di sini "${quoteUnexpected(p.found)}"; yang dipakai tetap isi induk.`,
    hint: p => `Bila "${p.title}" di induk memang harus diubah, ubah di induk sebelum formulir disebar lagi.`,
  },
  'putaran.unsur-induk-tak-dikenal': {
    severity: 'peringatan',
    example: { unit: 'Balai POM di Jambi', id: 'RATL-2022-07-003', found: 'Kebersihan', count: 2 },
    message: p =>
      `${p.unit}: unsur "${quoteUnexpected(p.found)}" pada ${p.count} rencana aksi di induk (mulai ${p.id}) tidak dikenal, sehingga tidak dihitung menjawab rekomendasi.`,
    hint: () => 'Perbaiki kolom Unsur di induk: tulis kode atau nama unsurnya, misalnya U9 atau Sarana dan prasarana.',
  },
  'putaran.jumlah-beda': {
    severity: 'peringatan',
    example: { what: 'rencana aksi', scope: 'tahun 2021', printed: 274, counted: 275 },
    message: p =>
      `Angka terbit ${p.what} ${p.scope} adalah ${p.printed}, sedangkan di induk sebelum putaran ini ada ${p.counted}.`,
    hint: () => 'Cocokkan dengan laporan yang terbit: mungkin ada baris yang hilang dari induk atau tersalin dua kali.',
  },
  'putaran.rekomendasi-unit-lain': {
    severity: 'peringatan',
    example: { unit: 'Balai POM di Jambi', count: 3 },
    message: p =>
      `Survei merekomendasikan ${p.count} unsur kepada "${p.unit}", tetapi unit itu tidak ada di lembar Unit induk; rekomendasinya tidak diteruskan.`,
    hint: () =>
      'Bila unit itu memang masih ada, tambahkan di lembar Unit induk dengan nama yang sama, lalu jalankan lagi.',
  },
  'putaran.rekomendasi-tak-terbaca': {
    severity: 'peringatan',
    example: { missing: ['Kode Unsur'] },
    message: p =>
      `Unsur yang direkomendasikan di sini tidak terbaca: ${p.missing.map(title => `"${title}"`).join(', ')} tidak ada.`,
    hint: () => 'Lengkapi baris itu, atau hapus lembar ini dari induk; putaran berikutnya dari survei menulisnya lagi.',
  },
  'putaran.baru-tanpa-timeline': {
    severity: 'peringatan',
    example: { unit: 'Balai POM di Jambi' },
    message: p => `${p.unit}: rencana aksi baru ini tanpa Timeline.`,
    hint: () => 'Minta batas waktunya kepada unit.',
  },
}

export const roundProblem = problemsFrom({ ...masterCatalogue, ...formCatalogue, ...toldCatalogue })
