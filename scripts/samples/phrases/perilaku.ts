import type { UnsurPhrases } from './unsur-phrases.ts'

/** Unsur U7: courtesy and conduct of the staff. */
export const perilaku: UnsurPhrases = {
  code: 'U7',
  headings: ['Penguatan perilaku petugas', 'Pembudayaan pelayanan prima', 'Peningkatan keramahan pelayanan'],
  briefs: [
    'Menerapkan budaya senyum, sapa, dan salam',
    'Memilih petugas pelayanan terbaik',
    'Menyusun kode etik petugas pelayanan',
    'Melaksanakan *briefing* pagi petugas',
    'Menilai perilaku petugas pelayanan',
    'Memberikan penghargaan kepada petugas',
  ],
  activities: {
    semua: [
      'Menerapkan budaya senyum, sapa, salam, sopan, dan santun [di seluruh loket pelayanan|dalam setiap interaksi dengan {pengguna}] => agar {pengguna} merasa dihargai dan nyaman / guna membangun budaya pelayanan prima',
      'Melaksanakan *briefing* [setiap pagi|setiap awal pekan] mengenai sikap dan penampilan petugas => agar petugas siap melayani sejak awal jam pelayanan',
      'Memberikan penghargaan kepada petugas pelayanan terbaik [setiap triwulan|berdasarkan penilaian {pengguna}] => untuk mendorong petugas memberikan pelayanan terbaik',
      'Menyusun [dan menandatangani kode etik|panduan etika] petugas pelayanan => sebagai pedoman bersikap dalam pelayanan',
      'Melakukan penilaian perilaku petugas melalui [tombol kepuasan di loket|*mystery shopper*|formulir penilaian setelah layanan] => agar pembinaan petugas didasarkan pada penilaian {pengguna}',
      'Melaksanakan *role play* penanganan [{pengguna} yang menyampaikan keluhan|situasi sulit di loket pelayanan] => agar petugas tenang dan santun menghadapi berbagai situasi',
      'Memberikan pembinaan kepada petugas yang memperoleh penilaian rendah dari {pengguna} => agar pelayanan yang kurang baik tidak terulang',
      'Menetapkan standar [sapaan dan penutup|berkomunikasi] petugas dalam melayani {pengguna} [melalui telepon|secara langsung maupun daring] => agar sikap petugas seragam',
      'Mencantumkan nama petugas pada [meja pelayanan|kartu pengenal] yang mudah dilihat {pengguna} => sehingga {pengguna} mengenal petugas yang melayaninya',
      'Melaksanakan pelatihan [etika pelayanan|pengendalian emosi|bahasa yang santun] bagi {petugas} => agar petugas bersikap ramah dan profesional',
      'Memberikan pelayanan khusus bagi penyandang disabilitas, lanjut usia, dan ibu hamil [oleh petugas pendamping|melalui loket prioritas] => sehingga pelayanan diberikan secara adil',
      'Menempatkan petugas *front office* yang [ramah dan komunikatif|telah mengikuti pelatihan pelayanan prima] pada {layanan} => agar {pengguna} memperoleh kesan pertama yang baik',
      'Menyampaikan hasil penilaian {pengguna} kepada setiap petugas [setiap bulan|dalam pertemuan tatap muka] => agar setiap petugas dapat memperbaiki sikapnya',
    ],
  },
  aims: [
    'guna membangun budaya pelayanan prima',
    'guna meningkatkan nilai unsur perilaku pelaksana',
    'sebagai tindak lanjut saran responden SKM Tahun {tahun}',
    'untuk mempertahankan penilaian baik dari {pengguna}',
  ],
  followUps: [
    'Hasil penilaian perilaku disampaikan secara tertutup kepada petugas yang bersangkutan.',
    'Pelaksanaannya dibahas dalam pertemuan petugas pelayanan setiap [minggu|bulan].',
    'Ketua tim mengamati pelayanan di loket sekurang-kurangnya satu kali dalam seminggu.',
    'Petugas dengan penilaian terbaik diumumkan pada papan informasi internal.',
  ],
}
