import { type FullWorkbook, legalBasis, publication, type Tables } from './full-sheets.ts'

const [office, loka] = ['Balai Umpama', 'Loka Misal']

const ticketTitles = [
  ...[
    'ID',
    'Tanggal Terima',
    'Kanal',
    'Jenis',
    'Berkadar Pengawasan',
    'Sumber',
    'Komoditi',
    'Klasifikasi',
    'Subklasifikasi',
  ],
  ...[
    'Isu',
    'Pokok Pengaduan',
    'Unit',
    'Status',
    'Hasil',
    'Tanggal Lengkap',
    'Diminta Melengkapi',
    'Dilengkapi',
    'Tanggal TL',
  ],
  ...['Tanggal Closed', 'Tanggal Feedback', 'Target SLA', 'Hari Kerja', 'Pemenuhan SLA', 'Profesi', 'Jenis Kelamin'],
  ...['Kepuasan', 'Menjawab Pokok', 'Menyebut Dasar Hukum', 'Santun', 'Tuntas'],
]

const complaints: Tables = {
  ...publication('Pengaduan', 'K2', 'loket'),
  Laporan: [
    ['Isian', 'Nilai'],
    ['Jenis', 'pengaduan'],
    ['Nomor', 'CONTOH-4/2025'],
    ['Tahun', 2025],
    ['Periode', 'Triwulan I'],
    ['Mulai', '01/01/2025'],
    ['Selesai', '31/03/2025'],
    ['Tanggal Cutoff', '31/03/2025'],
    ['Tanggal', '14/04/2025'],
    ['Tempat', 'Jakarta'],
    ['Instansi', 'Badan Contoh Nasional'],
    ['Singkatan Instansi', 'BCN'],
    ['Unit Penyusun', 'Biro Umpama'],
    ['Aplikasi Sumber', 'Aplikasi Contoh'],
    ['Definisi SLA', 'B'],
    ['Hari Pertama Dihitung', 'Tidak'],
    ['Hari Kerja Seminggu', '5'],
    ['Kadar Bila Kosong', 'Tidak'],
    ['Jabatan Penandatangan', 'Kepala Biro Umpama'],
    ['Nama Penandatangan', 'Wulan Umpama'],
    ['NIP Penandatangan', '00000000 000000 0 000'],
    ['Ditujukan Kepada', 'Kepala Badan Contoh'],
  ],
  Unit: [
    ['Unit', 'Hari Kerja Seminggu'],
    [office, '5'],
    [loka, '6'],
  ],
  Libur: [
    ['Tanggal', 'Keterangan', 'Golongan', 'Unit', 'Usulan'],
    ['01/01/2025', 'Tahun Baru', 'nasional', null, 'Tidak'],
    ['14/02/2025', 'Hari jadi daerah', 'daerah', loka, 'Ya'],
  ],
  SLA: [
    ...[
      [
        'Jenis',
        'Berkadar Pengawasan',
        'Sumber',
        'Komoditi',
        'Klasifikasi',
        'Subklasifikasi',
        'Unit',
        'Hari Kerja',
        'Berlaku Sejak',
      ],
    ],
    ['Pengaduan', 'Tidak', 'SP4N', 'Pangan', 'Loket', 'Antrean', office, 10, '01/01/2025'],
  ],
  Daftar: [
    ['Golongan', 'Nama', 'Sebutan Lain'],
    ['Kanal', 'WhatsApp', 'WA'],
    ['Kanal', 'Surel', 'Email; E-mail'],
    ['Profesi', 'Karyawan', 'Pegawai'],
  ],
  Pengaduan: [
    ticketTitles,
    [
      ...['T-0001', '06/01/2025', 'WhatsApp', 'Pengaduan', 'Tidak', 'SP4N', 'Pangan', 'Loket', 'Antrean'],
      ...[
        'Antrean',
        'Tentang loket',
        office,
        'Closed',
        'Ditindaklanjuti',
        '07/01/2025',
        '08/01/2025',
        '10/01/2025',
        '20/01/2025',
      ],
      ...['21/01/2025', '22/01/2025', 10, 7, 'Ya', 'Karyawan', 'Perempuan', '4', 'Ya', 'Ya', 'Ya', 'Tidak'],
    ],
    [
      ...['T-0002', '03/02/2025', 'Surel', 'Informasi', null, 'PPID', 'Obat', 'Mutu', 'Uji'],
      ...['Uji', 'Tentang uji', loka, 'Replied', null, '03/02/2025', null, null, '06/02/2025'],
      ...[null, null, 10, 3, 'Ya', 'Karyawan', 'Laki-laki', '3', 'Ya', 'Tidak', 'Ya', 'Ya'],
    ],
  ],
  Rujukan: [
    ['ID', 'Ke', 'Unit Tujuan', 'Tanggal Rujuk', 'Tanggal Balik'],
    ['T-0001', 1, loka, '08/01/2025', '10/01/2025'],
  ],
  Riwayat: [
    ['Periode', 'Total', 'Selesai', 'Rata-rata Hari', '% SLA'],
    ['Triwulan IV Tahun 2024', 9, 8, '3,25', '88,89'],
  ],
  Upaya: [
    ['Kelompok', 'Upaya'],
    ['Sarana', 'Menambah loket.'],
  ],
  'Tindak Lanjut': [
    ['Periode', 'Masalah', 'Rekomendasi', 'Target', 'Penanggung Jawab', 'Status'],
    ['Triwulan IV Tahun 2024', 'Jawaban lambat', 'Menetapkan piket', '28/02/2025', 'Kepala Loka', 'Close'],
    [null, 'Antrean panjang', 'Pendaftaran daring', '30/09/2025', 'Kepala Balai', 'Open'],
  ],
  'Angka Terbit': [
    ['Kelompok', 'Uraian', 'Jumlah', 'Persen', 'Rata-rata', 'Dari', 'Bagian Lengkap'],
    ['Siaran pers', 'Selesai', 1, '50,00', '0,5', 2, 'Tidak'],
    ['Periode Ini', 'Diterima', 2, null, null, null, null],
  ],
  Narasi: [
    ['Bagian', 'Teks'],
    ['Penutup', 'Perbaikan dilanjutkan.'],
  ],
  'Dasar Hukum': legalBasis,
}

