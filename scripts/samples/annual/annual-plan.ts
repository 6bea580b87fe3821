import { neededRespondents } from '../../../src/scoring/sample-size.ts'
import { type UnsurCode, unsurCodes } from '../phrases/unsur-phrases.ts'
import { createRandom, type Random } from '../random.ts'
import type { UnitFacts } from '../sample-sources.ts'
import { type AnnualService, annualServices } from './annual-services.ts'
import { oddServices, oddValues } from './odd-services.ts'
import { planEarlier, type SurveyRow } from './plan-earlier.ts'

/** How an unsur is answered: by so many, and how many points of four each are missing from their answers together. */
export interface PlannedUnsur {
  readonly answered: number
  readonly missing: number
}

export type PlannedAnswers = Readonly<Record<UnsurCode, PlannedUnsur>>

/** The survey of one service of a unit before anybody answers. */
export interface PlannedService extends AnnualService {
  readonly population: number
  readonly respondents: number
  readonly unsur: PlannedAnswers
  /** Results of the years before, the earliest first. */
  readonly earlier: readonly SurveyRow[]
}

/** All answers of the latest year. */
export const annualRespondents = 20_000

/** Of a hundred points, how many are usually missing. */
const usual: Readonly<Record<UnsurCode, number>> = {
  ...{ U1: 10.4, U2: 9.9, U3: 10.6, U4: 8.1, U5: 9.2, U6: 7.9, U7: 6.2, U8: 8.6, U9: 11.3 },
}

const populations: Readonly<Record<string, readonly [from: number, to: number]>> = {
  Pusat: [60, 180],
  'Balai Besar POM': [70, 230],
  'Balai POM': [70, 200],
  'Loka POM': [90, 340],
}

/** Every service of the 88 units with what its respondents will answer: twenty thousand of them together. */
export function planAnnualSurvey(units: readonly UnitFacts[]): readonly PlannedService[] {
  const services = annualServices(units)
  const random = createRandom('survei-tahunan-2025')
  const sizes = fitTo(
    annualRespondents,
    services.map(service => drawSize(random, service)),
  )
  const shifts = new Map(units.map(({ no }) => [no, random.below(70) / 10 - 3]))
  return services.map((service, at) => {
    const size = sizes[at]
    if (size === undefined) throw new Error('a size for each service')
    const points = drawPoints(random, shifts.get(service.unit.no) ?? 0)
    const unsur = planUnsur(service, size.respondents, points)
    return { ...service, ...size, unsur, earlier: planEarlier(service, size.respondents, unsur) }
  })
}

interface Size {
  readonly population: number
  readonly respondents: number
}

type Fixed = Size & { readonly isFixed: boolean; readonly needed: number }

function drawSize(random: Random, { unit, service }: AnnualService): Fixed {
  const [from, to] = populations[unit.group] ?? [100, 200]
  const drawn = from + random.below(to - from + 1)
  const more = random.below(8)
  const odd = oddServices.find(one => one.unit === unit.no && one.service === service)?.size
  const population = odd?.population ?? drawn
  const needed = neededRespondents(population, 'krejcie-morgan')
  const respondents = odd?.respondents ?? Math.min(population, needed + more)
  return { population, respondents, needed, isFixed: odd !== undefined }
}

/** The sizes with one respondent more, or one fewer, here and there, until they are `total` together. */
function fitTo(total: number, sizes: readonly Fixed[]): readonly Size[] {
  const fitted = sizes.map(({ population, respondents }) => ({ population, respondents }))
  let left = total - sizes.reduce((sum, { respondents }) => sum + respondents, 0)
  for (let before = Number.NaN; left !== 0 && left !== before; ) {
    before = left
    for (const [at, { isFixed, needed }] of sizes.entries()) {
      const size = fitted[at]
      const step = Math.sign(left)
      if (size === undefined || isFixed || step === 0) continue
      const changed = size.respondents + step
      if (changed < needed || changed > size.population) continue
      size.respondents = changed
      left -= step
    }
  }
  if (left !== 0) throw new Error(`${left} respondents find no service.`)
  return fitted
}

function drawPoints(random: Random, shift: number): Readonly<Record<UnsurCode, number>> {
  const entries = unsurCodes.map(code => [code, usual[code] + shift + random.below(30) / 10 - 1.5] as const)
  return Object.fromEntries(entries) as Record<UnsurCode, number>
}

/** One in twenty has never complained and leaves U8 blank. */
const leavesBlank = 20

function planUnsur(
  { unit, service }: AnnualService,
  respondents: number,
  points: Readonly<Record<UnsurCode, number>>,
): PlannedAnswers {
  const odd = oddServices.find(one => one.unit === unit.no && one.service === service)
  const plan = Object.fromEntries(
    unsurCodes.map(code => {
      const isWhole = odd?.unsur !== undefined || code !== 'U8'
      const answered = isWhole ? respondents : respondents - Math.floor(respondents / leavesBlank)
      return [code, { answered, missing: Math.round((points[code] / 25) * answered) }]
    }),
  ) as Record<UnsurCode, PlannedUnsur>
  return odd?.unsur === undefined ? withoutTie(plan) : { ...plan, ...oddValues(odd.unsur, respondents, plan) }
}

/** The three lowest are three: what equals the third in print gets a point more until nothing does. */
function withoutTie(plan: PlannedAnswers): PlannedAnswers {
  const fixed = { ...plan }
  const printed = (code: UnsurCode) => Math.round((fixed[code].missing / fixed[code].answered) * 2500)
  const lowest = () => [...unsurCodes].sort((one, other) => printed(other) - printed(one))
  for (let order = lowest(); ; order = lowest()) {
    const [third, fourth] = [order[2], order[3]]
    if (third === undefined || fourth === undefined || printed(third) !== printed(fourth)) return fixed
    fixed[fourth] = { ...fixed[fourth], missing: fixed[fourth].missing - 1 }
  }
}
