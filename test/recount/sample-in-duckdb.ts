import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import ExcelJS from 'exceljs'
import { peerFolder } from '../../bench/peers/peer-folder.ts'
import { counter, standings, tables } from './complaint-queries.ts'

export type Row = Readonly<Record<string, unknown>>
export type Ask = (query: string) => Promise<readonly Row[]>

interface DuckModule {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        run(query: string): Promise<unknown>
        runAndReadAll(query: string): Promise<{ getRowObjectsJson(): Row[] }>
      }>
    }>
  }
}

/** DuckDB is installed beside the project by `npm run bench`: its packages for single platforms are in no lock file of ours. */
const [place] = [peerFolder, join('/tmp', basename(peerFolder))].filter(folder =>
  // Tests have a folder for what is temporary in memory, the bench has that of the system.
  existsSync(join(folder, 'node_modules/@duckdb/node-api')),
)

export const hasDuckDb = place !== undefined

/** The cells of a sample, as exceljs reads them, in a database with every ticket's days and state. */
export async function askSample(file: string, cutoff: string): Promise<Ask> {
  const folder = mkdtempSync(join(tmpdir(), 'laporan-recount-'))
  try {
    await writeTables(file, folder)
    const { DuckDBInstance } = createRequire(join(place ?? peerFolder, 'index.js'))('@duckdb/node-api') as DuckModule
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    for (const script of [tables(folder), ...standings(cutoff, counter)]) await connection.run(script)
    return async query => (await connection.runAndReadAll(query)).getRowObjectsJson()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function writeTables(file: string, folder: string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  for (const name of ['Pengaduan', 'Libur', 'Unit', 'Daftar']) {
    const rows: string[][] = []
    workbook.getWorksheet(name)?.eachRow(row => {
      rows.push(Array.from((row.values as unknown[]).slice(1), textOf))
    })
    const width = rows[0]?.length ?? 0
    const lines = rows.map(row => Array.from({ length: width }, (_, at) => `"${row[at] ?? ''}"`).join(','))
    writeFileSync(join(folder, `${name}.csv`), lines.join('\n'))
  }
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
