import { referenceOfToday } from '../../../src/kinds/parts/instruments-in-use.ts'
import { auditedRound } from '../../../src/kinds/pemutakhiran-ratl/audited.ts'
import { checkRound } from '../../../src/kinds/pemutakhiran-ratl/check.ts'
import { roundReference } from '../../../src/kinds/pemutakhiran-ratl/reference.ts'
import { roundRules } from '../../../src/kinds/pemutakhiran-ratl/rules.ts'
import { roundWorkbook } from '../../../src/kinds/pemutakhiran-ratl/workbook.ts'
import { loadReference } from '../../../src/sources/load-reference.ts'
import { keptPorts } from '../../kept-ports.ts'
import { sheetOf, sourceOf, type Written } from '../../workbook/build-sheet.ts'
import { showProblems } from '../../workbook/show-problems.ts'
import { checkWorkbook } from '../check-workbook.ts'

/** The tables of a workbook as rows of cells, the titles first. */
export type Workbook = Readonly<Record<string, readonly (readonly Written[])[]>>

export const units = { biro: 'Biro Contoh', balai: 'Balai POM di Contoh', loka: 'Loka POM di Percontohan' } as const

/** A round without any problem: two forms came back, one is missing; one action was closed, one is new. */
export const goodRound: Workbook = {
  Laporan: [
    ['Isian', 'Nilai'],
    ['Jenis', 'pemutakhiran-ratl'],
    ['Nomor', 'CONTOH-7/2027'],
    ['Tahun', 2027],
    ['Putaran', 'Semester I Tahun 2027'],
    ['Tanggal Cutoff', '15/07/2027'],
    ['Batas Pengembalian', '09/07/2027'],
    ['Tempat', 'Jakarta'],
    ['Instansi', 'Badan Contoh Nasional'],
    ['Singkatan Instansi', 'BCN'],
    ['Unit Penyusun', 'Inspektorat Contoh'],
    ['Jabatan Penandatangan', 'Inspektur Contoh'],
    ['Tanggal Rapat', '21/07/2027'],
    ['Tempat Rapat', 'Ruang Rapat Contoh'],
    ['Jabatan Wakil Unit', 'Kepala Biro Contoh'],
    ['Nama Wakil Unit', 'Budi Contoh'],
  ],
  Unit: [
    ['No', 'Unit Pelayanan'],
    [1, units.biro],
    [2, units.balai],
    [3, units.loka],
  ],
  Formulir: [
    ['Unit Pelayanan', 'Jumlah Aksi', 'Kembali', 'Tanggal Kembali', 'Berkas'],
    [units.biro, 1, 'Ya', '05/07/2027', 'biro.xlsx'],
    [units.balai, 1, 'Ya', '12/07/2027', 'balai.xlsx'],
    [units.loka, 1, 'Tidak', null, null],
  ],
  RATL: [
    ['ID Aksi', 'Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Rencana Aksi', 'Timeline', 'Status Semula', 'Status'],
    ['RATL-2026-1-1', 2026, units.biro, 'Informasi', 'Menata ruang', 'Juni 2027', 'Open', 'Close'],
    ['RATL-2026-2-1', 2026, units.balai, 'Pengujian', 'Memasang papan', '30/06/2027', 'Open', 'Open'],
    ['RATL-2026-2-2', 2026, units.balai, 'Pengujian', 'Melatih petugas', 'Desember 2027', null, 'Open'],
    ['RATL-2026-3-1', 2026, units.loka, 'Informasi', 'Menambah kursi', 'Desember 2027', 'Close', 'Close'],
  ],
  Perubahan: [
    ['ID Aksi', 'Unit Pelayanan', 'Kolom', 'Semula', 'Menjadi', 'Berkas', 'Sel'],
    ['RATL-2026-1-1', units.biro, 'Status', 'Open', 'Selesai', 'biro.xlsx', 'I2'],
    ['RATL-2026-2-1', units.balai, 'Kendala', null, 'Bahan belum ada', 'balai.xlsx', 'M2'],
  ],
  Temuan: [
    ['Kode', 'Jenis Temuan', 'Unit Pelayanan', 'Berkas', 'Sel', 'Uraian'],
    ['close-tanpa-bukti', 'Close tanpa bukti', units.biro, 'biro.xlsx', 'L2', 'Bukti kosong'],
  ],
  Kehadiran: [
    ['Nama', 'Unit Pelayanan', 'Jabatan'],
    ['Rina Teladan', units.biro, 'Kepala Biro'],
  ],
  Langkah: [
    ['Langkah', 'Penanggung Jawab', 'Batas Waktu'],
    ['Melengkapi bukti', units.biro, '31/07/2027'],
  ],
}

export const reference = referenceOfToday<typeof roundReference>(
  await loadReference(roundReference, keptPorts().resources),
)

/** The check stage alone. */
export function check(workbook: Workbook) {
  const source = sourceOf(Object.entries(workbook).map(([name, rows]) => sheetOf(rows, name)))
  const outcome = checkWorkbook(source, roundWorkbook, checkRound, reference)
  return {
    input: outcome.ok ? outcome.value : undefined,
    problems: outcome.problems,
    shown: showProblems(outcome.problems),
  }
}

/** What the rules find in a round that has no errors. */
export function audit(workbook: Workbook): readonly string[] {
  const { input, shown } = check(workbook)
  if (input === undefined) throw new Error(`a round with errors is not audited: ${shown}`)
  const audited = auditedRound(input, undefined, reference)
  return showProblems(roundRules.flatMap(rule => rule.find(audited)))
}

/** The round with some cells changed, by sheet, row as the spreadsheet counts it, and title. */
export function withCell(workbook: Workbook, sheet: string, row: number, title: string, written: Written): Workbook {
  const rows = workbook[sheet] ?? []
  const column = sheet === 'Laporan' ? 1 : (rows[0]?.indexOf(title) ?? -1)
  const at = sheet === 'Laporan' ? rows.findIndex(([entry]) => entry === title) : row - 1
  const cells = rows[at]
  if (cells === undefined || column < 0) throw new Error(`no cell ${sheet} ${row} ${title}`)
  return { ...workbook, [sheet]: rows.with(at, cells.with(column, written)) }
}

export function withRow(workbook: Workbook, sheet: string, cells: readonly Written[]): Workbook {
  return { ...workbook, [sheet]: [...(workbook[sheet] ?? []), cells] }
}
