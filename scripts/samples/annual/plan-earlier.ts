import { Decimal, roundHalfUp } from '../../../src/base/decimal.ts'
import { type UnsurCode, unsurCodes } from '../phrases/unsur-phrases.ts'
import { createRandom, type Random } from '../random.ts'
import type { PlannedAnswers, PlannedUnsur } from './annual-plan.ts'
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
    rows.unshift({ year, respondents: count, values: printedValues(ofPoints(points, count)) })
  }
  return rows
}

/** How much better a year is than the one before, in points of a hundred. */
function rise(random: Random): number {
  return 0.4 + random.below(12) / 10
}

/** As printed, of whole sums of answers: no other value could come from so many people. */
export function printedValues(unsur: PlannedAnswers): SurveyRow['values'] {
  const entries = unsurCodes.map(code => {
    const { answered, missing } = unsur[code]
    const sum = new Decimal(4 * answered - missing)
    return [code, Number(roundHalfUp(sum.times(25).div(answered), 2))] as const
  })
  return Object.fromEntries(entries) as Record<UnsurCode, number>
}

/** Answers from which so many points of a hundred are missing, as nearly as there are people. */
function ofPoints(points: Readonly<Record<UnsurCode, number>>, respondents: number): PlannedAnswers {
  const entries = unsurCodes.map(code => {
    return [
      code,
      { answered: respondents, missing: Math.max(1, Math.round((points[code] / 25) * respondents)) },
    ] as const
  })
  return Object.fromEntries(entries) as Record<UnsurCode, PlannedUnsur>
}
