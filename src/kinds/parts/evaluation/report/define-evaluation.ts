// What makes a kind of report on an evaluation: a kind declares its sheets, how scores become values, and its own fields, words
// and rules. What the reports of all evaluations compose, audit and recall is put together here.

import type { z } from 'zod'
import type { AuditRule } from '../../../../audit/rule.ts'
import { nameKey } from '../../../../base/name-key.ts'
import type { Place } from '../../../../problems/problem.ts'
import type { LoadData, ReferenceLoaders } from '../../../../sources/load-reference.ts'
import { defineKind } from '../../../define-kind.ts'
import type { Chain } from '../../../earlier-report.ts'
import type { ComposeRequest, KindDefinition, ReportKind, ReportWorkbook } from '../../../report-kind.ts'
import { instrumentsIn, type ReferenceInUse } from '../../instruments-in-use.ts'
import type { KnownLaw } from '../../office-texts/legal-basis.ts'
import { auditedNarratives, type NarrativePlaces } from '../../office-texts/narratives.ts'
import type { NamesOfInput } from '../../privacy-of.ts'
import type { PlanMatters } from '../chain/earlier-plans.ts'
import { auditedEarlierYear, type YearWithEarlier } from '../chain/earlier-year.ts'
import { evaluationChain, type ReadStanding } from '../chain/evaluation-chain.ts'
import type { EvaluationWords } from '../compose-evaluation.ts'
import { type EvaluationInput, type EvaluationScores, finalWithoutDay } from './evaluation-input.ts'
import { composeShared, type HistoryManner, type SharedView } from './evaluation-report-view.ts'
import { reportOfYear } from './report-of-evaluation.ts'

type EvaluationLoaders = ReferenceLoaders & { readonly 'legal-basis': LoadData<readonly KnownLaw[]> }

/** How a kind calls itself and what it tells of. */
export interface EvaluationKindWords extends EvaluationWords {
  /** `Laporan PEKPPP` */
  readonly report: string
  /** What a value is called: `IPP`. */
  readonly value: string
  /** The sheet of plans. */
  readonly plans: string
}

/** An input with what it came to, and the data that its report uses. */
export interface Evaluation<Loaders extends ReferenceLoaders, Input, Scores> {
  readonly input: Input
  readonly scores: Scores
  readonly reference: ReferenceInUse<Loaders>
}

type Kept<Loaders extends ReferenceLoaders, W extends ReportWorkbook, Input, Scores, View> = Pick<
  KindDefinition<Loaders, W, Input, Scores, never, View>,
  | 'id'
  | 'title'
  | 'reference'
  | 'workbook'
  | 'example'
  | 'instrumentReading'
  | 'check'
  | 'score'
  | 'photos'
  | 'view'
  | 'unitViews'
  | 'figures'
  | 'figureWords'
  | 'summarise'
>

/** What is special about a kind of evaluation. */
export interface EvaluationDefinition<
  Loaders extends EvaluationLoaders,
  W extends ReportWorkbook,
  Input extends EvaluationInput,
  Scores extends EvaluationScores,
  Audited extends object,
  View,
> extends Kept<Loaders, W, Input, Scores, View> {
  readonly words: EvaluationKindWords
  readonly narrativePlaces: NarrativePlaces<string>
  /** Those who are evaluated, by name, each with the cell that names it. */
  readonly subjects: (input: Input) => readonly Subject[]
  readonly persons?: (input: Input) => readonly string[]
  /** What figures came to, of this year and of others. */
  readonly standing: ReadStanding<Input>
  readonly matters: (evaluation: Evaluation<Loaders, Input, Scores>) => PlanMatters
  /** How values of other years are told; beside this year's by default. */
  readonly history?: (evaluation: Evaluation<Loaders, Input, Scores>) => HistoryManner
  /** What else it takes up of earlier reports; those of its own kind by default. */
  readonly chain?: Chain<Input>
  readonly rules: readonly AuditRule<SharedAudit & NoInfer<Audited>>[]
  /** What its own rules see. */
  readonly audited: (evaluation: Evaluation<Loaders, Input, Scores>) => Audited
  /** Its own fields, which go before those of all. */
  readonly compose: (
    evaluation: Evaluation<Loaders, Input, Scores>,
    shared: SharedView,
    request: ComposeRequest,
  ) => object
}

interface Subject {
  readonly name: string
  readonly place: Place
}

export type SharedAudit = ReturnType<typeof auditedShared>

/** A kind from what is special about it. */
export function defineEvaluation<
  Loaders extends EvaluationLoaders,
  W extends ReportWorkbook,
  Input extends EvaluationInput,
  Scores extends EvaluationScores,
  Audited extends object,
  View,
>(definition: EvaluationDefinition<Loaders, W, Input, Scores, Audited, View>): ReportKind {
  const { words, standing, matters, subjects, rules, narrativePlaces: places } = definition
  return defineKind<Loaders, W, Input, Scores, SharedAudit & Audited, View>({
    ...definition,
    rules,
    chain: definition.chain ?? evaluationChain(standing),
    audited: (input, scores, reference) => {
      const evaluation = { input, scores, reference }
      const year = { input, matters: matters(evaluation) }
      const shared = auditedShared(input, year, { words, places, subjects: subjects(input) })
      return { ...shared, ...definition.audited(evaluation) }
    },
    namesOf: input => namesOf(input, subjects(input), definition.persons?.(input) ?? []),
    inOffice: ['report', 'team'],
    ...reportOfYear(words.report),
    compose: (input, scores, findings, reference, request) => {
      const evaluation = { input, scores, reference }
      const shared = composeShared({
        ...{ input, scores, findings, words },
        edition: request.edition,
        laws: {
          known: (reference as ReferenceInUse<EvaluationLoaders>)['legal-basis'],
          inUse: instrumentsIn(reference),
        },
        matters: matters(evaluation),
        now: standing(definition.figures(scores), input) ?? { subjects: [], forms: {} },
        history: definition.history?.(evaluation) ?? { isComparable: true },
      })
      return definition.compose(evaluation, shared, request) as z.input<z.ZodType<View>>
    },
  })
}

interface AuditedBy {
  readonly words: EvaluationKindWords
  readonly places: NarrativePlaces<string>
  readonly subjects: readonly Subject[]
}

/** What the rules of all evaluations see. */
function auditedShared(input: EvaluationInput, year: YearWithEarlier, { words, places, subjects }: AuditedBy) {
  const { report, narratives, totals } = input
  const placeOf = (name: string) =>
    subjects.find(one => nameKey(one.name) === nameKey(name))?.place ?? report.at('agency')
  return {
    ...auditedEarlierYear(year, { value: words.value, sheet: words.plans, placeOf }),
    finalWithoutDay: finalWithoutDay(report),
    officeTexts: auditedNarratives(narratives, places),
    totals,
  }
}

/** Those who are evaluated and those who carry plans out are offices. */
function namesOf(
  { report, plans }: EvaluationInput,
  subjects: readonly Subject[],
  persons: readonly string[],
): NamesOfInput {
  const named = [...subjects, ...plans.map(({ subject }) => ({ name: subject }))].map(({ name }) => name)
  return { persons, employers: [], offices: [...named, report.agency, report.author] }
}
