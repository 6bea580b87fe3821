import fc from 'fast-check'
import { Decimal } from '../../src/base/decimal.ts'
import { type Criterion, leavesOf } from '../../src/instrument/instrument.ts'
import type { Leaves } from '../../src/instrument/score-instrument.ts'
import { type Fraction, fraction, sumOf, times } from '../base/fraction.ts'

const anyWeight = fc.integer({ min: 0, max: 10_000 }).map(weight => new Decimal(weight).div(10_000))

/** Levels of one to so many parts, each with equal weights or all printed, down to leaves. */
function anyLevel(depth: number, path: string): fc.Arbitrary<readonly Criterion[]> {
  const anyPart = (code: string) =>
    fc.record({
      code: fc.constant(code),
      name: fc.constant(`Unsur ${code}`),
      shortNames: fc.constant([]),
      printed: anyWeight,
      parts: depth === 1 ? fc.constant([]) : fc.oneof(fc.constant([]), anyLevel(depth - 1, `${code}.`)),
    })
  return fc
    .tuple(fc.boolean(), fc.integer({ min: 1, max: depth === 1 ? 6 : 5 }))
    .chain(([isEqual, count]) =>
      fc
        .tuple(...Array.from({ length: count }, (_, index) => anyPart(`${path}${index + 1}`)))
        .map(parts =>
          parts.map(({ printed, ...part }) => ({ ...part, weight: isEqual ? ('equal' as const) : printed })),
        ),
    )
}

/** Any instrument of one to three levels. */
export const anyCriteria = fc.integer({ min: 1, max: 3 }).chain(depth => anyLevel(depth, ''))

/** Any instrument with values of its leaves as sums of answers over counts; some leaves are blank. */
export const anyScoring = anyCriteria.chain(criteria =>
  fc
    .tuple(
      ...leavesOf(criteria).map(({ code }) =>
        fc
          .option(
            fc
              .integer({ min: 1, max: 60 })
              .chain(count => fc.tuple(fc.integer({ min: count, max: 4 * count }), fc.constant(count))),
            { freq: 5, nil: undefined },
          )
          .map(value => [code, value] as const),
      ),
    )
    .map(given => ({ criteria, given: new Map(given) })),
)

type Given = ReadonlyMap<string, readonly [sum: number, count: number] | undefined>

export function leavesFrom(given: Given): Leaves {
  return new Map(
    [...given].flatMap(([code, value]) => (value ? [[code, new Decimal(value[0]).div(value[1])] as const] : [])),
  )
}

/** The same value by whole numbers and fractions only, as one would do it with pencil and paper. */
export function naiveValue(criteria: readonly Criterion[], given: Given): Fraction | undefined {
  const values = criteria.map(({ code, parts }) => {
    const own = given.get(code)
    return parts.length > 0 ? naiveValue(parts, given) : own && fraction(own[0], own[1])
  })
  const present = values.filter(value => value !== undefined)
  if (present.length === 0) return undefined
  if (criteria.every(({ weight }) => weight === 'equal')) return times(sumOf(present), fraction(1, present.length))
  if (present.length < values.length) return undefined
  return sumOf(
    criteria.map(({ weight }, index) =>
      times(values[index] ?? fraction(0), fraction(new Decimal(weight).times(10_000).toNumber(), 10_000)),
    ),
  )
}
