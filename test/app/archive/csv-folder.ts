import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Row = Readonly<Record<string, unknown>>

/** Writes the survey of one month as a folder of CSV files; facts are added to its sheet Laporan. */
export function writeCsvFolder(folder: string, more: Row = {}): void {
  mkdirSync(folder)
  const { Laporan, ...tables } = JSON.parse(readFileSync('test/kinds/spkp-spak/cases/dua-responden/input.json', 'utf8'))
  const facts = Object.entries({ ...Laporan, ...more }).map(([Isian, Nilai]) => ({ Isian, Nilai }))
  const sheets: Readonly<Record<string, readonly Row[]>> = { ...tables, Laporan: facts }
  for (const [name, rows] of Object.entries(sheets)) writeFileSync(join(folder, `${name}.csv`), csvOf(rows))
}

function csvOf(rows: readonly Row[]): string {
  const titles = [...new Set(rows.flatMap(row => Object.keys(row)))]
  const quote = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`
  return [titles, ...rows.map(row => titles.map(title => row[title]))].map(row => row.map(quote).join(';')).join('\n')
}
