import { yearOf } from '../../base/dates/calendar-date.ts'
import { groupBy } from '../../base/group-by.ts'
import { nameKey } from '../../base/name-key.ts'
import { type Instrument, leavesOf } from '../../instrument/instrument.ts'
import { valueOfCount } from '../../instrument/rungs.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import type { Mark, Marks } from '../parts/evaluation/evaluation.ts'
import { evaluationProblem } from '../parts/evaluation/evaluation-problems.ts'
import { readRatings } from '../parts/evaluation/judged/ratings.ts'
import { findCriterion, readMarks, type Subject } from '../parts/evaluation/judged/read-marks.ts'
import { readPast } from '../parts/evaluation/report/past-results.ts'
import { planOf } from '../parts/evaluation/report/plans.ts'
import type { CountedEvidence, Locus, LocusForm, PekpppInput } from './input.ts'
import { pekpppProblem } from './problems.ts'
import type { PekpppReference } from './reference.ts'
import type { ReadPekppp } from './workbook.ts'

/** From this year on the index is computed of both forms; an earlier one is taken as it was set (`docs/RULES.md` 8.5). */
export function isComputed(year: number, { ipp }: PekpppReference): boolean {
  return year >= yearOf(ipp.validFrom)
}

/** The typed input that the sheets of this kind come to; nothing while the sheet Laporan is not complete. */
export function checkPekppp(read: ReadPekppp, reference: PekpppReference, log: ProblemLog): PekpppInput | undefined {
  const { report, locus, marks, own, ratings, evidence, plan } = read
  const { values: facts } = report
  if (facts === undefined) return undefined
  const rows = locus.rows.map(({ values, at }) => ({ ...values, form: values.form ?? 'luring', at }))
  if (rows.length === 0 && locus.isWhole)
    log.add(evaluationProblem('penilaian.no-subjects', report.at('kind'), { sheet: 'Lokus' }))
  for (const row of rows) checkYear(row, facts.year, reference, log)
  const subjects = rows.map(({ name, form, at }) => ({ name, instrument: formOf(form, reference), place: at('name') }))
  const users = rows.map(({ name, form, at }) => ({
    name,
    instrument: questionsOf(form, reference),
    place: at('name'),
  }))
  const counted = countEvidence(evidence.rows, subjects, log)
  const derived = marksOfCounts(counted, subjects)
  const given = readMarks(marks, subjects, { sheet: 'F-02', ofAll: true, derived }, log)
  const mine = readMarks(own, subjects, { sheet: 'F-02 Penilaian Mandiri', ofAll: false }, log)
  const rated = readRatings(ratings.rows, users, log)
  return {
    report: { ...facts, at: report.at },
    team: read.team.rows.map(({ values }) => values),
    loci: rows.map((row): Locus => {
      const { name } = row
      return {
        ...row,
        marks: given.get(name) ?? new Map(),
        own: mine.get(name) ?? new Map(),
        ratings: rated.get(name) ?? [],
      }
    }),
    evidence: counted,
    past: readPast(read.past.rows, { year: facts.year, whole: reference.ipp }, log),
    plans: plan.rows.map(planOf),
    narratives: read.narrative.rows.map(({ values, at }) => ({ ...values, at })),
    legalBasis: read.legalBasis.rows.map(({ values }) => values.law),
    totals: [locus, marks, own, ratings, evidence, plan].flatMap(({ totals }) => totals),
  }
}

export function formOf(form: LocusForm, reference: PekpppReference): Instrument {
  return form === 'luring' ? reference['f02-luring'] : reference['f02-daring']
}

export function questionsOf(form: LocusForm, reference: PekpppReference): Instrument {
  return form === 'luring' ? reference['f03-luring'] : reference['f03-daring']
}

function checkYear(
  { name, form, given, at }: Pick<Locus, 'name' | 'form' | 'given' | 'at'>,
  year: number,
  reference: PekpppReference,
  log: ProblemLog,
): void {
  const since = yearOf(reference['f02-daring'].validFrom)
  if (form === 'daring' && year < since)
    log.add(pekpppProblem('lokus.online-before', at('form'), { name, year, since }))
  const computed = isComputed(year, reference)
  if (computed && given !== undefined) log.add(pekpppProblem('lokus.index-given', at('given'), { name, year }))
  if (!computed && given === undefined) log.add(pekpppProblem('lokus.index-missing', at('given'), { name, year }))
  if (given?.lt(reference.ipp.scale.from) || given?.gt(reference.ipp.scale.to))
    log.add(pekpppProblem('lokus.index-range', at('given'), { name }))
}

/** How many items of each indicator have evidence. */
function countEvidence(
  rows: ReadPekppp['evidence']['rows'],
  subjects: readonly Subject[],
  log: ProblemLog,
): readonly CountedEvidence[] {
  const found = rows.flatMap(({ values, at }) => {
    const subject = subjects.find(({ name }) => nameKey(name) === nameKey(values.subject))
    const criterion = subject && findCriterion(values.code, subject.instrument, at('code'), log)
    if (subject === undefined || criterion === undefined) return []
    return [{ locus: subject.name, code: criterion.code, has: values.has === 'Ya', place: at('has') }]
  })
  return [...groupBy(found, ({ locus, code }) => JSON.stringify([locus, code])).values()].flatMap(own => {
    const [first] = own
    if (first === undefined) return []
    const { locus, code, place } = first
    return [{ locus, code, count: own.filter(({ has }) => has).length, place }]
  })
}

/** The scores that counts stand for, by name (`docs/RULES.md` 8.7). */
function marksOfCounts(counted: readonly CountedEvidence[], subjects: readonly Subject[]): ReadonlyMap<string, Marks> {
  const marks = counted.flatMap(({ locus, code, count, place }): { locus: string; code: string; mark: Mark } | [] => {
    const instrument = subjects.find(({ name }) => name === locus)?.instrument
    const leaf = instrument && leavesOf(instrument.criteria).find(one => one.code === code)
    const value = instrument && leaf && valueOfCount(leaf, instrument.scale, count)
    return value === undefined ? [] : { locus, code, mark: { value, at: () => place } }
  })
  const byLocus = groupBy(marks, ({ locus }) => locus)
  return new Map(
    [...byLocus].map(([locus, own]) => [locus, new Map(own.map(({ code, mark }) => [code, mark] as const))]),
  )
}
