import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import { nearestNames } from '../../base/nearest-names.ts'
import type { Instrument } from '../../instrument/instrument.ts'
import { type InstrumentSeries, instrumentAt, latestInstrument } from '../../instrument/instrument-series.ts'
import { ProblemLog } from '../../problems/outcome.ts'
import type { Place } from '../../problems/problem.ts'
import type { ReferenceData, ReferenceLoaders } from '../../sources/load-reference.ts'
import type { Source } from '../../sources/source.ts'
import type { FactSheet } from '../../workbook/declare.ts'
import type { Manner } from '../../workbook/manner.ts'
import { readSheets } from '../../workbook/read-workbook.ts'
import { instrumentProblem } from './instrument-problems.ts'
import { type Entries, settleInstrument } from './instrument-settings.ts'
import { type InstrumentRow, withInstrumentSheet } from './instrument-sheet.ts'
import type { SheetTelling } from './read-bands.ts'
import { readInstrument } from './read-instrument.ts'

/** The data of a kind as its report uses them: of each series of instruments the one. */
export type ReferenceInUse<Loaders extends ReferenceLoaders> = InUse<ReferenceData<Loaders>>

type InUse<Data> = { readonly [Name in keyof Data]: Data[Name] extends InstrumentSeries ? Instrument : Data[Name] }

/** As a report of today uses them that says nothing else. */
export function referenceOfToday<Loaders extends ReferenceLoaders>(
  data: ReferenceData<Loaders>,
): ReferenceInUse<Loaders> {
  return withInstruments(data, latestInstrument)
}

/** The instruments that hold on the day of a report, or what its sheet Instrumen has in their place. */
export function referenceOf<Loaders extends ReferenceLoaders>(
  data: ReferenceData<Loaders>,
  source: Source,
  report: FactSheet,
  manner: Manner,
  log: ProblemLog,
): ReferenceInUse<Loaders> {
  if (!manner.asks || !hasInstruments(data)) return referenceOfToday(data)
  // What is wrong in their cells is told when all sheets are read.
  const cells = new ProblemLog()
  const read = readSheets(source, withInstrumentSheet({ report }), cells, manner)
  const day = report.day?.of(read.report.partial)
  const { rows } = read.instrument
  const told = { log, isUnread: unreadCells(cells) }
  const codes = Object.values(data).flatMap(one => (isSeries(one) ? [one.instruments[0].code] : []))
  const rowsOf = assignRows(rows, codes, log)
  return withInstruments(data, series => {
    const instrument = inForce(series, day)
    const own = rowsOf.get(instrument.code) ?? []
    return own.length === 0 ? instrument : readInstrument(instrument, own, told)
  })
}

/** Whether the reports of a kind rest on a survey, whose instrument a workbook may say. */
export function hasInstruments(data: object): boolean {
  return Object.values(data).some(isSeries)
}

/** Cells of which something else is told than that they are blank. */
function unreadCells({ problems }: ProblemLog): SheetTelling['isUnread'] {
  const keyOf = ({ sheet, cell }: Place) => JSON.stringify([sheet, cell])
  const keys = new Set(problems.map(({ place }) => keyOf(place)))
  return place => keys.has(keyOf(place))
}

function inForce(series: InstrumentSeries, day: CalendarDate | undefined): Instrument {
  return day === undefined ? latestInstrument(series) : instrumentAt(series, day)
}

/** Rows by the code of their survey. Where a report has one survey only, a row need not name it. */
function assignRows(
  rows: readonly InstrumentRow[],
  codes: readonly string[],
  log: ProblemLog,
): ReadonlyMap<string, readonly InstrumentRow[]> {
  const only = codes.length === 1 ? codes[0] : undefined
  const assigned = new Map<string, InstrumentRow[]>()
  for (const row of rows) {
    const found = row.values.survey ?? only
    const code = codes.find(known => known.toLowerCase() === found?.toLowerCase())
    if (code !== undefined) assigned.set(code, [...(assigned.get(code) ?? []), row])
    else if (found === undefined) log.add(instrumentProblem('instrumen.no-survey', row.at('code'), { known: codes }))
    else {
      const parameters = { found, known: codes, nearest: nearestNames(found, codes) }
      log.add(instrumentProblem('instrumen.unknown-survey', row.at('survey'), parameters))
    }
  }
  return assigned
}

/** What the sheet Laporan says, as far as it was read. */
interface ReadReport {
  readonly partial: Readonly<Record<string, unknown>>
  readonly at: (entry: string) => Place
}

/** The instruments as the entries of the sheet Laporan ask for them (`instrumentFields`). */
export async function settleReference<Reference extends object>(
  reference: Reference,
  loadTables: () => Promise<readonly Instrument[]>,
  { partial, at }: ReadReport,
  log: ProblemLog,
): Promise<Reference> {
  // The entries are those that every kind spreads into its sheet Laporan.
  const entries = partial as Entries
  const tables = entries.gradeTable === undefined ? [] : await loadTables()
  return mapValues(reference, one => (isInstrument(one) ? settleInstrument(one, tables, { entries, at }, log) : one))
}

function withInstruments<Data extends object>(
  data: Data,
  choose: (series: InstrumentSeries) => Instrument,
): InUse<Data> {
  return mapValues(data, one => (isSeries(one) ? choose(one) : one)) as InUse<Data>
}

function mapValues<Whole extends object>(whole: Whole, map: (value: unknown) => unknown): Whole {
  return Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, map(value)])) as Whole
}

function isSeries(value: unknown): value is InstrumentSeries {
  return typeof value === 'object' && value !== null && 'instruments' in value
}

function isInstrument(value: unknown): value is Instrument {
  return typeof value === 'object' && value !== null && 'criteria' in value && 'readings' in value
}
