import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportKinds } from '../../src/kinds/registry.ts'
import type { Edition } from '../../src/kinds/report-kind.ts'
import type { PrintedValue } from '../../src/template/print-trace.ts'
import { runs } from '../laws.ts'
import { casesOf } from './golden-case.ts'
import { cellName, type TracedValues, traceValues } from './trace-values.ts'

type Row = Record<string, string | number>
type Input = Readonly<Record<string, readonly Row[]>>

interface Case {
  readonly input: Input
  readonly edition: Edition
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const readCase = (folder: string): Case => {
  return { input: readJson(join(folder, 'input.json')), edition: readJson(join(folder, 'request.json')).edition }
}
/** Each case is traced once, for all tests. */
const traced = new Map<string, Promise<TracedValues | undefined>>()

describe.each(reportKinds.map(kind => [kind.id, kind] as const))('%s', (id, kind) => {
  const folders = casesOf(id)
  const trace = (folder: string): Promise<TracedValues | undefined> => {
    const { input, edition } = readCase(folder)
    const known = traced.get(folder) ?? traceValues(kind, input, edition)
    traced.set(folder, known)
    return known
  }

  test('every printed figure has a rule, but for those of a list that may only shrink', async () => {
    const file = `test/kinds/${id}/figures-without-rule.json`
    if (!existsSync(file)) return
    const found = new Set<string>()
    for (const folder of folders) {
      for (const { path, value, texts, origin } of (await trace(folder))?.values ?? []) {
        // Whether something is there at all prints nothing itself.
        const isFigure = value !== undefined && typeof value !== 'boolean' && texts.some(text => /^[-−+]?\d/.test(text))
        if (isFigure && origin === undefined) found.add(path.replace(/\.\d+(?=\.|$)/g, '[]'))
      }
    }
    const listed: readonly string[] = readJson(file)
    expect([...found].filter(path => !listed.includes(path)).sort(), 'figures that say no rule').toEqual([])
    expect(
      listed.filter(path => !found.has(path)),
      'figures that say one now: take them out of the list',
    ).toEqual([])
  })

  test('outside the cells that it names a figure does not change', async () => {
    let [compared, moved] = [0, 0]
    const numRuns = runs(30, 12)
    // Of one that ends in problems nothing is printed.
    const printed = folders.filter(folder => existsSync(join(folder, 'expected/view.json')))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...printed), fc.nat(), fc.nat(), async (folder, which, how) => {
        const { input, edition } = readCase(folder)
        const before = await trace(folder)
        const changed = before && change(input, which, how)
        const after = changed && (await traceValues(kind, changed.input, edition))
        if (before === undefined || changed === undefined || after === undefined) return
        compared += 1
        const { named, unnamed } = movedFigures(before, after, changed.cell)
        moved += named
        expect(unnamed).toEqual([])
      }),
      { numRuns },
    )
    expect(compared).toBeGreaterThan(numRuns / 3)
    expect(moved).toBeGreaterThan((numRuns * 5) / 3)
  })
})

/**
 * How many figures changed that name the cell, and those that changed although they do not. A list of another length, or in
 * another order, has other items in its places.
 */
function movedFigures(before: TracedValues, after: TracedValues, cell: string) {
  const now = new Map(after.values.map(({ path, value }) => [path, value]))
  const moved = before.values.filter(({ path, value, origin }) => {
    if (origin === undefined || !now.has(path) || !standsStill(before, after, path)) return false
    return JSON.stringify(printed(now.get(path))) !== JSON.stringify(printed(value))
  })
  const unnamed = moved.filter(one => !namesCell(one, cell))
  return {
    named: moved.length - unnamed.length,
    unnamed: unnamed.map(({ path, value }) => `${path}: ${value} → ${now.get(path)}, not from ${cell}`),
  }
}

/** Of a list of things only how many there are is printed; what they hold has origins of its own. */
function printed(value: unknown): unknown {
  return Array.isArray(value) && value.some(item => typeof item === 'object') ? value.length : value
}

