import { Decimal, roundHalfUp } from '../../../src/base/decimal.ts'
import { type UnsurCode, unsurCodes } from '../phrases/unsur-phrases.ts'
import { createRandom, type Random } from '../random.ts'
import type { PlannedAnswers } from './annual-plan.ts'
import type { AnnualService } from './annual-services.ts'
import { oddServices } from './odd-services.ts'

/** The result of a service in a year before: each value as printed, 25–100. */
export interface SurveyRow {
  readonly year: number
  readonly respondents: number
  readonly values: Readonly<Record<UnsurCode, number>>
}

/** The years before, the latest first: in each a service was a little worse, but for the unsur that have fallen since. */
const earlierYears = [2024, 2023] as const

/** Results of 2023 and 2024; a new service has none. */
export function planEarlier(
  { unit, service }: AnnualService,
  respondents: number,
  unsur: PlannedAnswers,
): readonly SurveyRow[] {
  if (oddServices.some(one => one.unit === unit.no && one.service === service && one.isNew)) return []
  const random = createRandom(`survei-tahunan-${unit.no}-${service}`)
  const rows: SurveyRow[] = []
  let points = Object.fromEntries(
    unsurCodes.map(code => [code, (unsur[code].missing / unsur[code].answered) * 25]),
  ) as Record<UnsurCode, number>
  let count = respondents
  for (const year of earlierYears) {
    const fallen = new Set(random.shuffle(unsurCodes).slice(0, random.below(5)))
    points = Object.fromEntries(
      unsurCodes.map(code => [code, points[code] + (fallen.has(code) ? -rise(random) * 1.5 : rise(random))]),
    ) as Record<UnsurCode, number>
    count = Math.max(30, Math.round(count * 0.93))
    rows.unshift({ year, respondents: count, values: printed(points, count) })
  }
  return rows
}

/** How much better a year is than the one before, in points of a hundred. */
function rise(random: Random): number {
  return 0.4 + random.below(12) / 10
}

/** Values of whole sums of answers: no other could come from so many people. */
function printed(points: Readonly<Record<UnsurCode, number>>, respondents: number): SurveyRow['values'] {
  const entries = unsurCodes.map(code => {
    const sum = Math.round((4 - points[code] / 25) * respondents)
    return [code, Number(roundHalfUp(new Decimal(sum).times(25).div(respondents), 2))] as const
  })
  return Object.fromEntries(entries) as Record<UnsurCode, number>
}
