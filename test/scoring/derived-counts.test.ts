import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Decimal } from '../../src/base/decimal.ts'
import { type CountedGroup, mergeSmallGroups } from '../../src/scoring/counted-groups.ts'
import { derivableCounts, withheldBesides } from '../../src/scoring/derived-counts.ts'
import { runs } from '../laws.ts'

const names = ['a', 'b', 'c', 'd']

const row = (...counts: number[]): readonly CountedGroup[] =>
  counts.flatMap((count, at) => (count === 0 ? [] : [{ name: names[at] ?? '', count }]))

/** Rows of units, with their sum before them. */
const withSum = (units: readonly (readonly number[])[]) => {
  const sum = names.map((_, at) => units.reduce((total, one) => total + (one[at] ?? 0), 0))
  return [sum, ...units].map(counts => row(...counts))
}

const shownOf = (groups: readonly CountedGroup[], withheld?: ReadonlySet<string>) =>
  new Set((mergeSmallGroups(groups, withheld)?.kept ?? []).map(({ name }) => name))

const publish = (rows: ReturnType<typeof withSum>, withheld: readonly ReadonlySet<string>[] = []) =>
  rows.map((groups, at) => ({
    counts: new Map(groups.map(({ name, count }) => [name, count])),
    shown: shownOf(groups, withheld[at]),
  }))

/** What equations say exactly, by elimination: another way than that of the program. */
function solved(rows: ReturnType<typeof publish>): readonly { readonly row: number; readonly group: string }[] {
  const countOf = (at: number, group: string) => rows[at]?.counts.get(group) ?? 0
  // Of groups that nobody is in nothing is printed anywhere; who reads more knows which there are.
  const groups = names.filter(group => rows.some(({ counts }) => counts.has(group)))
  // Where all are of one group nobody is told apart.
  if (groups.length < 2) return []
  const none = new Set<string>()
  for (;;) {
    const cells = rows.flatMap(({ shown }, at) =>
      groups.flatMap(group => (shown.has(group) || none.has(`${at} ${group}`) ? [] : [{ row: at, group }])),
    )
    const equations = [
      ...rows.map((_, at) => cells.map(cell => (cell.row === at ? 1 : 0))),
      ...groups.map(group => cells.map(cell => (cell.group === group ? (cell.row === 0 ? -1 : 1) : 0))),
    ].filter(coefficients => coefficients.some(one => one !== 0))
    const sums = equations.map(coefficients =>
      coefficients.reduce<number>(
        (sum, one, at) => sum + one * countOf(cells[at]?.row ?? 0, cells[at]?.group ?? ''),
        0,
      ),
    )
    const zeros = equations.flatMap((coefficients, at) =>
      sums[at] === 0 && coefficients.every(one => one >= 0)
        ? cells.filter((_, index) => coefficients[index] !== 0)
        : [],
    )
    if (zeros.length > 0) {
      for (const cell of zeros) none.add(`${cell.row} ${cell.group}`)
      continue
    }
    return cells.filter((_, at) => isDetermined(equations, at))
  }
}

/** Whether the unit vector of an unknown lies in the span of the equations. */
function isDetermined(equations: readonly (readonly number[])[], unknown: number): boolean {
  const width = equations[0]?.length ?? 0
  const unit = Array.from({ length: width }, (_, at) => (at === unknown ? 1 : 0))
  return rankOf(equations) === rankOf([...equations, unit])
}

function rankOf(equations: readonly (readonly number[])[]): number {
  let rows = equations.map(one => one.map(value => new Decimal(value)))
  let rank = 0
  for (let column = 0; column < (equations[0]?.length ?? 0); column += 1) {
    const pivot = rows.find(one => !one[column]?.isZero())
    if (pivot === undefined) continue
    rank += 1
    rows = rows
      .filter(one => one !== pivot)
      .map(one => {
        const factor = (one[column] ?? new Decimal(0)).div(pivot[column] ?? 1)
        return one.map((value, at) => value.minus(factor.times(pivot[at] ?? 0)))
      })
  }
  return rank
}

const tables = fc
  .array(
    fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 12 })), { minLength: 4, maxLength: 4 }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map(withSum)

const isSmall = (rows: ReturnType<typeof publish>) => (cell: { readonly row: number; readonly group: string }) => {
  const count = rows[cell.row]?.counts.get(cell.group) ?? 0
  return count > 0 && count < 5
}

test('a small group that one unit alone withholds is derived from the sum and all other units', () => {
  const rows = withSum([
    [9, 9, 3, 6],
    [8, 7, 9, 6],
    [7, 8, 6, 9],
  ])
  expect(derivableCounts(publish(rows))).toEqual([{ row: 1, group: 'c' }])
  const withheld = withheldBesides(rows)
  // Of 'c' and 'd', which the first unit merges, the second has fifteen and the third as many: the first of them merges too.
  expect(withheld.map(one => [...one])).toEqual([[], [], ['c', 'd'], []])
  expect(derivableCounts(publish(rows, withheld))).toEqual([])
})

test('what can be derived is found as elimination finds it', () => {
  let found = 0
  fc.assert(
    fc.property(tables, rows => {
      const published = publish(rows)
      const derived = derivableCounts(published)
      found += derived.length
      expect(derived).toEqual(solved(published).filter(isSmall(published)))
    }),
    { numRuns: runs(400) },
  )
  expect(found).toBeGreaterThan(0)
})

test('from what is published no withheld small count can be derived', () => {
  let besides = 0
  fc.assert(
    fc.property(tables, rows => {
      const withheld = withheldBesides(rows)
      besides += withheld.reduce((sum, { size }) => sum + size, 0)
      const published = publish(rows, withheld)
      expect(solved(published).filter(isSmall(published))).toEqual([])
    }),
    { numRuns: runs(400) },
  )
  expect(besides).toBeGreaterThan(0)
})

test('nothing is withheld besides where nothing can be derived', () => {
  fc.assert(
    fc.property(tables, rows => {
      if (derivableCounts(publish(rows)).length > 0) return
      expect(withheldBesides(rows).every(({ size }) => size === 0)).toBe(true)
    }),
    { numRuns: runs(200) },
  )
})
