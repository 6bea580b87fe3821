import type { ProblemLog } from '../../problems/outcome.ts'
import type { Place } from '../../problems/problem.ts'
import type { FacilityInput } from '../parts/evaluation/facilities/facility-input.ts'
import { readObserved, withFacilityNames } from '../parts/evaluation/facilities/read-facilities.ts'
import { closingInput } from '../parts/evaluation/report/evaluation-input.ts'
import type { FacilityReference } from './reference.ts'
import type { ReadVulnerable } from './workbook.ts'

type Facts = NonNullable<ReadVulnerable['report']['values']>

/** What the workbook of a report on facilities for vulnerable groups comes to. */
export interface VulnerableInput extends FacilityInput {
  readonly report: Facts & { readonly at: (entry: keyof Facts) => Place }
}

/** The typed input that the sheets of this kind come to; nothing while the sheet Laporan is not complete. */
export function checkVulnerable(
  read: ReadVulnerable,
  reference: FacilityReference,
  log: ProblemLog,
): VulnerableInput | undefined {
  const { report, unit, facility, support, plan } = read
  const { values: facts } = report
  const listed = facts && { list: reference.facilities, year: facts.year, place: report.at('kind') }
  const observed = readObserved(read, reference, listed, log)
  if (facts === undefined || observed === undefined) return undefined
  const closing = closingInput(read)
  return {
    report: { ...facts, at: report.at },
    ...observed,
    ...closing,
    plans: withFacilityNames(closing.plans, observed.instrument),
    totals: [unit, facility, support, plan].flatMap(({ totals }) => totals),
  }
}
