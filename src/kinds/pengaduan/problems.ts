import { formatNumber } from '../../base/format-number.ts'
import { type ProblemCatalogue, problemsFrom } from '../../problems/problem.ts'
import { quoteUnexpected } from '../../problems/quote-unexpected.ts'

interface ComplaintProblems {
  'pengaduan.nothing': Readonly<Record<string, never>>
  'pengaduan.period-reversed': { from: string; to: string }
  'pengaduan.cutoff-early': { from: string; cutoff: string }
  'baris.twice': { what: string; other: string }
  'tiket.differs': { id: string; other: string }
  'tiket.no-kadar': { count: number; cells: string }
  'tiket.no-limit': { what: string; count: number; cells: string }
  'rujukan.unknown-ticket': { id: string }
  'hitungan.beside-tickets': Readonly<Record<string, never>>
  'hitungan.other-cutoff': { found: string; cutoff: string }
  'hitung.no-book': Readonly<Record<string, never>>
  'rekap.partly': { title: string }
  'sla.no-days': Readonly<Record<string, never>>
}

/** What can be wrong with the input of this kind once its cells could be read. */
export const complaintCatalogue: ProblemCatalogue<ComplaintProblems> = {
  'pengaduan.nothing': {
    severity: 'galat',
    example: {},
    message: () => 'Tidak ada satu baris pun yang diterima dalam periode laporan.',
    hint: () => 'Isi lembar "Pengaduan" atau "Rekap", atau perbaiki isian "Tahun" dan "Periode".',
  },
  'pengaduan.period-reversed': {
    severity: 'galat',
    example: { from: '30 Juni 2025', to: '1 Maret 2025' },
    message: p => `Periode selesai pada ${p.to}, sebelum mulai pada ${p.from}.`,
    hint: () => 'Perbaiki isian "Mulai" atau "Selesai".',
  },
  'pengaduan.cutoff-early': {
    severity: 'galat',
    example: { from: '1 Januari 2025', cutoff: '31 Desember 2024' },
    message: p => `Tanggal Cutoff ${p.cutoff}, sebelum hari pertama periode ${p.from}.`,
    hint: () => 'Tulis hari keadaan laporan dilihat, misalnya hari terakhir periode.',
  },
  'baris.twice': {
    severity: 'galat',
    example: { what: 'Unit "Balai Umpama"', other: 'A4' },
    message: p => `${p.what} sudah ada di ${p.other}.`,
    hint: () => 'Hapus salah satu barisnya.',
  },
  'tiket.differs': {
    severity: 'galat',
    example: { id: 'T-0001', other: 'A4' },
    message: p => `Tiket "${quoteUnexpected(p.id)}" sudah ada di ${p.other} dengan isian yang lain.`,
    hint: () => 'Perbaiki nomornya bila keduanya laporan yang berbeda; bila sama, hapus baris yang keliru.',
  },
  'tiket.no-kadar': {
    severity: 'galat',
    example: { count: 12, cells: 'E4, E9, dan 10 sel lagi' },
    message: p =>
      `${formatNumber(p.count)} pengaduan tidak menyebut kadar pengawasannya, sehingga tenggatnya 14 atau 60 hari kerja: ${p.cells}.`,
    hint: () =>
      'Isi kolom "Berkadar Pengawasan", tulis isian "Kadar Bila Kosong" di lembar Laporan, atau tulis tenggatnya di lembar "SLA".',
  },
  'tiket.no-limit': {
    severity: 'galat',
    example: { what: 'Informasi yang diterima 3 Mei 2016', count: 4, cells: 'B4, B9' },
    message: p => `Tidak ada tenggat bagi ${formatNumber(p.count)} baris, misalnya ${p.what}: ${p.cells}.`,
    hint: () => 'Tulis tenggat yang berlaku waktu itu di lembar "SLA", dengan "Berlaku Sejak".',
  },
  'rujukan.unknown-ticket': {
    severity: 'galat',
    example: { id: 'T-0001' },
    message: p => `Tiket "${quoteUnexpected(p.id)}" tidak ada di lembar Pengaduan.`,
    hint: () => 'Perbaiki nomornya, atau hapus baris rujukan ini.',
  },
  'hitungan.beside-tickets': {
    severity: 'galat',
    example: {},
    message: () => 'Lembar Hitungan dan lembar Pengaduan sama-sama berisi; tiketnya akan terhitung dua kali.',
    hint: () => 'Hapus salah satunya: Hitungan bagi berkas yang panjang, Pengaduan bila barisnya ada di buku kerja.',
  },
  'hitungan.other-cutoff': {
    severity: 'galat',
    example: { found: '30 Juni 2025', cutoff: '31 Desember 2025' },
    message: p => `Lembar Hitungan dihitung dengan keadaan ${p.found}, sedangkan tanggal cutoff laporan ${p.cutoff}.`,
    hint: () => 'Jalankan lagi "laporan hitung" dengan buku kerja ini, lalu ganti lembar Hitungan-nya.',
  },
  'hitung.no-book': {
    severity: 'galat',
    example: {},
    message: () => 'Tiket hanya dapat dihitung dengan periode, hari libur, dan tenggat laporannya.',
    hint: () =>
      'Sebutkan buku kerja laporannya, misalnya: laporan hitung Pengaduan.csv --jenis pengaduan --buku "Laporan 2025.xlsx".',
  },
  'rekap.partly': {
    severity: 'galat',
    example: { title: 'Selesai' },
    message: p => `Kolom "${p.title}" terisi pada sebagian baris saja, sehingga jumlah keadaannya tidak lengkap.`,
    hint: () =>
      'Isi "Selesai", "Proses", dan "Belum" di semua baris (0 bila tidak ada), atau kosongkan ketiganya di semua baris.',
  },
  'sla.no-days': {
    severity: 'galat',
    example: {},
    message: () => 'Tenggat 0 hari kerja bukan tenggat.',
    hint: () => 'Tulis banyaknya hari kerja, sedikitnya 1.',
  },
}

export const complaintProblem = problemsFrom(complaintCatalogue)
