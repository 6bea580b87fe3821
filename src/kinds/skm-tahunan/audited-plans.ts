import type { AuditedPlan, AuditedRecommendation } from '../../audit/survey/recommended-plans.ts'
import { lastDayOfMonth } from '../../base/dates/calendar-date.ts'
import { nameKey } from '../../base/name-key.ts'
import { criterionNames } from '../../instrument/instrument.ts'
import { subjectOf } from '../parts/unit-survey/survey.ts'
import type { Plan, SkmTahunanInput } from './input.ts'
import type { Recommendation } from './recommend-subjects.ts'
import type { SkmTahunanReference } from './reference.ts'
import type { SkmTahunanScores } from './score.ts'

/** What follows from the results, and what is planned, each beside the other. */
export function auditedRecommendations(
  input: SkmTahunanInput,
  { recommendations }: SkmTahunanScores,
  reference: SkmTahunanReference,
) {
  const { plans, units, report } = input
  const title = titlesOf(reference)
  const places = new Map(units.map(({ name, at }) => [name, at('name')]))
  return {
    hasPlans: plans.length > 0,
    recommendations: recommendations.map((one): AuditedRecommendation => {
      const { unit, service, chosen, notes } = one
      const own = plans.filter(plan => isFor(plan, one))
      const unplanned = chosen.filter(({ code }) => !own.some(({ unsur }) => wholeOf(unsur) === code))
      return {
        subject: subjectOf(unit, service),
        unplanned: unplanned.map(({ code }) => title(code)),
        ties: notes.flatMap(note => (note.type === 'tied' ? [{ unsur: note.codes, isCut: note.left.length > 0 }] : [])),
        place: places.get(unit ?? '') ?? report.at?.('kind') ?? { file: '' },
      }
    }),
    plans: plans.map((plan): AuditedPlan => {
      const asked = recommendations.filter(one => isFor(plan, one))
      return {
        subject: subjectOf(plan.unit, plan.service),
        unsur: title(plan.unsur),
        isRecommended:
          asked.length === 0 || asked.some(({ chosen }) => chosen.some(({ code }) => code === wholeOf(plan.unsur))),
        due: dueOf(plan, report.planYear ?? report.year + 1),
        hasTime: plan.quarters.length > 0 || plan.timeline !== undefined,
        unsurPlace: plan.at('unsur'),
        place: plan.at('action'),
      }
    }),
  }
}

/** A plan that names no unit is for all, one that names no service for all of its unit. */
function isFor(plan: Plan, { unit, service }: Recommendation): boolean {
  if (plan.unit !== undefined && unit !== undefined && plan.unit !== unit) return false
  return plan.service === undefined || service === undefined || nameKey(plan.service) === nameKey(service)
}

/** A plan for a sub-unsur is one for its unsur. */
function wholeOf(code: string): string {
  return code.replace(/\..*$/, '')
}

/** The last day of the last quarter that is marked, or what the time says. */
function dueOf({ quarters, timeline }: Plan, year: number) {
  return quarters.length === 0 ? timeline?.deadline : lastDayOfMonth(year, 3 * Math.max(...quarters))
}

function titlesOf({ skm }: SkmTahunanReference): (code: string) => string {
  const names = criterionNames(skm.criteria)
  return code => `${code} ${names.get(code) ?? ''}`.trimEnd()
}
