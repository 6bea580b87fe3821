import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import { nearestNames } from '../../base/nearest-names.ts'
import type { Instrument } from '../../instrument/instrument.ts'
import { type InstrumentSeries, instrumentAt, latestInstrument } from '../../instrument/instrument-series.ts'
import { ProblemLog } from '../../problems/outcome.ts'
import type { Place } from '../../problems/problem.ts'
import type { ReferenceData, ReferenceLoaders } from '../../sources/load-reference.ts'
import type { Source } from '../../sources/source.ts'
import type { Columns, TableRow } from '../../workbook/column.ts'
import type { FactSheet, TableSheet } from '../../workbook/declare.ts'
import type { Manner } from '../../workbook/manner.ts'
import { readSheets } from '../../workbook/read-workbook.ts'
import { instrumentProblem } from './instrument-problems.ts'
import { type Entries, settleInstrument } from './instrument-settings.ts'
import { instrumentSheet, withInstrumentSheet } from './instrument-sheet.ts'
import type { SheetTelling } from './read-bands.ts'
import { readInstrument } from './read-instrument.ts'

/** The data of a kind as its report uses them: of each series of instruments the one. */
export type ReferenceInUse<Loaders extends ReferenceLoaders> = InUse<ReferenceData<Loaders>>

type InUse<Data> = { readonly [Name in keyof Data]: Data[Name] extends InstrumentSeries ? Instrument : Data[Name] }

/**
 * How the sheet Instrumen of a kind looks, and what its rows make of an instrument. Its functions are methods, so that
 * sheets of any columns fit.
 */
export interface InstrumentReading<C extends Columns = Columns> {
  readonly sheet: TableSheet<C>
  /** The code of the instrument that a row speaks of, and the column that says so. */
  surveyOf(row: TableRow<C>): string | undefined
  readonly surveyColumn: keyof C & string
  /** The column at which a row is told to say nothing of it. */
  readonly namedColumn: keyof C & string
  /** What is wrong goes to the log of the telling; what could be understood is used even so. */
  read(base: Instrument, rows: readonly TableRow<C>[], telling: SheetTelling): Instrument
}

export function defineReading<C extends Columns>(reading: InstrumentReading<C>): InstrumentReading<C> {
  return reading
}

/** Unsur with their questions, weights and grades, as most surveys are asked. */
export const surveyInstruments = defineReading({
  sheet: instrumentSheet,
  surveyColumn: 'survey',
  namedColumn: 'code',
  surveyOf: ({ values }) => values.survey,
  read: readInstrument,
})

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
  reading: InstrumentReading | undefined,
): ReferenceInUse<Loaders> {
  if (!manner.asks || reading === undefined) return referenceOfToday(data)
  // What is wrong in their cells is told when all sheets are read.
  const cells = new ProblemLog()
  const read = readSheets(source, withInstrumentSheet({ report }, reading.sheet), cells, manner)
  const day = report.day?.of(read.report.partial)
  const { rows } = read.instrument
  const told = { log, isUnread: (place: Place) => cells.saysOf(place) }
  const codes = Object.values(data).flatMap(one => (isSeries(one) ? [one.instruments[0].code] : []))
  const rowsOf = assignRows(rows, codes, reading, log)
  return withInstruments(data, series => {
    const instrument = inForce(series, day)
    const own = rowsOf.get(instrument.code) ?? []
    return own.length === 0 ? instrument : reading.read(instrument, own, told)
  })
}

/** How the sheet Instrumen of a kind is read; undefined where its reports rest on no instrument, which a workbook could say. */
export function readingOf(
  data: object,
  { instrumentReading = surveyInstruments }: { readonly instrumentReading?: InstrumentReading },
): InstrumentReading | undefined {
  return Object.values(data).some(isSeries) ? instrumentReading : undefined
}

function inForce(series: InstrumentSeries, day: CalendarDate | undefined): Instrument {
  return day === undefined ? latestInstrument(series) : instrumentAt(series, day)
}

/** Rows by the code of their survey. Where a report has one survey only, a row need not name it. */
function assignRows(
  rows: readonly TableRow<Columns>[],
  codes: readonly string[],
  { surveyOf, surveyColumn, namedColumn, sheet }: InstrumentReading,
  log: ProblemLog,
): ReadonlyMap<string, readonly TableRow<Columns>[]> {
  const only = codes.length === 1 ? codes[0] : undefined
  const title = sheet.columns[surveyColumn]?.title ?? ''
  const assigned = new Map<string, TableRow<Columns>[]>()
  for (const row of rows) {
    const found = surveyOf(row) ?? only
    const code = codes.find(known => known.toLowerCase() === found?.toLowerCase())
    if (code !== undefined) assigned.set(code, [...(assigned.get(code) ?? []), row])
    else if (found === undefined) {
      log.add(instrumentProblem('instrumen.no-survey', row.at(namedColumn), { known: codes, column: title }))
    } else {
      const parameters = { found, known: codes, nearest: nearestNames(found, codes), column: title }
      log.add(instrumentProblem('instrumen.unknown-survey', row.at(surveyColumn), parameters))
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

/** Instruments among the data that a report uses. */
export function instrumentsIn(reference: object): readonly Instrument[] {
  return Object.values(reference).filter(isInstrument)
}

function isInstrument(value: unknown): value is Instrument {
  return typeof value === 'object' && value !== null && 'criteria' in value && 'readings' in value
}
