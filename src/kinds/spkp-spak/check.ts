import { yearOf } from '../../base/calendar-date.ts'
import { firstDayOf } from '../../base/calendar-month.ts'
import { nameKey, normaliseName } from '../../base/name-key.ts'
import { type Outcome, ProblemLog } from '../../base/outcome.ts'
import type { Source } from '../../sources/source.ts'
import type { TableRow } from '../../workbook/column.ts'
import type { ComparedTotal } from '../../workbook/compare-totals.ts'
import { duplicatesOf } from '../../workbook/duplicates-of.ts'
import { blankTimeline } from '../../workbook/fields/timeline.ts'
import { findSheet, reportUnknownSheets } from '../../workbook/find-sheets.ts'
import { readSheet } from '../../workbook/read-sheet.ts'
import { totalsOf } from '../../workbook/totals-of.ts'
import { actionSheet } from './action-sheet.ts'
import { checkHistory } from './check-history.ts'
import { checkReport } from './check-report.ts'
import { checkRespondents } from './check-respondents.ts'
import type { FollowUp, Service, SpkpSpakInput } from './input.ts'
import { spkpSpakProblem } from './problems.ts'
import type { SpkpSpakReference } from './reference.ts'
import { respondentSheet, type ServiceNames } from './respondent-sheet.ts'
import { effortSheet, serviceSheet } from './sheets.ts'

const knownSheets = ['Laporan', 'Layanan', 'Responden', 'Tindak Lanjut', 'Riwayat', 'Upaya']

/** Reads a workbook of this kind into its typed input, looking at everything before it stops. */
export function checkSpkpSpak(source: Source, reference: SpkpSpakReference): Outcome<SpkpSpakInput> {
  const log = new ProblemLog()
  const report = checkReport(source, log)
  const { value: services, clean } = log.watch(() => checkServices(readSheet(source, serviceSheet, log), log))
  const names = clean ? services.map(({ name }) => name) : undefined
  const respondents = checkRespondents(source, names, reference, log)
  const year = report && yearOf(firstDayOf(report.month))
  const followUps = readSheet(source, actionSheet(year, reference), log).map(toFollowUp)
  const history = checkHistory(source, report?.month, log)
  const efforts = readSheet(source, effortSheet, log).map(({ values, at }) => ({ ...values, at }))
  const understood = source.sheets.filter(({ name }) => isKnown(name))
  reportUnknownSheets(source, knownSheets, understood, log)
  return log.conclude(() => {
    if (report === undefined) throw new RangeError('an incomplete sheet Laporan passed without a problem')
    const totals = checkTotals(source, names, reference)
    return { report, services, respondents, followUps, history, efforts, totals }
  })
}

function isKnown(name: string): boolean {
  return knownSheets.some(known => normaliseName(known) === normaliseName(name))
}

function checkServices(rows: readonly TableRow<typeof serviceSheet.columns>[], log: ProblemLog): readonly Service[] {
  for (const { row, first } of duplicatesOf(rows, ({ values }) => nameKey(values.name))) {
    const other = first.at('name').cell ?? ''
    log.add(spkpSpakProblem('layanan.duplicate', row.at('name'), { name: row.values.name, other }))
  }
  return rows.map(({ values, at }) => ({ ...values, at }))
}

function toFollowUp({ values, at }: TableRow<ReturnType<typeof actionSheet>['columns']>): FollowUp {
  const { timeline = blankTimeline, ...rest } = values
  return { ...rest, timeline, at }
}

function checkTotals(source: Source, names: ServiceNames, reference: SpkpSpakReference): readonly ComparedTotal[] {
  return [serviceSheet, respondentSheet(names, reference)].flatMap(spec => totalsOf(findSheet(source, spec.name), spec))
}
