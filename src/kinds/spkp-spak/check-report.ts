import type { ProblemLog } from '../../base/outcome.ts'
import type { Source } from '../../sources/source.ts'
import { requireSheet } from '../../workbook/find-sheets.ts'
import { readFacts } from '../../workbook/read-facts.ts'
import type { ReportFacts } from './input.ts'
import { reportSheet } from './sheets.ts'

/** The sheet Laporan; undefined when it is not there or not complete. */
export function checkReport(source: Source, log: ProblemLog): ReportFacts | undefined {
  const sheet = requireSheet(source, reportSheet.name, log)
  const facts = sheet && readFacts(sheet, reportSheet, log)
  if (facts === undefined) return undefined
  const { targetSpkp, targetSpak, ...values } = facts.values
  return { ...values, targets: { spkp: targetSpkp, spak: targetSpak }, logoPlace: facts.at('logo') }
}
