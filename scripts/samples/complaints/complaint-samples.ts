import type { CalendarDate } from '../../../src/base/dates/calendar-date.ts'
import type { SampleFile } from '../build-samples.ts'
import type { SampleSources } from '../sample-sources.ts'
import { excelDay } from '../workbook/cell-value.ts'
import { holidayRows, packComplaints, type Rows } from './complaint-workbook.ts'
import { drawTickets, type TicketPlan, ticketHeadings } from './draw-tickets.ts'
import { problemBook } from './problem-complaints.ts'
import { smallBook } from './small-complaints.ts'

const professions = [
  ['Karyawan', 30],
  ['Pelaku Usaha', 28],
  ['Pelajar/Mahasiswa', 12],
  ['Apoteker', 6],
  ['Tenaga Kesehatan Lain', 6],
  ['Ibu Rumah Tangga', 8],
  ['Umum', 10],
] as const

const officesOfYear = 33

/** The days of the sheet Libur of a year. */
function holidaysOf(year: number, { holidays }: Pick<SampleSources, 'holidays'>): readonly CalendarDate[] {
  const own = holidays.find(one => one.year === year)
  return [...Object.keys(own?.holidays ?? {}), ...Object.keys(own?.commonLeave ?? {})] as CalendarDate[]
}

/** What the tickets of the year are drawn by. */
export function planOfYear({ facts, ...sources }: Pick<SampleSources, 'facts' | 'holidays'>): TicketPlan {
  const offices = facts.units.slice(0, officesOfYear).map(({ unit }) => unit)
  return {
    seed: 'pengaduan-2025',
    prefix: 'CTH-2025',
    from: '2025-01-01' as CalendarDate,
    to: '2025-12-31' as CalendarDate,
    count: 28_000,
    units: offices.map((name, index) => [name, 40 - index] as const),
    channels: [
      ['WhatsApp', 38],
      ['Telepon', 22],
      ['Surel', 15],
      ['Langsung', 12],
      ['Media Sosial', 8],
      ['SP4N-LAPOR!', 5],
    ],
    topics: [
      { commodity: 'Kosmetika', classification: 'Legalitas', issues: ['Izin edar', 'Produk palsu', 'Notifikasi'] },
      { commodity: 'Pangan', classification: 'Penandaan', issues: ['Tanggal kedaluwarsa', 'Label', 'Klaim'] },
      { commodity: 'Obat', classification: 'Mutu', issues: ['Efek samping', 'Obat rusak', 'Penyimpanan'] },
      { commodity: 'Obat Tradisional', classification: 'Legalitas', issues: ['Izin edar', 'Bahan kimia obat'] },
      { commodity: 'Suplemen', classification: 'Info umum', issues: ['Cara pakai', 'Klaim'] },
      { commodity: 'Info Umum', classification: 'Info umum', issues: ['Jam layanan', 'Persyaratan', 'Biaya'] },
    ],
    professions,
    holidays: holidaysOf(2025, sources),
    complaints: 45,
    aspirations: 12,
  }
}

const listOfAgency: Rows = [
  ['Golongan', 'Nama', 'Sebutan Lain'],
  ...['Obat', 'Pangan', 'Obat Tradisional', 'Kosmetika', 'Suplemen', 'Napza', 'Bahan Berbahaya', 'Info Umum'].map(
    name => ['Komoditi', name, null],
  ),
  ...['Farmakologi', 'Mutu', 'Legalitas', 'Penandaan', 'Info umum'].map(name => ['Klasifikasi', name, null]),
]

/** All rows of a long table look like its first, which therefore has a day wherever one may stand. */
function wholeRowFirst(rows: Rows): Rows {
  const first = rows.findIndex(row => row.filter(cell => cell instanceof Date).length === 5)
  return [...rows.slice(first, first + 1), ...rows.slice(0, first), ...rows.slice(first + 1)]
}

async function buildYear(sources: SampleSources): Promise<Uint8Array> {
  const plan = planOfYear(sources)
  return packComplaints({
    date: '2026-01-20',
    entries: [
      ['Nomor', 'CONTOH-02/ITTAMA/ADUAN/01/2026'],
      ['Tahun', 2025],
      ['Periode', 'Tahun'],
      ['Tanggal', excelDay('2026-01-20')],
      ['Tempat', 'Jakarta'],
      ['Instansi', 'Badan Pengawas Obat dan Makanan'],
      ['Singkatan Instansi', 'BPOM'],
      ['Unit Penyusun', 'Inspektorat Utama'],
      ['Aplikasi Sumber', 'Aplikasi Layanan Contoh'],
      ['Jabatan Penandatangan', 'Inspektur Utama'],
      ['Nama Penandatangan', 'Budi Contoh'],
      ['NIP Penandatangan', '00000000 000000 0 000'],
    ],
    units: plan.units.map(([name], index) => [name, index % 11 === 10 ? 6 : null]),
    holidays: holidayRows(2025, sources.holidays),
    tickets: { headings: ticketHeadings, rows: wholeRowFirst(drawTickets(plan)) },
    isLong: true,
    more: {
      Daftar: listOfAgency,
      Riwayat: [
        ['Periode', 'Total', 'Selesai', 'Rata-rata Hari', '% SLA'],
        ['2023', 24_310, 23_980, '2,41', '95,12'],
        ['2024', 26_903, 26_740, '2,02', '96,48'],
      ],
      Upaya: [
        ['Kelompok', 'Upaya'],
        ['Kanal', 'Menyatukan antrean WhatsApp dan telepon dalam satu aplikasi.'],
        [null, 'Menambah jam layanan pada hari Jumat.'],
        ['Petugas', 'Melatih petugas menjawab dengan dasar hukumnya.'],
      ],
      'Tindak Lanjut': [
        ['Periode', 'Masalah', 'Rekomendasi', 'Target', 'Penanggung Jawab', 'Status'],
        [
          'Tahun 2024',
          'Rujukan antarunit lambat.',
          'Menetapkan batas jawaban rujukan.',
          '30/6/2025',
          'Inspektur I',
          'Close',
        ],
        [
          'Tahun 2024',
          'Daftar isu belum seragam.',
          'Menyusun daftar isu bersama.',
          '31/12/2025',
          'Inspektur II',
          'Open',
        ],
        [
          null,
          'Izin edar paling banyak ditanyakan.',
          'Memuat tanya jawab izin edar di laman.',
          'TW II 2026',
          'Inspektur I',
          'Open',
        ],
      ],
    },
    about: [
      'Berkas ini adalah data contoh berukuran penuh: satu tahun, 28.000 tiket, 33 unit, enam kanal.',
      'Nama unit adalah nama sebenarnya; tiket, hari, rekomendasi, nomor surat, angka tahun sebelumnya, dan nama orang adalah rekaan.',
    ],
  })
}

