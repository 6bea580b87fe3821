/**
 * Words that begin with a vowel and that prefixes are put before: after `ber-`, `ter-`, `per-`, `meng-` and `peng-` a line
 * may break where one of them follows. Elsewhere the last consonant of the prefix belongs to the word, or took the place of
 * a `k` (`me-ngumpulkan`, `pe-rilaku`). Only those that no word with such a consonant begins like.
 */
export const vowelRoots: readonly string[] = [
  ...['ada', 'adil', 'adopsi', 'adu', 'agenda', 'ajar', 'aju', 'akhir', 'akibat', 'akreditasi', 'akses', 'akta'],
  ...['aktif', 'aku', 'akui', 'alam', 'alas', 'alat', 'alih', 'alokasi', 'amanat', 'amat', 'ambil', 'analisis'],
  ...['ancam', 'anggap', 'anggar', 'anggota', 'angkat', 'angkut', 'angsur', 'antar', 'antisipasi', 'apresiasi'],
  ...['arah', 'arsip', 'arti', 'asal', 'asosiasi', 'asuransi', 'atur', 'audit', 'awas', 'awal'],
  ...['edar', 'edukasi', 'efisien', 'ekspor', 'eksekusi', 'ekonomi', 'elektronik', 'estimasi', 'etika', 'evalua'],
  ...[
    'ibadah',
    'identifikasi',
    'identitas',
    'ikat',
    'ikut',
    'imbang',
    'imbau',
    'impor',
    'indikasi',
    'industri',
    'informasi',
  ],
  ...['ingat', 'ingin', 'inovasi', 'instruksi', 'integrasi', 'integritas', 'investigasi', 'iring', 'isi', 'izin'],
  ...['olah', 'operasi', 'optimal', 'orang', 'organisasi', 'orientasi', 'oleh'],
  ...['ubah', 'ucap', 'uji', 'ujung', 'ukur', 'ulang', 'ulas', 'umpama', 'umum', 'undang', 'unduh', 'unggah', 'unit'],
  ...['unggul', 'ungkap', 'unjuk', 'upaya', 'urai', 'urus', 'urut', 'usaha', 'usul', 'utama', 'utara'],
]
