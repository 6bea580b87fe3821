import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CalendarDate } from '../../../src/base/dates/calendar-date.ts'
import type { CalendarMonth } from '../../../src/base/dates/calendar-month.ts'
import { Decimal } from '../../../src/base/decimal.ts'
import type { HistoryMonth } from '../../../src/kinds/parts/index-survey/history.ts'
import { unsurCodesOf } from '../../../src/kinds/parts/respondents/respondent.ts'
import { figuresOfSpkpSpak } from '../../../src/kinds/spkp-spak/figures.ts'
import type { RespondentOfBoth } from '../../../src/kinds/spkp-spak/input.ts'
import { scoreSpkpSpak } from '../../../src/kinds/spkp-spak/score.ts'
import { askedBy, type SurveyKey } from '../../../src/kinds/spkp-spak/surveys.ts'
import { runs } from '../../laws.ts'
import { dateCell, type Written } from '../../workbook/build-sheet.ts'
import { goodMonth, respondent, services, withRespondents, withRows } from './month-input.ts'
import { type NaiveMonth, type NaiveRow, naiveFigures } from './naive-month.ts'
import { check, figuresOf, reference } from './run-month.ts'

type Months = readonly (NaiveMonth | undefined)[]

const anyMark = fc.constantFrom('4', '4', '4', '3', '3', '2', '1', '-')
/** At least one answer: a form without any is an error. */
const anyAnswers = fc
  .array(anyMark, { minLength: 13, maxLength: 13 })
  .map(marks => `${marks.slice(0, 12).join('')}${marks[12] === '-' ? '4' : marks[12]}`)
const anyRow: fc.Arbitrary<NaiveRow> = fc.record({
  // A few fall on the last days of December and the first of February.
  day: fc.integer({ min: -1, max: 32 }),
  // Few enough that some come at the same time.
  minute: fc.constantFrom(480, 481, 600, 1439),
  complete: fc.boolean().chain(first => (first ? fc.constant(true) : fc.boolean())),
  answers: anyAnswers,
})
const anyIndex = fc.option(fc.integer({ min: 100, max: 400 }))
const anyEarlier: fc.Arbitrary<NaiveMonth | undefined> = fc.option(fc.record({ spkp: anyIndex, spak: anyIndex }), {
  nil: undefined,
})

function dateOfDay(day: number): CalendarDate {
  return new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10) as CalendarDate
}

function toRow({ day, minute, complete, answers }: NaiveRow): Written[] {
  return respondent(dateCell(dateOfDay(day), minute * 60_000), services.certification, answers, {
    'Status Layanan': complete ? null : '50%',
  })
}

const codes = unsurCodesOf(askedBy(reference))

function toRespondent({ day, minute, complete, answers }: NaiveRow): RespondentOfBoth {
  const marks = [...answers].map((mark, at) => [codes[at] ?? '', Number(mark)] as const)
  return {
    filledAt: { date: dateOfDay(day), time: minute * 60_000 },
    service: services.certification,
    isComplete: complete,
    answers: new Map(marks.filter(([, mark]) => !Number.isNaN(mark))),
    suggestions: { spkp: undefined, spak: undefined },
    at: () => ({ file: 'uji.xlsx' }),
  }
}

function toMonths(months: Months): HistoryMonth<SurveyKey>[] {
  const write = (hundredths: number | null) => (hundredths === null ? undefined : new Decimal(hundredths).div(100))
  return months.flatMap((month, at) => {
    if (month === undefined) return []
    const indices = { spkp: write(month.spkp), spak: write(month.spak) }
    return [{ month: `2025-${11 + at}` as CalendarMonth, indices, at: () => ({ file: 'uji.xlsx' }) }]
  })
}

function toHistory(months: Months): Written[][] {
  const write = (hundredths: number | null) => (hundredths === null ? null : hundredths / 100)
  return months.flatMap((month, at) =>
    month === undefined ? [] : [[`${11 + at}/2025`, write(month.spkp), write(month.spak), null]],
  )
}

/** The whole way, from the cells of a sheet. */
function expectSameFromSheets(rows: readonly NaiveRow[], history: Months) {
  const workbook = withRows('Riwayat', toHistory(history), withRespondents(rows.map(toRow)))
  expect(figuresOf(workbook)).toEqual({ period: '2026-01', ...naiveFigures(rows, history) })
}

const { input: goodInput } = check(goodMonth)

/** The same month as typed input: without sheets to read, thousands take seconds. */
function expectSame(rows: readonly NaiveRow[], history: Months) {
  if (goodInput === undefined) throw new Error('the good month has an error')
  const input = { ...goodInput, respondents: rows.map(toRespondent), history: toMonths(history) }
  expect(figuresOfSpkpSpak(scoreSpkpSpak(input, reference))).toEqual({
    period: '2026-01',
    ...naiveFigures(rows, history),
  })
}

const anyHistory = fc.tuple(anyEarlier, anyEarlier)
const anyFewRows = fc.array(anyRow, { maxLength: 12 })
const anyManyRows = fc.array(anyRow, { minLength: 30, maxLength: 60 })

test('from raw answers, every figure is what exact fractions give', () => {
  fc.assert(fc.property(anyFewRows, anyHistory, expectSame), { numRuns: runs(3000) })
})

test('so it is in months of more than thirty respondents', () => {
  fc.assert(fc.property(anyManyRows, anyHistory, expectSame), { numRuns: runs(600) })
})

test('so it is when the answers are read from sheets', () => {
  fc.assert(fc.property(fc.oneof(anyFewRows, anyManyRows), anyHistory, expectSameFromSheets), { numRuns: runs(200) })
})
