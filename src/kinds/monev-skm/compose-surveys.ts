import { Decimal, roundHalfUp } from '../../base/decimal.ts'
import { gradeRole } from '../../base/grade-role.ts'
import { explained } from '../../base/origin/origin.ts'
import { explainBand } from '../../instrument/explain-score.ts'
import { letterOf } from '../../instrument/instrument.ts'
import { everyScored, readScore, type ScoredCriterion } from '../../instrument/score-instrument.ts'
import { extremesOf } from '../../scoring/extremes.ts'
import { composeRespondents } from './compose-respondents.ts'
import { explainSurvey, explainUnits, explainUnsur } from './explain-surveys.ts'
import { byTarget, type MonevSkmInput, type Unit } from './input.ts'
import type { MonevReference } from './reference.ts'
import type { MonevSkmScores } from './score.ts'
import type { SkmResult } from './score-surveys.ts'
import { groupsOf } from './unit-groups.ts'
import type { MonevSkmView } from './view.ts'

type SurveyView = MonevSkmView['surveys'][number]
type UnsurView = SurveyView['unsur'][number]

/** Bands of the four grades in the order of the regulation, with the roles that the theme colours. */
export function composeGradeBands(reference: MonevReference): MonevSkmView['gradeBands'] {
  const [{ bands }] = reference.skm.readings
  return bands.map(({ letter, name, from, to }, index) => {
    const band = {
      grade: letterOf({ letter, name }),
      name,
      from,
      to,
      role: gradeRole({ rank: index + 1, of: bands.length }),
    }
    const ends = explainBand(reference.skm)
    return explained(band, { from: ends, to: ends })
  })
}

/** The unsur that have a value in some survey year, and those that were not asked for (`domain.md` 1.2). */
export function composeAskedUnsur({ skm }: MonevSkmScores, reference: MonevReference): MonevSkmView['askedUnsur'] {
  const asked = new Set(skm.flatMap(({ score }) => score.parts.flatMap(hasValue)))
  const all = reference.skm.criteria
  const namesOf = (wanted: boolean) => all.filter(({ code }) => asked.has(code) === wanted).map(({ name }) => name)
  const [names, leftOut] = [namesOf(true), namesOf(false)]
  return { count: names.length, names, leftOut }
}

function hasValue({ criterion, value }: ScoredCriterion): readonly string[] {
  return value === undefined ? [] : [criterion.code]
}

/** How many units took part in a year, split by group; groups without units are left out. */
export function composeUnitSplit(
  taking: readonly Unit[],
  year: number,
  reference: MonevReference,
): MonevSkmView['unitsByYear'][number] {
  const groups = groupsOf(taking, reference).map(({ name, phrase }) => {
    const ofGroup = taking.filter(unit => unit.group === name)
    const group = { name, phrase, central: name === 'Pusat', count: ofGroup.length }
    return explained(group, { count: explainUnits(ofGroup, year).total })
  })
  const newlyIndependent = taking.filter(unit => unit.independentSince === year).length
  const view = {
    ...{ year, total: taking.length, groups },
    ...{ newlyIndependent, hasNewlyIndependent: newlyIndependent > 0 },
  }
  return explained(view, explainUnits(taking, year))
}

/** The units of a survey: those whose answers count towards the target, and apart from them those surveyed beside it. */
function composeSurveyedUnits(units: readonly Unit[], year: number, reference: MonevReference): SurveyView['units'] {
  const { inTarget, outside } = byTarget(units, year)
  const { year: _, ...split } = composeUnitSplit(inTarget, year, reference)
  const { total, groups } = composeUnitSplit(outside, year, reference)
  const areNew = outside.every(unit => unit.independentSince === year)
  return { ...split, hasOutside: total > 0, outside: { total, groups, areNew } }
}

/** One sub-chapter of results for each survey year. */
export function composeSurveys(
  input: MonevSkmInput,
  scores: MonevSkmScores,
  reference: MonevReference,
): MonevSkmView['surveys'] {
  return scores.skm.map(result => {
    const unsur = composeUnsur(result, reference)
    const view: SurveyView = {
      year: result.year,
      id: `unsur-${result.year}`,
      respondents: result.score.respondents,
      units: composeSurveyedUnits(input.units, result.year, reference),
      pooled: result.pooled,
      byUnits: result.pooling === 'unit',
      byServices: result.pooling === 'layanan',
      pooledResults: result.groups.length,
      unsurCount: unsur.length,
      ikm: result.ikm,
      index: result.index,
      grade: letterOf(result.grade),
      gradeName: result.grade.name,
      target: roundHalfUp(result.target, 2),
      achievement: result.achievement,
      reached: new Decimal(result.ikm).gte(result.target),
      unsur,
      ...extremesOf(unsur),
      ...composeRespondents(input.report.sampling, result),
    }
    return explained(view, explainSurvey(result, reference))
  })
}

function composeUnsur(result: SkmResult, reference: MonevReference): UnsurView[] {
  return result.score.parts.flatMap(part => {
    const parts = everyScored(part.parts).flatMap(one => composeValue(one, result, reference))
    return composeValue(part, result, reference).map(unsur => ({ ...unsur, parts }))
  })
}

/** A value as it is printed; none where nothing was answered. */
function composeValue(
  scored: ScoredCriterion,
  result: SkmResult,
  reference: MonevReference,
): readonly Omit<UnsurView, 'parts'>[] {
  const { criterion, value: exact } = scored
  if (exact === undefined) return []
  const { value, band, role } = readScore(exact, reference.skm.readings[0])
  const view = { code: criterion.code, name: criterion.name, value, grade: letterOf(band), role: gradeRole(role) }
  return [explained(view, explainUnsur(scored, { value, band }, result, reference))]
}
