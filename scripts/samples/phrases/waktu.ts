import type { UnsurPhrases } from './unsur-phrases.ts'

/** Unsur U3: how long a service takes. */
export const waktu: UnsurPhrases = {
  code: 'U3',
  headings: ['Percepatan waktu penyelesaian layanan', 'Pengendalian waktu layanan', 'Kepastian waktu penyelesaian'],
  briefs: [
    'Memantau ketepatan waktu {layanan}',
    'Mempercepat penyelesaian {permohonan}',
    'Menyusun jadwal piket petugas pelayanan',
    'Menetapkan target waktu setiap tahapan layanan',
    'Menambah petugas pada jam sibuk',
    'Menginformasikan jangka waktu {layanan}',
    'Menyusun kartu kendali waktu layanan',
    'Membuka layanan pada jam istirahat',
  ],
  activities: {
    semua: [
      '[Memantau|Melakukan pemantauan atas] ketepatan waktu {layanan} [setiap minggu|setiap bulan|melalui *dashboard* harian] => agar keterlambatan dapat diketahui sejak dini / agar layanan selesai sesuai dengan standar waktu',
      'Menetapkan [target waktu|batas waktu] pada setiap tahapan {layanan} serta [memasangnya pada papan kendali|menyampaikannya kepada seluruh petugas] => agar setiap petugas mengetahui target yang harus dicapai',
      'Menyusun [kartu kendali|lembar kendali] penyelesaian {permohonan} yang diperiksa [setiap hari oleh penyelia|setiap minggu oleh ketua tim] => agar keterlambatan dapat diketahui sejak dini',
      'Menambah petugas yang menangani {layanan} pada [jam sibuk|periode dengan jumlah permintaan yang tinggi] => untuk mempersingkat waktu tunggu {pengguna}',
      'Mengatur [jadwal piket|pembagian beban kerja] {petugas} [sesuai dengan jumlah {permohonan}|secara merata setiap bulan] => agar beban kerja petugas seimbang / sehingga tidak terjadi penumpukan pekerjaan',
      'Memberikan pemberitahuan kepada {pengguna} mengenai [perkiraan waktu selesai|kemajuan layanan] melalui [pesan singkat|surat elektronik|WhatsApp] => sehingga {pengguna} memperoleh kepastian waktu',
      'Melaksanakan rapat [mingguan|percepatan] untuk menyelesaikan {permohonan} yang mendekati batas waktu => agar target waktu yang tercantum dalam standar pelayanan tercapai',
      'Menganalisis penyebab keterlambatan {layanan} serta [menyusun langkah percepatannya|menetapkan perbaikan pada setiap tahapan] => guna menekan jumlah layanan yang melewati batas waktu',
      'Membuka pelayanan pada jam istirahat [melalui pengaturan petugas secara bergantian|dengan sistem piket] => untuk mempersingkat waktu tunggu {pengguna} / sehingga layanan tetap tersedia sepanjang jam kerja',
      'Menginformasikan jangka waktu {layanan} secara [jelas|terperinci] pada [bukti penerimaan|papan informasi dan *website* resmi|*leaflet* layanan] => sehingga {pengguna} memperoleh kepastian waktu',
      'Menyusun rekapitulasi waktu layanan [bulanan|triwulanan] beserta penjelasan atas setiap keterlambatan => sebagai bahan perbaikan pada periode berikutnya',
    ],
    perizinan: [
      'Mempercepat evaluasi {permohonan} melalui [pembagian tim menurut jenis produk|penugasan evaluator tambahan|kegiatan *desk* bersama pemohon] => guna menekan jumlah permohonan yang melewati batas waktu',
      'Menerapkan tanda tangan elektronik dalam penerbitan {produk} => sehingga penerbitan tidak bergantung pada keberadaan pejabat di kantor',
      'Menyampaikan hasil evaluasi dan permintaan tambahan data secara sekaligus kepada pemohon => agar pemohon melengkapi data dalam satu kali perbaikan',
      'Menyusun panduan evaluasi yang seragam bagi evaluator {layanan} => agar lama evaluasi tidak berbeda antarevaluator',
    ],
    pengujian: [
      'Menyusun rencana kerja laboratorium dengan memprioritaskan sampel pihak ketiga [sesuai dengan urutan penerimaan|yang mendekati batas waktu] => agar laporan hasil uji terbit tepat waktu',
      'Menyediakan stok baku pembanding, pereaksi, dan media [sesuai dengan kebutuhan pengujian|melalui perencanaan pengadaan tahunan] => agar pengujian tidak tertunda karena kekurangan bahan',
      'Melakukan pemeliharaan dan kalibrasi alat laboratorium [secara berkala|sesuai dengan jadwal tahunan] => agar alat siap digunakan setiap saat',
      'Menerapkan penerbitan laporan hasil uji secara elektronik => sehingga pelanggan menerima hasil tanpa datang ke kantor',
    ],
    informasi: [
      'Menetapkan waktu tanggap paling lama [satu hari kerja|dua hari kerja] untuk permintaan informasi [yang bersifat umum|melalui media sosial] => sehingga masyarakat memperoleh jawaban dengan cepat',
      'Menyusun kumpulan pertanyaan yang sering diajukan [sebagai rujukan petugas|yang dapat diakses masyarakat melalui *website*] => sehingga pertanyaan yang umum dapat segera dijawab',
      'Menyediakan pesan otomatis [pada WhatsApp layanan|pada kanal pengaduan] di luar jam kerja => sehingga masyarakat mengetahui kapan pertanyaannya dijawab',
    ],
    bimbingan: [
      'Menyampaikan hasil kegiatan kepada {pengguna} paling lambat [lima|tujuh] hari kerja setelah pelaksanaan => sehingga {pengguna} segera dapat menerapkannya',
      'Menambah frekuensi {layanan} dalam setahun => untuk mempersingkat masa tunggu {pengguna}',
    ],
  },
  aims: [
    'agar layanan selesai sesuai dengan standar waktu',
    'guna meningkatkan nilai unsur waktu penyelesaian',
    'sebagai tindak lanjut keluhan {pengguna} mengenai lamanya layanan',
    'sebagai tindak lanjut hasil SKM Tahun {tahun}',
  ],
  followUps: [
    'Capaian waktu layanan dilaporkan kepada {pimpinan} setiap [minggu|bulan].',
    'Keterlambatan layanan dijelaskan secara tertulis kepada {pengguna}.',
    'Rata-rata waktu layanan ditayangkan pada papan informasi setiap akhir [bulan|triwulan].',
    'Penyebab setiap keterlambatan dicatat sebagai bahan perbaikan.',
  ],
}
