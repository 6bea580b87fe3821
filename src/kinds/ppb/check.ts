import type { ProblemLog } from '../../problems/outcome.ts'
import { readPast } from '../parts/evaluation/report/past-results.ts'
import { planOf } from '../parts/evaluation/report/plans.ts'
import { readEvidence } from '../parts/evaluation/stages/evidence-sheet.ts'
import { readStages, type StagedMarks } from '../parts/evaluation/stages/read-stages.ts'
import type { PpbInput } from './input.ts'
import type { PpbReference } from './reference.ts'
import { checkSettled, detailedStage } from './settled-value.ts'
import type { ReadPpb } from './workbook.ts'

/** The typed input that the sheets of this kind come to; nothing while the sheet Laporan is not complete. */
export function checkPpb(read: ReadPpb, { ppb }: PpbReference, log: ProblemLog): PpbInput | undefined {
  const { report, instrument, marks, evidence, past, plan, narrative, legalBasis } = read
  const { values: facts } = report
  if (facts === undefined) return undefined
  const subject = { name: facts.agency, instrument: ppb, place: report.at('state') }
  const isListed = instrument.isWhole && ppb.stated?.criteria === true
  const settled = checkSettled({ ...facts, at: report.at }, ppb, log)
  const detailed = detailedStage(facts.state, settled, marks.rows)
  // Beside a list with errors nobody can say which numbers and points are right.
  const staged: StagedMarks = isListed
    ? readStages(marks, subject, detailed, log)
    : { marks: new Map(), leaves: new Map() }
  return {
    report: { ...facts, at: report.at },
    staged,
    ...(settled && { settled }),
    detailed,
    documents: readEvidence(evidence.rows, ppb),
    past: readPast(past.rows, { year: facts.year, whole: ppb }, log),
    plans: plan.rows.map(planOf),
    narratives: narrative.rows.map(({ values, at }) => ({ ...values, at })),
    legalBasis: legalBasis.rows.map(({ values }) => values.law),
    totals: [marks, evidence, plan].flatMap(({ totals }) => totals),
    listed: isListed ? instrument.rows[0]?.at('points') : undefined,
  }
}
