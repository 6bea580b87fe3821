import { nameKey } from '../../base/name-key.ts'
import { copyOf } from '../../base/origin/from-row.ts'
import { explained, originOf, precedent } from '../../base/origin/origin.ts'
import { explainRespondents } from '../../instrument/explain-score.ts'
import type { Place } from '../../problems/problem.ts'
import { explainByWords } from '../../scoring/explain-comparison.ts'
import { type neededRespondents, usualMethod } from '../../scoring/sample-size.ts'
import { composeSample, methodWords } from '../parts/sample-view.ts'
import type { YearResult } from '../parts/unit-survey/skm-result.ts'
import { subjectWords } from '../parts/unit-survey/subject-words.ts'
import { subjectKey } from '../parts/unit-survey/survey.ts'
import { fewNames } from '../parts/view-fields.ts'
import type { SkmTahunanInput } from './input.ts'
import type { SamplingView } from './sampling-view.ts'
import type { SkmTahunanScores } from './score.ts'
import { serviceWords } from './service-words.ts'

/** How many receive a service, from the sheet Populasi or from beside its figures, and what answered of them. */
export interface SampledSubject {
  readonly unit: string
  readonly service?: string | undefined
  readonly population: number
  readonly planned?: number | undefined
  readonly place: Place
  readonly plannedPlace?: Place
  /** None where nobody answered. */
  readonly result: YearResult | undefined
}

/** Subjects with a population; the sheet Populasi goes before what stands beside the figures. */
export function sampledSubjects(
  { populations, survey }: Pick<SkmTahunanInput, 'populations' | 'survey'>,
  { units }: Pick<SkmTahunanScores, 'units'>,
): readonly SampledSubject[] {
  const listed = populations.map(({ unit, service, population, planned, at }) => {
    return { unit, service, population, planned, place: at('population'), plannedPlace: at('planned') }
  })
  const known = new Set(listed.map(({ unit, service }) => subjectKey(unit, service)))
  const beside = (survey?.aggregates ?? []).flatMap(({ unit, service, population, at }) =>
    unit === undefined || population === undefined || known.has(subjectKey(unit, service))
      ? []
      : [{ unit, service, population, place: at('population') }],
  )
  const resultOf = (unit: string, service: string | undefined) => {
    const own = units.get(unit)
    if (service === undefined) return own?.result
    return own?.services.find(one => one.service !== undefined && nameKey(one.service) === nameKey(service))?.result
  }
  return [...listed, ...beside]
    .filter(({ population }) => population > 0)
    .map(one => ({ ...one, result: resultOf(one.unit, one.service) }))
}

/** The table of populations, in the order of the units. */
export function composeSampling(input: SkmTahunanInput, scores: SkmTahunanScores): SamplingView {
  const method = input.report.sampling ?? usualMethod
  const order = input.units.map(({ name }) => name)
  const subjects = sampledSubjects(input, scores).toSorted(
    (one, other) => order.indexOf(one.unit) - order.indexOf(other.unit),
  )
  const rows = subjects.map(one => sampleRow(one, method))
  const short = rows.filter(({ enough }) => !enough)
  const sum = (name: 'population' | 'needed' | 'respondents') => rows.reduce((total, row) => total + row[name], 0)
  const of = (name: 'population' | 'needed' | 'respondents') =>
    explainByWords('jumlah semua baris tabel sampel', () => rows.map(row => precedent(row.unit, row, name)))
  const total = explained(
    { population: sum('population'), needed: sum('needed'), respondents: sum('respondents') },
    { population: of('population'), needed: of('needed'), respondents: of('respondents') },
  )
  const unknown = unknownPopulations(subjects, scores)
  const view: SamplingView = {
    method: methodWords[method],
    isCensus: method === 'sensus',
    rows,
    total,
    showsServices: rows.some(({ service }) => service !== undefined),
    showsPlanned: rows.some(({ planned }) => planned !== undefined),
    allEnough: short.length === 0,
    short: fewNames(
      short.map(({ unit, service }) => (service === undefined ? unit : `${unit} (${serviceWords(service)})`)),
    ),
    shortCount: short.length,
    shortSubjects: subjectWords(short),
    subjects: subjectWords(rows),
    unknown: unknown.length,
    unknownSubjects: subjectWords(unknown),
    hasUnknown: unknown.length > 0,
    hasOutside: input.outside.length > 0,
    outside: input.outside.length,
  }
  return explained(view, {
    shortCount: explainByWords('banyaknya baris yang respondennya kurang dari responden minimal', () =>
      rows.map(row => precedent(row.unit, row, 'enough')),
    ),
    unknown: explainByWords('banyaknya yang disurvei tanpa populasi', () => []),
    outside: {
      ...explainByWords('banyaknya isian bertanggal di luar periode survei', () => []),
      cells: () => input.outside,
    },
  })
}

function sampleRow(
  subject: SampledSubject,
  method: Parameters<typeof neededRespondents>[1],
): SamplingView['rows'][number] {
  const { unit, service, population, planned, place, plannedPlace, result } = subject
  const respondents = result?.score.respondents ?? 0
  const counted = explainRespondents(result?.groups ?? [])
  const cells = { population: () => [place], respondents: () => counted.cells?.() ?? [] }
  const sample = composeSample(population, respondents, method, cells)
  const view = {
    unit,
    ...(service !== undefined && { service }),
    ...(planned !== undefined && { planned }),
    population,
    needed: sample.needed,
    respondents,
    enough: sample.enough,
  }
  return explained(view, {
    population: copyOf(place),
    needed: originOf(sample, 'needed'),
    enough: originOf(sample, 'enough'),
    planned: plannedPlace && copyOf(plannedPlace),
    respondents: counted,
  })
}

/** Units, or services where their unit has populations of services, that were surveyed without one. */
function unknownPopulations(
  subjects: readonly SampledSubject[],
  { units }: SkmTahunanScores,
): readonly { readonly service?: string | undefined }[] {
  const results = new Set(subjects.map(({ result }) => result))
  return [...units.values()].flatMap(({ result, services }) => {
    if (results.has(result)) return []
    const missing = services.filter(one => !results.has(one.result))
    return missing.length === services.length ? [{}] : missing
  })
}
