import type { Decimal } from '../../../../base/decimal.ts'
import { type Instrument, leavesOf } from '../../../../instrument/instrument.ts'
import { scoreInstrument } from '../../../../instrument/score-instrument.ts'
import type { ProblemLog } from '../../../../problems/outcome.ts'
import type { Place } from '../../../../problems/problem.ts'
import type { Evaluated } from '../compose-evaluation.ts'
import { cellsOf, type Evaluation, evaluate, type Marks } from '../evaluation.ts'
import { evaluationProblem } from '../evaluation-problems.ts'
import { type EvaluationInput, type EvaluationScores, plansOf } from '../report/evaluation-input.ts'
import { countItems, type ItemRow, marksOfItems } from './counted-items.ts'
import { flattened, type RatedValue, type Rating, type RatingRow, rate, readRatings } from './ratings.ts'
import { type MarkRows, readMarks } from './read-marks.ts'

// Many that are judged side by side: by evaluators, by themselves, and by their users. Sheets of scores come in; of each the
// value of every form goes out, and the index that is made of them.

/** One that is judged. What a kind knows besides is its own. */
export interface Judged {
  readonly name: string
  readonly marks: Marks
  /** Its own scores; none where it gave none. */
  readonly own?: Marks | undefined
  /** What its users answered. */
  readonly ratings?: readonly Rating[] | undefined
  /** The value of a year in which the program does not compute it, as it was set. */
  readonly given?: Decimal | undefined
  readonly givenAt?: (() => Place) | undefined
  /** The grade that somebody wrote, which nothing is computed from. */
  readonly grade?: string | undefined
  readonly at: (column: 'name' | 'grade') => Place
}

/** By which forms one is judged. */
export interface Forms {
  readonly form: Instrument
  /** What its users are asked; none where they are not. */
  readonly questions?: Instrument | undefined
}

/** One of the list of those who are to be judged. */
interface Listed extends Forms {
  readonly name: string
  readonly place: Place
}

/** The sheets of scores, as they were read. */
export interface JudgedSheets {
  readonly marks: MarkRows
  readonly own?: MarkRows
  readonly ratings?: { readonly rows: readonly RatingRow[] }
  readonly evidence?: { readonly rows: readonly ItemRow[] }
}

/** How problems name those sheets. */
export interface JudgedSheetNames {
  readonly marks: string
  readonly own?: string
}

/** What was given of each, and how many items have evidence; what is wrong or missing goes to the log, all at once. */
export function readJudged(
  { marks, own, ratings, evidence }: JudgedSheets,
  listed: readonly Listed[],
  names: JudgedSheetNames,
  log: ProblemLog,
) {
  const subjects = listed.map(({ name, form, place }) => ({ name, instrument: form, place }))
  const asked = listed.flatMap(({ name, questions, place }) =>
    questions === undefined ? [] : [{ name, instrument: questions, place }],
  )
  const counted = countItems(evidence?.rows ?? [], subjects, log)
  const derived = marksOfItems(counted, subjects)
  const given = readMarks(marks, subjects, { sheet: names.marks, ofAll: true, derived }, log)
  const mine = own && readMarks(own, subjects, { sheet: names.own ?? '', ofAll: false }, log)
  const rated = ratings && readRatings(ratings.rows, asked, log)
  return {
    counted,
    of: (name: string) => ({
      marks: given.get(name) ?? new Map(),
      ...(mine && { own: mine.get(name) ?? new Map() }),
      ...(rated && { ratings: rated.get(name) ?? [] }),
    }),
  }
}

/** Says so where nobody is listed, and no row was unreadable. */
export function checkListed(
  { rows, isWhole }: { readonly rows: readonly unknown[]; readonly isWhole: boolean },
  place: Place,
  sheet: string,
  log: ProblemLog,
): void {
  if (rows.length === 0 && isWhole) log.add(evaluationProblem('penilaian.no-subjects', place, { sheet }))
}

/** How what is judged comes to one value. */
export interface Judging<One extends Judged> {
  readonly formsOf: (one: One) => Forms
  /** What evaluators and users come to together, as an instrument of two parts; none where evaluators judge alone. */
  readonly index?: Instrument | undefined
  /** Of the questions each answer counts alike, whatever criterion it belongs to. */
  readonly flattensQuestions?: boolean
  /** Where no user was asked, the value of the evaluators stands for theirs. */
  readonly goesWithoutUsers?: boolean
}

