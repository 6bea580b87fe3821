import type { UnsurPhrases } from './unsur-phrases.ts'

/** Unsur U6: what the staff know and can do. */
export const kompetensi: UnsurPhrases = {
  code: 'U6',
  headings: ['Peningkatan kompetensi petugas', 'Pengembangan kompetensi pelaksana', 'Pembekalan petugas pelayanan'],
  briefs: [
    'Melaksanakan pelatihan pelayanan prima',
    'Menyusun matriks kompetensi petugas',
    'Mengikutsertakan petugas dalam *workshop*',
    'Melaksanakan *knowledge sharing* [bulanan|mingguan]',
    'Menyusun materi pembekalan petugas',
    'Melaksanakan pembekalan petugas {layanan}',
    'Menilai kompetensi petugas pelayanan',
  ],
  activities: {
    semua: [
      '[Menyelenggarakan|Melaksanakan] pelatihan [pelayanan prima|komunikasi efektif|penanganan keluhan|*public speaking*] bagi {petugas} => agar petugas mampu melayani {pengguna} dengan baik / guna meningkatkan keterampilan petugas',
      'Mengikutsertakan {petugas} dalam [bimbingan teknis|*workshop*|pelatihan] mengenai [pelayanan publik|peraturan di bidang obat dan makanan|pemanfaatan teknologi informasi] => agar pengetahuan petugas selalu mutakhir / guna meningkatkan kemampuan petugas dalam melayani {pengguna}',
      'Melaksanakan *knowledge sharing* [setiap bulan|secara berkala] mengenai [peraturan terbaru|kasus yang sering dihadapi|standar pelayanan] => agar pengetahuan petugas merata / sehingga pertanyaan {pengguna} dapat dijawab dengan benar dan seragam',
      'Melakukan penilaian kompetensi {petugas} serta menyusun rencana pengembangannya => agar pengembangan petugas tepat sasaran',
      'Menyusun matriks kompetensi {petugas} sebagai dasar [pembagian tugas|usulan pelatihan tahunan]',
      'Melaksanakan penyegaran pemahaman SOP {layanan} bagi seluruh petugas [setiap semester|melalui pertemuan internal] => agar prosedur diterapkan secara seragam',
      'Menugaskan petugas berpengalaman untuk mendampingi petugas baru [selama tiga bulan pertama|dalam {layanan}] => agar petugas baru cepat menguasai pekerjaannya',
      'Menyusun materi pembekalan petugas yang memuat [peraturan, prosedur, dan teknik komunikasi|jawaban atas pertanyaan yang sering diajukan] => agar petugas memberikan penjelasan yang tepat',
      'Melaksanakan magang petugas pada unit pelayanan publik [yang memperoleh predikat pelayanan prima|lain di lingkungan BPOM] => guna memperoleh pengalaman langsung dalam pelayanan',
      'Menyelenggarakan *in house training* mengenai [{layanan}|pelayanan kepada penyandang disabilitas|bahasa isyarat dasar] => guna meningkatkan keterampilan petugas',
      'Menyediakan bahan belajar mandiri bagi {petugas} [dalam folder bersama|melalui *e-learning*] => sehingga petugas dapat belajar sesuai dengan waktu yang tersedia',
      'Melakukan evaluasi kemampuan petugas melalui [simulasi pelayanan|tes tertulis|tanya jawab terarah] setiap [triwulan|semester] => agar kebutuhan pelatihan dapat diketahui',
    ],
    perizinan: [
      'Melaksanakan pembahasan kasus bersama evaluator [setiap minggu|setiap bulan] mengenai {layanan} => agar keputusan evaluasi konsisten',
      'Mengundang narasumber ahli untuk meningkatkan kemampuan evaluator dalam {layanan} => agar evaluasi mengikuti perkembangan ilmu pengetahuan',
    ],
    pengujian: [
      'Melaksanakan pelatihan [penanganan sampel|penggunaan instrumen|validasi metode] bagi penguji => guna menjaga mutu hasil pengujian',
      'Melakukan uji banding antarpenguji untuk parameter yang banyak diminta pelanggan => agar hasil pengujian dapat dipercaya',
    ],
    informasi: [
      'Melaksanakan pembekalan bagi petugas mengenai [kosmetik|pangan olahan|obat tradisional|obat dan narkotika] bersama fungsi teknis => sehingga pertanyaan masyarakat dapat dijawab dengan benar',
      'Melatih petugas dalam menjawab pertanyaan masyarakat melalui [media sosial|telepon|WhatsApp] => agar jawaban petugas jelas dan santun',
    ],
    bimbingan: [
      'Mengikutsertakan narasumber {layanan} dalam pelatihan untuk pelatih (*training of trainers*) => agar materi tersampaikan dengan baik kepada {pengguna}',
    ],
  },
  aims: [
    'guna meningkatkan kemampuan petugas dalam melayani {pengguna}',
    'guna meningkatkan nilai unsur kompetensi pelaksana',
    'sebagai bagian dari pengembangan kompetensi pegawai',
    'sebagai tindak lanjut hasil SKM Tahun {tahun}',
  ],
  followUps: [
    'Pengetahuan yang diperoleh disampaikan kembali kepada rekan kerja dalam pertemuan internal.',
    'Peningkatan kemampuan petugas diukur melalui [*pre-test* dan *post-test*|tes singkat|pengamatan di loket].',
    'Bahan dan bukti kegiatan disimpan dalam arsip kepegawaian.',
    'Hasilnya menjadi bahan penyusunan rencana pengembangan pegawai tahun berikutnya.',
  ],
}
