/** Whole sentences that fit after any activity. */
export const generalFollowUps: readonly string[] = [
  'Pelaksanaannya dipantau setiap [bulan|triwulan] dan dilaporkan kepada {pimpinan}.',
  'Hasil pelaksanaan [didokumentasikan|dicatat] dan dibahas dalam rapat [evaluasi layanan|tinjauan manajemen|koordinasi internal].',
  'Bukti pelaksanaan berupa [notulen, daftar hadir, dan foto kegiatan|laporan kegiatan dan dokumentasi] diunggah ke aplikasi SAPA APIP.',
  'Keberhasilan kegiatan diukur melalui [kuesioner singkat kepada {pengguna}|hasil SKM periode berikutnya|survei kepuasan triwulanan].',
  'Apabila ditemukan kendala, perbaikan dilakukan bersama [tim pelayanan publik|fungsi terkait].',
  'Kegiatan ini melibatkan seluruh {petugas} di lingkungan {unit}.',
  'Tanggapan {pengguna} dikumpulkan melalui [kotak saran dan formulir *online*|*feedback* setelah layanan selesai].',
  'Perubahan disampaikan kepada {pengguna} melalui [papan informasi dan media sosial|*website* resmi|surat pemberitahuan].',
  'Pelaksanaan kegiatan dikoordinasikan oleh [ketua tim|koordinator] pelayanan publik dengan pembagian tugas yang jelas.',
  'Evaluasi dilakukan dengan membandingkan [capaian sebelum dan sesudah perbaikan|nilai unsur antarperiode survei].',
  'Anggaran kegiatan bersumber dari DIPA {unit}.',
  'Jadwal pelaksanaan disusun [bersama tim pelayanan publik|pada awal triwulan] dan disampaikan kepada seluruh petugas.',
]

/** Lines that open a list about one unsur. */
export const unsurIntroductions: readonly string[] = [
  'Peningkatan unsur {unsur} pada {layanan} dilaksanakan dengan langkah berikut:',
  'Untuk meningkatkan unsur {unsur} pada {layanan}, dilakukan kegiatan sebagai berikut:',
  'Langkah perbaikan unsur {unsur}:',
  'Menindaklanjuti hasil SKM Tahun {tahun} pada unsur {unsur}, {unit} melaksanakan kegiatan berikut:',
]

/** Lines that open a list about several unsur. */
export const generalIntroductions: readonly string[] = [
  'Dalam rangka meningkatkan {layanan}, dilakukan kegiatan sebagai berikut:',
  'Langkah perbaikan {layanan} yang dilaksanakan:',
  'Menindaklanjuti hasil SKM Tahun {tahun}, {unit} melaksanakan kegiatan berikut:',
  'Rencana perbaikan {layanan} meliputi kegiatan berikut:',
]
