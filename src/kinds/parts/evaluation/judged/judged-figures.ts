import { roundHalfUp } from '../../../../base/decimal.ts'
import { formatNumber } from '../../../../base/format-number.ts'
import { readValue } from '../../../../instrument/score-instrument.ts'
import type { SummaryLine } from '../../report-summary.ts'
import { figuresOfForms, figuresOfScores, readUnits, type Standing } from '../chain/standing.ts'
import { figuresOfCriteria, figuresOfMean, figuresOfPlans, summariseEvaluation } from '../evaluation-figures.ts'
import type { Judged, JudgedScores, ScoredJudged } from './judged.ts'

/** The figures for machines: decimals as text with a point, counts as numbers. */
export function figuresOfJudged<One extends Judged>(scores: JudgedScores<One>) {
  const { judged, forms, index, hasIndex, whole, evaluated, plans } = scores
  const figuresOf = index === undefined ? figuresOfValue : figuresOfIndex
  return {
    instruments: figuresOfForms(forms),
    units: Object.fromEntries(judged.map(one => [one.one.name, figuresOf(one)])),
    ...(index && { ofIndex: hasIndex }),
    mean: figuresOfMean(evaluated, whole),
    plans: figuresOfPlans(plans),
  }
}

function figuresOfMarks<One extends Judged>({ form, evaluation }: ScoredJudged<One>) {
  return { form: form.code, aspects: figuresOfCriteria(evaluation), scores: figuresOfScores(evaluation.marks) }
}

function figuresOfValue<One extends Judged>(scored: ScoredJudged<One>) {
  return { ...figuresOfMarks(scored), value: valueOfForm(scored) }
}

function figuresOfIndex<One extends Judged>(scored: ScoredJudged<One>) {
  const { form, users, index } = scored
  const [reading] = form.readings
  return {
    ...figuresOfMarks(scored),
    evaluators: valueOfForm(scored),
    users: users?.value ? { respondents: users.part.respondents, value: readValue(users.value, reading) } : null,
    index: index === undefined ? null : roundHalfUp(index, 2),
  }
}

function valueOfForm<One extends Judged>({ form, evaluation: { value } }: ScoredJudged<One>) {
  return value === undefined ? null : readValue(value, form.readings[0])
}

/** Reads such figures; of all together only where they are comparable: a mean of indices, or of values without any. */
export function readJudgedFigures(figures: unknown): Standing | undefined {
  const { ofIndex } = figures as { readonly ofIndex?: unknown }
  if (ofIndex === undefined) return readUnits(figures, 'value')
  const read = readUnits(figures, 'index')
  return read === undefined || ofIndex === true ? read : { ...read, whole: undefined }
}

/** How the first line for people is called, and what is said there of users. */
export interface JudgedLine {
  readonly label: string
  /** `pengguna menjawab F-03`; none where users are not asked. */
  readonly users?: string
}

/** The same figures as lines for people. */
export function summariseJudged<One extends Judged>(
  { judged, evaluated, whole, plans }: JudgedScores<One>,
  { label, users }: JudgedLine,
): readonly SummaryLine[] {
  const asked = judged.reduce((sum, one) => sum + (one.users?.part.respondents ?? 0), 0)
  const ofUsers = users === undefined ? [] : [`${formatNumber(asked)} ${users}`]
  const figures = [`${formatNumber(judged.length)} unit dinilai`, ...ofUsers]
  return [{ label, figures }, ...summariseEvaluation(evaluated, whole, plans)]
}
