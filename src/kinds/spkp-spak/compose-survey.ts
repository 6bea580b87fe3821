import { Decimal, roundHalfUp } from '../../base/decimal.ts'
import { normaliseName } from '../../base/name-key.ts'
import { extremesOf } from '../../scoring/extremes.ts'
import { composeFollowUps } from './compose-follow-ups.ts'
import type { SpkpSpakInput } from './input.ts'
import type { SpkpSpakReference, SurveyDefinition } from './reference.ts'
import type { SpkpSpakScores } from './score.ts'
import type { Graded, IndexResult, UnsurResult } from './score-index.ts'
import { definitionOf, type SurveyKey } from './surveys.ts'
import type { SpkpSpakView } from './view.ts'

type SurveyView = SpkpSpakView['spkp']
type BandRole = SurveyView['bands'][number]['role']

const bandRoles: readonly BandRole[] = ['grade-a', 'grade-b', 'grade-c', 'grade-d']
const best = new Decimal(4)

/** The results of one survey. Comparisons are made between figures as printed, so that a reader can follow them. */
export function composeSurvey(
  survey: SurveyKey,
  input: SpkpSpakInput,
  scores: SpkpSpakScores,
  reference: SpkpSpakReference,
): SurveyView {
  const definition = definitionOf(survey, reference)
  const { regulation, date, grades, threshold, ...names } = definition
  const results = scores.surveys[survey]
  const mean = scores.trend.means[survey]
  const suggestions = suggestionsOf(survey, scores)
  const attention = needingAttention(results.unsur, input.report.targets[survey], definition)
  return {
    ...names,
    id: survey,
    unsur: definition.unsur.map(unsur => {
      const result = results.unsur.find(({ code }) => code === unsur.code)?.result
      return {
        ...unsur,
        hasValue: result !== undefined,
        ...(result && { ...composeGrade(result, definition), value: result.value }),
      }
    }),
    bands: grades.map(band => ({ ...band, role: roleOf(band, definition) })),
    ...composeIndex(results, definition),
    ...composeExtremes(results),
    ...composeTarget(results, input.report.targets[survey]),
    ...composeChange(results, scores.trend.before.indices[survey]),
    hasSuggestions: suggestions.length > 0,
    suggestions,
    hasAttention: attention.length > 0,
    attention,
    hasMean: mean !== undefined,
    mean,
    threshold: threshold.value,
    thresholdReached: mean !== undefined && new Decimal(mean).gte(threshold.value),
    ...composeFollowUps(survey, input, definition),
  }
}

/** An index with its grade, for one service or for all. */
export function composeIndex(
  { index }: IndexResult,
  definition: SurveyDefinition,
): Pick<SurveyView, 'hasIndex' | 'index' | 'grade' | 'role'> {
  return index === undefined
    ? { hasIndex: false }
    : { hasIndex: true, index: index.value, ...composeGrade(index, definition) }
}

function composeGrade({ grade }: Graded, definition: SurveyDefinition): { grade: string; role: BandRole } {
  return { grade: grade.name, role: roleOf(grade, definition) }
}

function roleOf(band: Graded['grade'], { grades }: SurveyDefinition): BandRole {
  return bandRoles[grades.indexOf(band)] ?? 'grade-d'
}

function titleOf({ code, name }: Pick<UnsurResult, 'code' | 'name'>): string {
  return `${name} (${code})`
}

function composeExtremes({ unsur }: IndexResult): Pick<SurveyView, 'allEqual' | 'allPerfect' | 'highest' | 'lowest'> {
  const values = unsur.flatMap(one => (one.result ? [{ name: titleOf(one), value: one.result.value }] : []))
  if (values.length === 0) return { allEqual: false, allPerfect: false }
  const extremes = extremesOf(values)
  return { ...extremes, allPerfect: extremes.allEqual && best.eq(extremes.lowest.value) }
}

function composeTarget(
  { index }: IndexResult,
  target: Decimal | undefined,
): Pick<SurveyView, 'hasTarget' | 'target' | 'reached'> {
  if (target === undefined) return { hasTarget: false, reached: false }
  return { hasTarget: true, target: roundHalfUp(target, 2), reached: index !== undefined && target.lte(index.value) }
}

function composeChange(
  { index }: IndexResult,
  before: SurveyView['before'],
): Pick<SurveyView, 'hasBefore' | 'before' | 'change' | 'rose' | 'fell'> {
  if (index === undefined || before === undefined)
    return { hasBefore: before !== undefined, before, rose: false, fell: false }
  const change = new Decimal(index.value).minus(before)
  return { hasBefore: true, before, change: roundHalfUp(change.abs(), 2), rose: change.gt(0), fell: change.lt(0) }
}

/** Unsur below the highest grade, or below the target where there is one; those that are fine are never named. */
function needingAttention(unsur: readonly UnsurResult[], target: Decimal | undefined, { grades }: SurveyDefinition) {
  const [highest] = grades
  return unsur.flatMap(one => {
    if (one.result === undefined) return []
    const { value, grade } = one.result
    const isFine = grade === highest && (target === undefined || target.lte(value))
    return isFine ? [] : [{ name: titleOf(one), value }]
  })
}

/** Answers to "saran" that say there is none. */
const saysNothing =
  /^(?:[^\p{L}\p{N}]*|(?:tidak|tdk|belum|blm) ada(?: (?:saran|masukan|keluhan))?\.?|nihil\.?|kosong\.?|none\.?|n\/?a)$/iu

/** Suggestions of the respondents used, each once, in the order of filling in. */
function suggestionsOf(survey: SurveyKey, { selection }: SpkpSpakScores): string[] {
  const given = selection.used.flatMap(({ suggestions }) => suggestions[survey] ?? [])
  const byKey = new Map(given.filter(text => !saysNothing.test(text)).map(text => [normaliseName(text), text]))
  return [...byKey.values()]
}
