import { Decimal, roundHalfUp } from '../../../../base/decimal.ts'
import { nameKey } from '../../../../base/name-key.ts'
import { explained, precedent } from '../../../../base/origin/origin.ts'
import type { Place } from '../../../../problems/problem.ts'
import { meanOf } from '../compose-evaluation.ts'
import { explainEvaluationBy, ofInstrument } from '../explain-evaluation.ts'
import { percentOf } from '../instrument/compose-instrument.ts'
import { facilitiesOf, supportOf } from './evaluate-facilities.ts'
import type { FacilityInput } from './facility-input.ts'
import type { FacilityView } from './facility-view.ts'
import { countStates, servedGroups } from './score-facilities.ts'

// How many facilities are there: by facility, by group of people, by item of support.

/** Counts of what is there and what applies, with their share. */
export function composeShare<More extends object>(
  what: string,
  { present, applicable }: { readonly present: number; readonly applicable: number },
  cells: () => readonly Place[],
  more: More,
) {
  const divided = applicable === 0 ? undefined : roundHalfUp(new Decimal(present).times(100).div(applicable), 2)
  const view = { ...more, present, applicable, ...(divided !== undefined && { share: divided }) }
  return explained(
    view as typeof view & { share?: string },
    {
      present: explainEvaluationBy('penilaian.banyak', { what: `${what} yang ada` }, { cells }),
      applicable: explainEvaluationBy('penilaian.banyak', { what: `${what} yang berlaku` }, { cells }),
      share: explainEvaluationBy('penilaian.bagian', { what: `${what} yang ada`, whole: 'yang berlaku' }, { cells }),
    } as object,
  )
}

/** Every facility of the instrument over all units. */
export function composeFacilities({ instrument, units, plans }: FacilityInput): FacilityView['facilities'] {
  return facilitiesOf(instrument).map((criterion, index) => {
    const { code, name, serves = [] } = criterion
    const weight = percentOf(criterion)
    const { rows, present, absent, exempt } = countStates(units, new Set([code]))
    const cells = () => rows.map(({ at }) => at('state'))
    const conditions = rows.flatMap(({ state, condition, at }) =>
      state === 'Ya' && condition !== undefined ? [{ value: new Decimal(condition), place: at('condition') }] : [],
    )
    const lacking = units.filter(({ facilities }) =>
      facilities.some(one => one.criterion.code === code && one.state === 'Tidak'),
    )
    const planned = plans.filter(({ about }) => about !== undefined && nameKey(about) === nameKey(name))
    const hasPlan = (unit: string) => planned.some(({ subject }) => subject === unit)
    const { applicable: _, ...counts } = composeShare('unit', { present, applicable: present + absent }, cells, {
      number: index + 1,
      code,
      name,
      groups: [...serves],
      ...(weight !== undefined && { weight }),
      absent,
      exempt,
      planned: lacking.filter(one => hasPlan(one.name)).length,
      ...(conditions.length > 0 && { condition: roundHalfUp(meanOf(conditions.map(({ value }) => value)), 2) }),
    })
    const many = (what: string, more: () => readonly Place[] = () => []) =>
      explainEvaluationBy('penilaian.banyak', { what }, { cells: () => [...cells(), ...more()] })
    const mean = { what: `kondisi ${name}`, count: conditions.length }
    return explained(counts, {
      absent: many('unit yang belum mempunyainya'),
      exempt: many('unit tempat sarana itu tidak berlaku'),
      planned: many('unit yang merencanakannya', () => planned.flatMap(({ at }) => [at('subject'), at('about')])),
      number: explainEvaluationBy('penilaian.nomor', { what: 'sarana di daftarnya' }),
      weight: ofInstrument(`bobot ${name}`, instrument.regulation),
      condition: explainEvaluationBy('penilaian.rata', mean, {
        cells: () => [...cells(), ...conditions.map(({ place }) => place)],
      }),
    })
  })
}

/** How far what serves a group of people is there. */
export function composeGroups({ instrument, units }: FacilityInput): FacilityView['groups'] {
  return servedGroups(instrument).map(({ name, facilities }) => {
    const codes = new Set(facilities.map(({ code }) => code))
    const { rows, present, absent } = countStates(units, codes)
    const cells = () => rows.map(({ at }) => at('state'))
    const counted = units.map(unit => countStates([unit], codes))
    const complete = counted.filter(one => one.absent === 0 && one.present > 0).length
    const more = { name, facilities: facilities.length, complete }
    const view = composeShare('sarana', { present, applicable: present + absent }, cells, more)
    const what = 'unit yang mempunyai semua sarana yang berlaku bagi kelompok itu'
    return explained(view, {
      facilities: explainEvaluationBy('penilaian.banyak', { what: `sarana di daftar yang melayani ${name}` }),
      complete: explainEvaluationBy('penilaian.banyak', { what }, { cells }),
    })
  })
}

export function composeSupport({ instrument, units }: FacilityInput): FacilityView['support'] {
  return supportOf(instrument).flatMap(({ code, name }) => {
    const rows = units.flatMap(({ support }) => support.filter(({ criterion }) => criterion.code === code))
    const present = rows.filter(({ state }) => state === 'Ya').length
    const applicable = rows.filter(({ state }) => state !== 'TB').length
    const cells = () => rows.map(({ at }) => at('state'))
    return rows.length === 0 ? [] : [composeShare('unit', { present, applicable }, cells, { code, name })]
  })
}

/** All facilities of all units together. */
export function composeTotals(
  { instrument, units }: FacilityInput,
  facilities: FacilityView['facilities'],
): FacilityView['totals'] {
  const { rows, present, absent } = countStates(units, new Set(facilitiesOf(instrument).map(({ code }) => code)))
  const cells = () => rows.map(({ at }) => at('state'))
  const planned = facilities.reduce((sum, one) => sum + one.planned, 0)
  const view = composeShare('sarana', { present, applicable: present + absent }, cells, {
    absent,
    planned,
    nonePlanned: planned === 0,
    allPlanned: planned === absent,
  })
  const of = () => facilities.map(one => precedent(one.name, one, 'planned'))
  return explained(view, {
    absent: explainEvaluationBy('penilaian.banyak', { what: 'sarana yang belum ada' }, { cells }),
    planned: explainEvaluationBy('penilaian.banyak', { what: 'yang belum ada tetapi direncanakan' }, { of }),
  })
}
