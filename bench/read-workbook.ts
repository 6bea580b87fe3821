import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { comparePair, lineOf } from './measure/pair.ts'
import { runScript } from './measure/process.ts'

// How long a workbook of 100,000 rows × 14 columns takes to read, how much of the processor and how much memory at most:
// our reader in its thread, and in one of its own as the program runs it, each in turn with exceljs, in processes of their own.
// The targets: half of the time, 250 MB. `npm run bench:reader -- 5` runs five pairs instead of three.

const rows = 100_000
const [rounds = '3'] = process.argv.slice(2)

/** Numbers, days, decimals, texts that repeat and texts that do not: a sheet of answers and remarks. */
async function writeWorkbook(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Responden')
  sheet.addRow(Array.from({ length: 14 }, (_, column) => `Kolom ${column + 1}`))
  for (let at = 0; at < rows; at += 1) {
    const answers = [1, 2, 3, 4].map(step => ((at * step) % 4) + 1)
    const texts = [`Saran nomor ${at} agar pelayanan lebih cepat`, 'Open', `Keterangan ${at % 1000}`]
    const names = [`Balai POM di Kota ${at % 88}`, `Layanan ${at % 7}`]
    const day = new Date(Date.UTC(2022, 0, 1 + (at % 365)))
    sheet.addRow([at + 1, ...names, day, ...answers, 80 + (at % 2000) / 100, at * 1.37, ...texts, at % 2 === 0])
  }
  await workbook.xlsx.writeFile(file)
}

const folder = mkdtempSync(join(tmpdir(), 'laporan-bench-'))
try {
  const file = join(folder, 'besar.xlsx')
  await writeWorkbook(file)
  const ours = (where: string) => () => runScript('tasks/load-workbook', file, where, String(rows + 1))
  const peer = () => runScript('peers/exceljs', file, String(rows + 1))
  const pairs = [
    { name: 'our reader / exceljs', ours: ours('here'), peer, target: 0.5 },
    { name: 'our reader, thread of its own / exceljs', ours: ours('apart'), peer },
  ]
  for (const pair of pairs) console.log(lineOf(await comparePair(pair, Number(rounds))))
} finally {
  rmSync(folder, { recursive: true })
}
