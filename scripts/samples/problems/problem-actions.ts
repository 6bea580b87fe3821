import type { CellValue } from 'exceljs'
import { units } from './problem-units.ts'

type Row = readonly CellValue[]

/** RATL of survey year 2022 by number: nothing answers recommendation 2, and one unit was not yet independent. */
export const problemActions2022: readonly Row[] = [
  [1, units.biro, 3, 'Menata ulang ruang layanan', '31/03/2023', 'Close', null],
  [2, units.besar, 3, 'Menambah kursi tunggu dan kursi prioritas', '30/06/2023', 'Close', null],
  [3, units.percontohan, 3, 'Mereviu prosedur layanan bersama petugas', 'Triwulan IV', 'Close', null],
  [5, units.umpama, 3, 'Memasang papan penunjuk arah', '30/09/2023', 'Close', null],
]

const information = 'Informasi dan Pengaduan'
const sameDay = '31/12/2023'

/** RATL of survey year 2023 by service. Each row but the ordinary ones has something that a rule finds. */
export const problemActions2023: readonly Row[] = [
  [1, units.biro, information, 'Membuka konsultasi hukum secara daring', sameDay, 'Close', null],
  [1, units.biro, information, 'Rapat koordinasi akan dilaksanakan pada bulan Juli 2024', sameDay, 'Close', null],
  [1, units.biro, `Layanan ${information}`, 'Menyusun leaflet persyaratan', '29/09/24', 'Close', null],
  [2, units.besar, 'Pengujian Sampel', 'Memantau ketepatan waktu pengujian', sameDay, 'Close', null],
  [2, units.besar, 'Pengujian Sampel', 'Memantau ketepatan waktu pengujian.', sameDay, 'Close', null],
  [2, units.besar, 'Pengujain Sampel', 'Menambah petugas penerima sampel', '30/12/1930', 'Close', null],
  [2, units.besar, '2. Sertifikasi', 'Tidak ada rencana aksi', '-', 'Close', null],
  [2, units.besar, '2. Sertifikasi', 'Menyediakan pendampingan dokumen', '31/03/2024', 'Open', null],
  [3, units.percontohan, information, 'Melatih petugas layanan', sameDay, 'Close', 'Masih menunggu anggaran'],
  [
    ...[3, units.percontohan, information],
    'Menghubungi Bapak Budi Contoh, S.Si., Apt. (0812-0000-0000, budi.contoh@contoh.invalid)',
    ...['01/012024', 'Close', null],
  ],
  [
    ...[4, units.teladan, information],
    'Menindaklanjuti saran Andi Misalnya tentang ruang tunggu',
    ...[sameDay, 'Close', 'NIK 0000000000000000, NIP 19000101 190001 1 001'],
  ],
  [
    ...[5, units.umpama, information, 'Memasang papan penunjuk arah layanan', sameDay, 'Close'],
    'Usul dari ig: contoh_saja, tinggal di Jl. Contoh No. 5, mobil B 1234 XYZ, lewat Wulandari Contoh',
  ],
  [5, units.umpama, information, 'Terlampir', '31/05/2024', 'Close', null],
]

/** Under the rows of 2023: one action too few. */
export const problemTotal2023: Row = ['Jumlah', null, null, problemActions2023.length - 1, null, null, null]
