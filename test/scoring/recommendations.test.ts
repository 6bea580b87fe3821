import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal, type Rounded, roundHalfUp } from '../../src/base/decimal.ts'
import { recommendationRules } from '../../src/kinds/parts/recommendation-rules.ts'
import { compareCodes, type ReadUnsur, type RuleSet, recommend, rulesFor } from '../../src/scoring/recommendations.ts'
import { loadReference } from '../../src/sources/load-reference.ts'
import { keptPorts } from '../kept-ports.ts'
import { runs } from '../laws.ts'

const { rules: known } = (await loadReference({ rules: recommendationRules }, keptPorts().resources)).rules
const of = (id: string): RuleSet => {
  const found = known.find(one => one.id === id)
  if (found === undefined) throw new Error(`no rule set ${id}`)
  return found
}
const cut = (rules: RuleSet): RuleSet => ({ ...rules, ties: 'urutan' })

const printed = (value: number) => roundHalfUp(new Decimal(value), 2)
const gradeOf = (value: Rounded) => ({
  rank: [88.31, 76.61, 65, 0].findIndex(from => new Decimal(value).gte(from)) + 1,
  of: 4,
})
const unsurOf = (values: readonly number[], before: readonly (number | undefined)[] = []): readonly ReadUnsur[] =>
  values.map((number, index) => {
    const value = printed(number)
    const past = before[index]
    return {
      code: `U${index + 1}`,
      value,
      grade: gradeOf(value),
      ...(past !== undefined && { before: printed(past) }),
    }
  })

const codesOf = ({ chosen }: ReturnType<typeof recommend>, type?: string) =>
  chosen
    .filter(({ reasons }) => type === undefined || reasons.some(reason => reason.type === type))
    .map(({ code }) => code)

// Published: Laporan Monitoring dan Evaluasi Tindak Lanjut SKM Badan POM Semester I Tahun 2023.
const national2021 = [88.13, 88.56, 88.62, 90.8, 89.45, 91.14, 93.0, 90.15, 88.34]
const national2022 = [89.19, 89.62, 89.83, 91.64, 90.55, 91.94, 93.66, 91.4, 89.62]

describe('the published national results', () => {
  test('2021: no unsur of mutu C; the three lowest are U1, U9 and U2', () => {
    const choice = recommend(unsurOf(national2021), of('2021'))
    expect(codesOf(choice, 'mutu')).toEqual([])
    expect(codesOf(choice)).toEqual(['U1', 'U9', 'U2'])
    expect(choice.notes).toEqual([{ type: 'no-earlier' }])
  })

  test('2022: the three lowest are U1, and U2 and U9 with 89,62 each; nothing is left that ties with them', () => {
    const choice = recommend(unsurOf(national2022, national2021), of('2022'))
    expect(codesOf(choice)).toEqual(['U1', 'U2', 'U9'])
    expect(choice.notes).toEqual([])
  })

  test('from 2021 to 2022 no unsur fell, which is told', () => {
    const choice = recommend(unsurOf(national2022, national2021), of('2021'))
    expect(codesOf(choice, 'turun')).toEqual([])
    expect(choice.notes).toEqual([{ type: 'none-fell' }])
  })
})

/** Few values, so that ties are common; some unsur have none of last year. */
const value = fc.integer({ min: 40, max: 56 }).map(step => step * 1.75)
const subject = fc
  .array(fc.tuple(value, fc.option(value, { nil: undefined })), { minLength: 1, maxLength: 14 })
  .map(all =>
    unsurOf(
      all.map(([now]) => now),
      all.map(([, before]) => before),
    ),
  )
const ruleSet = fc.constantFrom(...known, ...known.map(cut))

