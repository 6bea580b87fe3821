import type { CellValue } from 'exceljs'
import { excelDay } from '../workbook/cell-value.ts'
import type { EvaluationWorkbook, Rows } from './evaluation-workbook.ts'

const [hall, loka, office] = ['Balai Umpama', 'Loka Misal', 'Balai Besar Teladan']
const digits = (text: string) => [...text].map(Number)

const users = (unit: string, count: number, marks: string): CellValue[][] =>
  Array.from({ length: count }, () => [unit, excelDay('2023-09-10'), ...digits(marks)])

const instrument: Rows = [
  ...['1.a.Ak', '2.a.P', '3.a.T', '4.a.K', '5.a.K', '6.a.B', '7.a.T', '8.a.Ak', '9.a.Ak'].map((code, index) => [
    ...['F-02 A', 'Kebijakan Pelayanan', index === 0 ? '50%' : null, code, `Indikator kebijakan ${index + 1}`],
    index === 0 ? '12%' : '11%',
  ]),
  ...['10.b.As', '11.b.K', '18.c.K', '21.d.T', '26.e.P', '28.e.Ak', '29.f.B', '30.f.B'].map((code, index) => [
    ...['F-02 A', 'Penyelenggaraan', index === 0 ? '49%' : null, code, `Indikator penyelenggaraan ${index + 1}`],
    index === 0 ? '14%' : '12%',
  ]),
]

const codes = instrument.map(row => String(row[3]))
const scores = (unit: string, marks: string, evidence: string | null): Rows =>
  digits(marks).map((score, index): CellValue[] => [unit, codes[index] ?? '', score, evidence])

/** Personal data as people write it; none of it is anybody's. */
const told = [
  'Dikonfirmasi kepada Bapak Agus Teladan di 0812-0000-0000',
  'Berkas dikirim dari contoh@contoh.invalid',
  'NIK 0000000000000000 dan NIP 19000101 190001 1 001 pada daftar hadir',
  'Usul dari ig: contoh_saja, tinggal di Jl. Contoh No. 5, mobil B 1234 XYZ, lewat Wulandari Contoh',
]

const withNotes = (rows: Rows): Rows => rows.map((row, index): CellValue[] => [...row, told[index] ?? null])

/** An evaluation in which every rule finds something; all its faults are invented. */
export const problemEvaluation: EvaluationWorkbook = {
  day: '2024-01-30',
  facts: [
    ['Jenis', 'pekppp'],
    ['Tahun', 2023],
    ['Tanggal', excelDay('2024-01-30')],
    ['Tempat', 'Jakarta'],
    ['Instansi', 'Badan Contoh Nasional'],
    ['Singkatan Instansi', 'BCN'],
    ['Unit Penyusun', 'Inspektorat Contoh'],
    ['Status Hasil', 'final'],
    ['Tanggal Penetapan', null],
    ['Responden F-03 Maksimal', 20],
    ['Target IPP', 3],
    ['Sebutan Capaian', 'Pelayanan Prima'],
    ['Jabatan Penandatangan', 'Inspektur Contoh'],
    ['Nama Penandatangan', 'Wulan Umpama'],
  ],
  tables: [
    { name: 'Tim', headings: ['Peran', 'Nama'], rows: [['Ketua', 'Budi Contoh']] },
    {
      name: 'Lokus',
      headings: ['No', 'Unit Lokus', 'Jenis Lokus', 'Bentuk', 'Evaluator', 'Unit Evaluator', 'Kategori'],
      rows: [
        [1, hall, 'jasa', 'luring', 'Budi Contoh', 'Inspektorat Contoh', 'A'],
        [2, loka, 'jasa', 'luring', 'Siti Misal', loka, null],
        [3, office, 'barang', 'luring', 'Budi Contoh', 'Inspektorat Contoh', null],
        ['Jumlah', '5', null, null, null, null, null],
      ],
    },
    {
      name: 'Instrumen',
      headings: ['Formulir', 'Aspek', 'Bobot Aspek', 'Kode', 'Indikator', 'Bobot'],
      rows: instrument,
    },
    {
      name: 'F-02',
      headings: ['Unit Lokus', 'Kode', 'Skor', 'Bukti', 'Catatan'],
      rows: [
        ...withNotes(scores(hall, '44344534444445444', 'berkas diperiksa')),
        ...scores(loka, '50555505555500000', 'berkas diperiksa'),
        ...scores(office, '43544044443344334', null),
      ],
    },
    {
      name: 'F-02 Penilaian Mandiri',
      headings: ['Unit Lokus', 'Kode', 'Skor'],
      rows: scores(loka, '55555555555555555', null).map(row => row.slice(0, 3)),
    },
    {
      name: 'F-03',
      headings: ['Unit Lokus', 'Tanggal', ...Array.from({ length: 14 }, (_, index) => `Q${index + 1}`)],
      rows: [
        ...users(hall, 7, '44444444444444'),
        ...users(loka, 24, '45454545454545'),
        ...users(office, 12, '33443344334433'),
      ],
    },
    {
      name: 'F-01',
      headings: ['Unit Lokus', 'Kode', 'Butir', 'Ada'],
      rows: ['kursi roda', 'jalur landai', 'toilet khusus', 'loket khusus', 'ruang tunggu khusus'].map(item => [
        hall,
        '18.c.K',
        item,
        'Ya',
      ]),
    },
    {
      name: 'Riwayat',
      headings: ['Tahun', 'Unit Lokus', 'IPP', 'Kategori', 'Instrumen'],
      rows: [
        [2021, null, 4.22, 'A-', null],
        [2022, null, 4.44, 'A', 'Peraturan Menteri PANRB Nomor 29 Tahun 2022'],
      ],
    },
    {
      name: 'Tindak Lanjut',
      headings: ['Unit Lokus', 'Kode', 'Rencana', 'Target Waktu', 'Penanggung Jawab', 'Status'],
      rows: [[loka, '29.f.B', 'Menyusun rancangan inovasi layanan.', '31/12/2023', 'Kepala Loka', 'Open']],
    },
    {
      name: 'Narasi',
      headings: ['Bagian', 'Teks'],
      rows: [
        ['Metode', 'Penilaian dilakukan atas lima aspek dengan bobot yang berbeda.'],
        ['Analisis', 'Uraian ini masih xxx dan akan dilengkapi.'],
      ],
    },
  ],
  about: ['Contoh yang sengaja berisi kekeliruan, supaya setiap aturan pemeriksaan menemukan sesuatu.'],
}
