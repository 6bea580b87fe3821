import { Decimal } from '../base/decimal.ts'
import { explained, precedent } from '../base/origin/origin.ts'
import { explainExtreme } from './explain-comparison.ts'

export interface NamedValue<Value extends string> {
  readonly name: string
  /** A decimal as printed. */
  readonly value: Value
}

/** A value with everything that has it. */
export interface Extreme<Value extends string> {
  readonly value: Value
  readonly names: string[]
}

export interface Extremes<Value extends string> {
  /** Highest and lowest are the same value: everything ties. */
  readonly allEqual: boolean
  readonly highest: Extreme<Value>
  readonly lowest: Extreme<Value>
}

/**
 * The highest and the lowest of some values, each with all that tie with it. Ties are judged on what is printed: a reader
 * who sees two equal figures finds both named.
 *
 * @throws RangeError when there are none.
 */
export function extremesOf<Value extends string>(values: readonly NamedValue<Value>[]): Extremes<Value> {
  const sorted = values.toSorted((left, right) => new Decimal(left.value).cmp(right.value))
  const [lowest, highest] = [sorted[0]?.value, sorted.at(-1)?.value]
  if (lowest === undefined || highest === undefined) throw new RangeError('nothing has neither highest nor lowest')
  const told = (which: Parameters<typeof explainExtreme>[0]) =>
    explainExtreme(which, values.length, () => values.map(one => precedent(one.name, one, 'value')))
  const extreme = (value: Value, which: 'tertinggi' | 'terendah'): Extreme<Value> => {
    const names = values.filter(one => new Decimal(value).eq(one.value)).map(({ name }) => name)
    return explained({ value, names }, { value: told(which), names: told(which) })
  }
  return explained(
    {
      allEqual: new Decimal(lowest).eq(highest),
      highest: extreme(highest, 'tertinggi'),
      lowest: extreme(lowest, 'terendah'),
    },
    { allEqual: told('sama') },
  )
}
