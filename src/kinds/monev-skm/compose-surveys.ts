import { Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { leavesOf, letterOf } from '../../instrument/instrument.ts'
import { readScore } from '../../instrument/score-instrument.ts'
import { extremesOf } from '../../scoring/extremes.ts'
import { colouredRole } from '../grade-role.ts'
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
    return { grade: letterOf({ letter, name }), name, from, to, role: colouredRole({ rank: index + 1 }) }
  })
}

/** The unsur that have a value in some survey year, and those that were not asked for (`domain.md` 1.2). */
export function composeAskedUnsur({ skm }: MonevSkmScores, reference: MonevReference): MonevSkmView['askedUnsur'] {
  const asked = new Set(skm.flatMap(({ score }) => [...score.means.keys()]))
  const all = leavesOf(reference.skm.criteria)
  const namesOf = (wanted: boolean) => all.filter(({ code }) => asked.has(code) === wanted).map(({ name }) => name)
  const [names, leftOut] = [namesOf(true), namesOf(false)]
  return { count: names.length, names, hasLeftOut: leftOut.length > 0, leftOut }
}

/** How many units took part in a year, split by group; groups without units are left out. */
export function composeUnitSplit(
  taking: readonly Unit[],
  year: number,
  reference: MonevReference,
): MonevSkmView['unitsByYear'][number] {
  const groups = groupsOf(taking, reference).map(({ name, phrase }) => {
    return { name, phrase, central: name === 'Pusat', count: taking.filter(unit => unit.group === name).length }
  })
  const newlyIndependent = taking.filter(unit => unit.independentSince === year).length
  return {
    ...{ year, total: taking.length, hasGroups: groups.length > 0, groups },
    ...{ newlyIndependent, hasNewlyIndependent: newlyIndependent > 0 },
  }
}

/** The units of a survey: those whose answers count towards the target, and apart from them those surveyed beside it. */
function composeSurveyedUnits(units: readonly Unit[], year: number, reference: MonevReference): SurveyView['units'] {
  const { inTarget, outside } = byTarget(units, year)
  const { year: _, ...split } = composeUnitSplit(inTarget, year, reference)
  const { total, groups, hasGroups } = composeUnitSplit(outside, year, reference)
  const areNew = outside.every(unit => unit.independentSince === year)
  return { ...split, hasOutside: total > 0, outside: { total, hasGroups, groups, areNew } }
}

/** One sub-chapter of results for each survey year. */
export function composeSurveys(
  input: MonevSkmInput,
  scores: MonevSkmScores,
  reference: MonevReference,
): MonevSkmView['surveys'] {
  return scores.skm.map(result => {
    const unsur = composeUnsur(result, reference)
    return {
      year: result.year,
      id: `unsur-${result.year}`,
      respondents: result.score.respondents,
      units: composeSurveyedUnits(input.units, result.year, reference),
      pooled: result.pooled,
      unsurCount: unsur.length,
      ikm: result.ikm,
      grade: letterOf(result.grade),
      gradeName: result.grade.name,
      target: roundHalfUp(result.target, 2),
      achievement: result.achievement,
      reached: new Decimal(result.ikm).gte(result.target),
      unsur,
      ...extremesOf(unsur),
    }
  })
}

function composeUnsur({ score }: SkmResult, reference: MonevReference): UnsurView[] {
  const { criteria, readings } = reference.skm
  return leavesOf(criteria).flatMap(({ code, name }) => {
    const mean = score.means.get(code)
    if (mean === undefined) return []
    const { value, band, role } = readScore(mean, readings[0])
    return [{ code, name, value, grade: letterOf(band), role: colouredRole(role) }]
  })
}

/** The last two survey years side by side, computed from the values as printed; none when there is one year only. */
export function composeComparison(surveys: MonevSkmView['surveys']): MonevSkmView['comparison'] {
  const [before, after] = surveys.slice(-2)
  if (before === undefined || after === undefined) return undefined
  const unsur = after.unsur.flatMap(({ code, name, value }) => {
    const earlier = before.unsur.find(known => known.code === code)
    return earlier === undefined
      ? []
      : [{ code, name, before: earlier.value, after: value, change: minus(value, earlier.value) }]
  })
  const ikmChange = new Decimal(after.ikm).minus(before.ikm)
  const rise = largestChange(unsur, 1)
  const fall = largestChange(unsur, -1)
  return {
    id: `perbandingan-${before.year}-${after.year}`,
    before: before.year,
    after: after.year,
    unsur,
    ikmBefore: before.ikm,
    ikmAfter: after.ikm,
    ikmChange: roundHalfUp(ikmChange.abs(), 2),
    ikmRose: ikmChange.gt(0),
    ikmFell: ikmChange.lt(0),
    hasRise: rise !== undefined,
    rise,
    hasFall: fall !== undefined,
    fall,
  }
}

function minus(left: string, right: string): Rounded {
  return roundHalfUp(new Decimal(left).minus(right), 2)
}

/** The largest change in one direction, with every unsur that changed as much; none when nothing moved that way. */
function largestChange(unsur: readonly { readonly name: string; readonly change: string }[], direction: 1 | -1) {
  const moved = unsur
    .map(({ name, change }) => ({ name, size: new Decimal(change).times(direction) }))
    .filter(({ size }) => size.gt(0))
  if (moved.length === 0) return undefined
  const largest = Decimal.max(...moved.map(({ size }) => size))
  return {
    change: roundHalfUp(largest, 2),
    names: moved.filter(({ size }) => size.eq(largest)).map(({ name }) => name),
  }
}
