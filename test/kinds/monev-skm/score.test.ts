import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../base/origin/figures-of.ts'
import {
  answerTitles,
  goodWorkbook,
  skmTitles,
  units,
  type Workbook,
  withCells,
  withoutRow,
  withRows,
} from './check-input.ts'
import { audit, score } from './check-run.ts'

const ikmOf = (workbook: Workbook, year: number) =>
  score(workbook).scores?.skm.find(result => result.year === year)?.ikm
const findDifferences = (workbook: Workbook) => audit(workbook, 'skm.differs-from-answers')
const findPublished = (workbook: Workbook) => audit(workbook, 'angka-terbit.differs')
const nine = (value: number | string) => Array.from({ length: 9 }, () => value)
/** Respondents of a unit who all gave one answer to every unsur. */
const respondents = (unit: string, answers: readonly number[], year = 2022, service: string | null = null) =>
  answers.map(answer => [year, unit, service, null, ...nine(answer)])
const withSkm2022 = (...rows: Workbook[string]) => ({
  ...goodWorkbook,
  SKM: [skmTitles, [2021, null, null, 10, ...nine(80)], ...rows],
})

describe('the figures of a good input', () => {
  const { scores, shown } = score(goodWorkbook)

  test('come without a problem', () => {
    expect(shown).toEqual([])
  })

  test('are the published ones for the survey of 2021', () => {
    expect(scores?.skm[0]).toMatchObject({ year: 2021, ikm: '89.80', grade: { letter: 'A' }, achievement: '101.51' })
    expect(scores?.skm[0]?.score.respondents).toBe(6137)
  })

  test('pool units by their respondents', () => {
    // Eight unsur: (100 × 84 + 200 × 90 + 100 × 88) / 400 = 88; U4 without the third unit: 26,400 / 300 = 88.
    expect(scores?.skm[1]).toMatchObject({ year: 2022, ikm: '88.00', grade: { letter: 'B' }, achievement: '103.53' })
    expect(scores?.skm[1]?.score.respondents).toBe(400)
  })

  test('count the actions of each year, of each unit, and all', () => {
    const counts = scores?.ratl.map(({ year, counts }) => ({ year, ...figuresOf(counts) }))
    expect(counts).toEqual([
      { year: 2021, units: 2, recommendations: 3, actions: 5, closed: 4, open: 1, overdue: 0, percent: '80.00' },
      { year: 2022, units: 3, recommendations: 4, actions: 6, closed: 4, open: 2, overdue: 1, percent: '66.67' },
    ])
    const total = { units: 3, recommendations: 7, actions: 11, closed: 8, open: 3, overdue: 1, percent: '72.73' }
    expect(figuresOf(scores?.total)).toEqual(total)
    expect(scores?.ratl[1]?.units.get(units.balai)).toMatchObject({ recommendations: 2, actions: 3, closed: 2 })
    expect([...(scores?.ratl[0]?.units.keys() ?? [])]).toEqual([units.biro, units.balai])
  })
})

describe('what makes up the result of a year', () => {
  test('a row for the whole agency stands for its units', () => {
    const both = withSkm2022([2022, null, null, 400, ...nine(70)], [2022, units.biro, null, 100, ...nine(90)])
    expect(ikmOf(both, 2022)).toBe('70.00')
  })

  test('a row for a unit stands for its services', () => {
    const rows = withSkm2022(
      [2022, units.biro, null, 10, ...nine(70)],
      [2022, units.biro, 'Informasi', 10, ...nine(90)],
    )
    expect(ikmOf(rows, 2022)).toBe('70.00')
  })

  test('services without a row for their unit are pooled', () => {
    const rows = withSkm2022(
      [2022, units.biro, 'Pengujian', 30, ...nine(70)],
      [2022, units.biro, 'Informasi', 10, ...nine(90)],
    )
    expect(ikmOf(rows, 2022)).toBe('75.00')
  })

  test('rows of units never mix with those of another year', () => {
    expect(ikmOf(withCells({ 'SKM!E2': 25 }), 2022)).toBe('88.00')
  })

  test('raw answers win over the figures of their unit, and are pooled with other units', () => {
    const rows = withSkm2022([2022, units.biro, null, 500, ...nine(50)], [2022, units.balai, null, 3, ...nine(100)])
    const raw = withRows('Responden', [answerTitles, ...respondents(units.biro, [3])], rows)
    expect(ikmOf(raw, 2022)).toBe('93.75')
  })

  test('raw answers of many units are one list of respondents', () => {
    const answers = [...respondents(units.biro, [4, 4, 4]), ...respondents(units.balai, [2])]
    const raw = withRows('Responden', [answerTitles, ...answers], withSkm2022())
    expect(ikmOf(raw, 2022)).toBe('87.50')
  })

  const agency = (more: Workbook[string] = []) => withSkm2022([2022, null, null, 400, ...nine(70)], ...more)
  const everyUnit = [answerTitles, ...Object.values(units).flatMap(unit => respondents(unit, [4]))]

  test('a row for the whole agency stands while a unit has neither answers nor figures', () => {
    const partly = withRows('Responden', everyUnit.slice(0, -1), agency())
    expect(score(partly).scores?.skm[1]).toMatchObject({ ikm: '70.00', pooled: false })
    expect(findDifferences(partly).shown).toEqual([])
  })

  test('answers of every unit win over a row for the whole agency, which is compared with them', () => {
    const wholly = withRows('Responden', everyUnit, agency())
    expect(score(wholly).scores?.skm[1]).toMatchObject({ ikm: '100.00', pooled: true })
    expect(findDifferences(wholly).shown).toEqual(['peringatan skm.differs-from-answers SKM!D3'])
  })

  test('a unit that became independent later is not waited for', () => {
    const answers = [answerTitles, ...[units.biro, units.balai].flatMap(unit => respondents(unit, [4], 2021))]
    expect(ikmOf(withRows('Responden', answers), 2021)).toBe('100.00')
    expect(ikmOf(withRows('Responden', answers.slice(0, -1)), 2021)).toBe('89.80')
  })

  test('a row for the whole agency is compared with all that it stands for, figures of other units included', () => {
    const rest = [units.balai, units.loka].map(unit => [2022, unit, null, 1, ...nine(50)])
    const given = (value: number) =>
      withRows(
        'Responden',
        [answerTitles, ...respondents(units.biro, [4, 4])],
        withSkm2022([2022, null, null, 4, ...nine(value)], ...rest),
      )
    expect(findDifferences(given(75)).shown).toEqual([])
    expect(findDifferences(given(76)).shown).toEqual(['peringatan skm.differs-from-answers SKM!D3'])
    expect(ikmOf(given(76), 2022)).toBe('75.00')
  })

  test('raw answers with blanks, beside figures of another unit, count an unsur by those who answered it', () => {
    const blanks = Array.from({ length: 9 }, () => [2022, units.biro, null, null, null, ...nine(3).slice(1)])
    const raw = [answerTitles, [2022, units.biro, null, null, 4, ...nine(3).slice(1)], ...blanks]
    // U1: (4 + 10 × 3) / 11 = 3.0909…; the other eight 3: IKM 25 × 27.0909… / 9 = 75.25.
    expect(ikmOf(withRows('Responden', raw, withSkm2022([2022, units.balai, null, 10, ...nine(75)])), 2022)).toBe(
      '75.25',
    )
  })
})

