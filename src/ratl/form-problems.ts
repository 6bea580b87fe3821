import type { NoParams, ProblemCatalogue } from '../problems/problem.ts'
import { offerNearest, quoted } from '../problems/problem-phrases.ts'
import { quoteUnexpected } from '../problems/quote-unexpected.ts'

interface FormProblems {
  'putaran.tanpa-formulir': NoParams
  'putaran.bukan-folder': NoParams
  'putaran.bukan-formulir': NoParams
  'putaran.lembar-mana': { names: readonly string[] }
  'putaran.unit-salah': { found: string; expected: string }
  'putaran.unit-asing': { found: string; nearest: readonly string[] }
  'putaran.status-lain': NoParams
  'putaran.putaran-lain': { found: string; expected: string }
  'putaran.putaran-lama': { found: string; last: string }
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
  'putaran.baru-tanpa-tahun': { found: string }
  'putaran.baru-ganda': { id: string }
  'putaran.baru-ikut-di-atas': { title: string; found: string; above: string }
}

const askTheUnit = 'Tanyakan kepada unit, perbaiki di formulirnya, lalu jalankan lagi.'

/** What stops the merging of forms: a figure would change, and nobody knows how. Nothing is written. */
export const formCatalogue: ProblemCatalogue<FormProblems> = {
  'putaran.tanpa-formulir': {
    severity: 'galat',
    example: {},
    message: () => 'Folder ini tidak berisi formulir .xlsx.',
    hint: () => 'Kumpulkan formulir yang kembali dari unit di satu folder, tanpa subfolder, lalu sebut folder itu.',
  },
  'putaran.bukan-folder': {
    severity: 'galat',
    example: {},
    message: () => 'Yang disebut ini sebuah berkas, sedangkan formulir yang kembali dihimpun dari satu folder.',
    hint: () => 'Kumpulkan formulirnya di satu folder, lalu sebut folder itu.',
  },
  'putaran.bukan-formulir': {
    severity: 'galat',
    example: {},
    message: () => 'Buku kerja ini bukan formulir putaran RATL: lembar RATL dengan kolom "ID Aksi" tidak ada.',
    hint: () =>
      'Bila ini formulir yang nama lembar atau judul kolomnya berubah, kembalikan menjadi "RATL" dan judul aslinya, atau minta unit mengisi formulir aslinya. Bila bukan formulir, keluarkan dari folder ini.',
  },
  'putaran.lembar-mana': {
    severity: 'galat',
    example: { names: ['Lembar1', 'Lembar2'] },
    message: p =>
      `Formulir ini tidak mempunyai lembar RATL, dan beberapa lembarnya mempunyai kolom "ID Aksi": ${quoted(p.names.map(one => quoteUnexpected(one)))}.`,
    hint: () => 'Beri nama "RATL" kepada lembar yang diisi unit, simpan, lalu jalankan lagi.',
  },
  'putaran.unit-salah': {
    severity: 'galat',
    example: { found: 'Balai POM di Jambi', expected: 'Balai POM di Palu' },
    message: p =>
      `Formulir ini untuk "${p.expected}", tetapi di sini tertulis unit "${quoteUnexpected(p.found, [p.expected])}".`,
    hint: () => askTheUnit,
  },
  'putaran.unit-asing': {
    severity: 'galat',
    example: { found: 'Balai POM Jambi', nearest: ['Balai POM di Jambi'] },
    message: p =>
      `Formulir ini dari unit "${quoteUnexpected(p.found, p.nearest)}", yang tidak ada di lembar Unit induk.`,
    hint: p =>
      offerNearest(
        p.nearest,
        'Bila bukan dari induk ini, keluarkan formulirnya dari folder. Bila nama unitnya diubah di induk sesudah formulir disebar, himpun dahulu dengan nama yang lama.',
      ),
  },
  'putaran.status-lain': {
    severity: 'galat',
    example: {},
    message: () => 'Status di baris ini bukan Open atau Close.',
    hint: () => 'Tulis Open atau Close; kemajuannya ditulis di Realisasi.',
  },
  'putaran.putaran-lain': {
    severity: 'galat',
    example: { found: 'Semester II Tahun 2026', expected: 'Semester I Tahun 2027' },
    message: p => `Formulir ini dari putaran "${p.found}", sedangkan formulir lain dari "${p.expected}".`,
    hint: () => 'Pisahkan formulir setiap putaran di folder sendiri.',
  },
  'putaran.putaran-lama': {
    severity: 'galat',
    example: { found: 'Semester II Tahun 2026', last: 'Semester I Tahun 2027' },
    message: p => `Formulir ini dari putaran "${p.found}", padahal induknya sudah memuat putaran "${p.last}".`,
    hint: () =>
      'Keluarkan formulir ini dari folder, atau minta unit mengisi formulir putaran terakhir. Bila putaran yang lama itu yang hendak dihimpun, pakai induknya yang dulu.',
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
  'putaran.baru-tanpa-tahun': {
    severity: 'galat',
    example: { found: 'semester ini' },
    message: p => `"Tahun" baris ini berisi "${quoteUnexpected(p.found)}", bukan tahun dengan empat angka.`,
    hint: () => 'Tulis tahun survei yang ditindaklanjuti, misalnya 2026.',
  },
  'putaran.baru-ganda': {
    severity: 'galat',
    example: { id: 'RATL-2026-07-004' },
    message: p =>
      `Rencana aksi di lembar Baru ini sama dengan ${p.id}, yang di formulir ini juga diisi, tetapi isiannya berbeda.`,
    hint: () => 'Sisakan satu baris untuk setiap rencana aksi, atau bedakan bunyinya bila memang dua.',
  },
  'putaran.baru-ikut-di-atas': {
    severity: 'galat',
    example: { title: 'No. Rekomendasi', found: '2', above: 'RATL-2026-07-004' },
    message: p =>
      `"${p.title}" rencana aksi baru ini kosong. Di lembar RATL induk sel kosong berarti sama dengan di atasnya, sehingga akan terbaca "${quoteUnexpected(p.found)}" seperti ${p.above}.`,
    hint: p =>
      `Isi "${p.title}" di baris ini: yang sebenarnya, atau ${p.title === 'Jenis Layanan' ? '"Seluruh layanan"' : 'tanda "–"'} bila memang tidak ada.`,
  },
}
