import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leavesOf } from '../../../src/instrument/instrument.ts'
import { runs } from '../../laws.ts'
import { skmTitles, units, type Workbook, withCells, withRows } from './check-input.ts'
import { check, reference } from './check-run.ts'
import { viewOf } from './view-of.ts'

const names: readonly string[] = leavesOf(reference.skm.criteria).map(({ name }) => name)

test('the unsur that a report names are those that were asked', () => {
  const anyLeftOut = fc.subarray(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'], { maxLength: 7 })
  fc.assert(
    fc.property(anyLeftOut, leftOut => {
      const cells = leftOut.flatMap(code =>
        [2, 3, 4, 5].map(row => [`SKM!${'ABCDEFGHIJKLM'.charAt(skmTitles.indexOf(code))}${row}`, null] as const),
      )
      const excused: Workbook = withRows('Laporan', [['Unsur Tidak Berlaku', leftOut.join(', ')]])
      const { askedUnsur, surveys } = viewOf(withCells(Object.fromEntries(cells), excused))
      const isLeftOut = (_: string, at: number) => leftOut.includes(`U${at + 1}`)
      expect(askedUnsur.leftOut).toEqual(names.filter(isLeftOut))
      expect(askedUnsur.names).toEqual(names.filter(name => !askedUnsur.leftOut.includes(name)))
      for (const { unsurCount } of surveys) expect(unsurCount).toBe(askedUnsur.count)
    }),
    { numRuns: runs(12) },
  )
})

describe('units that became independent', () => {
  const since = (...years: readonly (number | null)[]) =>
    withCells(Object.fromEntries(years.map((year, at) => [`Unit!D${at + 2}`, year])))

  test('after the last survey year are not among those surveyed', () => {
    const added = withRows('Unit', [[4, 'Loka POM di Umpama', 'Loka POM', 2023]])
    const { surveyedUnits, unitsByYear, summary } = viewOf(added)
    expect([surveyedUnits, ...unitsByYear.map(({ total }) => total)]).toEqual([3, 2, 3])
    expect(summary.units.map(({ name }) => name)).toEqual([units.biro, units.balai, units.loka])
    expect(summary.markNoteYears).toEqual([2022])
  })

  test('after a survey year, all of them, leave it without units, which is told', () => {
    expect(check(since(2023, 2023, 2022)).shown).toEqual(['galat unit.none-in-year Unit'])
    expect(check(since(2022, 2022, 2022)).shown).toEqual(['galat unit.none-in-year Unit'])
  })

  test('are said to be surveyed since then only where no row of theirs is older', () => {
    expect(viewOf(since(null, null, 2022)).summary.isSurveyedSince).toBe(true)
    expect(viewOf(since(null, 2022, 2022)).summary.isSurveyedSince).toBe(false)
  })

  test('have a mark and a note, or neither', () => {
    const anyYear = fc.constantFrom(null, 2020, 2021, 2022, 2023)
    fc.assert(
      fc.property(anyYear, anyYear, (balai, loka) => {
        const { summary, surveyedUnits, unitsByYear } = viewOf(since(null, balai, loka))
        const years = new Map([
          [units.balai as string, balai],
          [units.loka as string, loka],
        ])
        const marked = summary.units.filter(unit => unit.marked).map(({ name }) => years.get(name) ?? 0)
        expect(marked.every(year => year > 2021)).toBe(true)
        expect(summary.markNoteYears).toEqual([...new Set(marked)].sort())
        expect(surveyedUnits).toBe(unitsByYear.at(-1)?.total)
      }),
      { numRuns: runs(12) },
    )
  })
})
