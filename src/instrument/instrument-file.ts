import { z } from 'zod'
import { parseIsoDate } from '../base/dates/calendar-date.ts'
import { Decimal, type Rounded } from '../base/decimal.ts'
import { type Criterion, type Instrument, levelsOf } from './instrument.ts'
import { bandDecimals } from './score-instrument.ts'

const words = z.string().min(1)
const number = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/)
  .transform(text => new Decimal(text))
const printed = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/)
  .transform(text => text as Rounded)
const day = z.string().transform((text, context) => {
  const date = parseIsoDate(text)
  if (date === undefined) context.addIssue({ code: 'custom', message: `${text} is no day` })
  return date ?? z.NEVER
})
const certainty = z.enum(['C', 'S', 'I', 'U'])

/** Choices of a leaf, the lowest first, each with its spellings. */
const choices = z.array(z.array(words))

const criterion: z.ZodType<Criterion> = z.lazy(() =>
  z
    .strictObject({
      code: words,
      name: words,
      shortNames: z.array(words).default([]),
      question: words.optional(),
      answers: choices.optional(),
      points: z.array(number).optional(),
      leastCounts: z.array(z.int().min(0)).optional(),
      serves: z.array(words).optional(),
      weight: number.optional(),
      parts: z.array(criterion).default([]),
    })
    .transform(({ weight, ...rest }) => ({ ...rest, weight: weight ?? ('equal' as const) })),
)

const band = z.strictObject({
  from: printed,
  to: printed,
  letter: words.optional(),
  name: words,
  conversion: z.strictObject({ from: printed, to: printed }).optional(),
})

const reading = z.strictObject({
  code: words,
  name: words,
  factor: number,
  decimals: z.int().min(0).max(4),
  bands: z.array(band),
})

const threshold = z.strictObject({
  predicate: words,
  value: printed,
  validFrom: day,
  regulation: words,
  source: words,
  certainty,
})

/**
 * A file of `data/instruments/`. A file that contradicts itself is refused: codes that occur twice, weights printed for some
 * of a level only, bands that are not in order or leave a printed value without a grade.
 */
export const instrumentFile = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*-\d{4}$/),
    code: words,
    name: words,
    regulation: words,
    validFrom: day,
    source: words,
    certainty,
    scale: z.strictObject({ from: number, to: number, step: number.nullable() }),
    /** Choices of leaves that have none of their own. */
    answers: choices.optional(),
    criteria: z.array(criterion).min(1),
    readings: z.tuple([reading], reading),
    compared: words.optional(),
    thresholds: z.array(threshold).default([]),
    points: z.strictObject({ most: printed, source: words, certainty }).optional(),
  })
  .transform(({ answers, criteria, ...rest }): Instrument => {
    return { ...rest, criteria: criteria.map(one => withAnswers(one, answers)) }
  })
  .check(({ value, issues }) => {
    for (const fault of faultsOf(value)) issues.push({ code: 'custom', input: value.id, ...fault })
  })

function withAnswers(one: Criterion, answers: Criterion['answers']): Criterion {
  if (one.parts.length > 0) return { ...one, parts: one.parts.map(part => withAnswers(part, answers)) }
  return { ...one, answers: one.answers ?? answers }
}

interface InstrumentFault {
  readonly message: string
  /** Where in the file it can be seen. */
  readonly path: PropertyKey[]
}

/** What contradicts itself, in words. */
export function faultsOf({ criteria, readings, scale }: Instrument): readonly InstrumentFault[] {
  const all = placedCriteria(criteria, ['criteria'])
  const codes = all.map(({ one }) => one.code)
  return [
    ...all.flatMap(({ one: { code }, path }, index) =>
      codes.indexOf(code) === index ? [] : [{ message: `${code} occurs twice`, path: [...path, 'code'] }],
    ),
    ...levelsOf(criteria).flatMap(({ level, path }) => {
      const isMixed = new Set(level.map(({ weight }) => weight === 'equal')).size > 1
      const names = level.map(({ code }) => code).join(', ')
      return isMixed ? [{ message: `weights of ${names} are printed for some only`, path: [...path] }] : []
    }),
    ...all.flatMap(({ one: { code, answers, points }, path }) => {
      if (points === undefined) return []
      const isOrdered = points.every((value, index) => index === 0 || value.gt(points[index - 1] ?? value))
      if (isOrdered && points.length === answers?.length) return []
      return [
        { message: `the points of ${code} are not one for each answer, the lowest first`, path: [...path, 'points'] },
      ]
    }),
    ...readings.flatMap(({ code, factor, bands }, index) => {
      if (bands.length === 0) return []
      const step = new Decimal(10).pow(-bandDecimals({ bands }))
      const ends = [...bands].reverse()
      const lowest = scale.from.times(factor)
      const highest = scale.to.times(factor)
      const isWhole =
        ends.every(({ from, to }) => new Decimal(from).lte(to)) &&
        ends.slice(1).every(({ from }, at) => new Decimal(from).minus(step).eq(ends[at]?.to ?? from)) &&
        new Decimal(ends[0]?.from ?? 0).eq(lowest) &&
        new Decimal(ends.at(-1)?.to ?? 0).eq(highest)
      const message = `the bands of ${code} do not reach from ${lowest} to ${highest} in steps of ${step}`
      return isWhole ? [] : [{ message, path: ['readings', index, 'bands'] }]
    }),
  ]
}

interface PlacedCriterion {
  readonly one: Criterion
  readonly path: PropertyKey[]
}

function placedCriteria(criteria: readonly Criterion[], path: readonly PropertyKey[]): readonly PlacedCriterion[] {
  return criteria.flatMap((one, index) => {
    const own = [...path, index]
    return [{ one, path: own }, ...placedCriteria(one.parts, [...own, 'parts'])]
  })
}
