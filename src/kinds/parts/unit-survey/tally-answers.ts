import type { CalendarDate } from '../../../base/dates/calendar-date.ts'
import { Decimal, roundHalfUp } from '../../../base/decimal.ts'
import { formatNumber } from '../../../base/format-number.ts'
import { groupBy } from '../../../base/group-by.ts'
import { nameKey } from '../../../base/name-key.ts'
import { type AnswerCounts, addCounts, partOfCounts, scoreSurvey } from '../../../instrument/answer-leaves.ts'
import { letterOf } from '../../../instrument/instrument.ts'
import { readScore, readValue, toReading } from '../../../instrument/score-instrument.ts'
import type { PiecesPort } from '../../../ports/ports.ts'
import { andThen, type Outcome, type ProblemLog, success } from '../../../problems/outcome.ts'
import { optional, type TableRow } from '../../../workbook/column.ts'
import { type TallySpec, tallyTable, type UnderstoodRow } from '../../../workbook/stream/tally-table.ts'
import type { AnswerTally, SummaryLine } from '../report-summary.ts'
import { checkResponses } from './check-results.ts'
import { answerSheet } from './survey-sheets.ts'
import { askedCodesOf, type SkmReference, type UnsurCode } from './unsur.ts'

/** The answers to one service of one unit in one year. */
export interface ServiceAnswers extends AnswerCounts {
  readonly year: number
  readonly unit: string
  readonly service: string | undefined
}

/**
 * Counts the answers of a sheet `Responden` that lies in a CSV file of any length. Rows mean what they mean in a report,
 * but nothing is compared with the other sheets, and dates and names of respondents are not looked at. The order of the
 * rows changes nothing: counts are whole numbers, and of several spellings of a name the first by code point is given.
 */
export async function countAnswers(
  path: string,
  excused: ReadonlySet<string>,
  reference: SkmReference,
  pieces: PiecesPort,
): Promise<Outcome<readonly ServiceAnswers[]>> {
  const names = new GroupNames()
  const spec = tallySpec(reference, names)
  const { values: codes, choices } = spec
  const outcome = await tallyTable(path, { ...spec, excused }, pieces)
  return andThen(outcome, groups => {
    const counted = [...groups].map(([key, { rows, counts }]) => {
      const ofCode = (column: number) =>
        Array.from({ length: choices }, (_, index) => counts[column * choices + index] ?? 0)
      return {
        key,
        value: {
          ...names.of(key),
          respondents: rows,
          counts: new Map(codes.map((code, column) => [code, ofCode(column)])),
        },
      }
    })
    counted.sort((left, right) => (left.key < right.key ? -1 : 1))
    return success(counted.map(({ value }) => value))
  })
}

type AnswerColumns = ReturnType<typeof answerSheet>['columns']

function tallySpec(reference: SkmReference, names: GroupNames): Omit<TallySpec<AnswerColumns>, 'excused'> {
  const sheet = answerSheet(reference)
  const codes = askedCodesOf(reference)
  // A day that is none would be told of some rows and not of others.
  const date = optional<CalendarDate>('Tanggal', () => undefined, { note: sheet.columns.date.note })
  return {
    sheet: { ...sheet, columns: { ...sheet.columns, date } },
    keys: ['year', 'unit', 'service'],
    values: codes,
    choices: reference.skm.scale.to.toNumber(),
    understand: (row, log) => understand(row, codes, reference, names, log),
  }
}

function understand(
  row: TableRow<AnswerColumns>,
  codes: readonly UnsurCode[],
  reference: SkmReference,
  names: GroupNames,
  log: ProblemLog,
): UnderstoodRow | undefined {
  const { value, clean } = log.watch(() => checkResponses([row], reference, log))
  const [response] = value
  if (response === undefined || !clean) return undefined
  const { unit, service, answers: given } = response.value
  const group = names.add(response.year, unit, service)
  return { group, values: codes.map(code => given.get(code)) }
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
export async function tallyAnswers(
  path: string,
  excused: ReadonlySet<string>,
  reference: SkmReference,
  pieces: PiecesPort,
): Promise<Outcome<AnswerTally>> {
  const counted = await countAnswers(path, excused, reference, pieces)
  if (!counted.ok) return counted
  const parts = [...groupBy(counted.value, unitAndYear).values()].flatMap(partsOfUnit)
  const years = [...groupBy(counted.value, ({ year }) => year)]
  const summary = years.map(([year, groups]) => lineOf(`SKM ${year}`, groups, reference))
  return success(
    {
      summary,
      figures: { groups: counted.value.map(group => figuresOf(group, reference)) },
      sheet: sheetOf(parts, reference),
    },
    counted.problems,
  )
}

function unitAndYear({ year, unit }: ServiceAnswers): string {
  return JSON.stringify([year, nameKey(unit)])
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

function sheetOf(parts: readonly ServiceAnswers[], reference: SkmReference): AnswerTally['sheet'] {
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