const offices = [
  ['Dinas Kependudukan Contoh', 30],
  ['Dinas Kesehatan Umpama', 24],
  ['Dinas Pekerjaan Umum Misal', 22],
  ['Badan Pendapatan Daerah Teladan', 12],
  ['Kecamatan Percontohan', 8],
] as const

async function buildQuarter(sources: SampleSources): Promise<Uint8Array> {
  const plan: TicketPlan = {
    seed: 'pengaduan-kabupaten-2025',
    prefix: 'KAB-25',
    from: '2025-04-01' as CalendarDate,
    to: '2025-06-30' as CalendarDate,
    count: 320,
    units: offices,
    channels: [
      ['SP4N-LAPOR!', 40],
      ['WhatsApp', 25],
      ['Kotak Saran', 10],
      ['Langsung', 25],
    ],
    topics: [
      { commodity: 'Jalan', classification: 'Infrastruktur', issues: ['Jalan berlubang', 'Lampu jalan'] },
      { commodity: 'Kependudukan', classification: 'Administrasi', issues: ['KTP belum jadi', 'Antrean'] },
      { commodity: 'Kesehatan', classification: 'Layanan', issues: ['Antrean', 'Sikap petugas'] },
      { commodity: 'Pajak daerah', classification: 'Administrasi', issues: ['Tagihan keliru'] },
    ],
    professions,
    holidays: holidaysOf(2025, sources),
    complaints: 620,
    aspirations: 130,
  }
  const rows = drawTickets(plan)
  return packComplaints({
    date: '2025-07-15',
    entries: [
      ['Nomor', 'CONTOH/11/ADUAN/2025'],
      ['Tahun', 2025],
      ['Periode', 'Triwulan II'],
      ['Tanggal', excelDay('2025-07-15')],
      ['Tempat', 'Contoh Makmur'],
      ['Instansi', 'Pemerintah Kabupaten Contoh Makmur'],
      ['Singkatan Instansi', 'Pemkab Contoh Makmur'],
      ['Unit Penyusun', 'Bagian Organisasi'],
      ['Definisi SLA', 'B'],
      ['Hari Pertama Dihitung', 'Ya'],
      ['Jabatan Penandatangan', 'Kepala Bagian Organisasi'],
      ['Nama Penandatangan', 'Siti Percontohan'],
    ],
    units: offices.map(([name]) => [name, name.startsWith('Kecamatan') ? 6 : 5]),
    holidays: [
      ...holidayRows(2025, sources.holidays),
      [excelDay('2025-05-14'), 'Hari jadi kabupaten', 'daerah', null, null],
    ],
    tickets: { headings: ticketHeadings, rows },
    more: {
      SLA: [
        ['Jenis', 'Berkadar Pengawasan', 'Klasifikasi', 'Hari Kerja', 'Berlaku Sejak'],
        ['Pengaduan', 'Tidak', 'Infrastruktur', 20, excelDay('2024-01-01')],
      ],
      Rujukan: [
        ['ID', 'Ke', 'Unit Tujuan', 'Tanggal Rujuk', 'Tanggal Balik'],
        ...rows.slice(0, 60).map((row, index) => {
          const received = row[1] as Date
          const back = new Date(received.getTime() + (1 + (index % 7)) * 86_400_000)
          const unit = offices[index % offices.length]?.[0] ?? ''
          return [row[0] ?? '', 1, unit, received, index % 13 === 12 ? null : back]
        }),
      ],
    },
    about: [
      'Berkas ini adalah data contoh sebuah kabupaten rekaan: satu triwulan, dengan tenggat sendiri, rujukan, dan libur daerah.',
      'Instansi, unit, tiket, dan orang seluruhnya rekaan.',
    ],
  })
}

/** A year of a national agency, a quarter of a regency, a small month without findings, and one in which every rule finds something. */
export async function buildComplaintSamples(sources: SampleSources): Promise<readonly SampleFile[]> {
  return [
    { name: 'pengaduan-2025.xlsx', bytes: await buildYear(sources) },
    { name: 'pengaduan-kabupaten.xlsx', bytes: await buildQuarter(sources) },
    { name: 'pengaduan-kecil.xlsx', bytes: await packComplaints(smallBook(sources)) },
    { name: 'pengaduan-bermasalah.xlsx', bytes: await packComplaints(problemBook(sources)) },
  ]
}
