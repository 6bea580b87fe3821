import { z } from 'zod'
import { compareTexts } from '../../../base/compare-texts.ts'
import type { CalendarDate } from '../../../base/dates/calendar-date.ts'
import { groupBy } from '../../../base/group-by.ts'
import { explained, originOf, precedent } from '../../../base/origin/origin.ts'
import { countRatl, isOverdue, type RatlCounts } from '../../../followup/ratl-counts.ts'
import { explainByWords } from '../../../scoring/explain-comparison.ts'
import type { Unit } from '../units/unit.ts'
import { countView, day, mostNames, words } from '../view-fields.ts'
import type { ActionRecord } from './action.ts'
import type { YearCounts } from './count-actions.ts'

const askedUnitView = z.strictObject({
  name: words.describe('nama unit'),
  actions: countView.describe('rencana aksi unit itu yang diminta diselesaikan; 0 bila diminta melapor'),
  day: day.optional().describe('batas waktunya yang paling dekat atau paling lama lewat; tidak ada bila tidak ditulis'),
})

const request = z.strictObject({
  isOverdue: z.boolean().describe('yang diminta: menyelesaikan yang melewati batas waktu'),
  isOpen: z.boolean().describe('yang diminta: menyelesaikan yang masih open sebelum batas waktunya'),
  isSilent: z.boolean().describe('yang diminta: melaporkan rencana aksi'),
  actions: countView.describe('banyaknya rencana aksi; 0 bila diminta melapor'),
  units: z.array(askedUnitView).min(1).describe('unit yang diminta, menurut mendesaknya'),
  namesUnits: z.boolean().describe('unitnya cukup sedikit untuk disebut dalam kalimat'),
})

/** What follows from the state of the actions: what is asked of whom, the most urgent first; nothing where all is done. */
export const adviceView = z.array(request)

export type AdviceView = z.infer<typeof adviceView>
type Request = AdviceView[number]
type AskedUnit = Request['units'][number]

/**
 * Asks units to finish what is overdue, to finish in time what is open, and to report, in that order. Of the overdue those
 * that have waited longest come first, of the open those whose deadline is nearest.
 */
export function composeAdvice(
  units: readonly Unit[],
  actions: readonly ActionRecord[],
  years: readonly YearCounts[],
  cutoff: CalendarDate,
): AdviceView {
  const byUnit = groupBy(actions, ({ unit }) => unit)
  const counted = units.map(({ name }) => {
    const own = byUnit.get(name) ?? []
    return { name, actions: own, counts: countRatl(own, cutoff) }
  })
  const askedBy = (chosen: (action: ActionRecord) => boolean, figure: 'overdue' | 'open') =>
    counted.flatMap(unit => askedUnit(unit, chosen, figure) ?? []).toSorted((one, other) => inOrder(one.day, other.day))
  const silent = units.filter(({ name }) => years.some(year => year.units.get(name)?.actions === 0))
  const isInTime = (action: ActionRecord) => action.status === 'Open' && !isOverdue(action, cutoff)
  const [none, counts] = [{ isOverdue: false, isOpen: false, isSilent: false }, years.map(year => year.counts)]
  return [
    { ...none, isOverdue: true, units: askedBy(action => isOverdue(action, cutoff), 'overdue') },
    { ...none, isOpen: true, units: askedBy(isInTime, 'open') },
    { ...none, isSilent: true, units: silent.map(({ name }) => ({ name, actions: 0 })) },
  ].flatMap(one => (one.units.length === 0 ? [] : [composeRequest(one, counts)]))
}

function composeRequest(asked: Omit<Request, 'actions' | 'namesUnits'>, years: readonly RatlCounts[]): Request {
  const view = {
    ...asked,
    actions: asked.units.reduce((sum, unit) => sum + unit.actions, 0),
    namesUnits: asked.units.length <= mostNames,
  }
  const figures = asked.isSilent ? (['actions'] as const) : (['open', 'overdue'] as const)
  const of = () => years.flatMap(counts => figures.map(figure => precedent(figure, counts, figure)))
  return explained(view, {
    units: explainByWords('banyaknya unit yang diminta, menurut status dan batas waktu rencana aksinya', of),
    actions: explainByWords('banyaknya rencana aksi unit-unit itu', of),
  })
}

interface CountedUnit {
  readonly name: string
  readonly actions: readonly ActionRecord[]
  readonly counts: RatlCounts
}

function askedUnit(
  { name, actions, counts }: CountedUnit,
  chosen: (action: ActionRecord) => boolean,
  figure: 'overdue' | 'open',
): AskedUnit | undefined {
  const asked = actions.filter(chosen)
  if (asked.length === 0) return undefined
  const [day] = asked.flatMap(({ deadline }) => deadline ?? []).toSorted(inOrder)
  const of = () => [precedent('open', counts, 'open'), precedent('lewat waktu', counts, 'overdue')]
  const view = { name, actions: asked.length, ...(day !== undefined && { day }) }
  return explained(view, {
    actions: figure === 'overdue' ? originOf(counts, 'overdue') : explainByWords('open dikurangi yang lewat waktu', of),
    day: explainByWords('batas waktu yang paling awal di antara rencana aksi itu', of),
  })
}

/** Earlier days first, and none last: without a deadline nobody can say that it is near. */
function inOrder(one = '9999', other = '9999'): number {
  return compareTexts(one, other)
}
