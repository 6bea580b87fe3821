import { roundHalfUp } from '../../base/decimal.ts'
import { formatNumber, formatPercent } from '../../base/format-number.ts'
import { letterOf } from '../../instrument/instrument.ts'
import { wholeSubject } from '../parts/recommendation-chain/archived-survey.ts'
import type { SummaryLine } from '../parts/report-summary.ts'
import { hiddenResults, isHidden } from './hidden-results.ts'
import type { SubjectValues } from './recommend-subjects.ts'
import type { SkmTahunanScores } from './score.ts'

/**
 * The figures for machines: decimals as text with a point, counts as numbers. Results of fewer than five respondents are in
 * none of them, as figures leave the agency with a public edition (`docs/RULES.md` 5.5).
 */
export function figuresOfSkmTahunan(scores: SkmTahunanScores): Readonly<Record<string, unknown>> {
  const { result, earlier, units, agency, recommendations } = scores
  const hidden = hiddenResults(units)
  const shown = [...units.values()].filter(({ unit }) => !hidden.units.has(unit))
  const ofUnits = shown.map(({ unit, result: { score, ikm, grade } }) => {
    return [unit, { respondents: score.respondents, ikm, grade: letterOf(grade) }] as const
  })
  const recommended = recommendations.filter(one => !isHidden(one, hidden))
  const ways = recommended.map(({ unit, service, chosen, unsur }) => {
    const of = chosen.map(({ code, reasons }) => {
      const value = unsur.find(one => one.code === code)?.value ?? null
      return [code, { value, reasons: reasons.map(({ type }) => type).join(', ') }] as const
    })
    return { unit: unit ?? wholeSubject, service: service ?? wholeSubject, of: Object.fromEntries(of) }
  })
  const byUnit: Record<string, Record<string, unknown>> = {}
  for (const { unit, service, of } of ways) byUnit[unit] = { ...byUnit[unit], [service]: of }
  const ofAgency = agency?.unsur.map(({ code, value }) => [code, value] as const) ?? []
  return {
    survey: result && {
      year: result.year,
      respondents: result.score.respondents,
      ikm: result.ikm,
      grade: letterOf(result.grade),
      target: roundHalfUp(result.target, 2),
      achievement: result.achievement,
    },
    earlier: Object.fromEntries(earlier.map(({ year, ikm }) => [String(year), ikm])),
    units: Object.fromEntries(ofUnits),
    recommendations: byUnit,
    agency: Object.fromEntries(ofAgency),
    values: valuesBySubject(scores.values.filter(one => !isHidden(one, hidden))),
  }
}

/** The printed values of every unsur, by units and their services. */
function valuesBySubject(values: readonly SubjectValues[]): Readonly<Record<string, unknown>> {
  const bySubject: Record<string, Record<string, unknown>> = {}
  for (const { unit, service = wholeSubject, values: own } of values)
    bySubject[unit] = { ...bySubject[unit], [service]: Object.fromEntries(own) }
  return bySubject
}

/** What the keys of these figures are called by people. */
export const skmTahunanFigureWords: ReadonlyMap<string, string> = new Map([
  ['survey', 'survei'],
  ['year', 'tahun'],
  ['respondents', 'responden'],
  ['ikm', 'IKM'],
  ['grade', 'mutu'],
  ['target', 'target'],
  ['achievement', 'capaian (%)'],
  ['earlier', 'tahun sebelumnya'],
  ['units', 'unit'],
  ['recommendations', 'rekomendasi'],
  ['value', 'nilai'],
  ['values', 'nilai unsur'],
  ['agency', 'nilai unsur seluruh instansi'],
  ['reasons', 'alasan'],
  [wholeSubject, wholeSubject],
])

/** The same figures as lines for people. */
export function summariseSkmTahunan({
  result,
  units,
  recommendations,
  rules,
}: SkmTahunanScores): readonly SummaryLine[] {
  if (result === undefined) return []
  const { year, score, ikm, grade, target, achievement } = result
  const chosen = recommendations.reduce((sum, one) => sum + one.chosen.length, 0)
  return [
    {
      label: `SKM ${year}`,
      figures: [
        `${formatNumber(score.respondents)} responden`,
        `IKM ${formatNumber(ikm)} (${letterOf(grade)})`,
        `target ${formatNumber(roundHalfUp(target, 2))}`,
        `capaian ${formatPercent(achievement)}`,
      ],
    },
    { label: 'Unit', figures: [`${formatNumber(units.size)} unit mempunyai hasil sendiri`] },
    {
      label: 'Rekomendasi',
      figures: [
        `${formatNumber(chosen)} unsur pada ${formatNumber(recommendations.length)} ${rules.level === 'unit' ? 'unit' : 'layanan'}`,
        rules.name,
      ],
    },
  ]
}
