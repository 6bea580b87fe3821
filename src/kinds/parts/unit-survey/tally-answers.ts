import { Decimal, roundHalfUp } from '../../../base/decimal.ts'
import { formatNumber } from '../../../base/format-number.ts'
import { groupBy } from '../../../base/group-by.ts'
import { nameKey } from '../../../base/name-key.ts'
import { type AnswerCounts, addCounts, partOfCounts, scoreSurvey } from '../../../instrument/answer-leaves.ts'
import { letterOf } from '../../../instrument/instrument.ts'
import { readScore, readValue, toReading } from '../../../instrument/score-instrument.ts'
import { andThen, type Outcome, type ProblemLog, success } from '../../../problems/outcome.ts'
import type { Column, Columns, TableRow } from '../../../workbook/column.ts'
import type { TableSheet } from '../../../workbook/declare.ts'
import { type TallySpec, tallyTable, type UnderstoodRow } from '../../../workbook/stream/tally-table.ts'
import type { AnswersFile, AnswerTally, SummaryLine } from '../report-summary.ts'
import { gateOfDays, linesOfOutside } from './answers-of-days.ts'
import { checkResponses } from './check-results.ts'
import { answerSheet } from './survey-sheets.ts'
import { askedCodesOf, type SkmReference, type UnsurCode } from './unsur.ts'

/** The answers to one service of one unit in one year. */
export interface ServiceAnswers extends AnswerCounts {
  readonly year: number
  readonly unit: string
  readonly service: string | undefined
}

/** What a kind counts of a long file besides its answers, by the columns of its own sheet `Responden`. */
export interface MoreCounts<C extends Columns> {
  readonly sheet: TableSheet<C & AnswerColumns>
  /** What respondents are told apart by: the columns that say it, and the name of what a row is of. */
  readonly facets: readonly Facet<C & AnswerColumns>[]
  /** Columns that say whether a row is left out, and whether it is. */
  readonly gate?: Gate<C & AnswerColumns>
}

interface Facet<C extends Columns> {
  readonly columns: readonly (keyof C & string)[]
  /** Within its year and unit; none where the row is of nothing. */
  readonly nameOf: (row: TableRow<C>) => string | undefined
}

interface Gate<C extends Columns> {
  readonly columns: readonly (keyof C & string)[]
  readonly isLeftOut: (row: TableRow<C>) => boolean
}

/** How many respondents of a unit are of a name, by one facet. */
export interface FacetCount {
  readonly year: number
  readonly unit: string
  readonly name: string
  readonly count: number
}

export interface CountedAnswers {
  readonly services: readonly ServiceAnswers[]
  /** One list for each facet. */
  readonly facets: readonly (readonly FacetCount[])[]
  readonly leftOut: number
}

/**
 * Counts the answers of a sheet `Responden` that lies in a CSV file of any length. Rows mean what they mean in a report,
 * but nothing is compared with the other sheets; names of respondents are not looked at, and dates only where a gate asks for
 * them. The order of the rows changes nothing: counts are whole numbers, and of several spellings of a name the first by code
 * point is given.
 */
export async function countAnswers<C extends Columns>(
  { path, excused, pieces }: Pick<AnswersFile, 'path' | 'excused' | 'pieces'>,
  reference: SkmReference,
  more: MoreCounts<C>,
): Promise<Outcome<CountedAnswers>> {
  const names = new GroupNames()
  const spec = tallySpec(reference, names, more)
  const { values: codes, choices } = spec
  const outcome = await tallyTable(path, { ...spec, excused }, pieces)
  return andThen(outcome, ({ groups, facets, leftOut }) => {
    const services = [...groups].toSorted(byKey).map(([key, { rows, counts }]) => {
      const ofCode = (column: number) =>
        Array.from({ length: choices }, (_, index) => counts[column * choices + index] ?? 0)
      return {
        ...names.of(key),
        respondents: rows,
        counts: new Map(codes.map((code, column) => [code, ofCode(column)])),
      }
    })
    const unitOf = new Map(services.map(({ year, unit }) => [unitKey(year, unit), unit]))
    const counted = facets.map(kinds =>
      [...kinds].toSorted(byKey).flatMap(([key, { rows: count }]) => {
        const { year, unitKey: of, name } = facetOf(key)
        return count === 0 ? [] : [{ year, unit: unitOf.get(of) ?? '', name, count }]
      }),
    )
    return success({ services, facets: counted, leftOut })
  })
}

