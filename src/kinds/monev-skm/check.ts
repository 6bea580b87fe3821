import type { ProblemLog } from '../../base/outcome.ts'
import type { Place } from '../../base/problem.ts'
import { placeOfSheet } from '../../sources/source.ts'
import type { Manner } from '../../workbook/manner.ts'
import type { TotalsRow } from '../../workbook/totals-row.ts'
import { checkActions } from './check-actions.ts'
import { checkSurveys } from './check-surveys.ts'
import { checkUnits } from './check-units.ts'
import { checkUnsur } from './check-unsur.ts'
import type { MonevSkmInput, PublishedFigures, UnsurHeading } from './input.ts'
import type { MonevReference } from './reference.ts'
import { type UnsurCode, valueCodesOf } from './unsur.ts'
import type { ReadMonevSkm } from './workbook.ts'

/** The typed input that the sheets of this kind come to; nothing while the sheet Laporan is not complete. */
export function checkMonevSkm(
  read: ReadMonevSkm,
  reference: MonevReference,
  log: ProblemLog,
  manner: Manner,
): MonevSkmInput | undefined {
  const { report, team, unit, recommendation, published } = read
  const units = checkUnits(unit, reference, log)
  const recommendations = recommendation.rows.map(({ values, at }) => ({ ...values, at }))
  const actions = checkActions(read, log)
  const { value: surveys, clean } = log.watch(() => checkSurveys(read, actions, reference, log))
  // Beside values that could not be read nobody can say what is missing.
  if (manner.asks && clean) checkUnsur(read, surveys, reference, log)
  const entries = report.values ?? auditable(report.partial)
  if (entries === undefined) return undefined
  const { notApplicable = [], weight: _, decimals: __, gradeTable: ___, ...facts } = entries
  return {
    report: { ...facts, logoPlace: report.at('logo') },
    ...(notApplicable.length > 0 && { notApplicable }),
    team: team.rows.map(({ values }) => values),
    units,
    recommendations,
    surveys,
    actions,
    published: publishedFigures(published),
    totals: [unit, read.survey, read.answer, read.ratl, published].flatMap(({ totals }) => totals),
    headings: [read.survey, read.answer].flatMap(({ sheets }) =>
      sheets.map(({ headings }) => unsurHeadings(headings, valueCodesOf(reference))),
    ),
  }
}

type Facts = NonNullable<ReadMonevSkm['report']['values']>

/**
 * An incomplete sheet Laporan with what the audit needs of it. Its input is never printed: what is missing is an error.
 */
function auditable(partial: ReadMonevSkm['report']['partial']): Facts | undefined {
  const { year, semester, cutoff } = partial
  return year === undefined || semester === undefined || cutoff === undefined ? undefined : (partial as Facts)
}

/** Figures printed elsewhere, from the rows and from the totals under them. */
function publishedFigures({ rows, sheets }: ReadMonevSkm['published']): readonly PublishedFigures[] {
  const totals = sheets.flatMap(({ sheet, totals: written }) =>
    written.flatMap(row => publishedTotal(row, placeOfSheet(sheet))),
  )
  return [...rows.map(({ values, at }) => ({ ...values, at })), ...totals]
}

/** A row of totals that names one year is the published total of that year, as a row without a unit is. */
function publishedTotal({ label, values }: TotalsRow, elsewhere: Place): readonly PublishedFigures[] {
  const own = values.get('year')?.value.toString()
  const years = own === undefined ? (label.match(/\b\d{4}\b/g) ?? []) : [own]
  const numberOf = (figure: string) => values.get(figure)?.value.toNumber()
  const figures = {
    recommendations: numberOf('recommendations'),
    actions: numberOf('actions'),
    closed: numberOf('closed'),
  }
  const at = (figure: string) => values.get(figure)?.place ?? elsewhere
  return years.length === 1 ? [{ year: Number(years[0]), ...figures, at }] : []
}

/** How a sheet of survey values names its unsur, from left to right. */
function unsurHeadings(
  headings: ReadMonevSkm['survey']['sheets'][number]['headings'],
  codes: readonly UnsurCode[],
): readonly UnsurHeading[] {
  return headings.flatMap(({ key, title, place }) => {
    const code = codes.find(known => known === key)
    return code === undefined ? [] : [{ code, title, place }]
  })
}
