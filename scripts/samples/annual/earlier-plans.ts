import type { CellValue } from 'exceljs'

/** What came of the plans of the year before, agency-wide: the sheet TL Sebelumnya of the large sample. */
export const earlierPlans: readonly (readonly CellValue[])[] = [
  [
    ...[2024, 'U9', 'Menambah kursi tunggu dan jalur landai pada kantor yang nilainya terendah', 'Ya'],
    ...['Dua belas kantor menambah kursi tunggu, tujuh memasang jalur landai.', 'Berita acara serah terima'],
  ],
  [
    ...[2024, 'U9', 'Memindahkan aplikasi pendaftaran ke server yang lebih besar', 'Sebagian'],
    ...['Pemindahan selesai untuk pendaftaran; pembayaran menyusul.', 'Laporan pemindahan'],
  ],
  [
    ...[2024, 'U3', 'Memberitahukan perkiraan selesai kepada pemohon sejak berkas diterima', 'Ya'],
    ...['Pesan terkirim otomatis sejak Mei 2025.', 'Tangkapan layar aplikasi'],
  ],
  [
    ...[2024, 'U1', 'Menyederhanakan daftar persyaratan untuk usaha mikro dan kecil', 'Ya'],
    ...['Daftar baru diumumkan di situs dan di seluruh loket.', 'Pengumuman'],
  ],
  [...[2024, 'U2', 'Membuat video alur pelayanan', 'Tidak'], ...['Menunggu naskah dari unit pelaksana.', null]],
]
