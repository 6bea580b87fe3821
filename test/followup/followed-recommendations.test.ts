import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Decimal, type Rounded, roundHalfUp } from '../../src/base/decimal.ts'
import {
  type AnsweringAction,
  countFollowUp,
  followRecommendations,
  type ValuedRecommendation,
} from '../../src/followup/followed-recommendations.ts'

const codes = ['U1', 'U2', 'U3', 'U9'] as const
const units = ['Balai Contoh', 'Loka Contoh'] as const
const services = [undefined, 'Pengujian', 'Informasi'] as const

const hundredths = fc.integer({ min: 2_500, max: 10_000 }).map(value => roundHalfUp(new Decimal(value).div(100), 2))

const recommendation = fc.record({
  year: fc.constantFrom(2021, 2022),
  unit: fc.constantFrom(...units),
  service: fc.constantFrom(...services),
  code: fc.constantFrom(...codes),
  reasons: fc.constant(['terendah'] as const),
  value: hundredths,
})

/** A recommendation is one of its survey, unit, service and unsur. */
const recommended: fc.Arbitrary<readonly ValuedRecommendation[]> = fc.uniqueArray(recommendation, {
  selector: ({ year, unit, service, code }) => JSON.stringify([year, unit, service ?? null, code]),
  maxLength: 12,
})

const actions: fc.Arbitrary<readonly AnsweringAction[]> = fc.array(
  fc.record({
    year: fc.constantFrom(2021, 2022),
    unit: fc.constantFrom('BALAI CONTOH', 'Loka Contoh'),
    service: fc.constantFrom(undefined, 'pengujian', 'Informasi'),
    unsur: fc.subarray([...codes]),
    status: fc.constantFrom('Open', 'Close'),
  }),
  { maxLength: 20 },
)

test('counts are parts of each other, and no action is lost to a recommendation of its own', () => {
  fc.assert(
    fc.property(recommended, actions, hundredths, (asked, given, next) => {
      const followed = followRecommendations(asked, given, ({ code }) => (code === 'U1' ? undefined : next))
      const counts = countFollowUp(followed)
      expect(followed.map(({ code }) => code)).toEqual(asked.map(({ code }) => code))
      expect(counts.answered + counts.unanswered).toBe(counts.recommended)
      expect(counts.finished).toBeLessThanOrEqual(counts.answered)
      expect(counts.rose + counts.same + counts.fell).toBe(counts.compared)
      expect(counts.compared).toBe(asked.filter(({ code }) => code !== 'U1').length)
      for (const one of followed) {
        expect(one.closed).toBeLessThanOrEqual(one.actions)
        const own = given.filter(
          action => action.year === one.year && action.unit.toLowerCase() === one.unit.toLowerCase(),
        )
        const named = own.filter(action => action.unsur.includes(one.code))
        const ofService = named.filter(({ service }) => service?.toLowerCase() === one.service?.toLowerCase())
        expect(one.actions).toBe(one.service === undefined ? named.length : ofService.length)
      }
    }),
  )
})

test('the order of actions changes nothing', () => {
  fc.assert(
    fc.property(recommended, actions, (asked, given) => {
      const none = () => undefined
      expect(followRecommendations(asked, given, none)).toEqual(followRecommendations(asked, given.toReversed(), none))
    }),
  )
})

test('a change is that of the printed values', () => {
  const asked = { year: 2022, unit: 'Balai Contoh', code: 'U9', reasons: ['turun'] } as const
  const [followed] = followRecommendations([{ ...asked, value: '89.62' as Rounded }], [], () => '89.60' as Rounded)
  expect(followed).toMatchObject({ next: '89.60', change: '-0.02', actions: 0 })
  expect(countFollowUp(followed === undefined ? [] : [followed])).toMatchObject({ fell: 1, compared: 1, unanswered: 1 })
})
