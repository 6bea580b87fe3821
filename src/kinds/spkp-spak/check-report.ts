import { formatNumber } from '../../base/format-number.ts'
import type { ProblemLog } from '../../base/outcome.ts'
import { requireSheet } from '../../sources/find-sheets.ts'
import { readFacts } from '../../sources/read-facts.ts'
import type { Source } from '../../sources/source.ts'
import type { ReportFacts } from './input.ts'
import { onIndexScale } from './on-index-scale.ts'
import { spkpSpakProblem } from './problems.ts'
import { reportSheet } from './sheets.ts'

/** The sheet Laporan; undefined when it is not there or not complete. */
export function checkReport(source: Source, log: ProblemLog): ReportFacts | undefined {
  const sheet = requireSheet(source, reportSheet.name, log)
  const facts = sheet && readFacts(sheet, reportSheet, log)
  if (facts === undefined) return undefined
  const { targetSpkp, targetSpak, ...values } = facts.values
  for (const key of ['targetSpkp', 'targetSpak'] as const) {
    const target = facts.values[key]
    if (target === undefined || onIndexScale(target)) continue
    const { title } = reportSheet.columns[key]
    const found = formatNumber(target.toNumber())
    log.add(spkpSpakProblem('survei.target-out-of-scale', facts.at(key), { title, found }))
  }
  return { ...values, targets: { spkp: targetSpkp, spak: targetSpak }, logoPlace: facts.at('logo') }
}
