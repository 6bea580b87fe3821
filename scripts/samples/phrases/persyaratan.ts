import type { UnsurPhrases } from './unsur-phrases.ts'

/** Unsur U1: what a customer has to bring or fill in. */
export const persyaratan: UnsurPhrases = {
  code: 'U1',
  headings: ['Penyederhanaan persyaratan layanan', 'Kejelasan persyaratan layanan', 'Kemudahan pemenuhan persyaratan'],
  briefs: [
    'Menyederhanakan persyaratan {layanan}',
    '[Memperbarui|Memutakhirkan] daftar persyaratan {layanan}',
    'Menyusun daftar periksa kelengkapan [persyaratan|berkas]',
    'Memasang *banner* persyaratan di [ruang pelayanan|loket]',
    'Mengevaluasi persyaratan {layanan}',
    'Mencetak *leaflet* persyaratan {layanan}',
    'Meninjau kembali formulir {permohonan}',
    'Menyosialisasikan persyaratan {layanan}',
  ],
  activities: {
    semua: [
      '[Melakukan evaluasi dan penyederhanaan|Melakukan peninjauan kembali atas|Mengkaji ulang kesesuaian] persyaratan {layanan} => agar persyaratan lebih sederhana dan mudah dipenuhi {pengguna} / sehingga persyaratan yang diminta benar-benar diperlukan',
      'Menyusun [daftar periksa|*checklist*] kelengkapan persyaratan {layanan} yang [dapat diunduh melalui *website*|disediakan di loket pelayanan|mudah diisi oleh {pengguna}] => sehingga {pengguna} dapat menyiapkan kelengkapan sejak awal / untuk mengurangi jumlah berkas yang dikembalikan',
      '[Memublikasikan|Menyebarluaskan] persyaratan {layanan} melalui [*website*, media sosial, dan papan informasi|*leaflet*, *banner*, dan media sosial resmi|*website* resmi dan layar informasi di ruang pelayanan] => agar persyaratan diketahui secara luas oleh {pengguna} / sehingga {pengguna} dapat menyiapkan kelengkapan sejak awal',
      'Menyusun [infografis|video singkat|buku saku] mengenai persyaratan {layanan} [dengan bahasa yang sederhana|yang disertai contoh pengisian formulir|serta membagikannya di media sosial] => agar persyaratan mudah dipahami oleh {pengguna} / sehingga informasi persyaratan lebih menarik dan mudah diingat',
      '[Memperbarui|Memutakhirkan] komponen persyaratan pada standar pelayanan untuk {layanan} [sesuai dengan ketentuan yang berlaku|berdasarkan hasil SKM Tahun {tahun}] => agar persyaratan yang diumumkan sama dengan yang diterapkan',
      '[Menyelenggarakan|Melaksanakan] sosialisasi persyaratan {layanan} kepada {pengguna} [secara luring dan *online*|melalui pertemuan *online*|melalui kegiatan *coaching clinic*] => agar pemahaman petugas dan {pengguna} mengenai persyaratan menjadi sama / agar persyaratan mudah dipahami oleh {pengguna}',
      'Menyediakan contoh pengisian formulir {permohonan} [di loket pelayanan|pada *website* resmi|di loket pelayanan dan pada *website*] => agar formulir terisi dengan benar sejak pertama kali diajukan / untuk mengurangi kesalahan pengisian',
      'Menghapus data yang diminta berulang pada formulir {permohonan} [cetak maupun elektronik|sesuai dengan hasil pembahasan bersama petugas] => sehingga waktu pengisian formulir lebih singkat / agar {pengguna} tidak mengisi data yang sama lebih dari satu kali',
      '[Menambahkan penjelasan|Memberikan keterangan tambahan] mengenai [istilah teknis|jenis dokumen yang diperlukan] pada formulir {permohonan} => agar tidak terjadi salah tafsir / sehingga {pengguna} dapat mengisi formulir tanpa bantuan petugas',
      'Menyeragamkan penjelasan mengenai persyaratan {layanan} melalui [panduan tanya jawab|pembekalan rutin kepada {petugas}|naskah penjelasan baku di loket] => agar {pengguna} memperoleh keterangan yang sama dari setiap petugas',
      'Menerima berkas persyaratan {layanan} secara elektronik [di samping penyerahan langsung|melalui formulir *online*] => sehingga persyaratan dapat dipenuhi tanpa datang ke kantor',
    ],
    perizinan: [
      'Menyusun *user manual* [pengunggahan|penyiapan] dokumen persyaratan {layanan} [yang disertai contoh dokumen yang benar|dalam bahasa yang mudah dipahami] => untuk mengurangi kesalahan dokumen yang disampaikan pemohon',
      'Melaksanakan [*desk*|pendampingan] pemenuhan persyaratan {layanan} [bagi pelaku usaha mikro dan kecil|bagi pemohon baru|secara terjadwal] => agar dokumen pemohon lengkap dan benar pada pengajuan pertama',
      'Membuka [klinik konsultasi|layanan konsultasi *online*] mengenai persyaratan {layanan} [setiap hari kerja|dua kali dalam sebulan] => sehingga pemohon memperoleh kepastian mengenai dokumen yang diperlukan',
      'Menyusun daftar kesalahan yang sering ditemukan pada dokumen persyaratan {layanan} [sebagai bahan edukasi bagi pemohon|serta menayangkannya pada *website*] => agar kesalahan yang sama tidak terulang',
      'Melakukan pemeriksaan awal atas kelengkapan dokumen persyaratan [pada saat pendaftaran|melalui petugas *front office*] => sehingga kekurangan dokumen diketahui sebelum proses evaluasi dimulai',
    ],
    pengujian: [
      'Memperjelas [jumlah|jumlah dan jenis kemasan] sampel minimal untuk setiap parameter uji [dalam brosur layanan|pada papan informasi|pada *website* resmi] => agar sampel yang diserahkan mencukupi untuk seluruh parameter',
      'Menyusun [panduan|petunjuk ringkas] pengambilan dan pengiriman sampel bagi pelanggan [perorangan maupun instansi|baru] => agar mutu sampel tetap terjaga sampai di laboratorium',
      'Menyediakan daftar parameter uji beserta jumlah sampel yang dipersyaratkan [di loket penerimaan sampel|pada *website*] => sehingga pelanggan dapat menyiapkan sampel dalam jumlah yang tepat',
    ],
    informasi: [
      'Menyederhanakan formulir [permintaan informasi|pengaduan] [dengan hanya memuat data pokok|tanpa mengurangi data yang diperlukan untuk tindak lanjut] => agar masyarakat dapat mengisi formulir dengan cepat',
      'Menjelaskan data yang perlu disiapkan masyarakat untuk menyampaikan pengaduan produk[, antara lain label dan bukti pembelian| melalui media sosial| melalui *leaflet*] => sehingga pengaduan dapat langsung ditindaklanjuti',
      'Menayangkan persyaratan pengaduan produk obat dan makanan melalui [layar informasi|media sosial resmi|siaran radio setempat] => agar masyarakat mengetahui cara menyampaikan pengaduan',
    ],
    bimbingan: [
      'Menyusun panduan persiapan bagi {pengguna} sebelum mengikuti {layanan} => agar kegiatan berjalan sesuai dengan kebutuhan {pengguna}',
      'Menyampaikan dokumen yang perlu disiapkan {pengguna} [paling lambat satu minggu sebelum kegiatan|bersama surat undangan] => sehingga {pengguna} memiliki waktu yang cukup untuk persiapan',
    ],
  },
  aims: [
    'guna meningkatkan nilai unsur persyaratan',
    'sebagai tindak lanjut saran {pengguna} pada SKM Tahun {tahun}',
    'untuk memudahkan {pengguna} memenuhi persyaratan',
    'guna memudahkan {pengguna} dalam memperoleh layanan',
  ],
  followUps: [
    'Masukan {pengguna} mengenai persyaratan dicatat dan dibahas dalam rapat [bulanan|evaluasi layanan].',
    'Keberhasilannya dipantau melalui jumlah berkas yang dikembalikan setiap [bulan|triwulan].',
    'Pertanyaan mengenai persyaratan yang sering diajukan dihimpun sebagai bahan penjelasan di loket.',
    'Petugas memberikan penjelasan langsung kepada {pengguna} yang memerlukan bantuan.',
    'Seluruh petugas memperoleh penjelasan mengenai persyaratan yang berlaku.',
  ],
}
