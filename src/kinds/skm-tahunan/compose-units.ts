import { Decimal, type Rounded } from '../../base/decimal.ts'
import { gradePlace, gradeRole } from '../../base/grade-role.ts'
import type { Explanation } from '../../base/origin/explanation.ts'
import { copyOf } from '../../base/origin/from-row.ts'
import { explained, originOf, pick, precedent } from '../../base/origin/origin.ts'
import { explainGrade, explainRespondents } from '../../instrument/explain-score.ts'
import { letterOf } from '../../instrument/instrument.ts'
import { gradeOf } from '../../instrument/score-instrument.ts'
import { explainByWords } from '../../scoring/explain-comparison.ts'
import { composeUnsur } from '../parts/unit-survey/compose-surveys.ts'
import type { YearResult } from '../parts/unit-survey/skm-result.ts'
import type { SkmReference } from '../parts/unit-survey/unsur.ts'
import { type Unit, unitsOfYear } from '../parts/units/unit.ts'
import { fewNames } from '../parts/view-fields.ts'
import { type HiddenResults, nothingHidden } from './hidden-results.ts'
import type { SkmTahunanInput } from './input.ts'
import type { SkmTahunanScores } from './score.ts'
import type { MatrixView, UnitsView } from './units-view.ts'

/** A chart of more bars fills more than a page. */
const mostCharted = 25
const lowestCharted = 10

type RankedView = UnitsView['ranked'][number]

/** The units with their IKM, best first; equal printed values share a rank. */
export function composeUnits(
  { units, report }: SkmTahunanInput,
  scores: SkmTahunanScores,
  hidden: HiddenResults,
  reference: SkmReference,
): UnitsView {
  const taking = unitsOfYear(units, report.year)
  const shown = shownUnits(taking, scores, hidden)
  const graded = shown.map(({ unit, result }) => gradedResult(unit, result, reference))
  const sorted = graded.toSorted((one, other) => new Decimal(other.ikm).cmp(one.ikm) || one.number - other.number)
  const ranked = sorted.map((one): RankedView => {
    const rank = sorted.findIndex(({ ikm }) => ikm === one.ikm) + 1
    const of = () => sorted.map(other => precedent(other.name, other, 'ikm'))
    return explained({ ...one, rank }, { rank: explainByWords('urutan menurut IKM yang tercetak', of) })
  })
  const charted = ranked.length > mostCharted ? ranked.slice(-lowestCharted) : ranked
  const low = ranked.filter(({ role }) => isInLowerHalf(role))
  const [first, last] = [ranked[0], ranked.at(-1)]
  const namesWith = (ikm: string | undefined) => ranked.filter(one => one.ikm === ikm).map(({ name }) => name)
  const view: UnitsView = {
    ranked,
    charted: charted.map(one => pick(one, 'name', 'ikm')),
    chartsAll: charted.length === ranked.length,
    surveyed: scores.units.size,
    grades: reference.skm.readings[0].bands.flatMap(band => {
      const count = ranked.filter(({ grade }) => grade === letterOf(band)).length
      if (count === 0) return []
      const view = { grade: letterOf(band), name: band.name, count }
      const of = () => ranked.map(one => precedent(one.name, one, 'ikm'))
      return [explained(view, { count: explainByWords('banyaknya unit yang IKM-nya bermutu itu', of) })]
    }),
    silent: scores.units.size === 0 ? [] : taking.filter(({ name }) => !scores.units.has(name)).map(({ name }) => name),
    hidden: taking.filter(({ name }) => hidden.units.has(name)).map(({ name }) => name),
    hidesOthers: hidden.hidesOthers,
    hasLowGraded: low.length > 0,
    lowGraded: { count: low.length, names: fewNames(low.map(({ name }) => name)) },
    best: namesWith(first?.ikm),
    lowest: namesWith(last?.ikm),
    allEqual: first !== undefined && first.ikm === last?.ikm,
  }
  const cells = () => taking.map(({ at }) => at('name'))
  return explained(view, {
    surveyed: { ...explainByWords('banyaknya unit yang mempunyai jawaban atau hasil sendiri', () => []), cells },
    silent: { ...explainByWords('unit yang ikut survei tanpa jawaban atau hasil sendiri', () => []), cells },
    hidden: explainHidden(scores),
  })
}

/** What is hidden follows from how many responded to each unit and service (`docs/RULES.md` 5.5). */
export function explainHidden({ units }: Pick<SkmTahunanScores, 'units'>): Explanation {
  const groups = () =>
    [...units.values()].flatMap(({ result, services }) => [
      ...result.groups,
      ...services.flatMap(one => one.result.groups),
    ])
  return {
    ...explainByWords('yang respondennya kurang dari lima, atau yang darinya hasil itu dapat dihitung', () => []),
    cells: () => explainRespondents(groups()).cells?.() ?? [],
  }
}

function isInLowerHalf(role: RankedView['role']): boolean {
  const place = gradePlace(role)
  return place !== undefined && place.rank * 2 > place.of
}

interface ShownUnit {
  readonly unit: Unit
  readonly result: YearResult
}

/** Units with a result that may be shown, in the order of their sheet. */
export function shownUnits(
  units: readonly Unit[],
  { units: results }: Pick<SkmTahunanScores, 'units'>,
  hidden: HiddenResults = nothingHidden,
): readonly ShownUnit[] {
  return units.flatMap(unit => {
    const own = results.get(unit.name)
    return own === undefined || hidden.units.has(unit.name) ? [] : [{ unit, result: own.result }]
  })
}

/** The IKM of a unit with its grade, as both are printed. */
export function gradedResult(
  { number, name, at }: Pick<Unit, 'number' | 'name' | 'at'>,
  result: YearResult,
  { skm }: SkmReference,
): Omit<RankedView, 'rank'> & { readonly ikm: Rounded } {
  const { band, role } = gradeOf(result.ikm, skm.readings[0])
  const view = {
    number,
    name,
    respondents: result.score.respondents,
    ikm: result.ikm,
    grade: letterOf(band),
    gradeName: band.name,
    role: gradeRole(role),
  }
  const grade = explainGrade(skm, band, precedent('IKM', result, 'ikm'))
  return explained(view, {
    number: copyOf(at('number')),
    respondents: explainRespondents(result.groups),
    ikm: originOf(result, 'ikm'),
    grade,
    gradeName: grade,
  })
}

/** The values of every unit, in the order of their sheet. */
export function composeMatrix(
  { units, report }: SkmTahunanInput,
  scores: SkmTahunanScores,
  hidden: HiddenResults,
  reference: SkmReference,
): MatrixView {
  const shown = shownUnits(unitsOfYear(units, report.year), scores, hidden)
  const asked = new Set(scores.result?.score.parts.flatMap(({ criterion, value }) => (value ? [criterion.code] : [])))
  const codes = reference.skm.criteria.filter(({ code }) => asked.has(code)).map(({ code, name }) => ({ code, name }))
  const rows = shown.map(({ unit, result }) => {
    const { gradeName: _, respondents: __, ...graded } = gradedResult(unit, result, reference)
    const unsur = composeUnsur(result, reference)
    const cells = codes.map(({ code }) => {
      const own = unsur.find(one => one.code === code)
      if (own === undefined) return {}
      const { value, grade, role } = own
      return explained({ value, grade, role }, { value: originOf(own, 'value'), grade: originOf(own, 'grade') })
    })
    return { ...graded, cells }
  })
  return { codes, rows, hasBlanks: rows.some(({ cells }) => cells.some(cell => !('value' in cell))) }
}
