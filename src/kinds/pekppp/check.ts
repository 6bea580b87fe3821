import { yearOf } from '../../base/dates/calendar-date.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import { checkListed, readJudged } from '../parts/evaluation/judged/judged.ts'
import { closingInput } from '../parts/evaluation/report/evaluation-input.ts'
import { readPast } from '../parts/evaluation/report/past-results.ts'
import { formsOf, isComputed, type Locus, type PekpppInput } from './judging.ts'
import { pekpppProblem } from './problems.ts'
import type { PekpppReference } from './reference.ts'
import type { ReadPekppp } from './workbook.ts'

/** The typed input that the sheets of this kind come to; nothing while the sheet Laporan is not complete. */
export function checkPekppp(read: ReadPekppp, reference: PekpppReference, log: ProblemLog): PekpppInput | undefined {
  const { report, locus, marks, own, ratings, evidence, past, plan } = read
  const { values: facts } = report
  if (facts === undefined) return undefined
  const rows = locus.rows.map(({ values, at }) => ({ ...values, form: values.form ?? 'luring', at }))
  checkListed(locus, report.at('kind'), 'Lokus', log)
  for (const row of rows) checkYear(row, facts.year, reference, log)
  const listed = rows.map(({ name, form, at }) => ({ name, ...formsOf(form, reference), place: at('name') }))
  const judged = readJudged(read, listed, { marks: 'F-02', own: 'F-02 Penilaian Mandiri' }, log)
  return {
    report: { ...facts, at: report.at },
    loci: rows.map(row => ({ ...row, ...judged.of(row.name), givenAt: () => row.at('given') })),
    evidence: judged.counted,
    past: readPast(past.rows, { year: facts.year, whole: reference.ipp }, log),
    ...closingInput(read),
    totals: [locus, marks, own, ratings, evidence, plan].flatMap(({ totals }) => totals),
  }
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
