import { formatNumber } from '../../base/format-number.ts'
import type { Place } from '../../problems/problem.ts'
import { neededRespondents, type SampleMethod } from '../../scoring/sample-size.ts'
import { defineRule } from '../rule.ts'

/** A survey whose population is known. */
export interface SurveySample {
  readonly year: number
  /** As a sentence names it: `seluruh instansi`, `Balai POM di Jambi`. */
  readonly subject: string
  readonly respondents: number
  /** How many received the service. */
  readonly population: number
  /** By which the report counts. */
  readonly method: SampleMethod
  readonly place: Place
}

const methodNames: Readonly<Record<SampleMethod, string>> = {
  'krejcie-morgan': 'Krejcie–Morgan, galat 5%',
  tabel: 'tabel Krejcie–Morgan',
  slovin: 'Slovin, galat 5%',
  sensus: 'sensus',
}

/** Fewer respondents than the population asks for by the method of the report (`docs/RULES.md` 2.11). */
export const sampleTooSmall = defineRule({
  code: 'skm.sample-too-small',
  restsOn: 'rows',
  severity: 'peringatan',
  example: {
    year: 2022,
    subject: 'Balai POM di Jambi',
    respondents: '30',
    population: '400',
    needed: '197',
    method: 'Krejcie–Morgan, galat 5%',
  },
  message: p =>
    `Responden ${p.subject} tahun ${p.year} ${p.respondents} orang; populasi ${p.population} membutuhkan sedikitnya ${p.needed} (${p.method}).`,
  hint: () => 'Sebutkan keterbatasan ini, atau periksa jumlah responden dan populasinya.',
  find: ({ samples }: { readonly samples: readonly SurveySample[] }) =>
    samples.flatMap(({ year, subject, respondents, population, method, place }) => {
      const needed = neededRespondents(population, method)
      if (respondents >= needed) return []
      const params = {
        ...{ year, subject, respondents: formatNumber(respondents) },
        ...{ population: formatNumber(population), needed: formatNumber(needed) },
        method: methodNames[method],
      }
      return [{ place, params }]
    }),
})
