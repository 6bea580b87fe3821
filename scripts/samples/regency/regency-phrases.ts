import type { RegencyGroup } from './regency-units.ts'

/** Actions that any unit may plan; `{layanan}` is a service of it, italics as `*…*`. */
const ofAll: readonly string[] = [
  'Memasang daftar persyaratan {layanan} di loket, papan informasi, dan media sosial',
  'Menyusun brosur persyaratan {layanan} dengan bahasa yang sederhana',
  'Meninjau kembali standar pelayanan {layanan} bersama wakil masyarakat',
  'Menyederhanakan alur {layanan} dari lima tahap menjadi tiga tahap',
  'Memasang bagan alur {layanan} di ruang tunggu',
  'Menerapkan nomor antrean *online* bagi pemohon {layanan}',
  'Menetapkan batas waktu setiap tahap {layanan} dan memantaunya setiap minggu',
  'Menambah satu petugas {layanan} pada jam sibuk',
  'Membuka loket {layanan} pada jam istirahat secara bergantian',
  'Mengumumkan biaya {layanan}, atau bahwa layanan ini gratis, di setiap loket',
  'Mencocokkan hasil {layanan} dengan standar pelayanan sebelum diserahkan',
  'Melaksanakan pelatihan komunikasi bagi petugas {layanan}',
  'Melaksanakan *briefing* setiap pagi bagi petugas {layanan}',
  'Memberikan penghargaan kepada petugas {layanan} terbaik setiap triwulan',
  'Menyediakan kotak saran dan nomor WhatsApp pengaduan {layanan}',
  'Menjawab setiap pengaduan {layanan} paling lama tiga hari kerja',
  'Mengumumkan hasil tindak lanjut pengaduan {layanan} pada papan informasi',
  'Memperbaiki atap dan menambah kursi ruang tunggu {layanan}',
  'Memperbaiki toilet pengunjung:\n1. Mengganti kran dan kloset yang rusak;\n2. Menetapkan jadwal pembersihan dua kali sehari.',
  'Membangun jalur landai dan menyediakan kursi roda bagi pengunjung',
  'Menyediakan loket prioritas bagi lansia, ibu hamil, dan penyandang disabilitas',
  'Menyediakan ruang menyusui di dekat ruang tunggu',
]

const ofGroup: Readonly<Record<RegencyGroup, readonly string[]>> = {
  Dinas: [
    'Mengintegrasikan permohonan {layanan} dengan Mal Pelayanan Publik',
    'Membuka {layanan} keliling di tiga kecamatan terjauh',
    'Mengirimkan pemberitahuan selesainya {layanan} melalui pesan singkat',
    'Menyusun video panduan {layanan} dan menayangkannya di ruang tunggu',
    'Menerapkan tanda tangan elektronik pada hasil {layanan}',
    'Mengadakan forum konsultasi publik tentang {layanan}',
  ],
  Badan: [
    'Menyediakan layanan mandiri {layanan} melalui *website*',
    'Menyusun daftar pertanyaan yang sering diajukan tentang {layanan}',
    'Membagi berkas {layanan} menurut kecamatan agar lebih cepat diperiksa',
    'Memberitahukan kekurangan berkas {layanan} satu kali secara lengkap',
  ],
  Puskesmas: [
    'Mempercepat penyediaan rekam medis pada {layanan} menjadi paling lama sepuluh menit',
    'Membuka pendaftaran {layanan} mulai pukul 07.00',
    'Memisahkan ruang tunggu pasien batuk dari pasien lain pada {layanan}',
    'Menambah jadwal dokter pada {layanan} setiap Senin dan Selasa',
    'Menyediakan air minum dan bacaan di ruang tunggu {layanan}',
    'Melatih kader posyandu menjelaskan alur {layanan} kepada warga',
    'Menata apotek agar waktu tunggu obat paling lama lima belas menit',
  ],
  Kecamatan: [
    'Menyiapkan formulir {layanan} di setiap kantor desa',
    'Menjadwalkan petugas {layanan} di kantor desa satu hari setiap minggu',
    'Menunjuk pejabat pengganti penanda tangan {layanan} bila camat bertugas di luar',
    'Menyampaikan persyaratan {layanan} dalam rapat koordinasi kepala desa',
    'Menyelesaikan {layanan} pada hari yang sama bila berkasnya lengkap',
    'Memperbaiki papan nama dan penunjuk arah kantor kecamatan',
  ],
}

/** All actions that a unit of a group may plan. */
export function phrasesOf(group: RegencyGroup): readonly string[] {
  return [...ofGroup[group], ...ofAll]
}