const { Pengaduan: _, Rujukan: __, 'Kanal Resmi': ___, 'Keputusan Publikasi': ____, ...others } = complaints

const recap: Tables = {
  ...others,
  Rekap: [
    ['Unit', 'Bulan', 'Jenis', 'Diterima', 'Selesai', 'Proses', 'Belum'],
    [office, 'Januari 2025', 'Informasi', 12, 10, 1, 1],
    [loka, 'Februari 2025', 'Pengaduan', 3, 1, 1, 1],
  ],
}

const counted: Tables = {
  ...others,
  Hitungan: [
    [
      ...[
        'Unit',
        'Bulan',
        'Kanal',
        'Jenis',
        'Berkadar Pengawasan',
        'Sumber',
        'Keadaan',
        'Ditutup',
        'Hari',
        'Tenggat',
        'Dasar',
      ],
      ...['Banyak', 'Tanggal Cutoff', 'Sidik Sumber'],
    ],
    [
      ...[office, 'Januari 2025', 'WhatsApp', 'Pengaduan', 'Tidak', 'SP4N', 'dijawab', 'Ya', 7, 10, 'Peraturan contoh'],
      ...[12, '31/03/2025', 'c0ffee'],
    ],
    [
      ...[loka, 'Februari 2025', 'Surel', 'Informasi', null, 'PPID', 'terbuka', 'Tidak', 11, 10, 'Peraturan contoh'],
      ...[3, '31/03/2025', 'c0ffee'],
    ],
  ],
}

export const fullComplaints: readonly FullWorkbook[] = [
  { kind: 'pengaduan', what: 'tickets of a quarter', tables: complaints },
  { kind: 'pengaduan', what: 'totals without tickets', tables: recap },
  { kind: 'pengaduan', what: 'counted tickets', tables: counted },
]
