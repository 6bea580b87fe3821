import type { UnsurPhrases } from './unsur-phrases.ts'

/** Unsur U4: cost and tariff; information services are free of charge, so tariff phrases are kept apart. */
export const biaya: UnsurPhrases = {
  code: 'U4',
  headings: ['Keterbukaan biaya layanan', 'Kejelasan biaya/tarif layanan', 'Transparansi biaya layanan'],
  briefs: [
    'Memasang maklumat bebas pungutan liar',
    'Memperbarui papan informasi biaya layanan',
    'Menyosialisasikan larangan gratifikasi',
    'Menayangkan informasi biaya pada layar pelayanan',
    'Menjelaskan biaya layanan saat pendaftaran',
    'Mencetak *leaflet* informasi biaya layanan',
  ],
  activities: {
    semua: [
      'Menegaskan larangan pemberian dalam bentuk apa pun kepada petugas melalui [spanduk di ruang pelayanan|pengumuman di media sosial|layar informasi] => guna mewujudkan layanan yang bersih dari gratifikasi',
      'Memasang [maklumat|pernyataan] layanan bebas pungutan liar dan gratifikasi [di setiap loket|di ruang pelayanan dan pada media sosial] => guna mewujudkan layanan yang bersih dan transparan',
      'Menyediakan kanal pelaporan [gratifikasi|pungutan liar] yang [mudah diakses {pengguna}|dijaga kerahasiaannya] => agar pelanggaran dapat segera ditangani',
      'Melakukan pengawasan internal terhadap praktik percaloan dalam {layanan} => untuk mencegah pungutan di luar ketentuan',
      'Menjelaskan ada atau tidaknya biaya {layanan} kepada {pengguna} [pada saat pendaftaran|pada setiap kesempatan sosialisasi] => sehingga tidak ada keraguan mengenai biaya layanan',
      'Menambahkan keterangan biaya pada [seluruh media informasi layanan|bukti penerimaan layanan|formulir layanan] => agar {pengguna} memperoleh kepastian biaya',
      'Melaksanakan pembekalan mengenai [pengendalian gratifikasi|kode etik dan larangan pungutan liar] bagi {petugas} => untuk mencegah pungutan di luar ketentuan',
      'Mengumpulkan pendapat {pengguna} mengenai kejelasan biaya layanan melalui [formulir singkat|wawancara setelah layanan selesai] => sebagai bahan perbaikan media informasi biaya',
      'Menjawab pertanyaan {pengguna} mengenai biaya layanan [melalui media sosial|melalui *customer service*|secara tertulis] dengan merujuk pada ketentuan yang berlaku => agar {pengguna} memperoleh penjelasan yang sama',
      'Membuat konten media sosial mengenai [biaya layanan|layanan tanpa gratifikasi] [setiap bulan|dalam bentuk video singkat] => agar ketentuan biaya diketahui secara luas oleh {pengguna}',
    ],
    berbayar: [
      '[Memasang|Memperbarui] informasi tarif {layanan} [di ruang pelayanan|pada *website* dan media sosial|pada papan informasi dan *leaflet*] => agar {pengguna} memperoleh kepastian biaya',
      'Menyosialisasikan tarif {layanan} sesuai dengan ketentuan Penerimaan Negara Bukan Pajak (PNBP) [melalui media sosial|kepada {pengguna}|melalui pertemuan *online*] => agar ketentuan tarif dipahami dengan baik oleh {pengguna}',
      'Menyediakan pembayaran [nontunai|melalui kode *billing*|melalui berbagai kanal perbankan] untuk {layanan} => sehingga pembayaran lebih mudah dan aman',
      'Menyusun panduan [pembayaran PNBP|pembuatan kode *billing*] [dalam bentuk infografis|yang dapat dibuka melalui *QR code*] => agar {pengguna} dapat melakukan pembayaran tanpa kesalahan',
      'Menampilkan simulasi penghitungan biaya {layanan} pada *website* => sehingga {pengguna} dapat memperkirakan biaya sejak awal',
      'Menjelaskan rincian biaya kepada {pengguna} pada saat pendaftaran [serta mencantumkannya pada bukti penerimaan|secara lisan dan tertulis] => sehingga tidak ada keraguan mengenai biaya layanan',
      'Mengusulkan peninjauan tarif {layanan} [bagi usaha mikro dan kecil|kepada unit yang berwenang] => agar tarif sesuai dengan kemampuan {pengguna}',
    ],
    informasi: [
      'Menyampaikan bahwa layanan informasi dan pengaduan tidak dipungut biaya melalui [media sosial|*banner* di ruang pelayanan|siaran radio setempat] => agar masyarakat tidak ragu memanfaatkan layanan',
      'Mencantumkan keterangan tanpa biaya pada [formulir layanan|seluruh media promosi layanan|papan nama loket] => agar masyarakat tidak ragu memanfaatkan layanan',
    ],
    bimbingan: ['Mencantumkan keterangan biaya secara jelas pada setiap pengumuman {layanan}'],
  },
  aims: [
    'guna mewujudkan layanan yang bersih dan transparan',
    'guna meningkatkan nilai unsur biaya/tarif',
    'sebagai bagian dari pembangunan zona integritas',
    'sebagai tindak lanjut hasil SKM Tahun {tahun}',
  ],
  followUps: [
    'Laporan mengenai pungutan di luar ketentuan ditindaklanjuti oleh tim pengendalian gratifikasi.',
    'Informasi biaya diperiksa kembali setiap kali terdapat perubahan ketentuan.',
    'Petugas menandatangani pakta integritas yang diperbarui setiap awal tahun.',
    'Pemahaman {pengguna} mengenai biaya layanan diukur melalui [kuesioner singkat|survei triwulanan].',
  ],
}
