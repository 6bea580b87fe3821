import type { UnsurPhrases } from './unsur-phrases.ts'

/** Unsur U8: complaints, suggestions and what becomes of them. */
export const pengaduan: UnsurPhrases = {
  code: 'U8',
  headings: ['Penguatan penanganan pengaduan', 'Pengelolaan saran dan masukan', 'Peningkatan penanganan pengaduan'],
  briefs: [
    'Menyediakan kotak saran di ruang pelayanan',
    'Mereviu SOP penanganan pengaduan',
    'Menyusun rekapitulasi saran bulanan',
    'Memasang *QR code* kanal pengaduan',
    'Menyosialisasikan kanal pengaduan',
    'Memublikasikan tindak lanjut pengaduan',
    'Menunjuk petugas pengelola pengaduan',
  ],
  activities: {
    semua: [
      '[Mereviu|Menyempurnakan] SOP penanganan pengaduan [dengan menetapkan batas waktu tanggapan|bersama tim pengelola pengaduan] => agar setiap pengaduan ditangani tepat waktu',
      'Menyediakan [kotak saran|*QR code* kanal pengaduan|formulir saran *online*] [di ruang pelayanan|di setiap loket pelayanan|di pintu masuk dan ruang tunggu] => untuk memudahkan penyampaian keluhan dan saran',
      'Menyosialisasikan kanal pengaduan, termasuk SP4N-LAPOR!, melalui [media sosial dan papan informasi|*leaflet* dan *banner*|setiap kegiatan bersama {pengguna}] => agar {pengguna} mengetahui cara menyampaikan keluhan',
      'Menyusun rekapitulasi pengaduan dan saran setiap [bulan|triwulan] beserta tindak lanjutnya => sebagai bahan perbaikan layanan / agar tindak lanjut setiap saran dapat dipantau',
      'Memublikasikan tindak lanjut atas saran {pengguna} [pada papan informasi|melalui media sosial|melalui *website*] => sehingga {pengguna} mengetahui tindak lanjut atas masukannya / guna meningkatkan kepercayaan {pengguna}',
      'Menetapkan tim pengelola pengaduan dengan keputusan {pimpinan} => agar penanggung jawab penanganan pengaduan jelas',
      'Memberikan tanggapan awal atas setiap pengaduan paling lama [satu|dua|tiga] hari kerja => sehingga {pengguna} mengetahui bahwa keluhannya ditangani',
      'Membahas saran {pengguna} mengenai {layanan} dalam [rapat bulanan|rapat tinjauan manajemen|forum evaluasi layanan] => agar saran {pengguna} menjadi dasar perbaikan',
      'Melaksanakan pelatihan penanganan pengaduan bagi {petugas} => agar petugas mampu menanggapi keluhan dengan tepat',
      'Menyediakan [*log book* pengaduan|register pengaduan elektronik] yang mencatat tanggal masuk, tanggapan, dan penyelesaian => agar setiap pengaduan dapat ditelusuri',
      'Menghubungi kembali {pengguna} yang menyampaikan keluhan untuk memastikan penyelesaiannya',
      'Menganalisis pengaduan yang berulang serta [menetapkan perbaikan layanannya|menyusun langkah pencegahannya] => agar keluhan yang sama tidak terulang',
      'Menambahkan menu pengaduan dan saran pada [*website*|aplikasi layanan|akun media sosial resmi] => untuk memudahkan penyampaian keluhan dan saran',
    ],
    informasi: [
      'Memberikan nomor registrasi kepada pelapor [melalui WhatsApp|pada saat pengaduan diterima] untuk memantau tindak lanjut => sehingga pelapor dapat menanyakan perkembangannya',
      'Melakukan koordinasi dengan [pemerintah daerah|dinas kesehatan setempat] dalam penanganan pengaduan produk => agar pengaduan dapat diselesaikan secara tuntas',
    ],
  },
  aims: [
    'guna meningkatkan kepercayaan {pengguna}',
    'guna meningkatkan nilai unsur penanganan pengaduan, saran, dan masukan',
    'sebagai tindak lanjut hasil SKM Tahun {tahun}',
    'sebagai wujud keterbukaan terhadap masukan {pengguna}',
  ],
  followUps: [
    'Pengaduan yang memerlukan penanganan lintas fungsi dibahas pada hari kerja yang sama.',
    'Identitas pelapor dijaga kerahasiaannya oleh petugas.',
    'Rekapitulasi tindak lanjut dilaporkan kepada {pimpinan} setiap [bulan|triwulan].',
    'Saran yang telah dilaksanakan ditampilkan pada papan informasi sebagai apresiasi kepada {pengguna}.',
  ],
}
