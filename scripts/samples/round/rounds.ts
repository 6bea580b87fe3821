import type { CellValue } from 'exceljs'
import { excelDay } from '../workbook/cell-value.ts'

type Rows = readonly (readonly CellValue[])[]

/** A round as a workbook tells it; days are `2027-07-15`. */
export interface Round {
  readonly number: string
  readonly round: string
  readonly year: number
  readonly cutoff: string
  readonly due: string
  readonly date: string
  readonly meeting: string
  readonly tables: Readonly<
    Record<'Unit' | 'Formulir' | 'RATL' | 'Perubahan' | 'Temuan' | 'Kehadiran' | 'Langkah', Rows>
  >
  readonly about: readonly string[]
}

const [bureau, office, loka, hall] = [
  'Biro Umpama',
  'Balai Besar POM di Kota Misal',
  'Loka POM di Kota Umpama',
  'Balai POM di Kota Teladan',
]

const units: Rows = [
  [1, bureau, 'Pusat'],
  [2, office, 'Balai Besar POM'],
  [3, hall, 'Balai POM'],
  [4, loka, 'Loka POM'],
]

const attendance: Rows = [
  ['Wulan Umpama', 'Inspektorat Contoh', 'Inspektur'],
  ['Rina Teladan', bureau, 'Kepala Biro'],
  ['Siti Misal', office, 'Ketua Tim Pelayanan'],
  ['Agus Percontohan', hall, null],
]

const file = (unit: string) => `RATL ${unit}.xlsx`

/** Four units and nine actions: one form is missing, one came late, two kinds of findings. */
export const smallRound: Round = {
  number: 'CONTOH-5/2027',
  round: 'Semester I Tahun 2027',
  year: 2027,
  cutoff: '2027-07-15',
  due: '2027-07-09',
  date: '2027-07-23',
  meeting: '2027-07-21',
  tables: {
    Unit: units,
    Formulir: [
      [bureau, 2, 'Ya', excelDay('2027-07-05'), file(bureau)],
      [office, 3, 'Ya', excelDay('2027-07-12'), file(office)],
      [hall, 2, 'Ya', excelDay('2027-07-08'), file(hall)],
      [loka, 1, 'Tidak', null, null],
    ],
    RATL: [
      ['RATL-2025-1-1', 2025, 1, bureau, 'Informasi', 'Menata ulang ruang tunggu', 'Juni 2026', 'Close', 'Close', null],
      [
        'RATL-2026-1-1',
        2026,
        1,
        bureau,
        'Informasi',
        'Menetapkan batas waktu jawaban',
        'Juni 2027',
        'Open',
        'Close',
        null,
      ],
      ['RATL-2025-2-1', 2025, 2, office, 'Pengujian', 'Menambah petugas loket', 'TW IV 2026', 'Close', 'Open', null],
      ['RATL-2026-2-1', 2026, 2, office, 'Pengujian', 'Memasang daftar syarat', '30/06/2027', 'Open', 'Open', null],
      ['RATL-2026-2-2', 2026, 2, office, 'Pengujian', 'Melatih petugas loket', 'Mei 2027', 'Open', 'Close', null],
      [
        'RATL-2026-2-3',
        2026,
        2,
        office,
        'Pengujian',
        'Membuka pendaftaran daring',
        'Desember 2027',
        null,
        'Open',
        null,
      ],
      ['RATL-2026-3-1', 2026, 3, hall, 'Sertifikasi', 'Menyusun contoh berkas', 'Juni 2027', 'Open', 'Close', null],
      ['RATL-2026-3-2', 2026, 3, hall, 'Sertifikasi', 'Memantau waktu layanan', 'Desember 2027', 'Open', 'Open', null],
      ['RATL-2026-4-1', 2026, 4, loka, 'Informasi', 'Menambah tempat duduk', 'Desember 2027', 'Open', 'Open', null],
    ],
    Perubahan: [
      ['RATL-2026-1-1', bureau, 'Status', 'Open', 'Close', file(bureau), 'I3'],
      ['RATL-2026-1-1', bureau, 'Realisasi', null, 'Batas waktu ditetapkan', file(bureau), 'J3'],
      ['RATL-2025-2-1', office, 'Status', 'Close', 'Open', file(office), 'I2'],
      ['RATL-2026-2-2', office, 'Status', 'Open', 'Close', file(office), 'I4'],
      ['RATL-2026-2-1', office, 'Kendala', null, 'Bahan papan belum tersedia', file(office), 'M3'],
      ['RATL-2026-3-1', hall, 'Status', 'Open', 'Close', file(hall), 'I2'],
    ],
    Temuan: [
      ['close-tanpa-bukti', 'Close tanpa bukti', bureau, file(bureau), 'L3', 'Bukti kosong.'],
      ['mundur', 'Close menjadi Open tanpa alasan', office, file(office), 'O2', 'Alasan Perubahan kosong.'],
      ['close-tanpa-bukti', 'Close tanpa bukti', hall, file(hall), 'L2', 'Bukti kosong.'],
    ],
    Kehadiran: attendance,
    Langkah: [
      ['Melengkapi bukti rencana aksi yang sudah selesai', 'Unit yang bersangkutan', '31/07/2027'],
      ['Menyampaikan formulir yang belum dikembalikan', loka, '31/07/2027'],
    ],
  },
  about: [
    'Berkas ini dibuat untuk menunjukkan laporan pemutakhiran RATL yang kecil dan tanpa catatan.',
    'Instansi, unit, orang, nomor, dan rencana aksi seluruhnya rekaan.',
  ],
}

