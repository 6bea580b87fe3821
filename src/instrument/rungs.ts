import { Decimal } from '../base/decimal.ts'
import { type Criterion, type Instrument, leavesOf, type Scale } from './instrument.ts'
import { type Scored, type ScoredCriterion, scoreInstrument } from './score-instrument.ts'

/** One of the values that a leaf may have, and what has to be so for it. */
export interface Rung {
  readonly value: Decimal
  /** As the instrument says it; absent where its words are not known. */
  readonly words?: string | undefined
}

/** The values that a leaf may have, the lowest first; none where it may have any. */
export function rungsOf({ answers, points }: Pick<Criterion, 'answers' | 'points'>, scale: Scale): readonly Rung[] {
  const wordsOf = (index: number) => answers?.[index]?.[0]
  if (points !== undefined) return points.map((value, index) => ({ value, words: wordsOf(index) }))
  const { from, to, step } = scale
  if (step === null) return []
  const count = to.minus(from).div(step).floor().toNumber() + 1
  return Array.from({ length: count }, (_, index) => ({ value: from.plus(step.times(index)), words: wordsOf(index) }))
}

/** The highest value that a leaf may have. */
export function highestOf(leaf: Pick<Criterion, 'answers' | 'points'>, scale: Scale): Decimal {
  return leaf.points?.at(-1) ?? scale.to
}

/** The value that a count of items stands for; undefined where the leaf is no matter of counting. */
export function valueOfCount(leaf: Pick<Criterion, 'answers' | 'points' | 'leastCounts'>, scale: Scale, count: number) {
  const reached = (leaf.leastCounts ?? []).filter(least => count >= least).length
  return reached === 0 ? undefined : rungsOf(leaf, scale)[reached - 1]?.value
}

/** The value of the whole, or of any part of it, where every leaf has its highest value. */
export function mostOf({ criteria, scale }: Pick<Instrument, 'criteria' | 'scale'>): Scored {
  return scoreInstrument({ criteria }, new Map(leavesOf(criteria).map(leaf => [leaf.code, highestOf(leaf, scale)])))
}

/** A leaf that has less than it could have. */
export interface Shortfall {
  readonly leaf: Criterion
  /** The criterion of the first level that it belongs to; the leaf itself where there is but one level. */
  readonly whole: Criterion
  readonly value: Decimal
  readonly highest: Decimal
  /** The rung above its value; absent where it may have any value. */
  readonly next?: Rung | undefined
  /** By how much the value of the whole would be higher, on the scale of the instrument, at full precision. */
  readonly lost: Decimal
}

/**
 * Every leaf below its highest value, the one that costs the whole most first, else in the order of the instrument
 * (`docs/RULES.md` 8.3). Leaves without a value are not among them.
 *
 * @param parts the criteria of the first level, as they were scored.
 */
export function shortfallsOf(parts: readonly ScoredCriterion[], scale: Scale): readonly Shortfall[] {
  const found = parts.flatMap(part => within(part, part.criterion, shareIn(part, parts), scale))
  return found.toSorted((one, other) => other.lost.comparedTo(one.lost))
}

function within(
  { criterion, value, parts }: ScoredCriterion,
  whole: Criterion,
  share: Decimal,
  scale: Scale,
): readonly Shortfall[] {
  if (criterion.parts.length > 0)
    return parts.flatMap(part => within(part, whole, share.times(shareIn(part, parts)), scale))
  const highest = highestOf(criterion, scale)
  if (value === undefined || value.gte(highest)) return []
  const next = rungsOf(criterion, scale).find(rung => rung.value.gt(value))
  return [{ leaf: criterion, whole, value, highest, next, lost: highest.minus(value).times(share) }]
}

/** What a criterion counts for among those of its level: as printed, or alike among those that have a value. */
export function shareIn({ criterion: { weight } }: ScoredCriterion, level: readonly ScoredCriterion[]): Decimal {
  if (weight !== 'equal') return weight
  const present = level.filter(({ value }) => value !== undefined).length
  return present === 0 ? new Decimal(0) : new Decimal(1).div(present)
}
