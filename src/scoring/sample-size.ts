import { Decimal } from '../base/decimal.ts'
import { type Explanation, rulesFrom } from '../base/origin/explanation.ts'
import type { Place } from '../problems/problem.ts'

/**
 * The table of Krejcie and Morgan (1970), which Lampiran PermenPANRB 14/2017 prints: populations, and how many respondents each
 * needs. It was rounded half up, so that it asks for one fewer than the formula in places.
 */
const printed = `
10 10, 15 14, 20 19, 25 24, 30 28, 35 32, 40 36, 45 40, 50 44, 55 48, 60 52, 65 56, 70 59, 75 63, 80 66, 85 70, 90 73, 95 76,
100 80, 110 86, 120 92, 130 97, 140 103, 150 108, 160 113, 170 118, 180 123, 190 127, 200 132, 210 136, 220 140, 230 144,
240 148, 250 152, 260 155, 270 159, 280 162, 290 165, 300 169, 320 175, 340 181, 360 186, 380 191, 400 196, 420 201, 440 205,
460 210, 480 214, 500 217, 550 226, 600 234, 650 242, 700 248, 750 254, 800 260, 850 265, 900 269, 950 274, 1000 278, 1100 285,
1200 291, 1300 297, 1400 302, 1500 306, 1600 310, 1700 313, 1800 317, 1900 320, 2000 322, 2200 327, 2400 331, 2600 335,
2800 338, 3000 341, 3500 346, 4000 351, 4500 354, 5000 357, 6000 361, 7000 364, 8000 367, 9000 368, 10000 370, 15000 375,
20000 377, 30000 379, 40000 380, 50000 381, 75000 382, 1000000 384`

export interface SampleRow {
  readonly population: number
  readonly needed: number
}

const sampleTable: readonly SampleRow[] = printed.split(',').map(row => {
  const [population = 0, needed = 0] = row.trim().split(' ').map(Number)
  return { population, needed }
})

/** How many respondents a survey should have (`docs/RULES.md` 2.11). */
export type SampleMethod = 'krejcie-morgan' | 'tabel' | 'slovin' | 'sensus'

/** Where a report names none. */
export const usualMethod: SampleMethod = 'krejcie-morgan'

/** χ² of one degree of freedom at 95 %, as the published table uses it. */
const chiSquare = new Decimal('3.841')
const margin = new Decimal('0.05')
const variance = new Decimal('0.25')

/** How many respondents a population of at least one needs by a method; never more than it has. */
export function neededRespondents(population: number, method: SampleMethod): number {
  switch (method) {
    case 'krejcie-morgan':
      return krejcieMorgan(population)
    case 'tabel':
      return fromTable(population)
    case 'slovin':
      return slovin(population)
    case 'sensus':
      return population
  }
}

/** Krejcie–Morgan with P = Q = 0.5 and a margin of 5 %, rounded up. */
export function krejcieMorgan(population: number): number {
  const spread = chiSquare.times(variance)
  const size = spread.times(population).div(
    margin
      .pow(2)
      .times(population - 1)
      .plus(spread),
  )
  return size.ceil().toNumber()
}

/** By the published table; a population between two of its rows needs what the larger one does, as it cannot need less. */
function fromTable(population: number): number {
  const row = sampleTable.find(known => known.population >= population) ?? sampleTable.at(-1)
  return Math.min(row?.needed ?? population, population)
}

/** Slovin with a margin of 5 %, rounded up. */
function slovin(population: number): number {
  const size = new Decimal(population).div(margin.pow(2).times(population).plus(1))
  return size.ceil().toNumber()
}

interface SampleRules {
  'sampel.perlu': { population: string; method: string }
  'sampel.cukup': { respondents: string; needed: string }
}

/** How many respondents a population needs (`docs/RULES.md` 2.11). */
const sampleRules = {
  'sampel.perlu': {
    example: { population: '1.000', method: 'rumus Krejcie–Morgan' },
    words: (p: SampleRules['sampel.perlu']) => `responden minimal dari populasi ${p.population} menurut ${p.method}`,
  },
  'sampel.cukup': {
    example: { respondents: '300', needed: '278' },
    words: (p: SampleRules['sampel.cukup']) =>
      `mencukupi bila responden sekurang-kurangnya sebanyak yang diperlukan: ${p.respondents} terhadap ${p.needed}`,
  },
} as const

/** Explains `neededRespondents`, and whether there are as many. */
export const explainSample: (
  rule: keyof SampleRules,
  params: SampleRules['sampel.perlu'] & SampleRules['sampel.cukup'],
  sources: { readonly cells: () => readonly Place[] },
) => Explanation = rulesFrom<SampleRules>(sampleRules)
