import { z } from 'zod'
import type { ComparedResult } from '../../../../audit/evaluation/earlier-year.ts'
import { Decimal, decimalsOf, differenceOf, type Rounded, roundHalfUp } from '../../../../base/decimal.ts'
import { nameKey } from '../../../../base/name-key.ts'
import { copyOf } from '../../../../base/origin/from-row.ts'
import { explained, originOf, precedent } from '../../../../base/origin/origin.ts'
import type { Place } from '../../../../problems/problem.ts'
import { countView, decimalView, fewNames, signedView, words, yearView } from '../../view-fields.ts'
import { explainEvaluationBy } from '../explain-evaluation.ts'
import type { PastResult } from '../report/past-results.ts'
import { composeDirections, directionsView } from './directions.ts'
import type { ArchivedEvaluation, ChainedInput } from './evaluation-chain.ts'
import { isSameForm, isSameInstrument, type Standing, type StandingSubject, subjectNamed } from './standing.ts'

// Results of earlier years from the archive: in the trend, beside each that is evaluated, and against the sheet Riwayat. What
// the workbook says goes before.

/** Results of the sheet Riwayat with those of years that it lacks, as the reports on them printed them. */
export function withArchived(
  past: readonly PastResult[],
  { earlier = [] }: Pick<ChainedInput, 'earlier'>,
  now: Standing,
): readonly PastResult[] {
  const typed = new Set(past.flatMap(({ year, subject }) => (subject === undefined ? [year] : [])))
  return [...past, ...earlier.flatMap(one => (typed.has(one.year) ? [] : (archivedPast(one, now) ?? [])))]
}

function archivedPast(then: ArchivedEvaluation, now: Standing): PastResult | undefined {
  const { year, whole, forms, capsule } = then
  if (whole === undefined) return undefined
  const [form] = Object.values(forms)
  return {
    year,
    value: new Decimal(whole.value),
    grade: whole.grade,
    form: form?.regulation,
    archived: { printed: whole.value, isSame: isSameInstrument(then, now) },
    at: () => ({ file: capsule }),
  }
}

/** What the sheet Riwayat says of years on which there is a report, beside what that printed. */
export function comparedResults(
  past: readonly PastResult[],
  { earlier = [] }: Pick<ChainedInput, 'earlier'>,
  what: string,
): readonly ComparedResult[] {
  return past.flatMap(({ year, subject, value, at }) => {
    const report = earlier.find(one => one.year === year)
    const whole = report?.whole?.value ?? report?.printed?.at(-1)
    const printed = subject === undefined ? whole : report && subjectNamed(report, subject)?.value
    if (report === undefined || printed === undefined) return []
    // A history tells of the value that was settled, whichever stage this report is about.
    if (subject === undefined && report.printed?.some(one => value.minus(one).abs().lt('0.005'))) return []
    return [
      {
        what: `${what} ${subject ?? 'instansi'}`,
        year,
        typed: value,
        printed,
        capsule: report.capsule,
        place: at('value'),
      },
    ]
  })
}

const subjectRow = z.strictObject({
  number: countView.min(1).describe('nomor urut'),
  name: words.describe('nama yang dinilai'),
  before: decimalView.optional().describe('nilainya pada tahun itu; tidak ada bila tidak diketahui'),
  after: decimalView.optional().describe('nilainya pada tahun laporan; tidak ada bila ditahan'),
  change: signedView.optional().describe('selisih kedua nilai; tidak ada bila tidak diketahui atau instrumennya lain'),
})

/** Each that was evaluated, beside its value in the latest year of which something is known. */
export const earlierResultsView = z
  .strictObject({
    year: yearView.describe('tahun yang dibandingkan'),
    rows: z.array(subjectRow).min(1).describe('setiap yang dinilai menurut urutannya'),
    compared: countView.describe('banyaknya yang nilainya diketahui pada kedua tahun dan instrumennya sama'),
    directions: directionsView,
    hasBlanks: z.boolean().describe('ada nilai atau perubahan yang tidak diketahui'),
    hasOtherForm: z.boolean().describe('ada yang instrumennya pada kedua tahun tidak sama'),
    recalled: z.boolean().describe('ada nilai yang diambil dari laporan tahun itu di arsip'),
    gone: z
      .strictObject({
        count: countView.min(1).describe('banyaknya'),
        names: z.array(words).describe('siapa saja; kosong bila lebih dari lima'),
      })
      .optional()
      .describe('yang dinilai pada tahun itu tetapi tidak pada tahun laporan'),
  })
  .describe('nilai setiap unit pada tahun laporan di samping nilainya pada tahun sebelumnya')

export type EarlierResultsView = z.infer<typeof earlierResultsView>

