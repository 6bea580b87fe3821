import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roundHalfUp } from '../../../src/base/decimal.ts'
import type { Leaves } from '../../../src/instrument/score-instrument.ts'
import { runs } from '../../laws.ts'
import { answerTitles, goodWorkbook, skmTitles, units, withCells, withoutSheets, withRows } from './check-input.ts'
import { check, checkSource, toSource } from './check-run.ts'

const written = (means: Leaves | undefined) =>
  Object.fromEntries([...(means ?? [])].map(([code, mean]) => [code, roundHalfUp(mean, 4)]))
const surveyOf = (workbook: typeof goodWorkbook, year: number) =>
  check(workbook).input?.surveys.find(survey => survey.year === year)

describe('surveys', () => {
  test('come one for each year, in order, with target, figures and answers', () => {
    const { input } = check(withRows('Responden', [answerTitles, [2022, units.loka, null, '5/6/2022', 3, 4]]))
    expect(input?.surveys.map(({ year, target }) => [year, target.toString()])).toEqual([
      [2021, '88.46'],
      [2022, '85'],
    ])
    expect(input?.surveys[0]?.aggregates).toMatchObject([{ unit: undefined, service: undefined, respondents: 6137 }])
    expect(input?.surveys[1]?.aggregates.map(({ unit, respondents }) => [unit, respondents])).toEqual([
      [units.biro, 100],
      [units.balai, 200],
      [units.loka, 100],
    ])
    expect(input?.surveys[1]?.responses).toMatchObject([
      {
        unit: units.loka,
        service: undefined,
        date: '2022-06-05',
        answers: new Map([
          ['U1', 3],
          ['U2', 4],
        ]),
      },
    ])
  })

  test('do not depend on the order of sheets', () => {
    const whole = checkSource(toSource(goodWorkbook))
    const names = Object.keys(goodWorkbook)
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), order => {
        const shuffled = Object.fromEntries(order.map(name => [name, goodWorkbook[name] ?? []]))
        expect(JSON.stringify(checkSource(toSource(shuffled)))).toBe(JSON.stringify(whole))
      }),
      { numRuns: runs(20) },
    )
  })

  test('come in the order of years, whatever the order of rows', () => {
    const [titles = [], first = [], ...rest] = goodWorkbook.SKM ?? []
    const { input, shown } = check({ ...goodWorkbook, SKM: [titles, ...rest, first] })
    expect(shown).toEqual([])
    expect(input?.surveys.map(({ year }) => year)).toEqual([2021, 2022])
  })

  test('a year that only a target speaks of needs a result', () => {
    expect(check(withRows('Target', [[2023, 90]])).shown).toEqual(['galat skm.missing SKM'])
  })

  test('a year that only actions speak of needs a target and a result', () => {
    const action = [2023, 1, units.biro, 'Informasi', null, null, 'Apa saja', '31/12/2023', 'Open']
    expect(check(withRows('RATL', [action])).shown).toEqual(['galat target.missing Target', 'galat skm.missing SKM'])
  })

  test('raw answers alone are a result', () => {
    const nine = Array.from({ length: 9 }, () => 3)
    const answers = [answerTitles, [2021, units.biro, null, null, ...nine], [2022, units.biro, null, null, ...nine]]
    expect(check({ ...withoutSheets(['SKM']), Responden: answers }).shown).toEqual([])
  })
})

describe('values', () => {
  test('on the scale of the IKM become answers from 1 to 4; a blank unsur is absent', () => {
    expect(written(surveyOf(goodWorkbook, 2021)?.aggregates[0]?.means)).toMatchObject({ U1: '3.5252', U4: '3.6320' })
    const loka = surveyOf(goodWorkbook, 2022)?.aggregates[2]?.means
    expect([...(loka?.keys() ?? [])]).toEqual(['U1', 'U2', 'U3', 'U5', 'U6', 'U7', 'U8', 'U9'])
  })

  test('on the scale of the index are taken as they are, with one warning at the row', () => {
    const row = [2022, units.loka, 'Informasi', 10, 3.5, '3,52', 4, 1, 3, 3, 3, 3, 3]
    const { input, shown } = check(withRows('SKM', [row]))
    expect(shown).toEqual(['peringatan skm.index-scale SKM!D6'])
    expect(written(input?.surveys[1]?.aggregates[3]?.means)).toMatchObject({
      U1: '3.5000',
      U2: '3.5200',
      U3: '4.0000',
      U4: '1.0000',
    })
  })

  test.each([25, 100, '25,00', '100,00'])('%j lies on the scale', value => {
    expect(check(withCells({ 'SKM!E3': value, 'Target!B2': value })).shown).toEqual([])
  })

  test.each([24.99, '100,01', -90])('%j lies outside the scale', value => {
    expect(check(withCells({ 'SKM!E3': value, 'Target!B2': value })).shown).toEqual([
      'galat skm.out-of-scale SKM!E3',
      'galat target.out-of-scale Target!B2',
    ])
  })

  test.each([
    ['Sarana dan Prasarana', 'Penanganan Pengaduan, Saran, dan Masukan'],
    ['U8 Sarana dan Prasarana', 'U9. Penanganan Pengaduan, Saran, dan Masukan'],
    ['U8 (Sarana dan Prasarana)', 'U9 - Penanganan Pengaduan, Saran, dan Masukan'],
  ])('may be titled by the name of their unsur, which wins over its place and its code: %s', (eighth, ninth) => {
    const swapped = skmTitles.map(title => (title === 'U8' ? eighth : title === 'U9' ? ninth : title))
    const { input, shown } = check({ ...goodWorkbook, SKM: [swapped, ...(goodWorkbook.SKM ?? []).slice(1)] })
    expect(shown).toEqual([])
    expect(written(input?.surveys[0]?.aggregates[0]?.means)).toMatchObject({ U9: '3.6060', U8: '3.5336' })
  })
})

describe('results', () => {
  test('of a unit and of its services are different rows', () => {
    const rows = ['Informasi', 'Pengujian'].map(service => [
      2022,
      units.biro,
      service,
      5,
      80,
      80,
      80,
      80,
      80,
      80,
      80,
      80,
      80,
    ])
    expect(check(withRows('SKM', rows)).shown).toEqual([])
  })

  test('inherit year and unit from above, but never the number of respondents', () => {
    const [titles = []] = goodWorkbook.SKM ?? []
    const value = [80, 80, 80, 80, 80, 80, 80, 80, 80]
    const rows = [
      [2022, units.biro, 'Informasi', 5, ...value],
      [null, null, 'Pengujian', null, ...value],
    ]
    const answers = [answerTitles, [2021, units.biro, null, null, 3]]
    expect(check({ ...goodWorkbook, SKM: [titles, ...rows], Responden: answers }).shown).toEqual([
      'galat cell.missing SKM!D3',
    ])
  })

  test('of many rows are all looked at', () => {
    const wrong = ['E', 'F', 'G'].flatMap(column => [2, 3, 4].map(row => `SKM!${column}${row}`))
    const { shown } = check(withCells(Object.fromEntries(wrong.map(address => [address, 101]))))
    expect([...shown].sort()).toEqual(wrong.map(address => `galat skm.out-of-scale ${address}`).sort())
  })
})