/** One that is judged, in figures. */
export interface ScoredJudged<One extends Judged> extends Forms {
  readonly one: One
  readonly evaluation: Evaluation
  /** What it says of itself; absent where it says nothing. */
  readonly own: Evaluation | undefined
  /** What its users say; absent where nobody was asked. */
  readonly users: RatedValue | undefined
  /** At full precision; absent where there is no index, or it is withheld because no user was asked. */
  readonly index: Decimal | undefined
}

export interface JudgedScores<One extends Judged> extends EvaluationScores {
  readonly judged: readonly ScoredJudged<One>[]
  /** Everyone has an index; otherwise all are compared by the evaluators' scores. */
  readonly hasIndex: boolean
  /** The instrument of the index; none where evaluators judge alone. */
  readonly index: Instrument | undefined
}

/** The value of every one and what it is made of (`docs/RULES.md` 8.5); nothing here knows a formula of its own. */
export function scoreJudged<One extends Judged>(
  all: readonly One[],
  judging: Judging<One>,
  input: Pick<EvaluationInput, 'plans' | 'report'>,
  base: Instrument,
): JudgedScores<One> {
  const judged = all.map(one => scoreOne(one, judging))
  const hasIndex = judged.length > 0 && judged.every(({ index }) => index !== undefined)
  return {
    judged,
    hasIndex,
    index: judging.index,
    evaluated: judged.flatMap(scored => {
      const value = hasIndex ? scored.index : scored.evaluation.value
      return value === undefined ? [] : [evaluatedOf(scored, value, hasIndex)]
    }),
    whole: (hasIndex ? judging.index : undefined) ?? base,
    forms: [...new Set(judged.map(({ form }) => form))],
    plans: plansOf(input),
  }
}

/** One as it is compared, with the cells that its value rests on. */
export function evaluatedOf<One extends Judged>(
  scored: ScoredJudged<One>,
  value: Decimal,
  byIndex: boolean,
): Evaluated {
  const { one, evaluation } = scored
  return { name: one.name, evaluation, value, ...(byIndex && { cells: () => cellsOfIndex(scored) }) }
}

function scoreOne<One extends Judged>(one: One, judging: Judging<One>): ScoredJudged<One> {
  const { form, questions } = judging.formsOf(one)
  const { marks, own = new Map(), ratings = [] } = one
  const evaluation = evaluate(form, marks)
  const asked = questions && (judging.flattensQuestions ? flattened(questions) : questions)
  const users = asked === undefined || ratings.length === 0 ? undefined : rate(asked, ratings)
  return {
    ...{ one, form, questions, evaluation, users },
    own: own.size === 0 ? undefined : evaluate(form, own),
    index: indexOf(one, evaluation, users, judging),
  }
}

/** The index by its instrument, whose two parts are the forms; as it was set where the year's rule is not known. */
function indexOf<One extends Judged>(
  { given }: One,
  { value }: Evaluation,
  users: RatedValue | undefined,
  { index, goesWithoutUsers = false }: Judging<One>,
): Decimal | undefined {
  if (given !== undefined) return given
  const ofUsers = users?.value ?? (goesWithoutUsers ? value : undefined)
  if (index === undefined || value === undefined || ofUsers === undefined) return undefined
  const [byEvaluators, byUsers] = index.criteria
  return scoreInstrument(
    index,
    new Map([
      [byEvaluators?.code ?? '', value],
      [byUsers?.code ?? '', ofUsers],
    ]),
  ).value
}

/** The cells that an index rests on: that in which it was set, or the scores and what users answered. */
export function cellsOfIndex<One extends Judged>({ one, users }: ScoredJudged<One>): readonly Place[] {
  if (one.given !== undefined) return one.givenAt === undefined ? [] : [one.givenAt()]
  const codes = users === undefined ? [] : leavesOf(users.instrument.criteria).map(({ code }) => code)
  return [...cellsOf(one.marks), ...codes.flatMap(code => users?.part.cellsOf?.(code) ?? [])]
}