describe('figures and answers of the same unit', () => {
  // Twenty-five answers with a mean of 3.32, on the scale of the IKM 83.
  const answers = respondents(units.biro, [...Array<number>(8).fill(4), ...Array<number>(17).fill(3)])
  const given = (value: string, more: Workbook[string] = []) =>
    withRows(
      'Responden',
      [answerTitles, ...answers, ...more],
      withSkm2022([2022, units.biro, null, 25, ...nine(value)]),
    )

  test.each(['83', '83,005', '82,995'])('that differ by 0.005 or less, %s, have nothing to say', value => {
    expect(findDifferences(given(value)).shown).toEqual([])
  })

  test.each(['83,006', '82,994', '90'])('that differ by more, %s, are one warning at the given row', value => {
    const { shown, problems } = findDifferences(given(value))
    expect(shown).toEqual(['peringatan skm.differs-from-answers SKM!D3'])
    expect(problems[0]?.message).toContain(`${units.biro} tahun 2022`)
    expect(problems[0]?.message).toContain('83,00')
    expect(ikmOf(given(value), 2022)).toBe('83.00')
  })

  test('are compared with the answers of that unit and service only', () => {
    expect(findDifferences(given('83', respondents(units.balai, [1, 1]))).shown).toEqual([])
    expect(findDifferences(given('83', respondents(units.biro, [1, 1], 2021))).shown).toEqual([])
    const beside = [2022, units.balai, null, 90, ...nine(50)]
    expect(findDifferences(withRows('SKM', [beside], given('83'))).shown).toEqual([])
    const byService = withRows(
      'Responden',
      [
        answerTitles,
        ...respondents(units.biro, [4], 2022, 'Informasi'),
        ...respondents(units.biro, [2], 2022, 'Pengujian'),
      ],
      withSkm2022([2022, units.biro, 'Informasi', 1, ...nine(100)]),
    )
    expect(findDifferences(byService).shown).toEqual([])
  })
})

describe('published figures', () => {
  test('that differ are a warning each, at their cell, with both numbers', () => {
    const workbook = withCells({ 'Angka Terbit!D2': 4, 'Angka Terbit!C3': 3, 'Angka Terbit!E3': 0 })
    const { shown, problems } = findPublished(workbook)
    expect(shown).toEqual([
      'peringatan angka-terbit.differs Angka Terbit!D2',
      'peringatan angka-terbit.differs Angka Terbit!C3',
      'peringatan angka-terbit.differs Angka Terbit!E3',
    ])
    expect(problems[0]?.message).toMatch(/rencana aksi tahun 2021 adalah 4;.* 5\.$/)
    expect(problems[1]?.message).toContain(units.balai)
    expect(score(workbook).scores?.total.actions).toBe(11)
  })

  test('that are blank are not compared', () => {
    expect(
      findPublished(withCells({ 'Angka Terbit!C2': null, 'Angka Terbit!D2': null, 'Angka Terbit!E2': null })).shown,
    ).toEqual([])
  })

  test('of a year that has no rows are compared with nothing', () => {
    expect(findPublished(withRows('Angka Terbit', [[2019, null, 0, 7, null]])).shown).toEqual([
      'peringatan angka-terbit.differs Angka Terbit!D4',
    ])
  })
})

test('a unit that reported nothing is warned of in every year in which it was there', () => {
  const { shown, problems } = audit(withoutRow('RATL', 12), 'ratl.unit-without-actions')
  const { scores } = score(withoutRow('RATL', 12))
  expect(shown).toEqual(['peringatan ratl.unit-without-actions Unit!B4'])
  expect(problems[0]?.message).toContain('2022')
  expect(scores?.ratl[1]?.units.get(units.loka)).toMatchObject({ actions: 0, percent: undefined })
  expect(scores?.ratl[0]?.units.has(units.loka)).toBe(false)
})
