import { nameKey, normaliseName } from '../../base/name-key.ts'
import { type Outcome, ProblemLog } from '../../base/outcome.ts'
import type { Source } from '../../sources/source.ts'
import type { TableRow } from '../../workbook/column.ts'
import { duplicatesOf } from '../../workbook/duplicates-of.ts'
import { reportUnknownSheets, requireSheet } from '../../workbook/find-sheets.ts'
import { readFacts } from '../../workbook/read-facts.ts'
import { readSheet } from '../../workbook/read-sheet.ts'
import { checkActions, yearOfRatlSheet } from './check-actions.ts'
import { checkPublished } from './check-published.ts'
import { checkSurveys } from './check-surveys.ts'
import { checkTotals } from './check-totals.ts'
import type { MonevSkmInput, Recommendation, Unit } from './input.ts'
import { monevProblem } from './problems.ts'
import type { MonevReference } from './reference.ts'
import { recommendationSheet, reportSheet, teamSheet, unitSheet } from './sheets.ts'
import { unsurHeadings } from './unsur-headings.ts'

const knownSheets = ['Laporan', 'Tim', 'Unit', 'Rekomendasi', 'Target', 'SKM', 'Responden', 'RATL', 'Angka Terbit']

/** Reads a workbook of this kind into its typed input, looking at everything before it stops. */
export function checkMonevSkm(source: Source, reference: MonevReference): Outcome<MonevSkmInput> {
  const log = new ProblemLog()
  const report = checkReport(source, log)
  const team = readSheet(source, teamSheet, log).map(row => row.values)
  const { value: units, clean } = log.watch(() => checkUnits(readSheet(source, unitSheet, log), log))
  const known = { units, names: clean ? units.map(unit => unit.name) : undefined }
  const listed = log.watch(() => checkRecommendations(readSheet(source, recommendationSheet, log), log))
  const recommendations = listed.value
  const actions = checkActions(source, known, listed.clean ? recommendations : undefined, reference, log)
  const surveys = checkSurveys(source, known, actions, reference, log)
  const published = checkPublished(source, known, log)
  const understood = source.sheets.filter(sheet => isKnown(sheet.name))
  reportUnknownSheets(source, knownSheets, understood, log)
  return log.conclude(() => {
    if (report === undefined) throw new RangeError('an incomplete sheet Laporan passed without a problem')
    const totals = checkTotals(source, known, reference)
    const headings = unsurHeadings(source, reference)
    return { report, team, units, recommendations, surveys, actions, published, totals, headings }
  })
}

function isKnown(name: string): boolean {
  return knownSheets.some(known => normaliseName(known) === normaliseName(name)) || yearOfRatlSheet(name) !== undefined
}

function checkReport(source: Source, log: ProblemLog): MonevSkmInput['report'] | undefined {
  const sheet = requireSheet(source, reportSheet.name, log)
  const facts = sheet === undefined ? undefined : readFacts(sheet, reportSheet, log)
  return facts && { ...facts.values, logoPlace: facts.at('logo') }
}

function checkUnits(rows: readonly TableRow<typeof unitSheet.columns>[], log: ProblemLog): readonly Unit[] {
  for (const { row, first } of duplicatesOf(rows, ({ values }) => nameKey(values.name))) {
    const other = first.at('name').cell ?? ''
    log.add(monevProblem('unit.duplicate', row.at('name'), { name: row.values.name, other }))
  }
  return rows.map(row => ({ ...row.values, name: row.values.name.replace(/\s*\*+$/, ''), at: row.at }))
}

function checkRecommendations(
  rows: readonly TableRow<typeof recommendationSheet.columns>[],
  log: ProblemLog,
): readonly Recommendation[] {
  for (const { row, first } of duplicatesOf(rows, ({ values }) => `${values.year} ${values.number}`)) {
    const { year, number } = row.values
    const other = first.at('number').cell ?? ''
    log.add(monevProblem('rekomendasi.duplicate', row.at('number'), { year, number, other }))
  }
  return rows.map(row => ({ ...row.values, at: row.at }))
}
