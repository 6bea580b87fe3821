import type { ProblemLog } from '../../problems/outcome.ts'
import type { Place } from '../../problems/problem.ts'
import { closingInput } from '../parts/evaluation/report/evaluation-input.ts'
import { readPast } from '../parts/evaluation/report/past-results.ts'
import { readStaged, type StagedInput } from '../parts/evaluation/stages/score-stages.ts'
import type { PpbReference } from './reference.ts'
import type { ReadPpb } from './workbook.ts'

type Facts = NonNullable<ReadPpb['report']['values']>

/** What the workbook of an agency's assessment comes to. */
export interface PpbInput extends StagedInput {
  readonly report: Facts & { readonly at: (entry: keyof Facts) => Place }
}

/** The typed input that the sheets of this kind come to; nothing while the sheet Laporan is not complete. */
export function checkPpb(read: ReadPpb, { ppb }: PpbReference, log: ProblemLog): PpbInput | undefined {
  const { report: said, marks, evidence, past, plan } = read
  const { values: facts } = said
  if (facts === undefined) return undefined
  const report = { ...facts, at: said.at }
  return {
    report,
    ...readStaged(read, report, ppb, log),
    past: readPast(past.rows, { year: facts.year, whole: ppb }, log),
    ...closingInput(read),
    totals: [marks, evidence, plan].flatMap(({ totals }) => totals),
  }
}
