import { plainText } from '../../base/rich-text.ts'
import type { ActionRecord } from '../parts/follow-up/action.ts'
import { auditedMovement } from '../parts/follow-up/audited-movement.ts'
import { auditedPublished } from '../parts/follow-up/audited-published.ts'
import { auditedFigures } from '../parts/unit-survey/audited-figures.ts'
import { auditedNames, auditedSpellings, numberingsOf } from './audited-names.ts'
import { auditedRecommendations } from './audited-recommendations.ts'
import type { MonevSkmInput } from './input.ts'
import type { MonevReference } from './reference.ts'
import type { MonevSkmScores } from './score.ts'

/** The semester report as the rules of `src/audit` see it. */
export type MonevSkmAudit = ReturnType<typeof auditedMonevSkm>

export function auditedMonevSkm(input: MonevSkmInput, scores: MonevSkmScores, reference: MonevReference) {
  const { report, units, surveys } = input
  const responses = surveys.flatMap(({ year, responses }) => responses.map(response => ({ year, ...response })))
  return {
    actions: input.actions.map(auditedAction),
    cutoff: report.cutoff,
    reportYear: report.year,
    years: surveys.map(({ year }) => year),
    units: units.map(({ name, independentSince, at }) => ({ name, independentSince, place: at('name') })),
    recommendations: auditedRecommendations(input, reference),
    spellings: auditedSpellings(input.actions),
    names: auditedNames(input),
    numberings: numberingsOf(input),
    ...auditedPublished(input, scores),
    totals: input.totals,
    ...auditedFigures(input, scores.skm, reference),
    // Only the order of the regulation can be swapped.
    headings: reference.skm.stated?.criteria ? [] : input.headings,
    ...auditedMovement(units, report.logoPlace?.file ?? '', scores.movement),
    responses: responses.map(({ at, ...response }) => ({ ...response, place: at('unit') })),
  }
}

function auditedAction({ action, timeline, ...record }: ActionRecord) {
  return { ...record, words: plainText(action).replace(/\s+/g, ' '), timeline: timeline.text }
}
