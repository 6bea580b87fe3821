import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { referenceOfToday } from '../../../src/kinds/parts/instruments-in-use.ts'
import { pengaduan } from '../../../src/kinds/pengaduan/index.ts'
import { complaintReference } from '../../../src/kinds/pengaduan/reference.ts'
import { tallyTickets } from '../../../src/kinds/pengaduan/tally-tickets.ts'
import { loadReference } from '../../../src/sources/load-reference.ts'
import { loadSource } from '../../../src/sources/load-source.ts'
import { writeCsv } from '../../../src/sources/write-csv.ts'
import { keptPorts } from '../../kept-ports.ts'
import { runs } from '../../laws.ts'
import { jsonInput } from '../../memory-input.ts'

const { resources, deflate } = keptPorts()
const reference = referenceOfToday<typeof complaintReference>(await loadReference(complaintReference, resources))

type Row = Readonly<Record<string, string | number>>
type Input = Readonly<Record<string, unknown>> & { readonly Pengaduan: readonly Row[] }

const input: Input = JSON.parse(readFileSync('test/kinds/pengaduan/cases/semua-lembar-publik/input.json', 'utf8'))
const { Pengaduan: tickets, Rujukan: _, ...book } = input
const { SLA: __, ...bookWithoutLimits } = book
const titles = [...new Set(tickets.flatMap(row => Object.keys(row)))]

async function sourceOf(sheets: unknown) {
  const loaded = await loadSource(jsonInput(sheets), deflate)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.value
}

async function count(rows: readonly Row[], sheets: unknown) {
  const bytes = writeCsv([titles, ...rows.map(row => titles.map(title => String(row[title] ?? '')))])
  async function* pieces() {
    yield bytes
  }
  const hashed = Object.assign(pieces, { sha256: async () => 'c0ffee' })
  const file = { path: 'Pengaduan.csv', pieces: hashed, excused: new Set<string>() }
  return tallyTickets({ ...file, book: sheets === undefined ? undefined : await sourceOf(sheets) }, reference)
}

async function figuresOf(sheets: unknown) {
  const prepared = await pengaduan.prepare(await sourceOf(sheets), { edition: 'publik' }, resources)
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems))
  const { referrals: ___, ...figures } = prepared.value.figures
  return { figures, view: prepared.value.view as Readonly<Record<string, unknown>> }
}

/** The rows of the counted sheet as a workbook has them. */
async function countedSheet(rows: readonly Row[], sheets: unknown): Promise<readonly Row[]> {
  const outcome = await count(rows, sheets)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  const [{ rows: [heading = [], ...body] = [] } = {}] = outcome.value.sheets
  return body.map(row => Object.fromEntries(heading.map((title, at) => [title, row[at] ?? ''])))
}

test.each([
  ['limits of the office', book],
  ['limits of the regulations alone', bookWithoutLimits],
])('a report on counted tickets has the figures of the tickets: %s', async (_name, sheets) => {
  const Hitungan = await countedSheet(tickets, sheets)
  const [counted, whole] = [
    await figuresOf({ ...sheets, Hitungan }),
    await figuresOf({ ...sheets, Pengaduan: tickets }),
  ]
  expect(counted.figures).toEqual(whole.figures)
  expect(counted.view).toMatchObject({ whistleblowing: 1, sourceHashes: ['c0ffee'], overdue: [], someLate: true })
  expect(counted.view.calendar).toEqual(whole.view.calendar)
  expect(counted.view.overdueUnits).toEqual(whole.view.overdueUnits)
})

test('the order of the rows changes nothing, and rows that repeat a ticket count once', async () => {
  const sheet = await countedSheet(tickets, book)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...tickets], { minLength: tickets.length }), fc.nat(8), async (rows, at) => {
      expect(await countedSheet([...rows, ...rows.slice(at, at + 1)], book)).toEqual(sheet)
    }),
    { numRuns: runs(20, 5) },
  )
})

test('a ticket that says other things, one without a limit, and a workbook that is not named are errors', async () => {
  const [first = {}, second = {}] = tickets
  const codesOf = async (rows: readonly Row[], sheets: unknown) =>
    (await count(rows, sheets)).problems.map(({ code, place }) => `${code} ${place.line ?? ''}`)
  expect(await codesOf([first, second, { ...first, Status: 'Open' }], book)).toEqual(['tiket.differs 4'])
  const old = { ...first, 'Tanggal Terima': '03/03/2016' }
  const report = { ...(book.Laporan as object), Tahun: 2016, Periode: 'Tahun' }
  expect(await codesOf([old], { ...bookWithoutLimits, Laporan: report })).toEqual(['tiket.no-limit 2'])
  expect(await codesOf([first], undefined)).toEqual(['hitung.no-book '])
})
