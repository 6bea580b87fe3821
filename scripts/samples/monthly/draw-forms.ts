import type { CalendarDate } from '../../../src/base/dates/calendar-date.ts'
import type { CalendarMonth } from '../../../src/base/dates/calendar-month.ts'
import type { Answers } from '../../../src/instrument/answer-leaves.ts'
import { createRandom, type Random } from '../random.ts'
import { type HolidayYear, workingDaysOf } from '../working-days.ts'
import { drawPeople, type Person } from './people.ts'
import { services } from './services.ts'
import { suggestionsSpak, suggestionsSpkp } from './suggestions.ts'

/** A form as a respondent sent it. */
export interface Form extends Person {
  /** UTC, so that a sheet shows these very digits. */
  readonly filledAt: Date
  readonly service: string
  /** A share of 1, as a spreadsheet keeps 100%; blank means the same. */
  readonly status: number | null
  readonly answers: Answers
  readonly suggestionSpkp: string | null
  readonly suggestionSpak: string | null
}

/** How a month goes. */
export interface MonthPlan {
  /** `2025-01` */
  readonly month: string
  readonly respondents: number
  /** Forms of services that are not complete yet. */
  readonly incomplete: number
  /** Of a hundred answers, how many are not the best one; by unsur, the rest are rarely so. */
  readonly weak: Readonly<Record<string, number>>
}

const codes = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'P1', 'P2', 'P3', 'P4', 'P5']
const usualWeakness = 9

/** The forms of a month in the order in which they came in, all different; the same plan gives the same forms. */
export function drawForms(plan: MonthPlan, holidays: readonly HolidayYear[]): readonly Form[] {
  const { month, respondents, incomplete, weak } = plan
  const random = createRandom(`spkp-spak ${month}`)
  const count = respondents + incomplete
  const times = drawTimes(random, workingDaysOf(month as CalendarMonth, holidays), count)
  const people = drawPeople(random, count)
  const unfinished = new Set(random.shuffle(people.map((_, index) => index)).slice(0, incomplete))
  return people.map((person, index) => ({
    ...person,
    filledAt: times[index] ?? new Date(0),
    service: random.pick(services).name,
    status: unfinished.has(index) ? 0.8 : random.chance(0.5) ? 1 : null,
    answers: drawAnswers(random, weak),
    suggestionSpkp: random.chance(0.2) ? random.pick(suggestionsSpkp) : null,
    suggestionSpak: random.chance(0.1) ? random.pick(suggestionsSpak) : null,
  }))
}

/** Office hours of working days, in order. */
export function drawTimes(random: Random, workingDays: readonly CalendarDate[], count: number): readonly Date[] {
  const days = Array.from({ length: count }, () => random.pick(workingDays)).sort()
  const seconds = Array.from({ length: count }, () => 8 * 3600 + random.below(9 * 3600))
  const times = days.map((day, index) => Date.parse(day) + (seconds[index] ?? 0) * 1000)
  return times.sort((left, right) => left - right).map(time => new Date(time))
}

function drawAnswers(random: Random, weak: MonthPlan['weak']): Answers {
  return new Map(
    codes.flatMap(code => {
      // A free service has no tariff to speak of.
      if (code === 'U8' && random.chance(0.1)) return []
      const isWeak = random.below(100) < (weak[code] ?? usualWeakness)
      return [[code, isWeak ? (random.chance(0.15) ? 2 : 3) : 4] as const]
    }),
  )
}
