import { Decimal } from '../base/decimal.ts'
import { sampleTable } from './sample-table.ts'

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
