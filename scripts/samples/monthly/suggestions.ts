export const suggestionsSpkp = [
  'Mohon jadwal konsultasi dibuka lebih awal',
  'Waktu tunggu di loket agar dipersingkat',
  'Petugas ramah dan penjelasannya jelas, dipertahankan',
  'Aplikasi kadang lambat pada akhir bulan',
  'Sarana pengaduan agar lebih mudah ditemukan di situs',
  'Ruang tunggu perlu tambahan kursi',
  'Tidak ada',
  '-',
]

export const suggestionsSpak = [
  'Agar papan larangan gratifikasi dipasang di setiap loket',
  'Pelayanan sudah bersih, dipertahankan',
  'Kanal pelaporan pelanggaran agar lebih sering diumumkan',
  'Tidak ada',
]
