import { type NoParams, type ProblemCatalogue, problemsFrom } from '../problems/problem.ts'
import { quoteUnexpected } from '../problems/quote-unexpected.ts'

interface StoppingProblems {
  'putaran.induk-bukan-xlsx': NoParams
  'putaran.induk-id-ganda': { id: string; other: string }
  'putaran.induk-berubah': { id: string }
  'putaran.induk-tidak-dapat-diubah': NoParams
  'putaran.induk-ditimpa': NoParams
  'putaran.tanpa-rekomendasi': { kind: string }
  'putaran.tanpa-formulir': NoParams
  'putaran.bukan-formulir': NoParams
  'putaran.unit-salah': { found: string; expected: string }
  'putaran.putaran-lain': { found: string; expected: string }
  'putaran.id-asing': { id: string; unit: string }
  'putaran.id-ganda': { id: string; other: string }
  'putaran.tanpa-id': NoParams
  'putaran.kembali-ganda': { unit: string; other: string }
  'putaran.baris-tertukar': { id: string; other: string }
  'putaran.status-kosong': NoParams
  'putaran.mundur': { id: string }
  'putaran.tanggal-tak-terbaca': { title: string; found: string; proposals: readonly string[] }
  'putaran.sesudah-cutoff': { id: string; found: string; cutoff: string }
  'putaran.baru-tak-lengkap': { title: string }
  'putaran.baru-ganda': { id: string }
}

interface ToldProblems {
  'putaran.berkas-lain': NoParams
  'putaran.tanpa-meta': { unit: string }
  'putaran.kembali-diganti': { unit: string; other: string }
  'putaran.unit-belum-kembali': { unit: string; actions: number }
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
  'putaran.baru-tanpa-timeline': { unit: string }
}

const askTheUnit = 'Tanyakan kepada unit, perbaiki di formulirnya, lalu jalankan lagi.'

