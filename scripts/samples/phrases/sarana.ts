import type { UnsurPhrases } from './unsur-phrases.ts'

/** Unsur U9: rooms, equipment and the tools of the service. */
export const sarana: UnsurPhrases = {
  code: 'U9',
  headings: ['Peningkatan sarana dan prasarana', 'Penyediaan sarana yang nyaman', 'Peningkatan mutu sarana pelayanan'],
  briefs: [
    'Menambah kursi ruang tunggu',
    'Menambah loket pelayanan',
    'Menata ulang ruang pelayanan',
    'Memasang papan penunjuk arah',
    'Memperbaiki toilet pengunjung',
    'Menyediakan jaringan *Wi-Fi* di ruang tunggu',
    'Menyediakan kursi roda dan jalur landai',
    'Menyediakan pojok baca di ruang tunggu',
    'Menambah komputer untuk {pengguna}',
    'Memperluas area parkir pengunjung',
    'Merapikan area *front office*',
  ],
  activities: {
    semua: [
      'Menata ulang ruang pelayanan [dengan memisahkan area tunggu dan area konsultasi|melalui penambahan kursi, tanaman, dan papan informasi] => agar {pengguna} merasa nyaman selama menunggu',
      'Menyediakan fasilitas bagi kelompok rentan berupa [kursi roda, jalur landai, dan pegangan rambat|kursi prioritas dan loket khusus|ruang laktasi dan area bermain anak] => sehingga layanan dapat diakses oleh seluruh lapisan masyarakat / sesuai dengan pedoman pelayanan ramah kelompok rentan',
      'Menambah [kursi tunggu|komputer yang dapat digunakan {pengguna}|tempat pengisian daya] di ruang pelayanan => agar {pengguna} merasa nyaman selama menunggu',
      'Menyediakan jaringan *Wi-Fi* [gratis|dengan kecepatan yang memadai] bagi {pengguna} di ruang tunggu => untuk memudahkan {pengguna} mengakses layanan *online*',
      'Memasang [papan penunjuk arah menuju loket pelayanan|penanda ruang dan jalur evakuasi] => agar ruang yang dituju mudah ditemukan',
      'Melakukan pemeliharaan [pendingin ruangan|toilet pengunjung|perangkat antrean|peralatan pelayanan] secara berkala => agar sarana selalu berfungsi dengan baik',
      'Menyusun [daftar periksa kebersihan|jadwal pemeliharaan] ruang pelayanan yang diisi [setiap hari|setiap minggu] => agar ruang pelayanan selalu bersih dan terawat',
      'Memperbarui tampilan *website* {unit} [dengan menu layanan yang mudah ditemukan|yang ramah perangkat seluler] => agar informasi layanan mudah ditemukan',
      'Menambah [kapasitas jaringan internet|perangkat komputer petugas] untuk {layanan} => agar pekerjaan petugas berjalan lancar',
      'Menyediakan [layar informasi|mesin antrean|alat ukur kepuasan elektronik] di ruang tunggu',
      'Mengusulkan anggaran [perbaikan gedung layanan|pengadaan peralatan pelayanan|perluasan area parkir] pada tahun berikutnya => agar kebutuhan sarana terpenuhi secara bertahap',
      'Menyediakan [pojok baca|air minum dan bahan bacaan|ruang konsultasi tertutup] bagi {pengguna} => guna meningkatkan kenyamanan {pengguna}',
      'Melaksanakan penilaian mandiri sarana ramah kelompok rentan serta [melengkapi kekurangannya|menyusun rencana pemenuhannya] => sesuai dengan pedoman pelayanan ramah kelompok rentan',
    ],
    perizinan: [
      'Meningkatkan kapasitas *server* dan kestabilan aplikasi {layanan} => agar aplikasi tetap dapat diakses pada saat permohonan meningkat',
      'Menyediakan ruang konsultasi daring yang dilengkapi perangkat *video conference* => sehingga pemohon dari luar kota dapat berkonsultasi secara langsung',
    ],
    pengujian: [
      'Melengkapi [peralatan laboratorium|instrumen uji] sesuai dengan standar minimum laboratorium => agar kemampuan pengujian meningkat',
      'Menyediakan tempat penyimpanan sampel [yang sesuai dengan suhu penyimpanan|yang terpisah dari ruang penerimaan] => agar mutu sampel tetap terjaga',
      'Menata ruang penerimaan sampel agar terpisah dari [ruang tunggu|area administrasi]',
    ],
    informasi: [
      'Memanfaatkan mobil layanan keliling untuk {layanan} di [pasar|sekolah|wilayah yang jauh dari kantor] => sehingga layanan menjangkau lebih banyak masyarakat',
      'Melengkapi loket layanan dengan [perangkat perekam percakapan telepon|komputer dan pencetak|media peraga produk] => untuk mendukung kelancaran layanan',
    ],
    bimbingan: ['Menyediakan [ruang dan perangkat|sarana presentasi] yang memadai untuk {layanan}'],
  },
  aims: [
    'guna meningkatkan kenyamanan {pengguna}',
    'guna meningkatkan nilai unsur sarana dan prasarana',
    'sebagai tindak lanjut saran responden SKM Tahun {tahun}',
    'untuk mendukung kelancaran layanan',
  ],
  followUps: [
    'Kebutuhan sarana diusulkan melalui rencana anggaran tahunan.',
    'Kondisi sarana diperiksa setiap [minggu|bulan] oleh petugas rumah tangga.',
    'Kerusakan yang ditemukan diperbaiki paling lama [tiga|lima] hari kerja.',
    'Pelaksanaannya disesuaikan dengan ketentuan dan ketersediaan anggaran.',
  ],
}
