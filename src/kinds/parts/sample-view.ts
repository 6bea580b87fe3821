import { z } from 'zod'
import { formatNumber } from '../../base/format-number.ts'
import { explained } from '../../base/origin/origin.ts'
import type { Place } from '../../problems/problem.ts'
import { explainSample, neededRespondents, type SampleMethod } from '../../scoring/sample-size.ts'

const count = z.int().min(0)

/** What the templates may see of how many respondents a survey should have. */
export const sampleView = z.strictObject({
  population: count.min(1).describe('banyaknya penerima layanan'),
  needed: count.min(1).describe('responden minimal menurut metode sampel'),
  respondents: count.describe('responden yang dihitung'),
  enough: z.boolean().describe('respondennya mencukupi'),
  method: z.string().min(1).describe('sebutan metode itu di dalam kalimat'),
  isCensus: z.boolean().describe('seluruh populasi disurvei'),
})

export type SampleView = z.infer<typeof sampleView>

/** How a sentence names each method. */
export const methodWords: Readonly<Record<SampleMethod, string>> = {
  'krejcie-morgan': 'rumus Krejcie–Morgan (galat 5%, dibulatkan ke atas)',
  tabel: 'tabel Krejcie–Morgan',
  slovin: 'rumus Slovin (galat 5%, dibulatkan ke atas)',
  sensus: 'sensus',
}

/** The cells that say how many receive a service, and how many responded. */
interface SampleCells {
  readonly population: () => readonly Place[]
  readonly respondents: () => readonly Place[]
}

/** The respondents that a population needs by a method, beside those there are. */
export function composeSample(
  population: number,
  respondents: number,
  method: SampleMethod,
  cells: SampleCells,
): SampleView {
  const needed = neededRespondents(population, method)
  const told = {
    population: formatNumber(population),
    method: methodWords[method],
    respondents: formatNumber(respondents),
    needed: formatNumber(needed),
  }
  const view = {
    population,
    needed,
    respondents,
    enough: respondents >= needed,
    method: methodWords[method],
    isCensus: method === 'sensus',
  }
  const both = () => [...cells.population(), ...cells.respondents()]
  return explained(view, {
    needed: explainSample('sampel.perlu', told, { cells: cells.population }),
    enough: explainSample('sampel.cukup', told, { cells: both }),
  })
}
