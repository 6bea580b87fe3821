import type { ProblemLog } from '../../problems/outcome.ts'
import type { Manner } from '../../workbook/manner.ts'
import { checkActions } from '../parts/follow-up/check-actions.ts'
import { publishedFigures } from '../parts/follow-up/published.ts'
import { checkSurveys } from '../parts/unit-survey/check-surveys.ts'
import { checkUnsur } from '../parts/unit-survey/check-unsur.ts'
import { unsurHeadings } from '../parts/unit-survey/survey-sheets.ts'
import { checkTrend } from '../parts/unit-survey/trend.ts'
import { checkUnits } from '../parts/units/unit-sheet.ts'
import type { MonevSkmInput } from './input.ts'
import type { MonevReference } from './reference.ts'
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
  const actions = checkActions(read, reference, log)
  const { value: surveys, clean } = log.watch(() =>
    checkSurveys(
      read,
      report,
      actions.map(({ year }) => year),
      reference,
      log,
    ),
  )
  // Beside values that could not be read nobody can say what is missing.
  if (manner.asks && clean) checkUnsur(read, report, surveys, reference, log)
  const earlierIkm = checkTrend(
    read.trend,
    surveys.map(({ year }) => year),
    reference,
    log,
  )
  const entries = report.values ?? auditable(report.partial)
  if (entries === undefined) return undefined
  const { notApplicable = [], weight: _, decimals: __, gradeTable: ___, ...facts } = entries
  return {
    report: { ...facts, logoPlace: report.at('logo'), at: report.at },
    ...(notApplicable.length > 0 && { notApplicable }),
    team: team.rows.map(({ values }) => values),
    units,
    recommendations,
    surveys,
    actions,
    published: publishedFigures(published),
    earlierIkm,
    narratives: read.narrative.rows.map(({ values, at }) => ({ ...values, at })),
    legalBasis: read.legalBasis.rows.map(({ values }) => values.law),
    totals: [unit, read.survey, read.answer, read.ratl, published].flatMap(({ totals }) => totals),
    headings: unsurHeadings(read, reference),
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
