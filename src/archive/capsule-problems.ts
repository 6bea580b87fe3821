import { type NoParams, type ProblemCatalogue, problemsFrom } from '../problems/problem.ts'

interface CapsuleProblems {
  'arsip.not-a-folder': NoParams
  'arsip.absent': NoParams
  'arsip.not-found': NoParams
  'arsip.no-place': { folders: readonly string[] }
  'arsip.unwritable': { reason: string }
  'arsip.locked': { owner: string }
  'arsip.foreign-entry': { name: string }
  'arsip.unfinished': { name: string }
  'kapsul.unknown': { id: string }
  'kapsul.ambiguous': { id: string; matches: readonly string[] }
  'kapsul.no-edition': { id: string; edition: string }
  'kapsul.unreadable': NoParams
  'kapsul.newer': { format: number }
  'kapsul.manifest-changed': NoParams
  'kapsul.part-missing': { path: string }
  'kapsul.part-changed': { path: string }
  'kapsul.foreign-file': { path: string }
  'kapsul.predecessor-missing': { id: string }
  'kapsul.kinds-differ': { before: string; after: string }
  'kapsul.source-not-kept': { file: string }
  'kapsul.not-public': NoParams
  'kapsul.not-a-package': { reason: string }
  'kapsul.exists': { id: string }
  'kapsul.exists-broken': { id: string; reason: string }
  'kapsul.earlier-damaged': { path: string }
  'kapsul.earlier-broken': { id: string; reason: string }
  'kapsul.part-unreadable': { path: string }
  'kapsul.parts-unfit': { paths: readonly string[]; version: string }
  'kapsul.lacks-part': { name: string }
  'kapsul.texts-unknown': { id: string; reason: string }
}

