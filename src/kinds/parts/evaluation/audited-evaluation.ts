import type { JudgedSubject } from '../../../audit/evaluation/judged-marks.ts'
import type { WrittenGrade } from '../../../audit/evaluation/results.ts'
import { yearOf } from '../../../base/dates/calendar-date.ts'
import type { Decimal } from '../../../base/decimal.ts'
import { formatNumber } from '../../../base/format-number.ts'
import { type Instrument, leavesOf, letterOf } from '../../../instrument/instrument.ts'
import { highestOf } from '../../../instrument/rungs.ts'
import type { Place } from '../../../problems/problem.ts'
import { type Marks, printValue } from './evaluation.ts'
import { weightSum } from './instrument/compose-instrument.ts'
import type { LevelWords } from './instrument/instrument-sheet.ts'
import type { PastResult } from './report/past-results.ts'

// Scores, weights and grades of an evaluation as the rules of `src/audit` see them.

/** The scores of one that is evaluated, in the order of its instrument. */
export function judgedSubject(subject: string, { criteria, scale }: Instrument, marks: Marks): JudgedSubject {
  return {
    subject,
    marks: leavesOf(criteria).flatMap(leaf => {
      const mark = marks.get(leaf.code)
      if (mark === undefined) return []
      const { value, evidence, at } = mark
      const highest = highestOf(leaf, scale)
      return [{ code: leaf.code, value, highest, hasEvidence: evidence !== undefined, place: at('score') }]
    }),
  }
}

/** What the weights of each level that the sheet Instrumen has come to, in per cent. */
export function auditedWeights({ code, criteria, stated }: Instrument, { whole, leaf }: LevelWords) {
  const place = stated?.place
  if (place === undefined) return []
  const levels = [
    { what: `${whole.toLowerCase()} ${code}`, level: criteria },
    ...criteria.map(({ name, parts }) => ({ what: `${leaf.toLowerCase()} ${name} (${code})`, level: parts })),
  ]
  return levels.flatMap(({ what, level }) => {
    const sum = weightSum(level)
    return sum === undefined ? [] : [{ what, sum, place }]
  })
}

/** A grade that somebody wrote beside a value, with that of the table. */
export function writtenGrade(
  what: string,
  value: Decimal,
  written: string,
  instrument: Instrument,
  place: Place,
): WrittenGrade {
  const printed = printValue(value, instrument)
  const band = printed.grade?.band
  const [letter, name] = band === undefined ? ['', ''] : [letterOf(band), band.name]
  return { what, value: formatNumber(printed.value), written, letter, name, place }
}

/**
 * Results of earlier years as the rules see them: the grades that were written, and whether a year has the rule of the report's.
 *
 * @param whole the instrument that prints, grades and, from its first day on, makes such values.
 * @param everyone whose the values are that name nobody.
 */
export function auditedPast(past: readonly PastResult[], year: number, whole: Instrument, everyone: string) {
  const since = yearOf(whole.validFrom)
  const [{ code }] = whole.readings
  return {
    writtenGrades: past.flatMap(({ year: ofYear, subject = everyone, value, grade, at }) => {
      const what = `${code} ${subject} tahun ${ofYear}`
      return grade === undefined ? [] : [writtenGrade(what, value, grade, whole, at('grade'))]
    }),
    pastYears: past.map(({ year: ofYear, form, at }) => ({
      year: ofYear,
      hasForm: form !== undefined,
      isOtherRule: year >= since !== ofYear >= since,
      place: at('year'),
    })),
  }
}
