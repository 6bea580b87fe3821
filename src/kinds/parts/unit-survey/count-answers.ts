import type { CalendarDate } from '../../../base/dates/calendar-date.ts'
import { nameKey } from '../../../base/name-key.ts'
import type { AnswerCounts } from '../../../instrument/answer-leaves.ts'
import type { PiecesPort } from '../../../ports/ports.ts'
import { andThen, type Outcome, type ProblemLog, success } from '../../../problems/outcome.ts'
import { optional, type TableRow } from '../../../workbook/column.ts'
import { type TallySpec, tallyTable, type UnderstoodRow } from '../../../workbook/stream/tally-table.ts'
import { checkResponses } from './check-results.ts'
import { answerSheet } from './survey-sheets.ts'
import { askedCodesOf, type SkmReference, type UnsurCode } from './unsur.ts'

/** The answers to one service of one unit in one year. */
export interface CountedAnswers extends AnswerCounts {
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
): Promise<Outcome<readonly CountedAnswers[]>> {
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