/** What can be wrong with an archive and the capsules in it. */
export const capsuleCatalogue: ProblemCatalogue<CapsuleProblems> = {
  'arsip.not-a-folder': {
    severity: 'galat',
    example: {},
    message: () => 'Nama folder arsip sudah dipakai oleh sebuah berkas.',
    hint: () => 'Pilih folder lain dengan --arsip, atau buat laporan tanpa arsip dengan --tanpa-arsip.',
  },
  'arsip.absent': {
    severity: 'galat',
    example: {},
    message: () => 'Folder arsip ini tidak ada.',
    hint: () => 'Sebut folder arsip dengan --arsip; arsip dibuat ketika laporan pertama dibuat.',
  },
  'arsip.not-found': {
    severity: 'galat',
    example: {},
    message: () => 'Tidak ada arsip di folder ini dan di folder-folder di atasnya.',
    hint: () => 'Sebut folder arsip dengan --arsip; arsip dibuat ketika laporan pertama dibuat.',
  },
  'arsip.no-place': {
    severity: 'galat',
    example: { folders: ['/data/arsip', '/data/arsip-laporan'] },
    message: p => `Arsip tidak dapat dibuat: ${p.folders.join(' dan ')} sudah ada dan bukan arsip laporan.`,
    hint: () => 'Sebut folder lain dengan --arsip, atau buat laporan tanpa arsip dengan --tanpa-arsip.',
  },
  'arsip.unwritable': {
    severity: 'galat',
    example: { reason: 'ENOSPC' },
    message: p => `Laporan tidak dapat disimpan ke arsip (${p.reason}); arsip tidak berubah.`,
    hint: () =>
      'Periksa ruang disk dan izin folder arsip, atau sebut folder lain dengan --arsip; lalu ulangi dengan --timpa.',
  },
  'arsip.locked': {
    severity: 'galat',
    example: { owner: 'proses 4711 di KOMPUTER-A sejak 24 November 2026' },
    message: p => `Arsip sedang ditulis oleh ${p.owner}.`,
    hint: () => 'Tunggu sampai selesai, lalu ulangi. Kunci yang ditinggalkan komputer yang mati berakhir sendiri.',
  },
  'arsip.foreign-entry': {
    severity: 'peringatan',
    example: { name: 'catatan.txt' },
    message: p => `"${p.name}" bukan bagian arsip.`,
    hint: () => 'Pindahkan dari folder arsip bila memang bukan bagiannya.',
  },
  'arsip.unfinished': {
    severity: 'peringatan',
    example: { name: '.sementara-monev-skm-2023-1-0123456789abcdef' },
    message: p => `"${p.name}" ditinggalkan oleh penyimpanan yang terhenti.`,
    hint: () => 'Tidak perlu tindakan: dibersihkan ketika laporan berikutnya disimpan.',
  },
  'kapsul.unknown': {
    severity: 'galat',
    example: { id: 'monev-skm-2023-1' },
    message: p => `Tidak ada laporan "${p.id}" di arsip ini.`,
    hint: () => 'Lihat daftarnya dengan "laporan arsip daftar".',
  },
  'kapsul.ambiguous': {
    severity: 'galat',
    example: { id: 'monev', matches: ['monev-skm-2023-1-0123456789abcdef', 'monev-skm-2023-2-0123456789abcdef'] },
    message: p => `"${p.id}" menunjuk lebih dari satu laporan: ${p.matches.join(', ')}.`,
    hint: () => 'Tulis nama itu lebih lengkap.',
  },
  'kapsul.no-edition': {
    severity: 'galat',
    example: { id: 'monev-skm-2023-1', edition: 'internal' },
    message: p => `Tidak ada laporan "${p.id}" edisi ${p.edition} di arsip ini.`,
    hint: () => 'Lihat daftarnya dengan "laporan arsip daftar".',
  },
  'kapsul.unreadable': {
    severity: 'galat',
    example: {},
    message: () => 'Keterangan paket arsip ini tidak ada atau rusak.',
    hint: () => 'Ambil kembali laporan ini dari cadangan arsip.',
  },
  'kapsul.newer': {
    severity: 'galat',
    example: { format: 3 },
    message: p => `Paket arsip ini berformat ${p.format}, yang belum dikenal versi program ini.`,
    hint: () => 'Gunakan versi program yang lebih baru.',
  },
  'kapsul.manifest-changed': {
    severity: 'galat',
    example: {},
    message: () => 'Keterangan paket arsip ini berubah sejak disimpan.',
    hint: () => 'Ambil kembali laporan ini dari cadangan arsip.',
  },
  'kapsul.part-missing': {
    severity: 'galat',
    example: { path: 'sumber/Data SKM.xlsx' },
    message: p => `Bagian "${p.path}" hilang.`,
    hint: () => 'Ambil kembali laporan ini dari cadangan arsip.',
  },
  'kapsul.part-changed': {
    severity: 'galat',
    example: { path: 'sumber/Data SKM.xlsx' },
    message: p => `Bagian "${p.path}" berubah sejak diarsipkan.`,
    hint: () => 'Ambil kembali laporan ini dari cadangan arsip.',
  },
  'kapsul.foreign-file': {
    severity: 'galat',
    example: { path: 'sumber/catatan.txt' },
    message: p => `Berkas "${p.path}" tidak termasuk paket arsip ini.`,
    hint: () => 'Pindahkan dari arsip; isi paket arsip tidak pernah ditambah.',
  },
  'kapsul.predecessor-missing': {
    severity: 'peringatan',
    example: { id: 'monev-skm-2023-1-0123456789abcdef' },
    message: p => `Laporan yang digantikannya, ${p.id}, tidak ada di arsip ini.`,
    hint: () => 'Tidak perlu tindakan bila arsip ini hanya memuat sebagian; selain itu ambil dari cadangan.',
  },
  'kapsul.kinds-differ': {
    severity: 'galat',
    example: { before: 'semesteran', after: 'bulanan' },
    message: p => `Kedua laporan berbeda jenis: ${p.before} dan ${p.after}.`,
    hint: () => 'Bandingkan dua laporan yang sejenis.',
  },
  'kapsul.source-not-kept': {
    severity: 'galat',
    example: { file: 'Data SKM.xlsx' },
    message: p =>
      `Paket arsip ini tidak memuat masukannya (${p.file}), hanya sidiknya, sehingga laporannya tidak dapat disusun kembali.`,
    hint: () =>
      'Berkas laporannya sendiri ada di arsip. Bila masukannya masih ada, buat laporan darinya dan bandingkan berkasnya.',
  },
  'kapsul.not-public': {
    severity: 'galat',
    example: {},
    message: () => 'Paket arsip ini memuat edisi internal, yang tidak untuk diterbitkan.',
    hint: () => 'Pilih edisi publiknya, atau ekspor tanpa --publik untuk cadangan.',
  },
  'kapsul.not-a-package': {
    severity: 'galat',
    example: { reason: 'bagian "masukan.json" berubah' },
    message: p => `Berkas ini bukan paket arsip yang utuh: ${p.reason}. Tidak ada yang disimpan.`,
    hint: () => 'Pakai berkas .zip dari "laporan arsip ekspor" apa adanya, dan salin sekali lagi.',
  },
  'kapsul.exists': {
    severity: 'peringatan',
    example: { id: 'monev-skm-2023-1-0123456789abcdef' },
    message: p => `Laporan ${p.id} sudah ada di arsip dan tidak disimpan dua kali.`,
    hint: () => 'Tidak perlu tindakan.',
  },
  'kapsul.exists-broken': {
    severity: 'galat',
    example: { id: 'monev-skm-2023-1-0123456789abcdef', reason: 'Bagian "masukan.json" hilang.' },
    message: p => `Laporan ${p.id} sudah ada di arsip, tetapi rusak. ${p.reason} Tidak ada yang disimpan.`,
    hint: () => 'Pindahkan folder laporan itu dari arsip, lalu ulangi perintah ini.',
  },
  'kapsul.earlier-damaged': {
    severity: 'peringatan',
    example: { path: 'masukan.json' },
    message: p => `Bagian "${p.path}" laporan sebelumnya berubah atau hilang, sehingga laporan itu tidak dipakai.`,
    hint: () => 'Periksa arsip dengan "laporan arsip periksa" dan ambil laporan itu dari cadangan.',
  },
  'kapsul.earlier-broken': {
    severity: 'peringatan',
    example: {
      id: 'monev-skm-2023-1-0123456789abcdef',
      reason: 'Keterangan paket arsip ini berubah sejak disimpan.',
    },
    message: p => `Laporan sebelumnya ${p.id} tidak dipakai. ${p.reason}`,
    hint: () => 'Periksa arsip dengan "laporan arsip periksa" dan ambil laporan itu dari cadangan.',
  },
  'kapsul.part-unreadable': {
    severity: 'galat',
    example: { path: 'masukan.json' },
    message: p => `Bagian "${p.path}" tidak terbaca.`,
    hint: () => 'Ambil kembali laporan ini dari cadangan arsip.',
  },
  'kapsul.parts-unfit': {
    severity: 'galat',
    example: { paths: ['sumberdaya/data/instruments/skm-2017.json'], version: '0.1.0' },
    message: p =>
      `Laporannya tidak dapat disusun kembali: bagian ${firstParts(p.paths)} bukan milik versi program ini dan tidak dapat dipakainya.`,
    hint: p =>
      `Bila paket ini dibuat program versi ${p.version}, pakai versi itu; bila tidak, ambil kembali laporan ini dari cadangan arsip.`,
  },
  'kapsul.lacks-part': {
    severity: 'galat',
    example: { name: 'templates/shared/sampul.hbs' },
    message: p => `Paket arsip ini tidak memuat "${p.name}", yang diperlukan untuk menyusun laporannya kembali.`,
    hint: () => 'Berkas laporannya tetap ada di arsip; pakai versi program yang mengarsipkannya untuk membuat ulang.',
  },
  'kapsul.texts-unknown': {
    severity: 'peringatan',
    example: { id: 'monev-skm-2023-1-0123456789abcdef', reason: 'Bagian "masukan.json" hilang.' },
    message: p => `Kalimat tidak dibandingkan, karena naskah ${p.id} tidak dapat disusun kembali: ${p.reason}`,
    hint: () => 'Perbedaan lain tetap disebut. Periksa arsip dengan "laporan arsip periksa".',
  },
}

/** So many parts are named. In an old capsule every part may differ. */
const namedParts = 3

function firstParts(paths: readonly string[]): string {
  const more = paths.length - namedParts
  const named = paths.slice(0, namedParts).map(path => `"${path}"`)
  return more > 0 ? `${named.join(', ')}, dan ${more} bagian lain` : named.join(', ')
}

export const capsuleProblem = problemsFrom(capsuleCatalogue)
