import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gradeRole } from '../../src/base/grade-role.ts'
import { contrast, leastContrast } from '../../src/theme/check-legible.ts'
import { gradeColour, rampOf } from '../../src/theme/grade-ramp.ts'
import { loadTheme } from '../../src/theme/load-theme.ts'
import { themeOf } from '../../src/theme/theme-of.ts'
import { theme } from '../render/default-theme.ts'
import { withThemes } from './themes.ts'

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map(value => `#${value.toString(16).padStart(6, '0').toUpperCase()}`)
const anyRamp = fc.array(anyColour, { minLength: 2, maxLength: 10 })
const coloursOf = (ramp: readonly string[], of: number) =>
  Array.from({ length: of }, (_, at) => gradeColour(ramp, gradeRole({ rank: at + 1, of })))

describe('colours of a ramp', () => {
  test('as many grades as colours have these colours', () => {
    fc.assert(
      fc.property(anyRamp, ramp => {
        expect(coloursOf(ramp, ramp.length)).toEqual(ramp)
      }),
    )
  })

  test('the best of any number has the first, the worst the last, and those between lie between their neighbours', () => {
    fc.assert(
      fc.property(anyRamp, fc.integer({ min: 2, max: 10 }), (ramp, of) => {
        const colours = coloursOf(ramp, of)
        expect(colours[0]).toBe(ramp[0])
        expect(colours.at(-1)).toBe(ramp.at(-1))
        for (const start of [1, 3, 5]) {
          const channel = (colour: string) => Number.parseInt(colour.slice(start, start + 2), 16)
          const all = ramp.map(channel)
          for (const value of colours.map(channel)) {
            expect(value).toBeGreaterThanOrEqual(Math.min(...all))
            expect(value).toBeLessThanOrEqual(Math.max(...all))
          }
        }
      }),
    )
  })

  test('turned round, a ramp gives its colours turned round', () => {
    const channelsOf = (colour: string) => [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))
    fc.assert(
      fc.property(anyRamp, fc.integer({ min: 2, max: 10 }), (ramp, of) => {
        const back = coloursOf(ramp.toReversed(), of).toReversed()
        for (const [at, colour] of coloursOf(ramp, of).entries()) {
          const other = channelsOf(back[at] ?? '')
          // Halves are rounded up from either side.
          for (const [channel, value] of channelsOf(colour).entries())
            expect(Math.abs(value - (other[channel] ?? 0))).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

test('the default theme tells two to ten grades apart, and black is read on all of them', () => {
  expect(coloursOf(theme.grades, 4)).toEqual(['#C6E0B4', '#D6E4F5', '#FFE699', '#F4B6A6'])
  for (const of of [2, 3, 5, 6, 7, 8, 9, 10]) {
    const colours = coloursOf(theme.grades, of)
    expect(new Set(colours).size).toBe(of)
    for (const colour of colours) expect(contrast(colour, '#000000')).toBeGreaterThan(leastContrast)
  }
})

describe('themes that say four grades by their letters', () => {
  const agency = 'Badan Contoh'
  const gradesOf = async (files: Readonly<Record<string, object>>) => {
    const texts = Object.entries(files).map(([name, said]) => [name, JSON.stringify(said)])
    const loaded = await loadTheme(agency, withThemes(Object.fromEntries(texts)))
    if (!loaded.ok) return loaded.problems.map(({ code, place }) => `${code} ${place.cell}`)
    return themeOf(loaded.value.settings).grades
  }
  const letters = { mutuA: '#FFFFFF', mutuB: '#EEEEEE', mutuC: '#DDDDDD', mutuD: '#CCCCCC' }

  test('replace those of the ramp, one or all', async () => {
    const own = (warna: object) => ({ 'contoh.json': { instansi: [agency], warna } })
    expect(await gradesOf(own({ mutuB: '#EEEEEE' }))).toEqual(['#C6E0B4', '#EEEEEE', '#FFE699', '#F4B6A6'])
    expect(await gradesOf(own(letters))).toEqual(Object.values(letters))
    expect(rampOf({ mutu: ['#FFFFFF', '#CCCCCC'], mutuD: '#DDDDDD' })).toEqual([
      '#FFFFFF',
      '#EEEEEE',
      '#DDDDDD',
      '#DDDDDD',
    ])
  })

  test('may be the default, as in archives of earlier programs; a ramp of the agency holds against them', async () => {
    const { warna, ...others } = JSON.parse(
      new TextDecoder().decode(await withThemes({}).read('templates/tema/bawaan.json')),
    )
    const { mutu: _, ...colours } = warna
    const old = { ...others, warna: { ...colours, ...letters } }
    expect(await gradesOf({ 'bawaan.json': old })).toEqual(Object.values(letters))
    const mutu = ['#FFFFFF', '#F0F0F0', '#E0E0E0']
    const own = { instansi: [agency], warna: { mutu } }
    expect(await gradesOf({ 'bawaan.json': old, 'contoh.json': own })).toEqual(mutu)
    const { mutuC: __, ...three } = letters
    expect(await gradesOf({ 'bawaan.json': { ...old, warna: { ...colours, ...three } } })).toEqual([
      'theme.missing warna.mutu',
    ])
  })

  test('are refused where black is not read on them, or between two colours of a ramp', async () => {
    const own = (warna: object) => ({ 'contoh.json': { instansi: [agency], warna } })
    expect(await gradesOf(own({ mutuC: '#202020' }))).toEqual(['theme.low-contrast warna.mutuC'])
    expect(await gradesOf(own({ mutu: ['#FF4040', '#0080FF'] }))).toEqual(['theme.low-contrast warna.mutu'])
    expect(await gradesOf(own({ mutu: ['#FFFFFF'] }))).toEqual(['theme.bad-value warna.mutu'])
  })
})
