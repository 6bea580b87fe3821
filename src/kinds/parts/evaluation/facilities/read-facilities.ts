import { groupBy } from '../../../../base/group-by.ts'
import { nameKey } from '../../../../base/name-key.ts'
import type { Criterion, Instrument } from '../../../../instrument/instrument.ts'
import type { ProblemLog } from '../../../../problems/outcome.ts'
import type { Place } from '../../../../problems/problem.ts'
import { unitsOfYear } from '../../units/unit.ts'
import type { GroupReference } from '../../units/unit-groups.ts'
import { checkUnits } from '../../units/unit-sheet.ts'
import { evaluationProblem } from '../evaluation-problems.ts'
import { criterionNamed, findCriterion } from '../judged/read-marks.ts'
import type { PlannedAction } from '../report/plans.ts'
import { checkParts, facilitiesOf, qualityOf, supportOf, withSupport } from './evaluate-facilities.ts'
import type { Facility, ObservedUnit, Support } from './facility-input.ts'
import { facilityProblem } from './facility-problems.ts'
import type { ReadFacilities } from './facility-sheets.ts'

type FacilityRow = ReadFacilities['facility']['rows'][number]

/** The list that is held against what was found, and the report that tells of it. */
interface Listed {
  readonly list: Instrument
  readonly year: number
  /** The entry Jenis. */
  readonly place: Place
}

/** What the sheets of facilities come to: every unit with what was found there, and those of which nothing is told. */
export function readObserved(
  read: ReadFacilities,
  groups: GroupReference,
  listed: Listed | undefined,
  log: ProblemLog,
):
  | {
      readonly instrument: Instrument
      readonly units: readonly ObservedUnit[]
      readonly unseen: readonly ObservedUnit[]
    }
  | undefined {
  const { unit, facility, support } = read
  const known = checkUnits(unit, groups, log)
  if (listed === undefined) return undefined
  const { list, year, place } = listed
  // What is wrong with the instrument has no cell of its own.
  const { cell: _, ...ofSheet } = place
  if (list.stated?.criteria) checkParts(list, { ...ofSheet, sheet: 'Instrumen' }, log)
  const instrument = withSupport(list, support.rows)
  const seen = readUnits(read, instrument, log)
  const units = seen.filter(({ facilities }) => facilities.length > 0)
  if (units.length === 0 && unit.isWhole && facility.isWhole && facility.rows.length === 0)
    log.add(evaluationProblem('penilaian.no-subjects', place, { sheet: 'Sarana' }))
  const wanted = new Set(unitsOfYear(known, year).map(({ name }) => name))
  return {
    instrument,
    units,
    unseen: seen.filter(({ name, facilities }) => facilities.length === 0 && wanted.has(name)),
  }
}

/** Plans whose facility is named as the list names it. */
export function withFacilityNames(plans: readonly PlannedAction[], list: Instrument): readonly PlannedAction[] {
  return plans.map(({ about, ...rest }) => {
    const named = about === undefined ? undefined : criterionNamed(about, facilitiesOf(list))
    return { ...rest, about: named?.name ?? about }
  })
}

/** Every unit of the sheet Unit with what was found there. */
function readUnits({ unit, facility, support }: ReadFacilities, instrument: Instrument, log: ProblemLog) {
  const facilities = groupBy(facility.rows, ({ values }) => nameKey(values.subject))
  const supports = groupBy(support.rows, ({ values }) => nameKey(values.subject))
  let units: readonly ObservedUnit[] = []
  const { clean } = log.watch(() => {
    units = unit.rows.map(({ values, at }) => ({
      ...values,
      facilities: readFacilities(facilities.get(nameKey(values.name)) ?? [], instrument, log),
      support: (supports.get(nameKey(values.name)) ?? []).flatMap(row => readSupport(row, instrument, log)),
      at,
    }))
  })
  // Beside rows that could not be read nobody can say which are missing.
  if (clean && facility.isWhole && support.isWhole) for (const one of units) checkWhole(one, instrument, log)
  return units
}

function readFacilities(rows: readonly FacilityRow[], instrument: Instrument, log: ProblemLog): readonly Facility[] {
  const found = new Map<string, Facility>()
  for (const [row, { values, at }] of rows.entries()) {
    const criterion = namedFacility({ values, at }, instrument, log)
    if (criterion === undefined) continue
    const { subject, state, count, condition, photo, photoWords, photoPublic, note } = values
    const before = found.get(criterion.code)
    if (before !== undefined) {
      const params = { subject, code: criterion.code, other: before.at('state').cell ?? '' }
      log.add(evaluationProblem('skor.twice', at('state'), params))
      continue
    }
    const isBlank = condition === undefined && !log.saysOf(at('condition'))
    if (state === 'Ya' && isBlank && qualityOf(instrument, criterion))
      log.add(facilityProblem('sarana.no-condition', at('condition'), { unit: subject, name: criterion.name }))
    const numbered = condition === undefined ? undefined : Number(condition)
    const photos = { photo, photoWords, isPhotoPublic: photoPublic === 'Ya' }
    found.set(criterion.code, { criterion, state, count, condition: numbered, ...photos, note, row, at })
  }
  return facilitiesOf(instrument).flatMap(({ code }) => found.get(code) ?? [])
}

/** By its number or its name; where both are written they have to agree. */
function namedFacility(
  { values: { subject, code, name }, at }: Pick<FacilityRow, 'values' | 'at'>,
  instrument: Instrument,
  log: ProblemLog,
): Criterion | undefined {
  const criteria = facilitiesOf(instrument)
  const list = { criteria, code: 'daftar sarana' }
  if (code === undefined) {
    if (name !== undefined) return findCriterion(name, list, at('name'), log)
    log.add(facilityProblem('sarana.no-name', at('code'), { unit: subject }))
    return undefined
  }
  const byCode = findCriterion(code, list, at('code'), log)
  const byName = name === undefined ? byCode : criterionNamed(name, criteria)
  if (byCode === undefined || byName === undefined || byName === byCode) return byCode
  log.add(facilityProblem('sarana.name-differs', at('name'), { code, name: name ?? '', other: byCode.name }))
  return undefined
}

function readSupport(
  { values: { code, state, evidence, note }, at }: ReadFacilities['support']['rows'][number],
  instrument: Instrument,
  log: ProblemLog,
): readonly Support[] {
  const list = { criteria: supportOf(instrument), code: 'butir pendukung' }
  const criterion = findCriterion(code, list, at('code'), log)
  return criterion === undefined ? [] : [{ criterion, state, evidence, note, at }]
}

/** A unit of which something is told has all that the instrument asks; support that nobody tells of is withheld. */
function checkWhole({ name, facilities, support, at }: ObservedUnit, instrument: Instrument, log: ProblemLog): void {
  const told = [
    { sheet: 'Sarana', asked: facilitiesOf(instrument), rows: facilities },
    { sheet: 'Pendukung', asked: supportOf(instrument), rows: support },
  ]
  for (const { sheet, asked, rows } of told) {
    const codes = asked.flatMap(({ code }) => (rows.some(({ criterion }) => criterion.code === code) ? [] : [code]))
    if (rows.length > 0 && codes.length > 0)
      log.add(evaluationProblem('skor.missing', at('name'), { subject: name, sheet, codes }))
  }
}