describe('laws', () => {
  const law = (check: (unsur: readonly ReadUnsur[], rules: RuleSet) => void) =>
    fc.assert(fc.property(subject, ruleSet, check), { numRuns: runs(400) })

  test('every unsur is chosen once at most, with each reason once at most', () => {
    law((unsur, rules) => {
      const { chosen } = recommend(unsur, rules)
      expect(new Set(chosen.map(({ code }) => code)).size).toBe(chosen.length)
      for (const { reasons } of chosen) {
        expect(reasons.length).toBeGreaterThan(0)
        expect(new Set(reasons.map(({ type }) => type)).size).toBe(reasons.length)
      }
    })
  })

  test('the order in which the unsur come in changes nothing', () => {
    fc.assert(
      fc.property(
        subject.chain(unsur =>
          fc.tuple(fc.constant(unsur), fc.shuffledSubarray([...unsur], { minLength: unsur.length })),
        ),
        ruleSet,
        ([unsur, shuffled], rules) => {
          expect(recommend(shuffled, rules)).toEqual(recommend(unsur, rules))
        },
      ),
      { numRuns: runs(400) },
    )
  })

  test('no unsur that is left has a lower value than one of the lowest, and one that is equal is told', () => {
    law((unsur, rules) => {
      const choice = recommend(unsur, rules)
      const lowest = codesOf(choice, 'terendah')
      const values = unsur.map(one => new Decimal(one.value))
      if (unsur.length > 1 && values.every(one => one.eq(values[0] ?? 0))) {
        expect(lowest).toEqual([])
        expect(choice.notes).toContainEqual({ type: 'all-equal' })
        return
      }
      expect(lowest.length).toBeGreaterThanOrEqual(Math.min(rules.most, unsur.length))
      const highest = Decimal.max(...unsur.filter(({ code }) => lowest.includes(code)).map(one => one.value))
      const left = unsur.filter(({ code }) => !lowest.includes(code))
      for (const one of left) expect(highest.lte(one.value)).toBe(true)
      const tied = left.filter(one => highest.eq(one.value)).map(({ code }) => code)
      const told = choice.notes.find(note => note.type === 'tied' && note.reason === 'terendah')
      if (lowest.length > rules.most || tied.length > 0) expect(told).toBeDefined()
      if (rules.ties === 'sertakan') expect(tied).toEqual([])
      else expect(lowest.length).toBe(Math.min(rules.most, unsur.length))
    })
  })

  test('falls are below 0, on printed values, the largest ones, and at most three but for what ties with the third', () => {
    law((unsur, { reasons: _, ...rest }) => {
      const rules: RuleSet = { ...rest, reasons: ['turun'] }
      const { chosen, notes } = recommend(unsur, rules)
      const changes = new Map(
        unsur.flatMap(({ code, value, before }) =>
          before === undefined ? [] : [[code, new Decimal(value).minus(before)] as const],
        ),
      )
      const taken = chosen.map(({ code, reasons: [reason] }) => {
        const change = changes.get(code) ?? new Decimal(0)
        expect(change.lt(0)).toBe(true)
        expect(reason).toEqual({ type: 'turun', change: roundHalfUp(change, 2) })
        return change
      })
      const left = [...changes].filter(([code, change]) => change.lt(0) && !chosen.some(one => one.code === code))
      const smallest = Decimal.max(...taken, -1000)
      for (const [, change] of left) expect(change.gte(smallest)).toBe(true)
      const tied = notes.find(note => note.type === 'tied')
      if (tied === undefined || rules.ties === 'urutan') expect(taken.length).toBeLessThanOrEqual(rules.most)
      const fell = [...changes.values()].filter(change => change.lt(0)).length
      if (changes.size === 0) expect(notes).toEqual([{ type: 'no-earlier' }])
      else if (fell === 0) expect(notes).toContainEqual({ type: 'none-fell' })
      else if (fell < rules.most) expect(notes).toContainEqual({ type: 'fewer-fell', count: fell })
      if (fell < rules.most) expect(taken.length).toBe(fell)
    })
  })

  test('all that have the grade or a worse one are chosen, and no others for that', () => {
    law((unsur, rules) => {
      const low = unsur.filter(one => new Decimal(one.value).lt('76.61')).map(({ code }) => code)
      const chosen = codesOf(recommend(unsur, { ...rules, reasons: ['mutu'] }), 'mutu')
      expect([...chosen].sort()).toEqual([...low].sort())
    })
  })

  test('what several reasons ask for is what each of them asks for, put together', () => {
    law((unsur, rules) => {
      const together = new Set(codesOf(recommend(unsur, rules)))
      const each = rules.reasons.flatMap(reason => codesOf(recommend(unsur, { ...rules, reasons: [reason] })))
      expect(together).toEqual(new Set(each))
    })
  })
})

test('a tie within the three is no tie at their border', () => {
  const choice = recommend(unsurOf([89.62, 80, 89.62, 95]), of('2022'))
  expect(codesOf(choice)).toEqual(['U2', 'U1', 'U3'])
  expect(choice.notes).toEqual([])
})

test('a tie at the border is included, or cut in the order of the unsur; either is told', () => {
  const unsur = unsurOf([90, 80, 81, 82, 82])
  expect(recommend(unsur, of('2022'))).toEqual({
    chosen: ['U2', 'U3', 'U4', 'U5'].map(code => ({ code, reasons: [{ type: 'terendah' }] })),
    notes: [{ type: 'tied', reason: 'terendah', codes: ['U4', 'U5'], left: [] }],
  })
  expect(recommend(unsur, cut(of('2022')))).toEqual({
    chosen: ['U2', 'U3', 'U4'].map(code => ({ code, reasons: [{ type: 'terendah' }] })),
    notes: [{ type: 'tied', reason: 'terendah', codes: ['U4', 'U5'], left: ['U5'] }],
  })
})

test('codes stand in the order of their numbers', () => {
  expect(['U10', 'U4.2', 'U2', 'U4', 'U4.10', 'P1'].sort(compareCodes)).toEqual([
    'P1',
    'U2',
    'U4',
    'U4.2',
    'U4.10',
    'U10',
  ])
})

test('a survey has the latest rule set of its day; one of before the first has the first', () => {
  const idOf = (year: number) => rulesFor(year, known).id
  expect([2019, 2021, 2022, 2030].map(idOf)).toEqual(['2021', '2021', '2022', '2022'])
})
