import { formatNumber } from '../../base/format-number.ts'
import { listCells } from '../../problems/list-cells.ts'
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
        year,
        subject,
        respondents: formatNumber(respondents),
        population: formatNumber(population),
        needed: formatNumber(needed),
        method: methodNames[method],
      }
      return [{ place, params }]
    }),
})

/** A service of which it is known how many received it. */
interface SurveyedService {
  readonly service: string
  readonly respondents: number
  readonly recipients: number
  readonly place: Place
}

/** More respondents than persons who received the service: one of the two figures is wrong, or a form was sent twice. */
export const moreThanRecipients = defineRule({
  code: 'responden.more-than-recipients',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { service: 'Sertifikasi', respondents: '12', recipients: '8' },
  message: p =>
    `Responden layanan ${p.service} ${p.respondents} orang, padahal penerima layanannya tertulis ${p.recipients}.`,
  hint: () => 'Periksa jumlah penerima layanan, atau isian yang terkirim dua kali.',
  find: ({ services }: { readonly services: readonly SurveyedService[] }) =>
    services.flatMap(({ service, respondents, recipients, place }) => {
      if (respondents <= recipients) return []
      const params = { service, respondents: formatNumber(respondents), recipients: formatNumber(recipients) }
      return [{ place, params }]
    }),
})

interface FormsOutside {
  /** What the report is about, as a sentence names it: `Januari 2025`. */
  readonly period: string
  /** Forms that were filled in at another time. */
  readonly outside: readonly Place[]
}

/** Forms of another month: a whole export pasted in, or day and month swapped. Said once for all of them. */
export const outsidePeriod = defineRule({
  code: 'responden.outside-period',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { period: 'Januari 2025', count: 2, cells: 'A12, A15' },
  message: p => `${p.count} isian bertanggal di luar ${p.period} dan tidak dihitung (${p.cells}).`,
  hint: () => 'Periksa apakah hari dan bulannya tertukar; bila memang dari bulan lain, tidak perlu tindakan.',
  find: ({ period, outside }: FormsOutside) => {
    const [first] = outside
    if (first === undefined) return []
    return [{ place: first, params: { period, count: outside.length, cells: listCells(outside) } }]
  },
})

interface IncompleteForms {
  readonly period: string
  /** Respondents of the period whose service was not complete, where nobody's was. */
  readonly noneComplete: readonly Place[]
}

/** Everybody who filled in the form is left out: a column of shares that means something else, or a month that is not over. */
export const noneComplete = defineRule({
  code: 'responden.none-complete',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { period: 'Februari 2025', count: 8 },
  message: p =>
    `${p.count} responden ${p.period} tidak dihitung, karena layanannya belum selesai; tidak ada responden lain.`,
  hint: () => 'Periksa kolom "Status Layanan": 100%, "Selesai", atau kosong berarti selesai.',
  find: ({ period, noneComplete: places }: IncompleteForms) => {
    const [first] = places
    return first === undefined ? [] : [{ place: first, params: { period, count: places.length } }]
  },
})
