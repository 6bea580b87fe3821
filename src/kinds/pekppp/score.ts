import type { Decimal } from '../../base/decimal.ts'
import type { RatlCounts } from '../../followup/ratl-counts.ts'
import { type Instrument, leavesOf } from '../../instrument/instrument.ts'
import { scoreInstrument } from '../../instrument/score-instrument.ts'
import type { Place } from '../../problems/problem.ts'
import type { Evaluated } from '../parts/evaluation/compose-evaluation.ts'
import { cellsOf, type Evaluation, evaluate } from '../parts/evaluation/evaluation.ts'
import { flattened, type RatedValue, rate } from '../parts/evaluation/judged/ratings.ts'
import { countPlans } from '../parts/evaluation/report/plans.ts'
import { cutoffOf } from '../parts/evaluation/report/report-of-evaluation.ts'
import { formOf, isComputed, questionsOf } from './check.ts'
import type { Locus, PekpppInput } from './input.ts'
import type { PekpppReference } from './reference.ts'

/** One service unit in figures. */
export interface ScoredLocus {
  readonly locus: Locus
  readonly evaluation: Evaluation
  /** What the unit says of itself; absent where it says nothing. */
  readonly own: Evaluation | undefined
  /** What its users say; absent where nobody was asked. */
  readonly users: RatedValue | undefined
  /** At full precision; absent where it is withheld because no user was asked. */
  readonly index: Decimal | undefined
}

export interface PekpppScores {
  readonly loci: readonly ScoredLocus[]
  /** Everyone has an index; otherwise all are compared by the evaluators' scores. */
  readonly hasIndex: boolean
  /** The index was computed of both forms, not taken as it was set. */
  readonly isComputed: boolean
  /** What is printed for each, and compared: the index, or the score of the evaluators. */
  readonly evaluated: readonly Evaluated[]
  /** The instrument that prints and grades it. */
  readonly whole: Instrument
  readonly plans: RatlCounts
}

/** The index of every unit and what it is made of (`docs/RULES.md` 8.5); nothing here knows a formula of its own. */
export function scorePekppp(input: PekpppInput, reference: PekpppReference): PekpppScores {
  const { report, plans } = input
  const loci = input.loci.map(locus => scoreLocus(locus, input, reference))
  const hasIndex = loci.length > 0 && loci.every(({ index }) => index !== undefined)
  return {
    loci,
    hasIndex,
    isComputed: isComputed(report.year, reference),
    evaluated: loci.flatMap(one => {
      const { locus, evaluation, index } = one
      const { name } = locus
      const value = hasIndex ? index : evaluation.value
      return value === undefined
        ? []
        : [{ name, evaluation, value, ...(hasIndex && { cells: () => cellsOfIndex(one) }) }]
    }),
    whole: hasIndex ? reference.ipp : reference['f02-luring'],
    plans: countPlans(plans, report.year, cutoffOf(report)),
  }
}

function scoreLocus(locus: Locus, { report }: PekpppInput, reference: PekpppReference): ScoredLocus {
  const instrument = formOf(locus.form, reference)
  const questions = questionsOf(locus.form, reference)
  const evaluation = evaluate(instrument, locus.marks)
  const own = locus.own.size === 0 ? undefined : evaluate(instrument, locus.own)
  const asked = report.reading === 'rata-aspek' ? questions : flattened(questions)
  const users = locus.ratings.length === 0 ? undefined : rate(asked, locus.ratings)
  return { locus, evaluation, own, users, index: indexOf({ locus, evaluation, users }, report.withoutUsers, reference) }
}

/** The index by its instrument, whose two parts are the forms; as it was set where the year's rule is not known. */
function indexOf(
  { locus, evaluation, users }: Pick<ScoredLocus, 'locus' | 'evaluation' | 'users'>,
  withoutUsers: PekpppInput['report']['withoutUsers'],
  { ipp }: PekpppReference,
): Decimal | undefined {
  if (locus.given !== undefined) return locus.given
  const { value } = evaluation
  const ofUsers = users?.value ?? (withoutUsers === 'pakai F-02' ? value : undefined)
  if (value === undefined || ofUsers === undefined) return undefined
  const [byEvaluators, byUsers] = ipp.criteria
  return scoreInstrument(
    ipp,
    new Map([
      [byEvaluators?.code ?? '', value],
      [byUsers?.code ?? '', ofUsers],
    ]),
  ).value
}

/** The cells that an index rests on: that in which it was set, or the scores and what users answered. */
export function cellsOfIndex({ locus, users }: Pick<ScoredLocus, 'locus' | 'users'>): readonly Place[] {
  if (locus.given !== undefined) return [locus.at('given')]
  const codes = users === undefined ? [] : leavesOf(users.instrument.criteria).map(({ code }) => code)
  return [...cellsOf(locus.marks), ...codes.flatMap(code => users?.part.cellsOf?.(code) ?? [])]
}
