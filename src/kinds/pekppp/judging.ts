import type { Place } from '../../problems/problem.ts'
import type { CountedItems } from '../parts/evaluation/judged/counted-items.ts'
import type { EvaluatedBy } from '../parts/evaluation/judged/evaluator-columns.ts'
import { type Forms, type Judged, type JudgedScores, scoreJudged } from '../parts/evaluation/judged/judged.ts'
import type { EvaluationInput } from '../parts/evaluation/report/evaluation-input.ts'
import type { PekpppReference } from './reference.ts'
import type { ReadPekppp } from './workbook.ts'

type Facts = NonNullable<ReadPekppp['report']['values']>
type LocusColumn = keyof ReadPekppp['locus']['rows'][number]['values']

/** How a service is given: its forms differ. */
export type LocusForm = 'luring' | 'daring'

/** A service unit that is evaluated, with all that was said of it. */
export interface Locus extends Judged, EvaluatedBy {
  readonly number: number
  readonly type?: 'barang' | 'jasa' | 'administrasi' | undefined
  readonly form: LocusForm
  readonly at: (column: LocusColumn) => Place
}

/** What the workbook of an evaluation of service units comes to. */
export interface PekpppInput extends EvaluationInput {
  readonly report: Facts & { readonly at: (entry: keyof Facts) => Place }
  readonly loci: readonly Locus[]
  readonly evidence: readonly CountedItems[]
}

export type PekpppScores = JudgedScores<Locus>

/** F-02 with F-03, of services at a counter and online. */
export function formsOf(form: LocusForm, reference: PekpppReference): Required<Forms> {
  return { form: reference[`f02-${form}`], questions: reference[`f03-${form}`] }
}

/** The index of every unit and what it is made of. */
export function scorePekppp(input: PekpppInput, reference: PekpppReference): PekpppScores {
  const { report, loci } = input
  const judging = {
    formsOf: ({ form }: Locus) => formsOf(form, reference),
    index: reference.ipp,
    flattensQuestions: report.reading !== 'rata-aspek',
    goesWithoutUsers: report.withoutUsers === 'pakai F-02',
  }
  return scoreJudged(loci, judging, input, reference['f02-luring'])
}
