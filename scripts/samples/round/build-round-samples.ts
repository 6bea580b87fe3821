import type { CellValue } from 'exceljs'
import type { SampleFile } from '../build-samples.ts'
import { addTable } from '../workbook/add-table.ts'
import { excelDay } from '../workbook/cell-value.ts'
import { packWorkbook, startWorkbook } from '../workbook/pack-workbook.ts'
import { addAboutSheet } from '../workbook/report-sheets.ts'
import { type Round, roundWithDefects, smallRound } from './rounds.ts'

const headings: Readonly<Record<keyof Round['tables'], readonly string[]>> = {
  Unit: ['No', 'Unit Pelayanan', 'Kelompok'],
  Formulir: ['Unit Pelayanan', 'Jumlah Aksi', 'Kembali', 'Tanggal Kembali', 'Berkas'],
  RATL: [
    ...['ID Aksi', 'Tahun', 'No', 'Unit Pelayanan', 'Jenis Layanan', 'Rencana Aksi', 'Timeline'],
    ...['Status Semula', 'Status', 'Keterangan'],
  ],
  Perubahan: ['ID Aksi', 'Unit Pelayanan', 'Kolom', 'Semula', 'Menjadi', 'Berkas', 'Sel'],
  Temuan: ['Kode', 'Jenis Temuan', 'Unit Pelayanan', 'Berkas', 'Sel', 'Uraian'],
  Kehadiran: ['Nama', 'Unit Pelayanan', 'Jabatan'],
  Langkah: ['Langkah', 'Penanggung Jawab', 'Batas Waktu'],
}

function facts({ round, year, cutoff, due, date, meeting, number }: Round): readonly (readonly CellValue[])[] {
  return [
    ['Jenis', 'pemutakhiran-ratl'],
    ['Nomor', number],
    ['Tahun', year],
    ['Putaran', round],
    ['Tanggal Cutoff', excelDay(cutoff)],
    ['Batas Pengembalian', excelDay(due)],
    ['Tanggal', excelDay(date)],
    ['Tempat', 'Jakarta'],
    ['Instansi', 'Badan Contoh Nasional'],
    ['Singkatan Instansi', 'BCN'],
    ['Unit Penyusun', 'Inspektorat Contoh'],
    ['Tanggal Rapat', excelDay(meeting)],
    ['Tempat Rapat', 'Ruang Rapat Contoh, Jakarta'],
    ['Jabatan Penandatangan', 'Inspektur Contoh'],
    ['Nama Penandatangan', 'Wulan Umpama'],
  ]
}

async function buildRound(round: Round): Promise<Uint8Array> {
  const workbook = startWorkbook(round.date)
  addTable(workbook, {
    name: 'Laporan',
    columns: ['Isian', 'Nilai'].map(heading => ({ heading, width: 34 })),
    rows: facts(round),
  })
  for (const [name, titles] of Object.entries(headings) as [keyof Round['tables'], readonly string[]][]) {
    const columns = titles.map(heading => ({ heading, width: heading === 'Rencana Aksi' ? 60 : 20 }))
    addTable(workbook, { name, columns, rows: round.tables[name] })
  }
  addAboutSheet(workbook, round.about)
  return packWorkbook(workbook)
}

/** A small round without any problem, and one in which every rule finds something. */
export async function buildRoundSamples(): Promise<readonly SampleFile[]> {
  return [
    { name: 'pemutakhiran-ratl-kecil.xlsx', bytes: await buildRound(smallRound) },
    { name: 'pemutakhiran-ratl-bermasalah.xlsx', bytes: await buildRound(roundWithDefects) },
  ]
}
