import type { UnsurPhrases } from './unsur-phrases.ts'

/** Unsur U2: the steps of a service and the systems that carry it. */
export const prosedur: UnsurPhrases = {
  code: 'U2',
  headings: ['Penyempurnaan sistem, mekanisme, dan prosedur', 'Perbaikan alur layanan', 'Pembaruan prosedur layanan'],
  briefs: [
    'Mereviu SOP {layanan}',
    '[Memperbarui|Menyempurnakan] alur {layanan}',
    'Memasang alur layanan di [ruang tunggu|ruang pelayanan]',
    'Menyederhanakan tahapan {layanan}',
    'Menyosialisasikan SOP layanan kepada petugas',
    'Menyusun *flowchart* {layanan}',
    'Menata ulang alur antrean pelayanan',
    'Menerapkan pendaftaran *online*',
  ],
  activities: {
    semua: [
      '[Mereviu|Melakukan reviu atas|Mengevaluasi] SOP {layanan} [dengan memangkas tahapan yang berulang|bersama seluruh petugas pelayanan|berdasarkan masukan {pengguna}] => agar prosedur sesuai dengan kondisi pelayanan saat ini / sehingga tahapan layanan menjadi lebih ringkas',
      'Menyusun alur {layanan} dalam bentuk [infografis|*flowchart*|gambar berseri] serta menampilkannya [di ruang pelayanan|di media sosial|pada *website*] => sehingga {pengguna} mengetahui setiap tahapan layanan / agar alur layanan mudah dipahami dan diikuti',
      'Menyediakan fasilitas pelacakan status {permohonan} [secara *online*|yang dapat diakses {pengguna} setiap saat|melalui nomor registrasi] => sehingga {pengguna} tidak perlu menanyakan perkembangan layanan kepada petugas / guna memberikan kepastian proses bagi {pengguna}',
      'Menerapkan [pendaftaran *online*|reservasi kunjungan secara *online*|nomor antrean elektronik] untuk {layanan} => untuk mengurangi antrean di ruang pelayanan / sehingga {pengguna} dapat memilih waktu kunjungan',
      'Menyosialisasikan mekanisme {layanan} kepada {pengguna} melalui [media sosial dan *website*|kegiatan tatap muka|video panduan|siaran radio dan media sosial] => agar {pengguna} memahami cara memperoleh layanan',
      'Menetapkan pembagian tugas dan alur koordinasi antarfungsi dalam {layanan} [melalui keputusan {pimpinan}|secara tertulis] => agar setiap petugas mengetahui tanggung jawabnya / sehingga tidak terjadi tumpang tindih pekerjaan',
      'Memutakhirkan standar pelayanan untuk {layanan} serta [menetapkannya dengan keputusan {pimpinan}|memublikasikannya kepada {pengguna}] => guna memberikan kepastian prosedur bagi {pengguna}',
      'Menyederhanakan tahapan {layanan} dari pendaftaran sampai dengan penyampaian {produk} => agar layanan lebih cepat dan mudah / sehingga tahapan yang berulang dapat dihapus',
      'Menyediakan [panduan langkah demi langkah|*user manual*] {layanan} [dalam bentuk cetak dan digital|yang dapat dibuka melalui *QR code*] => agar {pengguna} dapat mengikuti prosedur secara mandiri',
      'Melakukan [simulasi|uji coba] alur {layanan} bersama [petugas pelayanan|perwakilan {pengguna}] => untuk menemukan tahapan yang menghambat / agar petugas menjalankan prosedur secara seragam',
      'Mendokumentasikan setiap tahapan {layanan} dalam [buku kendali elektronik|*dashboard* pemantauan|lembar kendali] => agar setiap proses dapat ditelusuri kembali / sehingga hambatan dapat diketahui sejak dini',
    ],
    perizinan: [
      'Menyempurnakan aplikasi {layanan} melalui [perbaikan tampilan|penambahan notifikasi|penyempurnaan menu unggah dokumen|penambahan pilihan bahasa] => agar aplikasi lebih mudah digunakan pemohon / untuk mengurangi kendala teknis pada saat pengajuan',
      'Mengintegrasikan data {layanan} dengan sistem *Online Single Submission* => sehingga pemohon tidak mengisi data yang sama dua kali',
      'Melaksanakan bimbingan teknis penggunaan aplikasi {layanan} [kepada pemohon baru|bagi pelaku usaha mikro dan kecil|secara *hybrid*] => agar pemohon dapat menggunakan aplikasi secara mandiri',
      'Menyusun daftar pertanyaan yang sering diajukan mengenai penggunaan aplikasi {layanan} => sehingga pemohon dapat menemukan jawaban tanpa menghubungi petugas',
      'Menyediakan petugas *helpdesk* untuk membantu pemohon yang mengalami kendala aplikasi [pada jam kerja|melalui WhatsApp dan telepon] => agar kendala pemohon terselesaikan pada hari yang sama',
    ],
    pengujian: [
      'Menerapkan sistem informasi laboratorium untuk [pendaftaran sampel|pemantauan proses pengujian|penerbitan laporan hasil uji] => agar data pengujian tercatat lengkap dan mudah ditelusuri',
      'Menata alur penerimaan sampel pihak ketiga [mulai dari pendaftaran sampai dengan penyerahan sampel ke laboratorium|melalui satu pintu] => sehingga sampel segera diteruskan ke laboratorium',
      'Menyediakan pendaftaran pengujian secara *online* beserta konfirmasi jadwal pengantaran sampel => sehingga pelanggan dapat mengatur waktu pengantaran sampel',
      'Memisahkan jalur penerimaan sampel pihak ketiga dari sampel pengawasan rutin => agar pengujian untuk pelanggan tidak tertunda',
    ],
    informasi: [
      'Menyatukan pencatatan layanan dari loket, telepon, WhatsApp, dan media sosial dalam satu [aplikasi|buku register elektronik] => agar tidak ada permintaan yang terlewat',
      'Menerapkan alur penerusan pengaduan kepada fungsi pemeriksaan [secara tertulis|dengan batas waktu yang jelas|melalui lembar disposisi elektronik] => agar pengaduan segera ditangani oleh petugas yang berwenang',
      'Menggunakan [buku tamu digital|formulir elektronik] untuk mencatat setiap pengguna layanan yang datang => untuk memudahkan penyusunan laporan layanan',
      'Menyusun panduan bagi petugas dalam menerima permintaan informasi [melalui telepon|melalui media sosial|secara langsung] => agar petugas menjalankan prosedur secara seragam',
    ],
    bimbingan: [
      'Menyusun jadwal {layanan} untuk satu tahun serta [mengumumkannya pada *website*|menyampaikannya kepada {pengguna}] => sehingga {pengguna} dapat merencanakan keikutsertaannya',
      'Menyediakan pendaftaran {layanan} secara *online* [dengan konfirmasi otomatis|melalui satu tautan]',
    ],
  },
  aims: [
    'guna memudahkan {pengguna} dalam memperoleh layanan',
    'untuk meningkatkan kemudahan akses layanan',
    'sebagai tindak lanjut hasil SKM Tahun {tahun}',
    'guna meningkatkan nilai unsur sistem, mekanisme, dan prosedur',
  ],
  followUps: [
    'Kendala yang disampaikan {pengguna} dihimpun setiap [minggu|bulan] sebagai bahan perbaikan prosedur.',
    'Penerapan prosedur diperiksa melalui audit internal [satu kali|dua kali] dalam setahun.',
    'Setiap perubahan prosedur disampaikan kepada seluruh petugas sebelum diterapkan.',
    'Hasil pelaksanaan selama [satu bulan|tiga bulan] pertama dilaporkan kepada {pimpinan}.',
  ],
}
