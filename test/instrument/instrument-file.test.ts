import { describe, expect, test } from 'vitest'
import { parseIsoDate } from '../../src/base/dates/calendar-date.ts'
import { leavesOf } from '../../src/instrument/instrument.ts'
import { instrumentFile } from '../../src/instrument/instrument-file.ts'
import { instrumentAt, latestInstrument } from '../../src/instrument/instrument-series.ts'
import { shippedIds, shippedInstrument, writtenInstrument } from './shipped-instruments.ts'

describe.each(shippedIds)('%s', id => {
  test('names its regulation, its first day, its source and how sure it is', () => {
    const instrument = shippedInstrument(id)
    expect(instrument.id).toBe(id)
    expect(instrument.regulation).toMatch(/Nomor/)
    expect(instrument.validFrom.slice(0, 4)).toBe(id.slice(-4))
    expect(['C', 'S', 'I', 'U']).toContain(instrument.certainty)
  })

  test('gives every leaf the words of its choices, as many as its scale has', () => {
    const { criteria, scale } = shippedInstrument(id)
    const choices =
      scale.to
        .minus(scale.from)
        .div(scale.step ?? 1)
        .toNumber() + 1
    // People answer a survey in its words; who judges by an instrument writes a score.
    const isSurvey = /^(?:skm|spkp|spak)-/.test(id)
    for (const { answers, points } of leavesOf(criteria))
      if (isSurvey || answers !== undefined) expect(answers).toHaveLength(points?.length ?? choices)
  })
})

test('an old report keeps its rules', () => {
  const series = { id: 'skm', instruments: [shippedInstrument('skm-2004'), shippedInstrument('skm-2017')] as const }
  const on = (text: string) => instrumentAt(series, parseIsoDate(text) ?? series.instruments[0].validFrom).id
  expect(['2003-01-01', '2016-12-31', '2017-05-08', '2017-05-09', '2026-01-01'].map(on)).toEqual([
    ...['skm-2004', 'skm-2004', 'skm-2004', 'skm-2017', 'skm-2017'],
  ])
  expect(latestInstrument(series).id).toBe('skm-2017')
})

describe('a file that contradicts itself is refused', () => {
  const good = writtenInstrument('skm-2017')
  const [first, second] = good.criteria as readonly Readonly<Record<string, unknown>>[]
  const [reading] = good.readings as readonly { readonly bands: readonly Readonly<Record<string, string>>[] }[]
  const withBands = (change: (band: Readonly<Record<string, string>>) => object) => ({
    readings: [{ ...reading, bands: reading?.bands.map(change) }],
  })

  test.each([
    ['a code twice', { criteria: [first, { ...second, code: 'U1' }] }, 'U1 occurs twice'],
    ['weights of some', { criteria: [first, { ...second, weight: '0.5' }] }, 'weights of U1, U2'],
    ['a gap between bands', withBands(band => (band.letter === 'B' ? { ...band, to: '88.20' } : band)), 'bands of IKM'],
    ['bands that overlap', withBands(band => (band.letter === 'B' ? { ...band, to: '88.31' } : band)), 'bands of IKM'],
    [
      'a scale without bands',
      withBands(band => (band.letter === 'D' ? { ...band, from: '30.00' } : band)),
      'bands of IKM',
    ],
    ['a day that is none', { validFrom: '2017-02-30' }, '2017-02-30 is no day'],
    ['an unknown entry', { tahun: 2017 }, 'tahun'],
  ])('%s', (_, change, message) => {
    const result = instrumentFile.safeParse({ ...good, ...change })
    expect(result.success).toBe(false)
    expect(JSON.stringify(result.error?.issues)).toContain(message)
  })
})
