import type { ProblemLog } from '../../problems/outcome.ts'
import { checkFormOfYear, checkGiven } from '../parts/evaluation/judged/given-values.ts'
import { checkListed, readJudged } from '../parts/evaluation/judged/judged.ts'
import { closingInput } from '../parts/evaluation/report/evaluation-input.ts'
import { readPast } from '../parts/evaluation/report/past-results.ts'
import { formsOf, type PekpppInput } from './judging.ts'
import type { PekpppReference } from './reference.ts'
import type { ReadPekppp } from './workbook.ts'

/** The typed input that the sheets of this kind come to; nothing while the sheet Laporan is not complete. */
export function checkPekppp(read: ReadPekppp, reference: PekpppReference, log: ProblemLog): PekpppInput | undefined {
  const { report, locus, marks, own, ratings, evidence, past, plan } = read
  const { values: facts } = report
  if (facts === undefined) return undefined
  const rows = locus.rows.map(({ values, at }) => ({ ...values, form: values.form ?? 'luring', at }))
  checkListed(locus, report.at('kind'), 'Lokus', log)
  for (const row of rows) {
    if (row.form === 'daring') checkFormOfYear(row, facts.year, reference['f02-daring'], log)
    checkGiven(row, facts.year, reference.ipp, log)
  }
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