/** Answers alone. */
export const answersAlone = (reference: SkmReference): MoreCounts<AnswerColumns> => {
  return { sheet: answerSheet(reference), facets: [] }
}

function byKey([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1
}

function unitKey(year: number, unit: string): string {
  return JSON.stringify([year, nameKey(unit)])
}

function facetKey(year: number, unit: string, name: string): string {
  return JSON.stringify([year, unitKey(year, unit), name])
}

function facetOf(key: string): { readonly year: number; readonly unitKey: string; readonly name: string } {
  const [year, own, name] = JSON.parse(key) as readonly [number, string, string]
  return { year, unitKey: own, name }
}

type AnswerColumns = ReturnType<typeof answerSheet>['columns']

function tallySpec<C extends Columns>(
  reference: SkmReference,
  names: GroupNames,
  { sheet, facets, gate }: MoreCounts<C>,
): Omit<TallySpec<C & AnswerColumns>, 'excused'> {
  const codes = askedCodesOf(reference)
  const { columns } = sheet
  // What nobody counts by would be told of some rows and not of others.
  const counted = new Set<string>(['year', 'unit', 'service', ...codes, ...facets.flatMap(one => one.columns)])
  const used = Object.entries<Column<unknown>>(columns).map(([key, column]) =>
    counted.has(key) || gate?.columns.includes(key) ? [key, column] : [key, { ...column, read: () => undefined }],
  )
  return {
    sheet: { ...sheet, columns: Object.fromEntries(used) as C & AnswerColumns },
    keys: ['year', 'unit', 'service'],
    values: codes,
    choices: reference.skm.scale.to.toNumber(),
    facets: facets.map(one => ['year', 'unit', ...one.columns]),
    gate: gate?.columns ?? [],
    understand: (row, log) => {
      const understood = understand(row as TableRow<AnswerColumns>, codes, reference, names, log)
      if (understood === undefined) return undefined
      const { year, unit, ...rest } = understood
      const ofFacets = facets.map(({ nameOf }) => {
        const name = nameOf(row)
        return name === undefined ? undefined : facetKey(year, unit, name)
      })
      return { ...rest, facets: ofFacets, isLeftOut: gate?.isLeftOut(row) ?? false }
    },
  }
}

function understand(
  row: TableRow<AnswerColumns>,
  codes: readonly UnsurCode[],
  reference: SkmReference,
  names: GroupNames,
  log: ProblemLog,
): (UnderstoodRow & { readonly year: number; readonly unit: string }) | undefined {
  const { value, clean } = log.watch(() => checkResponses([row], reference, log))
  const [response] = value
  if (response === undefined || !clean) return undefined
  const { year } = response
  const { unit, service, answers: given } = response.value
  const group = names.add(year, unit, service)
  return { group, year, unit, values: codes.map(code => given.get(code)) }
}

/** Groups by what makes two names the same, with how they are written. */
class GroupNames {
  readonly #names = new Map<string, { year: number; unit: string; service: string | undefined }>()

  add(year: number, unit: string, service: string | undefined): string {
    const key = JSON.stringify([year, nameKey(unit), service === undefined ? null : nameKey(service)])
    const known = this.#names.get(key)
    this.#names.set(key, {
      year,
      unit: known === undefined || unit < known.unit ? unit : known.unit,
      service: known?.service === undefined || (service ?? '') < known.service ? service : known.service,
    })
    return key
  }

  of(key: string) {
    const names = this.#names.get(key)
    if (names === undefined) throw new RangeError(`a group that was never named: ${key}`)
    return names
  }
}

