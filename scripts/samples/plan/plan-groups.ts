import type { ActionGroup } from '../action-record.ts'
import type { Random } from '../random.ts'
import type { UnitFacts } from '../sample-sources.ts'

// The published annex lists four services for this unit but counts five recommendations.
const inventedServices: Readonly<Record<string, readonly string[]>> = {
  'Direktorat Registrasi Obat Tradisional, Suplemen Kesehatan, dan Kosmetik': ['Layanan Iklan Kosmetik'],
}

/** Split a number of actions over groups: at least one each, otherwise nearly even, with one action moved now and then. */
export function splitActions(actions: number, groups: number, random: Random): readonly number[] {
  const even = Math.floor(actions / groups)
  const larger = random.shuffle(Array.from({ length: groups }, (_, at) => at < actions % groups))
  const counts = larger.map(isLarger => even + (isLarger ? 1 : 0))
  const [from, to] = [random.below(groups), random.below(groups)]
  return counts.map((count, at) => {
    const moves = from !== to && (counts[from] ?? 0) > 2
    return count + (moves && at === to ? 1 : 0) - (moves && at === from ? 1 : 0)
  })
}

function answersOf(unit: UnitFacts, year: number, groups: number): readonly ActionGroup['answers'][] {
  if (year === 2021) {
    const numbers = groups === 1 ? [3] : [2, 3]
    return numbers.map(number => ({ type: 'recommendation', number }))
  }
  const names = [...unit.services2022, ...(inventedServices[unit.unit] ?? [])]
  return names.map(name => ({ type: 'service', name }))
}

/**
 * The groups of actions of every unit for a survey year, in the order of the units.
 *
 * The counts are those that the facts give for `countsOf`; a unit without counts has no groups. 2021 answers numbered
 * recommendations (only no. 3, or nos. 2 and 3), later years answer services.
 */
export function planGroups(
  units: readonly UnitFacts[],
  year: number,
  countsOf: string,
  random: Random,
): readonly ActionGroup[] {
  return units.flatMap(unit => {
    const counts = unit.years[countsOf]
    if (!counts) return []
    const answers = answersOf(unit, year, counts.recommendations)
    if (answers.length !== counts.recommendations) {
      throw new Error(`${unit.unit}: ${answers.length} groups, ${counts.recommendations} expected.`)
    }
    const split = splitActions(counts.actions, counts.recommendations, random)
    return answers.map((answer, at) => ({ year, unit, answers: answer, count: split[at] ?? 0 }))
  })
}