function namesCell({ origin }: Pick<PrintedValue, 'origin'>, cell: string): boolean {
  return (origin?.cells?.() ?? []).some(place => cellName(place) === cell)
}

function standsStill(before: TracedValues, after: TracedValues, path: string): boolean {
  const names = path.split('.')
  const at = (view: unknown, depth: number) =>
    names.slice(0, depth).reduce((whole, name) => (whole as Record<string, unknown>)?.[name], view)
  return names.every((_, depth) => itemOf(at(before.view, depth)) === itemOf(at(after.view, depth)))
}

/** How long a list is, or of whom an item of one is. */
function itemOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length
  const { code, name, id } = (value ?? {}) as Readonly<Record<string, unknown>>
  return typeof value === 'object' ? JSON.stringify([code, name, id]) : undefined
}

/** Columns whose cells hold what is counted or measured. What says which rows belong together is told by words. */
const measured =
  /^(?:[UPQ]\d+|\d+|Skor|Responden|Target|SPKP|SPAK|Status|Status Semula|Kembali|Timeline|Rencana Aksi|Tindak Lanjut|Target Waktu|Kondisi|Jumlah|Ada|Diterima|Selesai|Proses|Belum|Kepuasan|Tanggal (?:Terima|TL|Closed|Balik)|Poin (?:Mandiri|Verifikasi|Final))$/

/** The input with one of its cells changed. */
function change(
  input: Input,
  which: number,
  how: number,
): { readonly input: Input; readonly cell: string } | undefined {
  const cells = Object.entries(input).flatMap(([sheet, rows]) =>
    !Array.isArray(rows)
      ? []
      : (rows as readonly Row[]).flatMap((row, index) =>
          Object.keys(row).flatMap(column => (measured.test(column) ? [{ sheet, index, column }] : [])),
        ),
  )
  const spot = cells[which % cells.length]
  if (spot === undefined) return undefined
  const { sheet, index, column } = spot
  const rows = input[sheet] ?? []
  const value = rows[index]?.[column]
  const options = column.startsWith('Poin') ? optionsOf(input) : []
  const changed = value === undefined ? undefined : (after(options, value) ?? other(value, how))
  if (changed === undefined) return undefined
  const given = rows.map((row, at) => (at === index ? { ...row, [column]: changed } : row))
  return { input: { ...input, [sheet]: given }, cell: `${sheet}![${index}].${column}` }
}

/** What stands behind a value in a list that goes round; nothing where it does not stand there. */
function after<Value>(values: readonly Value[], value: Value): Value | undefined {
  const at = values.indexOf(value)
  return at < 0 ? undefined : values[(at + 1) % values.length]
}

/** The points that a sheet Instrumen gives. */
function optionsOf({ Instrumen: rows = [] }: Input): readonly (string | number)[] {
  return [...new Set(rows.flatMap(({ Poin: points }) => points ?? []))]
}

const choices = [
  ['Open', 'Close'],
  ['Closed', 'Replied', 'In Progress'],
  ['Ya', 'Tidak'],
  ['ada', 'kurang', 'tidak ada'],
]

function other(value: string | number, how: number): string | number {
  const chosen = choices.flatMap(one => after(one, String(value)) ?? [])[0]
  if (chosen !== undefined) return chosen
  // Another day of its month.
  if (/^\d\d\/\d\d\/\d{4}$/.test(String(value))) return `${10 + (how % 18)}${String(value).slice(2)}`
  const number = Number(String(value).replace(',', '.'))
  if (Number.isNaN(number)) return `${value} lagi`
  // On the scale of answers, of the IKM, or a count of respondents.
  if (number === 5) return 4
  if (number <= 4) return Number.isInteger(number) ? (number % 4) + 1 : String(1 + (how % 300) / 100).replace('.', ',')
  return Number.isInteger(number) ? 25 + (how % 75) : String(25 + (how % 7500) / 100).replace('.', ',')
}