interface ResultThen {
  readonly value: Rounded
  readonly isSame: boolean
  readonly isArchived: boolean
  readonly place: Place
}

/** The values of one year, by whoever says them. */
interface YearBefore {
  readonly year: number
  readonly report?: ArchivedEvaluation | undefined
  readonly of: (subject: StandingSubject) => ResultThen | undefined
}

/** A value of the year of the report where it was printed first, which knows where it comes from. */
export interface PrintedRow {
  readonly name: string
  readonly value: string
}

/**
 * The values of each beside those of the latest year before; undefined where nothing is known of any, or where only one is
 * evaluated, whose years are those of the trend.
 */
export function composeEarlierResults(
  past: readonly PastResult[],
  input: Pick<ChainedInput, 'earlier'>,
  now: Standing,
  printed: readonly PrintedRow[],
): EarlierResultsView | undefined {
  const before = yearBefore(past, input, now)
  if (before === undefined || now.subjects.length < 2) return undefined
  const found = now.subjects.map((subject, index) => composeRow(subject, index + 1, before.of(subject), printed))
  const rows = found.map(({ row }) => row)
  if (rows.every(row => row.before === undefined)) return undefined
  const changes = rows.flatMap(({ change }) => (change === undefined ? [] : [new Decimal(change)]))
  const gone = before.report?.subjects.filter(({ name }) => subjectNamed(now, name) === undefined) ?? []
  const of = () => rows.flatMap(row => [precedent(row.name, row, 'before'), precedent(row.name, row, 'after')])
  const counted = (what: string) => explainEvaluationBy('penilaian.banyak', { what }, { of })
  const view = {
    year: before.year,
    rows,
    hasBlanks: changes.length < rows.length,
    hasOtherForm: rows.some(row => row.before !== undefined && row.after !== undefined && row.change === undefined),
    compared: changes.length,
    directions: composeDirections(changes, direction => counted(`unit yang nilainya ${direction}`)),
    recalled: found.some(({ isArchived }) => isArchived),
    ...(gone.length > 0 && { gone: { count: gone.length, names: fewNames(gone.map(({ name }) => name)) } }),
  }
  return explained(view, {
    compared: counted('unit yang dapat dibandingkan'),
  })
}

function composeRow(
  { name, value }: StandingSubject,
  number: number,
  then: ResultThen | undefined,
  printed: readonly PrintedRow[],
) {
  const change = then?.isSame === true && value !== undefined ? differenceOf(value, then.value) : undefined
  const row = {
    number,
    name,
    ...(then && { before: then.value }),
    ...(value !== undefined && { after: value }),
    ...(change !== undefined && { change }),
  }
  const own = printed.find(one => one.name === name)
  const after = own && originOf(own, 'value')
  const cells = () => [...(then ? [then.place] : []), ...(after?.cells() ?? [])]
  return {
    isArchived: then?.isArchived === true,
    row: explained(row, {
      before: then && copyOf(then.place),
      after,
      change: explainEvaluationBy('penilaian.selisih', { what: 'tahun laporan dikurangi tahun itu' }, { cells }),
    }),
  }
}

/** The latest year of which the workbook or the archive tells the values of units. */
function yearBefore(
  past: readonly PastResult[],
  { earlier = [] }: Pick<ChainedInput, 'earlier'>,
  now: Standing,
): YearBefore | undefined {
  const typed = past.filter(({ subject }) => subject !== undefined)
  const year = Math.max(...typed.map(one => one.year), ...earlier.map(one => one.year))
  if (!Number.isFinite(year)) return undefined
  const report = earlier.find(one => one.year === year)
  return {
    year,
    report,
    of: subject => {
      const row = typed.find(one => one.year === year && nameKey(one.subject ?? '') === nameKey(subject.name))
      return row === undefined ? archivedResult(report, subject, now) : typedResult(row, subject, now)
    },
  }
}

function typedResult({ value, form, at }: PastResult, subject: StandingSubject, { forms }: Standing): ResultThen {
  const own = subject.form === undefined ? undefined : forms[subject.form]?.regulation
  const decimals = subject.value === undefined ? 2 : decimalsOf(subject.value)
  return { value: roundHalfUp(value, decimals), isSame: form === own, isArchived: false, place: at('value') }
}

function archivedResult(
  report: ArchivedEvaluation | undefined,
  { name, form }: StandingSubject,
  now: Standing,
): ResultThen | undefined {
  const then = report && subjectNamed(report, name)
  if (report === undefined || then?.value === undefined) return undefined
  const isSame = then.form !== undefined && form !== undefined && isSameForm(report.forms[then.form], now.forms[form])
  return { value: then.value, isSame, isArchived: true, place: { file: report.capsule } }
}
