import { expect, test } from 'vitest'
import { goodWorkbook, units, type Workbook } from './check-input.ts'
import { check } from './check-run.ts'
import { viewOf } from './view-of.ts'

/** The workbook with the year from which each of the three units counts towards the target. */
function since(...years: readonly (number | null)[]): Workbook {
  const column = ['Masuk Target Sejak', ...years]
  return { ...goodWorkbook, Unit: (goodWorkbook.Unit ?? []).map((row, at) => [...row, column[at] ?? null]) }
}

const surveyOf = (workbook: Workbook, year: number) => viewOf(workbook).surveys.find(survey => survey.year === year)

test('units outside the target of a year are told apart, and their results left out of its', () => {
  const survey = surveyOf(since(null, null, 2023), 2022)
  expect(survey).toMatchObject({ respondents: 300, ikm: '88.00' })
  expect(survey?.units).toMatchObject({ total: 2, hasNewlyIndependent: false, hasOutside: true })
  expect(survey?.units.outside).toMatchObject({ total: 1, areNew: true, groups: [{ name: 'Loka POM', count: 1 }] })
  expect(viewOf(since(null, null, 2023)).unitsByYear.at(-1)?.total).toBe(3)
})

test('from the year on that the workbook names they are part of it', () => {
  const survey = surveyOf(since(null, null, 2022), 2022)
  expect(survey).toMatchObject({ respondents: 400, units: { total: 3, hasOutside: false } })
})

test('a year in which nobody counts, or nobody who counts has a result, is an error', () => {
  expect(check(since(2023, 2023, 2023)).shown).toContain('galat unit.none-in-year Unit')
  const workbook = since(null, null, 2023)
  const isOfOthers = (row: readonly unknown[]) => row[0] === 2022 && row[1] !== units.loka
  const onlyLoka = { ...workbook, SKM: (workbook.SKM ?? []).filter(row => !isOfOthers(row)) }
  expect(check(onlyLoka).shown).toContain('galat skm.missing SKM')
})