/** What stops the merging of forms: a figure would change, and nobody knows how. Nothing is written. */
export const stoppingCatalogue: ProblemCatalogue<StoppingProblems> = {
  'putaran.induk-bukan-xlsx': {
    severity: 'galat',
    example: {},
    message: () =>
      'Induk rencana aksi harus satu buku kerja .xlsx: induk baru ialah buku kerja itu dengan isi yang diperbarui.',
    hint: () => 'Kumpulkan lembar-lembarnya dalam satu buku kerja, simpan sebagai .xlsx, lalu sebut berkas itu.',
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
      'Induk ini tidak dapat diperbarui dengan utuh: sesudah dibaca kembali isinya tidak sama dengan yang digabungkan.',
    hint: () => 'Buka induk di Excel, simpan ulang sebagai .xlsx tanpa sandi, lalu jalankan lagi.',
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
  'putaran.tanpa-formulir': {
    severity: 'galat',
    example: {},
    message: () => 'Folder ini tidak berisi formulir .xlsx.',
    hint: () => 'Kumpulkan formulir yang kembali dari unit di satu folder, tanpa subfolder, lalu sebut folder itu.',
  },
  'putaran.bukan-formulir': {
    severity: 'galat',
    example: {},
    message: () => 'Buku kerja ini bukan formulir putaran RATL: lembar RATL dengan kolom "ID Aksi" tidak ada.',
    hint: () =>
      'Bila ini formulir yang rusak, minta unit mengisi formulir aslinya. Bila bukan formulir, keluarkan dari folder ini.',
  },
  'putaran.unit-salah': {
    severity: 'galat',
    example: { found: 'Balai POM di Jambi', expected: 'Balai POM di Palu' },
    message: p =>
      `Formulir ini untuk "${p.expected}", tetapi di sini tertulis unit "${quoteUnexpected(p.found, [p.expected])}".`,
    hint: () => askTheUnit,
  },
  'putaran.putaran-lain': {
    severity: 'galat',
    example: { found: 'Semester II Tahun 2026', expected: 'Semester I Tahun 2027' },
    message: p => `Formulir ini dari putaran "${p.found}", sedangkan formulir lain dari "${p.expected}".`,
    hint: () => 'Pisahkan formulir setiap putaran di folder sendiri.',
  },
  'putaran.id-asing': {
    severity: 'galat',
    example: { id: 'RATL-2022-07-099', unit: 'Balai POM di Jambi' },
    message: p => `ID Aksi "${quoteUnexpected(p.id, ['RATL'])}" tidak ada di induk untuk ${p.unit}.`,
    hint: () =>
      'ID tidak diketik sendiri: rencana aksi baru ditulis di lembar Baru tanpa ID. Bila ID-nya terubah, kembalikan dari formulir aslinya.',
  },
  'putaran.id-ganda': {
    severity: 'galat',
    example: { id: 'RATL-2022-07-003', other: 'A12' },
    message: p => `${p.id} ada dua kali di formulir ini (juga di ${p.other}) dengan isian yang berbeda.`,
    hint: () => 'Sisakan satu baris untuk setiap ID.',
  },
  'putaran.tanpa-id': {
    severity: 'galat',
    example: {},
    message: () => 'Baris ini tidak mempunyai ID Aksi.',
    hint: () => 'Rencana aksi baru ditulis di lembar Baru. Bila ID-nya terhapus, salin kembali dari formulir asli.',
  },
  'putaran.kembali-ganda': {
    severity: 'galat',
    example: { unit: 'Balai POM di Jambi', other: 'RATL 07 (2).xlsx' },
    message: p =>
      `${p.unit} mengirim formulir ini dan "${p.other}" dengan isian yang berbeda, dan tidak diketahui mana yang terakhir.`,
    hint: () =>
      'Isi "Tanggal Pengisian" di lembar Petunjuk pada keduanya (yang terakhir dipakai), atau keluarkan yang lama dari folder.',
  },
  'putaran.baris-tertukar': {
    severity: 'galat',
    example: { id: 'RATL-2022-07-003', other: 'RATL-2022-07-005' },
    message: p =>
      `Di baris ${p.id} tertulis rencana aksi milik ${p.other}: ID dan isinya tertukar, misalnya karena sebagian kolom diurutkan.`,
    hint: () => askTheUnit,
  },
  'putaran.status-kosong': {
    severity: 'galat',
    example: {},
    message: () => 'Status di baris ini kosong.',
    hint: () => 'Tulis Open atau Close.',
  },
  'putaran.mundur': {
    severity: 'galat',
    example: { id: 'RATL-2022-07-003' },
    message: p => `${p.id} berubah dari Close menjadi Open tanpa alasan.`,
    hint: () => 'Isi "Alasan Perubahan" bila memang dibuka kembali, atau kembalikan statusnya menjadi Close.',
  },
  'putaran.tanggal-tak-terbaca': {
    severity: 'galat',
    example: { title: 'Tanggal Selesai', found: '1012022', proposals: ['01/01/2022', '10/01/2022'] },
    message: p => {
      const asked = p.proposals.length === 0 ? '' : ` Mungkin ${p.proposals.join(' atau ')}; tidak dipilihkan.`
      return `"${p.title}" berisi "${quoteUnexpected(p.found)}", bukan tanggal.${asked}`
    },
    hint: () => 'Tulis hari/bulan/tahun, misalnya 31/12/2022.',
  },
  'putaran.sesudah-cutoff': {
    severity: 'galat',
    example: { id: 'RATL-2022-07-003', found: '05/08/2027', cutoff: '30/06/2027' },
    message: p =>
      `${p.id} berstatus Close dengan Tanggal Selesai ${p.found}, sesudah tanggal cutoff ${p.cutoff}: pada tanggal cutoff belum selesai.`,
    hint: () => 'Ubah statusnya menjadi Open untuk putaran ini, atau perbaiki tanggalnya.',
  },
  'putaran.baru-tak-lengkap': {
    severity: 'galat',
    example: { title: 'Rencana Aksi' },
    message: p => `Baris di lembar Baru ini terisi, tetapi "${p.title}" kosong.`,
    hint: () => 'Lengkapi barisnya, atau kosongkan seluruh isian baris itu.',
  },
  'putaran.baru-ganda': {
    severity: 'galat',
    example: { id: 'RATL-2026-07-004' },
    message: p =>
      `Rencana aksi di lembar Baru ini sama dengan ${p.id}, yang di formulir ini juga diisi, tetapi isiannya berbeda.`,
    hint: () => 'Sisakan satu baris untuk setiap rencana aksi, atau bedakan bunyinya bila memang dua.',
  },
}

/** What is told and stops nothing: the master keeps what it has, or takes what the unit says of its own doing. */
export const toldCatalogue: ProblemCatalogue<ToldProblems> = {
  'putaran.berkas-lain': {
    severity: 'peringatan',
    example: {},
    message: () => 'Berkas atau subfolder ini bukan formulir .xlsx dan tidak dibaca.',
    hint: () => 'Bila isinya formulir, letakkan sebagai .xlsx langsung di folder ini.',
  },
  'putaran.tanpa-meta': {
    severity: 'peringatan',
    example: { unit: 'Balai POM di Jambi' },
    message: p => `Lembar tersembunyi formulir ini hilang; menurut ID-nya formulir ini dari ${p.unit}.`,
    hint: () => 'Pastikan unit dan putarannya benar.',
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
    example: { unit: 'Balai POM di Jambi', actions: 9 },
    message: p => `${p.unit} belum mengembalikan formulir; ${p.actions} rencana aksinya tetap seperti di induk.`,
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
  'putaran.baru-tanpa-timeline': {
    severity: 'peringatan',
    example: { unit: 'Balai POM di Jambi' },
    message: p => `${p.unit}: rencana aksi baru ini tanpa Timeline.`,
    hint: () => 'Minta batas waktunya kepada unit.',
  },
}

export const roundProblem = problemsFrom({ ...stoppingCatalogue, ...toldCatalogue })