/** The round after that: every rule of the audit finds something, and nothing is an error. */
export const roundWithDefects: Round = {
  ...smallRound,
  number: 'CONTOH-6/2027',
  round: 'Semester II Tahun 2027',
  cutoff: '2028-01-14',
  due: '2028-01-10',
  date: '2028-01-24',
  meeting: '2028-01-20',
  tables: {
    ...smallRound.tables,
    Formulir: [
      // Came after the statuses were read.
      [bureau, 2, 'Ya', excelDay('2028-01-17'), file(bureau)],
      // One action more than the master has.
      [office, 3, 'Ya', excelDay('2028-01-06'), file(office)],
      [hall, 1, 'Ya', null, file(hall)],
      [loka, 1, 'Tidak', null, null],
      ['Jumlah', 8, null, null, null],
    ],
    RATL: [
      [
        'RATL-2026-1-1',
        2026,
        1,
        bureau,
        'Informasi',
        'Menetapkan batas waktu jawaban',
        'Juni 2027',
        'Close',
        'Close',
        null,
      ],
      // Closed, and nobody logged that.
      ['RATL-2026-1-2', 2026, 1, bureau, 'Informasi', 'Menyusun leaflet', 'Oktober 2027', 'Open', 'Close', null],
      // The log says otherwise.
      ['RATL-2026-2-1', 2026, 2, office, 'Pengujian', 'Memasang daftar syarat', '30/06/2027', 'Open', 'Open', null],
      [
        ...['RATL-2026-2-3', 2026, 2, office, 'Pengujian'],
        'Menghubungi Bapak Budi Contoh, S.Si., Apt. (0812-0000-0000, budi.contoh@contoh.invalid)',
        ...['Desember 2027', 'Open', 'Open', 'NIK 0000000000000000, NIP 19000101 190001 1 001'],
      ],
      [
        ...['RATL-2026-3-2', 2026, 3, hall, 'Sertifikasi', 'Memantau waktu layanan', 'Juni 2028', 'Open', 'Open'],
        'Usul dari ig: contoh_saja, tinggal di Jl. Contoh No. 5, mobil B 1234 XYZ, lewat Wulandari Contoh',
      ],
      ['RATL-2026-4-1', 2026, 4, loka, 'Informasi', 'Menambah tempat duduk', 'Desember 2028', 'Open', 'Open', null],
    ],
    Perubahan: [['RATL-2026-2-1', office, 'Status', 'Open', 'Close', file(office), 'I3']],
    Temuan: [['close-tanpa-tanggal', 'Close tanpa tanggal', bureau, file(bureau), 'K3', 'Tanggal Selesai kosong.']],
    Langkah: [],
  },
  about: [
    'Berkas ini dibuat untuk menunjukkan temuan pemeriksaan: setiap aturan pemeriksaan menemukan sesuatu di sini.',
    'Instansi, unit, orang, nomor, dan rencana aksi seluruhnya rekaan. Tidak ada galat, sehingga laporannya dapat dibuat.',
  ],
}
