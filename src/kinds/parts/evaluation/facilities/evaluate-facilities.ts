import { Decimal } from '../../../../base/decimal.ts'
import { groupBy } from '../../../../base/group-by.ts'
import { nameKey } from '../../../../base/name-key.ts'
import type { Criterion, Instrument } from '../../../../instrument/instrument.ts'
import type { ProblemLog } from '../../../../problems/outcome.ts'
import type { Place } from '../../../../problems/problem.ts'
import { type Evaluation, evaluate, type Mark } from '../evaluation.ts'
import type { Facility, ObservedUnit, Support } from './facility-input.ts'
import { facilityProblem } from './facility-problems.ts'
import type { ReadFacilities } from './facility-sheets.ts'

// An instrument of facilities: its first part says which there are, the second how good those are, the third what supports
// their use (`docs/RULES.md` 9.1).

/** By code of the first level. */
const parts = { fulfilment: 'P', quality: 'K', support: 'D' } as const

function partOf({ criteria }: Instrument, part: keyof typeof parts): Criterion | undefined {
  return criteria.find(({ code }) => code === parts[part])
}

/** The facilities that are looked for, in their order. */
export function facilitiesOf(instrument: Instrument): readonly Criterion[] {
  return partOf(instrument, 'fulfilment')?.parts ?? []
}

export function supportOf(instrument: Instrument): readonly Criterion[] {
  return partOf(instrument, 'support')?.parts ?? []
}

/** The criterion of its quality: the one of the same name. */
export function qualityOf(instrument: Instrument, { name }: Criterion): Criterion | undefined {
  return partOf(instrument, 'quality')?.parts.find(one => nameKey(one.name) === nameKey(name))
}

/** Parts that nobody knows, and qualities of nothing, in an instrument of the workbook. */
export function checkParts(instrument: Instrument, place: Place, log: ProblemLog): void {
  const unknown = instrument.criteria.filter(({ code }) => !Object.values<string>(parts).includes(code))
  const named = ['Pemenuhan', 'Kualitas', 'Pendukung']
  if (unknown.length > 0 || facilitiesOf(instrument).length === 0)
    log.add(facilityProblem('sarana.parts', place, { unknown: unknown.map(({ name }) => name), known: named }))
  const names = new Set(facilitiesOf(instrument).map(({ name }) => nameKey(name)))
  const unpaired = (partOf(instrument, 'quality')?.parts ?? []).filter(({ name }) => !names.has(nameKey(name)))
  if (unpaired.length > 0)
    log.add(facilityProblem('sarana.quality-unpaired', place, { names: unpaired.map(({ name }) => name) }))
}

/** The instrument with the items of support that the workbook brings, where it has none itself. */
export function withSupport(instrument: Instrument, rows: ReadFacilities['support']['rows']): Instrument {
  const byCode = groupBy(rows, ({ values: { code } }) => nameKey(code))
  const items = [...byCode.values()].map((own, index): Criterion => {
    const code = own[0]?.values.code ?? ''
    const name = own.flatMap(({ values }) => values.name ?? [])[0] ?? code
    return { code: `${parts.support}.${index + 1}`, name, shortNames: [code], weight: 'equal', parts: [] }
  })
  const criteria = instrument.criteria.map(one =>
    one.code === parts.support && one.parts.length === 0 ? { ...one, parts: items } : one,
  )
  return { ...instrument, criteria }
}

/** What the quality of a unit is shared by: the facilities that are there, or all that apply. */
export type Divisor = 'ada' | 'berlaku'

/** Condition 5 is worth everything. */
const perCondition = 20

/** What a unit comes to; what does not apply there has no part in it, and where nothing is there the quality is 0 (`docs/RULES.md` 9.2). */
export function evaluateUnit(unit: ObservedUnit, instrument: Instrument, divisor: Divisor): Evaluation {
  const { facilities, support } = unit
  const marks = new Map<string, Mark>([
    ...facilities.flatMap(one => marksOf(one, instrument, divisor)),
    ...support.flatMap(one => (one.state === 'TB' ? [] : [[one.criterion.code, presence(one)] as const])),
  ])
  const criteria = instrument.criteria.map(whole => ({
    ...whole,
    parts: sharing(
      whole.parts,
      whole.parts.filter(({ code }) => marks.has(code)),
    ),
  }))
  const [rated] = facilities.filter(({ state, criterion }) => state !== 'TB' && qualityOf(instrument, criterion))
  const quality = criteria.find(({ code }) => code === parts.quality)
  if (rated !== undefined && quality?.parts.length === 0)
    marks.set(quality.code, { value: new Decimal(0), at: () => rated.at('state') })
  return {
    ...evaluate({ ...instrument, criteria }, marks),
    alsoFrom: [...facilities.map(({ at }) => at('state')), ...support.map(({ at }) => at('state'))],
  }
}

function marksOf(facility: Facility, instrument: Instrument, divisor: Divisor): readonly (readonly [string, Mark])[] {
  const { criterion, state, condition, at } = facility
  if (state === 'TB') return []
  const quality = qualityOf(instrument, criterion)
  const own = [[criterion.code, presence(facility)] as const]
  if (quality === undefined) return own
  if (state === 'Tidak') {
    const nothing: Mark = { value: new Decimal(0), at: () => at('state') }
    return divisor === 'berlaku' ? [...own, [quality.code, nothing]] : own
  }
  if (condition === undefined) return own
  return [...own, [quality.code, { value: new Decimal(condition).times(perCondition), at: () => at('condition') }]]
}

function presence({ state, at }: Facility | Support): Mark {
  return { value: new Decimal(state === 'Ya' ? 100 : 0), at: () => at('state') }
}

/** What is left of a level; printed weights of what does not apply go to the rest in their proportion. */
function sharing(all: readonly Criterion[], left: readonly Criterion[]): readonly Criterion[] {
  if (left.length === all.length) return left
  const weights = left.flatMap(({ weight }) => (weight === 'equal' ? [] : [weight]))
  if (weights.length === 0) return left
  const sum = Decimal.sum(...weights)
  return left.map(one => ({ ...one, weight: one.weight === 'equal' ? one.weight : one.weight.div(sum) }))
}
