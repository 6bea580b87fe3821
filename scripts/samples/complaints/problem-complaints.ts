import type { CellValue } from 'exceljs'
import type { SampleSources } from '../sample-sources.ts'
import { excelDay } from '../workbook/cell-value.ts'
import { type ComplaintBook, dayCell } from './complaint-workbook.ts'

const headings = [
  ...[
    'ID',
    'Tanggal Terima',
    'Kanal',
    'Jenis',
    'Berkadar Pengawasan',
    'Sumber',
    'Klasifikasi',
    'Pokok Pengaduan',
    'Unit',
  ],
  ...[
    'Status',
    'Hasil',
    'Diminta Melengkapi',
    'Tanggal TL',
    'Tanggal Closed',
    'Target SLA',
    'Hari Kerja',
    'Pemenuhan SLA',
  ],
]

type Cells = Readonly<Record<string, CellValue>>

/** A row in which only what matters is written; days as `2025-05-02`. */
function ticket(id: string, received: string, cells: Cells): readonly CellValue[] {
  const whole: Cells = {
    ID: id,
    'Tanggal Terima': dayCell(received),
    Kanal: 'WhatsApp',
    Jenis: 'Informasi',
    Klasifikasi: 'Perizinan',
    Unit: 'Loket Umpama',
    Status: 'Closed',
    Hasil: 'Ditindaklanjuti',
    ...cells,
  }
  return headings.map(title => whole[title] ?? null)
}

const day = (date: string) => dayCell(date)

/** Every rule finds something in it; nothing in it is an error. */
export function problemBook(_: Pick<SampleSources, 'holidays'>): ComplaintBook {
  const usual = { 'Tanggal TL': day('2025-02-05'), 'Tanggal Closed': day('2025-02-06') }
  const open = { Status: 'In Progress', Hasil: null }
  return {
    date: '2025-04-10',
    entries: [
      ['Nomor', 'CONTOH-04/ADUAN/2025'],
      ['Tahun', 2025],
      ['Periode', 'Triwulan I'],
      ['Tanggal', excelDay('2025-04-10')],
      ['Tempat', 'Jakarta'],
      ['Instansi', 'Balai Contoh'],
      ['Singkatan Instansi', 'BC'],
      ['Unit Penyusun', 'Subbagian Umpama'],
      ['Jabatan Penandatangan', 'Kepala Subbagian Umpama'],
      ['Nama Penandatangan', 'Agus Teladan'],
    ],
    units: [
      ['Loket Umpama', null],
      ['Laboratorium Misal', null],
    ],
    holidays: [[excelDay('2025-01-27'), 'Isra Mikraj', 'nasional', null, 'Ya']],
    more: {
      Rekap: [
        ['Unit', 'Bulan', 'Jenis', 'Diterima', 'Selesai', 'Proses', 'Belum'],
        ['Loket Umpama', 'Januari 2025', 'Informasi', 10, 7, 1, 1],
        ['Jumlah', null, null, 11, 7, 1, 1],
      ],
      'Angka Terbit': [
        ['Kelompok', 'Uraian', 'Jumlah', 'Persen', 'Rata-rata', 'Dari', 'Bagian Lengkap'],
        ['Ikhtisar LAPOR! contoh', 'Selesai', 41_018, null, null, 57_171, 'Ya'],
        [null, 'Proses', 15_153, null, null, 57_171, 'Ya'],
        ['Berita layanan contoh', 'Kosmetik ilegal', null, '41,90', null, 1_166, null],
        [null, 'Selesai', 1_094, '93,80', null, 1_166, null],
        ['Siaran pers contoh', 'Pangan', 6_460, '40', null, null, null],
        [null, 'Kosmetik', 2_221, '15', null, null, null],
        ['Laporan bulan contoh', 'Rata-rata harian', 1_607, null, '159', 10, null],
        ['Ringkasan contoh', 'didisposisi', 1_295, null, null, null, null],
        [null, 'ditindaklanjuti', 1_295, null, null, null, null],
        ['Periode Ini', 'Diterima', 99, null, null, null, null],
      ],
      Narasi: [
        ['Bagian', 'Teks'],
        ['Penutup', 'Laporan ini disampaikan kepada [nama pejabat].'],
      ],
    },
    tickets: {
      headings,
      rows: [
        ticket('P-01', '2025-02-03', usual),
        ticket('P-01', '2025-02-03', usual),
        ticket('P-02', '2025-02-10', { 'Tanggal TL': day('2025-02-07'), 'Tanggal Closed': day('2025-02-12') }),
        ticket('P-03', '2025-02-10', { 'Tanggal TL': day('2025-02-12'), 'Tanggal Closed': day('2025-02-11') }),
        ticket('P-04', '2025-02-11', { Hasil: null, 'Tanggal Closed': day('2025-02-13') }),
        ticket('P-05', '2025-02-11', { Status: 'Replied', Hasil: null }),
        ticket('P-06', '2025-03-27', { ...open, 'Hari Kerja': 0, 'Pemenuhan SLA': 'Ya' }),
        ticket('P-07', '2025-02-17', {
          'Tanggal TL': day('2025-02-20'),
          'Tanggal Closed': day('2025-02-20'),
          'Hari Kerja': 7,
        }),
        ticket('P-08', '2025-02-17', {
          'Tanggal TL': day('2025-02-27'),
          'Tanggal Closed': day('2025-02-27'),
          'Pemenuhan SLA': 'Ya',
          'Target SLA': 60,
        }),
        ticket('P-09', '2025-02-18', { Status: 'Open', Hasil: null, 'Tanggal TL': day('2025-02-20') }),
        ticket('P-10', '2025-01-06', { ...open, 'Pokok Pengaduan': 'Hubungi Bapak Budi Contoh di 0812-0000-0000.' }),
        ticket('P-11', '2025-02-19', {
          ...open,
          Jenis: 'Pengaduan',
          'Berkadar Pengawasan': 'Tidak',
          Status: 'On Hold',
          'Diminta Melengkapi': day('2025-02-21'),
          'Pokok Pengaduan': 'NIK 0000000000000000, NIP 19000101 190001 1 001, surel budi.contoh@contoh.invalid',
        }),
        ticket('P-12', '2025-02-24', {
          ...usual,
          Kanal: 'Pameran',
          Unit: 'Loket Lama',
          'Tanggal TL': day('2025-02-25'),
          'Tanggal Closed': day('2025-02-25'),
          'Pokok Pengaduan':
            'Usul dari ig: contoh_saja, tinggal di Jl. Contoh No. 5, mobil B 1234 XYZ, lewat Wulandari Contoh',
        }),
        ticket('P-13', '2025-04-03', open),
        ticket('P-14', '2024-12-20', { 'Tanggal TL': day('2025-01-03'), 'Tanggal Closed': day('2025-01-03') }),
        ticket('P-15', '2025-03-04', {
          Sumber: 'WBS',
          'Tanggal TL': day('2025-03-05'),
          'Tanggal Closed': day('2025-03-05'),
        }),
      ],
    },
    about: [
      'Berkas ini dibuat untuk menunjukkan temuan pemeriksaan: setiap aturan pemeriksaan menemukan sesuatu di sini.',
      'Instansi, unit, tiket, orang, dan angka terbit seluruhnya rekaan. Tidak ada galat, sehingga laporannya dapat dibuat.',
    ],
  }
}
