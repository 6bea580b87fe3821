import type { NamesOfInput } from '../parts/privacy-of.ts'
import { auditedFigures } from '../parts/unit-survey/audited-figures.ts'
import { type SkmTahunanInput, surveysOf } from './input.ts'
import type { SkmTahunanReference } from './reference.ts'
import type { SkmTahunanScores } from './score.ts'

/** The annual survey report as the rules of `src/audit` see it. */
export type SkmTahunanAudit = ReturnType<typeof auditedSkmTahunan>

export function auditedSkmTahunan(input: SkmTahunanInput, scores: SkmTahunanScores, reference: SkmTahunanReference) {
  const skm = scores.result === undefined ? [] : [scores.result]
  return { ...auditedFigures({ ...input, surveys: surveysOf(input) }, skm, reference) }
}

/** Respondents; units and their services. */
export function namesOfSkmTahunan(input: SkmTahunanInput): NamesOfInput {
  const surveys = surveysOf(input)
  const services = [
    ...surveys.flatMap(({ aggregates, responses }) => [...aggregates, ...responses]),
    ...input.populations,
    ...input.plans,
  ]
  const names = surveys.flatMap(({ responses }) => responses.flatMap(({ name }) => name ?? []))
  return {
    persons: names,
    employers: [],
    offices: [
      ...input.units.map(({ name }) => name),
      ...new Set(services.map(({ service }) => service)),
      input.report.author,
      input.report.agency,
    ],
  }
}
