/** What the invented training office does, with how many people it served in the month. */
export const trainingServices = [
  { name: 'Pelatihan Teknik Las', weight: 4, others: 21 },
  { name: 'Pelatihan Otomotif', weight: 4, others: 18 },
  { name: 'Pelatihan Tata Busana', weight: 3, others: 14 },
  { name: 'Pelatihan Komputer Perkantoran', weight: 4, others: 9 },
  { name: 'Uji Sertifikasi Kompetensi', weight: 3, others: 32 },
  { name: 'Informasi dan Penempatan Lulusan', weight: 2, others: 27 },
] as const

/** SPAK as this office asks for it: four unsur, and of 295 answers to each so many are 3; all others are 4. */
export const trainingSpak = [
  {
    ...{ code: 'P1', name: 'Bebas pungutan liar', threes: 22 },
    question: 'Apakah Anda mengikuti layanan tanpa diminta membayar di luar ketentuan?',
  },
  {
    ...{ code: 'P2', name: 'Bebas gratifikasi', threes: 15 },
    question: 'Apakah instruktur dan petugas bekerja tanpa meminta atau menerima hadiah?',
  },
  {
    ...{ code: 'P3', name: 'Bebas titipan peserta', threes: 17 },
    question: 'Apakah penerimaan peserta berlangsung menurut hasil seleksi, tanpa titipan?',
  },
  {
    ...{ code: 'P4', name: 'Bebas diskriminasi', threes: 25 },
    question: 'Apakah semua peserta diperlakukan sama selama mengikuti layanan?',
  },
] as const

export const trainingSuggestionsSpkp = [
  'Mohon jumlah mesin las ditambah agar tidak bergantian',
  'Modul pelatihan sebaiknya dapat diunduh sebelum kelas dimulai',
  'Instruktur sabar dan menguasai materi, dipertahankan',
  'Jadwal uji kompetensi agar diumumkan lebih awal',
  'Pendingin udara di ruang komputer perlu diperbaiki',
  'Tempat ibadah perlu diperluas',
  'Informasi lowongan setelah pelatihan agar diperbanyak',
  'Asrama bersih, tetapi air kadang tidak mengalir pada pagi hari',
  'Mohon dibuka kelas malam bagi yang sudah bekerja',
  'Sertifikat agar dapat diambil di kantor kecamatan',
  'Sudah baik',
  'Tidak ada',
]

export const trainingSuggestionsSpak = [
  'Hasil seleksi peserta sebaiknya diumumkan dengan nilainya',
  'Spanduk layanan gratis agar dipasang di gerbang',
  'Pertahankan pelayanan tanpa pungutan',
  'Tidak ada',
]

export const trainingFollowUps: readonly (readonly string[])[] = [
  ['SPKP', 'U7', 'Menyampaikan jadwal pelatihan kepada dinas tenaga kerja setempat', '31/10/2025', 'Open', '09/2025'],
  [
    'SPKP',
    'U5',
    'Menambah tiga mesin las dan memperbaiki pendingin udara ruang komputer',
    '30/11/2025',
    'Open',
    '09/2025',
  ],
  ['SPKP', 'U4', 'Menunjuk petugas pengaduan di setiap kejuruan', '31/10/2025', 'Open', '09/2025'],
  [
    'SPAK',
    'P4',
    'Menyampaikan tata tertib kelas kepada instruktur dan peserta pada hari pertama',
    'Oktober 2025',
    'Open',
    '09/2025',
  ],
  ['SPKP', 'U7', 'Mengumumkan jadwal pelatihan triwulan IV di media sosial balai', '15/09/2025', 'Close', '08/2025'],
  ['SPAK', 'P1', 'Memasang spanduk pelatihan gratis di gerbang dan asrama', '30/09/2025', 'Close', '08/2025'],
]

export const trainingEfforts: readonly (readonly string[])[] = [
  ['Pencegahan', 'Memasang maklumat pelayanan dan keterangan pelatihan gratis di setiap bengkel kerja'],
  ['Pencegahan', 'Mengumumkan hasil seleksi peserta beserta nilainya di situs balai'],
  ['Pencegahan', 'Menandatangani pakta integritas bersama instruktur dan penguji'],
  ['Pengawasan', 'Membuka kanal pelaporan gratifikasi dan pungutan liar'],
  ['Pengawasan', 'Mewawancarai peserta secara acak pada setiap angkatan'],
]
