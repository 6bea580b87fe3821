import { mergeSmallGroups, smallestGroup } from '../../scoring/counted-groups.ts'
import type { UnitResult } from './score-subjects.ts'

/** What a public edition must not show by itself, since fewer than five answered (`docs/RULES.md` 5.5). */
export interface HiddenResults {
  readonly units: ReadonlySet<string>
  /** Services by `serviceKey`; those of hidden units are not in it. */
  readonly services: ReadonlySet<string>
  /** Some are hidden only because the result of a smaller one could be computed from theirs. */
  readonly hidesOthers: boolean
}

export const nothingHidden: HiddenResults = { units: new Set(), services: new Set(), hidesOthers: false }

function serviceKey(unit: string, service: string | undefined): string {
  return JSON.stringify([unit, service ?? null])
}

interface Subject {
  /** None for the agency as a whole. */
  readonly unit?: string | undefined
  readonly service?: string | undefined
}

/** Whether a unit, or a service of it, must not be shown by itself. */
export function isHidden({ unit, service }: Subject, { units, services }: HiddenResults): boolean {
  return unit !== undefined && (units.has(unit) || services.has(serviceKey(unit, service)))
}

/** Units with few respondents, and services with few among those of their unit. */
export function hiddenResults(units: ReadonlyMap<string, UnitResult>): HiddenResults {
  const all = [...units.values()]
  const ofUnits = hiddenOf(all.map(({ unit, result }) => ({ name: unit, count: result.score.respondents })))
  const ofServices = all.flatMap(({ unit, services }) =>
    hiddenOf(
      services.map(({ service, result }) => ({ name: serviceKey(unit, service), count: result.score.respondents })),
    ),
  )
  const hidden = [...ofUnits, ...ofServices]
  return {
    units: new Set(ofUnits.map(({ name }) => name)),
    services: new Set(ofServices.map(({ name }) => name)),
    hidesOthers: hidden.some(({ count }) => count >= smallestGroup),
  }
}

function hiddenOf(groups: Parameters<typeof mergeSmallGroups>[0]) {
  const kept = new Set(mergeSmallGroups(groups)?.kept)
  return groups.filter(group => !kept.has(group))
}
