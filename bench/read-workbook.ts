import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ExcelJS from 'exceljs'
import { openInput } from '../src/app/disk/open-input.ts'
import { nodeFiles } from '../src/platform/node-files.ts'
import { nodePorts } from '../src/platform/node-ports.ts'
import type { Input } from '../src/sources/input.ts'
import { loadApart } from '../src/sources/load-apart.ts'
import { loadSource } from '../src/sources/load-source.ts'

// How long a workbook of 100,000 rows × 14 columns takes to read, and how much memory at most: our reader in this thread,
// in a thread of its own as the program runs it, and exceljs. Each runs in a process of its own, the best of three counts.

const rows = 100_000
const rounds = 3

const tasks: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  write: writeWorkbook,
  'our reader': async file => loadSource(await inputAt(file), nodePorts().deflate),
  'our reader, thread of its own': async file => loadApart(await inputAt(file), nodePorts().jobs),
  exceljs: file => new ExcelJS.Workbook().xlsx.readFile(file),
}

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

interface Measured {
  readonly seconds: number
  readonly megabytes: number
}

/** Runs one task in this process and says what it took. */
async function measure(task: string, file: string): Promise<void> {
  const started = performance.now()
  await tasks[task]?.(file)
  const seconds = (performance.now() - started) / 1000
  process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
}

function runApart(task: string, file: string): Measured {
  const output = execFileSync(process.execPath, [fileURLToPath(import.meta.url), task, file], { encoding: 'utf8' })
  return JSON.parse(output)
}

function best(task: string, file: string): Measured {
  const runs = Array.from({ length: rounds }, () => runApart(task, file))
  return {
    seconds: Math.min(...runs.map(run => run.seconds)),
    megabytes: Math.min(...runs.map(run => run.megabytes)),
  }
}

function compare(file: string): void {
  runApart('write', file)
  const names = Object.keys(tasks).filter(task => task !== 'write')
  const results = new Map(names.map(name => [name, best(name, file)]))
  for (const [name, { seconds, megabytes }] of results) {
    console.log(
      `${name.padEnd(30)} ${format(seconds).padStart(6)} s ${Math.round(megabytes).toString().padStart(5)} MB`,
    )
  }
  const [ours, theirs] = [results.get('our reader'), results.get('exceljs')]
  if (ours === undefined || theirs === undefined) return
  console.log(`our reader takes ${format(ours.seconds / theirs.seconds)} of the time of exceljs (target: at most 0.50)`)
  console.log(`and ${Math.round(ours.megabytes)} MB at most (target: at most 250)`)
}

function format(value: number): string {
  return (Math.round(value * 100) / 100).toString()
}

const [task, file] = process.argv.slice(2)
if (task !== undefined && file !== undefined) await measure(task, file)
else {
  const folder = mkdtempSync(join(tmpdir(), 'laporan-bench-'))
  try {
    compare(join(folder, 'besar.xlsx'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function inputAt(path: string): Promise<Input> {
  const input = await openInput(path, nodeFiles)
  if (!input.ok) throw new Error(`no input ${path}`)
  return input.value
}
