import { formatLongDate, yearOf } from '../../base/dates/calendar-date.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import { saysNothing } from '../../workbook/fields/nothing.ts'
import type { Manner } from '../../workbook/manner.ts'
import { checkYears } from '../parts/unit-survey/check-surveys.ts'
import { checkUnsur } from '../parts/unit-survey/check-unsur.ts'
import { surveyProblem } from '../parts/unit-survey/survey-problems.ts'
import { unsurHeadings } from '../parts/unit-survey/survey-sheets.ts'
import { isOnIkmScale } from '../parts/unit-survey/unsur.ts'
import { checkUnits } from '../parts/units/unit-sheet.ts'
import { daysOf } from '../parts/year-period.ts'
import type { EarlierYear, Person, Plan, ReportFacts, SkmTahunanInput, TypedAchievement } from './input.ts'
import { skmTahunanProblem } from './problems.ts'
import type { SkmTahunanReference } from './reference.ts'
import type { ReadSkmTahunan } from './workbook.ts'

/** The typed input that the sheets of this kind come to; nothing while the sheet Laporan does not say of which year it is. */
export function checkSkmTahunan(
  read: ReadSkmTahunan,
  reference: SkmTahunanReference,
  log: ProblemLog,
  manner: Manner,
): SkmTahunanInput | undefined {
  const { report, unit, answer, population, profile } = read
  const units = checkUnits(unit, reference, log)
  const facts = checkFacts(report, log)
  if (facts === undefined) return undefined
  const { year, from, to } = facts.report
  const isOutside = ({ values }: ReadSkmTahunan['answer']['rows'][number]) =>
    values.year === year && values.date !== undefined && (values.date < from || values.date > to)
  const counted = answer.rows.filter(row => !isOutside(row))
  const sheets = { ...read, answer: { ...answer, rows: counted } }
  const { value: surveys, clean } = log.watch(() =>
    checkYears(
      sheets,
      report,
      { otherYears: [year], needsTarget: one => one === year, targetsNeedResults: false },
      reference,
      log,
    ),
  )
  // Beside values that could not be read nobody can say what is missing.
  if (manner.asks && clean) checkUnsur(sheets, report, surveys, reference, log)
  const own = surveys.find(one => one.year === year)
  return {
    ...facts,
    team: read.team.rows.map(({ values }) => values),
    units,
    populations: population.rows.map(({ values, at }) => ({ ...values, at })),
    survey: own?.target === undefined ? undefined : { ...own, target: own.target },
    earlier: surveys.filter(one => one.year < year),
    people: counted.filter(({ values }) => values.year === year).map(toPerson),
    outside: answer.rows.filter(isOutside).map(({ at }) => at('date')),
    profile: profile.rows.map(({ values, at }) => ({ ...values, at })),
    trend: checkTrend(read, year, reference, log),
    achievements: typedAchievements(read, reference),
    plans: read.plan.rows.map(toPlan),
    previous: read.previous.rows.map(({ values, at }) => ({ ...values, at })),
    narratives: read.narrative.rows.map(({ values, at }) => ({ ...values, at })),
    legalBasis: read.legalBasis.rows.map(({ values }) => values.law),
    totals: [unit, population, read.survey, answer, read.plan, read.previous].flatMap(({ totals }) => totals),
    headings: unsurHeadings(read, reference),
  }
}

/** The sheet Laporan with the days of the survey; what is missing is an error, and then never printed. */
function checkFacts(
  { values, partial, at }: ReadSkmTahunan['report'],
  log: ProblemLog,
): Pick<SkmTahunanInput, 'report' | 'notApplicable'> | undefined {
  const { year } = partial
  if (year === undefined) return undefined
  const entries = (values ?? partial) as NonNullable<typeof values>
  const { notApplicable = [], weight: _, decimals: __, gradeTable: ___, period = 'tahun', ...rest } = entries
  const whole = daysOf(period, year)
  const [from, to] = [rest.from ?? whole.from, rest.to ?? whole.to]
  if (from === undefined || to === undefined) return undefined
  const days = { from: formatLongDate(from), to: formatLongDate(to) }
  if (from > to) log.add(skmTahunanProblem('periode.reversed', at('to'), days))
  else if (yearOf(from) > year || yearOf(to) < year) {
    log.add(skmTahunanProblem('periode.other-year', at('from'), { year, ...days }))
  }
  const report: ReportFacts = { ...rest, period, from, to, logoPlace: at('logo'), at }
  return { report, ...(notApplicable.length > 0 && { notApplicable }) }
}

function toPerson({ values, at }: ReadSkmTahunan['answer']['rows'][number]): Person {
  const { unit, service, name, sex, age, education, job, category, disability, suggestion } = values
  return { unit, service, name, sex, age, education, job, category, disability, suggestion, at }
}

function toPlan({ values, at }: ReadSkmTahunan['plan']['rows'][number]): Plan {
  const { quarter1, quarter2, quarter3, quarter4, ...rest } = values
  const marks = [quarter1, quarter2, quarter3, quarter4]
  const quarters = marks.flatMap((mark, index) => (mark === undefined || saysNothing(mark) ? [] : [index + 1]))
  return { ...rest, quarters, at }
}

/** A target that can be none has been told, and nothing is divided by it. */
function typedAchievements(
  { target: { rows } }: ReadSkmTahunan,
  reference: SkmTahunanReference,
): readonly TypedAchievement[] {
  return rows.flatMap(({ values: { year, target, achievement: typed }, at }) =>
    typed === undefined || !isOnIkmScale(target, reference) ? [] : [{ year, target, typed, place: at('achievement') }],
  )
}

/** Earlier years on the scale of the IKM; of the survey year itself the workbook has the survey. */
function checkTrend(
  { trend }: ReadSkmTahunan,
  year: number,
  reference: SkmTahunanReference,
  log: ProblemLog,
): readonly EarlierYear[] {
  return trend.rows.map(({ values, at }) => {
    const found = formatNumber(values.ikm.toNumber())
    if (!isOnIkmScale(values.ikm, reference)) log.add(surveyProblem('tren.out-of-scale', at('ikm'), { found }))
    if (values.year >= year) log.add(surveyProblem('tren.surveyed', at('year'), { year: values.year }))
    return { ...values, at }
  })
}
