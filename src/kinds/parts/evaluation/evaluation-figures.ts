import type { Decimal, Rounded } from '../../../base/decimal.ts'
import { formatNumber } from '../../../base/format-number.ts'
import type { RatlCounts } from '../../../followup/ratl-counts.ts'
import type { Instrument } from '../../../instrument/instrument.ts'
import { readValue } from '../../../instrument/score-instrument.ts'
import type { SummaryLine } from '../report-summary.ts'
import { type Evaluated, meanOf } from './compose-evaluation.ts'
import { type Evaluation, gradeWords, printValue } from './evaluation.ts'

// The figures of an evaluation, for machines and as lines for people.

/** What the criteria of the first level come to, by name, as they are printed. */
export function figuresOfCriteria({ instrument, parts }: Evaluation): Readonly<Record<string, string>> {
  const [reading] = instrument.readings
  const valued = parts.flatMap(({ criterion, value }) =>
    value === undefined ? [] : [[criterion.name, readValue(value, reading)] as const],
  )
  return Object.fromEntries(valued)
}

interface GradedFigure {
  readonly value: Rounded
  readonly grade: string | null
}

/** A value as it is printed, with its grade; null where the instrument has none. */
export function figuresOfGraded(full: Decimal, whole: Instrument): GradedFigure {
  const { value, grade } = printValue(full, whole)
  return { value, grade: grade ? gradeWords(grade.band) : null }
}

/** The same as parts of a line for people. */
export function wordsOfGraded({ value, grade }: GradedFigure): readonly string[] {
  return [formatNumber(value), ...(grade === null ? [] : [grade])]
}

/** The mean of all values as it is printed, with its grade; null of nobody. */
export function figuresOfMean(evaluated: readonly Evaluated[], whole: Instrument): GradedFigure | null {
  return evaluated.length === 0 ? null : figuresOfGraded(meanOf(evaluated.map(one => one.value)), whole)
}

export function figuresOfPlans({ actions, closed, open, overdue }: RatlCounts) {
  return { actions, closed, open, overdue }
}

/** What the keys of these figures are called by people. */
export const evaluationFigureWords: readonly (readonly [string, string])[] = [
  ['units', 'unit'],
  ['instruments', 'instrumen'],
  ['regulation', 'peraturan'],
  ['items', 'butir'],
  ['form', 'formulir'],
  ['scores', 'skor'],
  ['value', 'nilai'],
  ['mean', 'rata-rata'],
  ['grade', 'kategori'],
  ['plans', 'rencana perbaikan'],
  ['actions', 'banyaknya'],
  ['closed', 'close'],
  ['open', 'open'],
  ['overdue', 'lewat waktu'],
]

/** The lines on values and on plans. */
export function summariseEvaluation(
  evaluated: readonly Evaluated[],
  whole: Instrument,
  plans: RatlCounts,
): readonly SummaryLine[] {
  const mean = figuresOfMean(evaluated, whole)
  if (mean === null) return []
  const [value, ...grade] = wordsOfGraded(mean)
  const one = evaluated.length === 1 ? '' : 'rata-rata '
  return [
    { label: whole.readings[0].code, figures: [`${one}${value}`, ...grade] },
    {
      label: 'Rencana perbaikan',
      figures: [`${formatNumber(plans.actions)} rencana`, `${formatNumber(plans.open)} open`],
    },
  ]
}