/** Decimals of the values in the sheet: more than any report shows. */
const places = 10

/** The results of all answers in a long `Responden.csv`, by unit and service, and as a sheet `SKM`. */
export async function tallyAnswers(file: AnswersFile, reference: SkmReference): Promise<Outcome<AnswerTally>> {
  const counted = await countAnswers(file, reference, { ...answersAlone(reference), ...gateOfDays(file) })
  return andThen(counted, ({ services, leftOut }) => {
    const tally = tallyOf(services, reference)
    return success({ ...tally, summary: [...tally.summary, ...linesOfOutside(leftOut, file)] })
  })
}

/** Counted answers as a report takes them. */
export function tallyOf(services: readonly ServiceAnswers[], reference: SkmReference): AnswerTally {
  const years = [...groupBy(services, ({ year }) => year)]
  return {
    summary: years.map(([year, groups]) => lineOf(`SKM ${year}`, groups, reference)),
    figures: { groups: services.map(group => figuresOf(group, reference)) },
    sheets: [resultsOf(partsOfUnits(services), reference)],
  }
}

/** The results that the sheet `SKM` has a row for. */
export function partsOfUnits(services: readonly ServiceAnswers[]): readonly ServiceAnswers[] {
  return [...groupBy(services, ({ year, unit }) => unitKey(year, unit)).values()].flatMap(partsOfUnit)
}

/** A row without a service speaks for the unit: where some answers name none, the unit has one row for all of them. */
function partsOfUnit(groups: readonly ServiceAnswers[]): readonly ServiceAnswers[] {
  const [first] = groups
  if (first === undefined || groups.every(({ service }) => service !== undefined)) return groups
  return [{ year: first.year, unit: first.unit, service: undefined, ...addCounts(groups) }]
}

function lineOf(label: string, groups: readonly ServiceAnswers[], reference: SkmReference): SummaryLine {
  const part = partOfCounts(addCounts(groups))
  const { respondents, answered } = part
  const { value: ikm, band } = readScore(scoreSurvey(reference.skm, [part]).value, reference.skm.readings[0])
  const blanks = [...(answered ?? [])].reduce((sum, [, count]) => sum + (count > 0 ? respondents - count : 0), 0)
  const figures = [
    `${formatNumber(respondents)} responden`,
    `IKM ${formatNumber(ikm)} (${letterOf(band)})`,
    `${formatNumber(new Set(groups.map(({ unit }) => nameKey(unit))).size)} unit`,
  ]
  return { label, figures: blanks === 0 ? figures : [...figures, `${formatNumber(blanks)} jawaban kosong`] }
}

function figuresOf({ year, unit, service, respondents, counts }: ServiceAnswers, { skm }: SkmReference) {
  const { value } = scoreSurvey(skm, [partOfCounts({ respondents, counts })])
  const ikm = readValue(value, skm.readings[0])
  return { year, unit, service: service ?? null, respondents, ikm, counts: Object.fromEntries(counts) }
}

function resultsOf(parts: readonly ServiceAnswers[], reference: SkmReference): AnswerTally['sheets'][number] {
  const codes = askedCodesOf(reference)
  const rows = parts.map(({ year, unit, service, respondents, counts }) => {
    const { means } = partOfCounts({ respondents, counts })
    const values = codes.map(code => {
      const mean = means.get(code)
      return mean === undefined ? '' : written(toReading(mean, reference.skm.readings[0]))
    })
    return [String(year), unit, service ?? '', String(respondents), ...values]
  })
  return { name: 'SKM', rows: [['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Responden', ...codes], ...rows] }
}

/** With a decimal comma, without zeros behind it. */
function written(value: Decimal): string {
  return new Decimal(roundHalfUp(value, places)).toString().replace('.', ',')
}
