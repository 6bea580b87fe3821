/** What the invented directorate does. */
export const services = [
  { name: 'Konsultasi Registrasi', link: 'https://survei.contoh.id/konsultasi' },
  { name: 'Sertifikasi Cara Produksi', link: 'https://survei.contoh.id/sertifikasi' },
  { name: 'Pengujian Sampel', link: 'https://survei.contoh.id/pengujian' },
] as const
