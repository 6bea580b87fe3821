import type { UnsurPhrases } from './unsur-phrases.ts'

/** Unsur U5: what the service delivers, and whether it is what the standard promises. */
export const produk: UnsurPhrases = {
  code: 'U5',
  headings: [
    'Peningkatan mutu produk layanan',
    'Kesesuaian produk layanan dengan standar',
    'Penyempurnaan hasil layanan',
  ],
  briefs: [
    'Menyusun katalog jenis layanan',
    'Memperjelas ruang lingkup {layanan}',
    'Menjaga mutu {produk}',
    'Melaksanakan Forum Konsultasi Publik',
    'Mengevaluasi kesesuaian {produk}',
    'Memperbarui standar pelayanan',
    'Mengembangkan inovasi {layanan}',
  ],
  activities: {
    semua: [
      '[Meninjau|Mengevaluasi] kesesuaian {produk} dengan standar pelayanan [yang ditetapkan|secara berkala] => sehingga mutu hasil layanan tetap terjaga',
      'Menyusun [katalog|daftar] jenis layanan beserta syarat, waktu, dan biayanya [dalam bentuk buku saku|pada *website*] => agar {pengguna} memahami jenis layanan yang tersedia',
      'Memperjelas [cakupan|jenis dan ruang lingkup] {layanan} [pada *website*|dalam brosur layanan|melalui konten media sosial] => agar {pengguna} memahami jenis layanan yang tersedia / sehingga harapan {pengguna} sesuai dengan layanan yang diberikan',
      'Melakukan penjaminan mutu atas {produk} sebelum disampaikan kepada {pengguna} => guna meningkatkan kepercayaan {pengguna} / agar tidak terdapat kesalahan pada hasil layanan',
      'Mengumpulkan *feedback* dari {pengguna} mengenai kesesuaian {produk} dengan kebutuhan => sebagai bahan penyempurnaan layanan',
      'Mengembangkan inovasi {layanan} [sesuai dengan kebutuhan {pengguna}|berdasarkan usulan dalam forum konsultasi publik] => agar layanan semakin bermanfaat bagi {pengguna}',
      'Menyelenggarakan Forum Konsultasi Publik mengenai {layanan} [dengan mengundang pelaku usaha, akademisi, dan organisasi masyarakat|bersama pemangku kepentingan di daerah|secara *hybrid*] => untuk menyepakati standar pelayanan yang sesuai dengan kebutuhan {pengguna}',
      'Menyusun profil layanan [dalam bentuk video|dalam bentuk buklet|berbasis *website*] yang memuat seluruh produk layanan => agar {pengguna} memahami jenis layanan yang tersedia',
      'Melakukan studi tiru ke unit pelayanan publik lain yang memperoleh predikat pelayanan prima => guna memperoleh contoh baik yang dapat diterapkan',
      'Menetapkan indikator mutu {produk} serta mengukurnya [setiap bulan|setiap triwulan] => sehingga mutu hasil layanan dapat dipantau secara terukur',
      'Membahas keluhan mengenai {produk} dalam rapat tinjauan manajemen => agar keluhan yang sama tidak terulang',
    ],
    perizinan: [
      'Menambahkan [*QR code*|fitur verifikasi keaslian] pada {produk} => agar keaslian dokumen mudah diperiksa',
      'Menyeragamkan format {produk} [sesuai dengan pedoman tata naskah|yang diterbitkan seluruh evaluator] => agar dokumen yang diterima pemohon seragam',
      'Menyusun pedoman penilaian bagi evaluator {layanan} => agar hasil penilaian tidak berbeda antarevaluator',
    ],
    pengujian: [
      'Menambah ruang lingkup [parameter uji|akreditasi] laboratorium [sesuai dengan permintaan pelanggan|secara bertahap] => agar kebutuhan pengujian pelanggan dapat terpenuhi',
      'Menyempurnakan format laporan hasil uji [dengan bahasa yang mudah dipahami pelanggan|yang dilengkapi keterangan batas syarat] => agar pelanggan dapat memahami hasil pengujian dengan mudah',
      'Melakukan validasi metode analisis untuk parameter uji yang banyak diminta pelanggan => guna menjamin keandalan hasil pengujian',
      'Mengikuti uji profisiensi [nasional|tingkat nasional dan regional] untuk menjaga mutu hasil pengujian',
    ],
    informasi: [
      'Menyusun materi informasi tematik mengenai [keamanan pangan|obat tradisional|kosmetik yang aman|penggunaan obat yang benar] sesuai dengan pertanyaan yang banyak diajukan masyarakat',
      'Memberikan jawaban tertulis yang disertai rujukan peraturan untuk permintaan informasi yang bersifat teknis => guna meningkatkan kepercayaan masyarakat',
      'Memperkaya bank jawaban layanan informasi [bersama fungsi teknis terkait|setiap triwulan] => agar jawaban yang diberikan lengkap dan mutakhir',
    ],
    bimbingan: [
      'Memutakhirkan materi {layanan} [sesuai dengan peraturan terbaru|berdasarkan masukan {pengguna}] => agar hasil layanan sesuai dengan kebutuhan {pengguna}',
      'Menyediakan modul {layanan} yang dapat diunduh {pengguna} => sehingga materi dapat dipelajari kembali secara mandiri',
    ],
  },
  aims: [
    'guna meningkatkan nilai unsur produk spesifikasi jenis pelayanan',
    'sebagai tindak lanjut masukan responden SKM Tahun {tahun}',
    'agar hasil layanan sesuai dengan kebutuhan {pengguna}',
    'untuk menjamin kesesuaian layanan dengan standar pelayanan',
  ],
  followUps: [
    'Ketidaksesuaian yang ditemukan dicatat dan diperbaiki paling lama tiga hari kerja.',
    'Masukan dari {pengguna} dijadikan bahan penyempurnaan standar pelayanan.',
    'Hasilnya disampaikan kepada {pimpinan} dan seluruh petugas.',
    'Setiap perbaikan dituangkan dalam berita acara yang ditandatangani bersama.',
  ],
}
