import { z } from 'zod'
import type { CalendarDate } from '../../../base/calendar-date.ts'
import { groupBy } from '../../../base/group-by.ts'
import { copyOf } from '../../../base/origin/from-row.ts'
import { explained, originOf } from '../../../base/origin/origin.ts'
import { explainSum } from '../../../scoring/explain-comparison.ts'
import { countRatl, isOverdue } from '../../../scoring/ratl-counts.ts'
import type { Unit } from '../units/unit.ts'
import { count, day, words } from '../view-fields.ts'
import type { ActionRecord } from './action.ts'
import type { YearCounts } from './count-actions.ts'

const askedUnitView = z.strictObject({
  name: words.describe('nama unit'),
  actions: count.describe('rencana aksi unit itu yang diminta diselesaikan; 0 bila diminta melapor'),
  day: day.optional().describe('batas waktunya yang paling dekat atau paling lama lewat; tidak ada bila tidak ditulis'),
})

const request = z.strictObject({
  isOverdue: z.boolean().describe('yang diminta: menyelesaikan yang melewati batas waktu'),
  isOpen: z.boolean().describe('yang diminta: menyelesaikan yang masih open sebelum batas waktunya'),
  isSilent: z.boolean().describe('yang diminta: melaporkan rencana aksi'),
  actions: count.describe('banyaknya rencana aksi; 0 bila diminta melapor'),
  units: z.array(askedUnitView).min(1).describe('unit yang diminta, menurut mendesaknya'),
  namesUnits: z.boolean().describe('unitnya cukup sedikit untuk disebut dalam kalimat'),
})

/** What follows from the state of the actions: what is asked of whom, the most urgent first; nothing where all is done. */
export const adviceView = z.array(request)

export type AdviceView = z.infer<typeof adviceView>
type Request = AdviceView[number]
type AskedUnit = Request['units'][number]

/** Names beyond so many are put into a table. */
const mostNames = 5

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
  const open = actions.filter(({ status }) => status === 'Open')
  const overdue = open.filter(action => isOverdue(action, cutoff))
  const inTime = open.filter(action => !isOverdue(action, cutoff))
  const silent = units.filter(({ name }) => years.some(year => year.units.get(name)?.actions === 0))
  const requests = [
    { isOverdue: true, isOpen: false, isSilent: false, units: askedUnits(overdue, units, cutoff) },
    { isOverdue: false, isOpen: true, isSilent: false, units: askedUnits(inTime, units, cutoff) },
    { isOverdue: false, isOpen: false, isSilent: true, units: silent.map(({ name }) => ({ name, actions: 0 })) },
  ]
  return requests.flatMap(one => (one.units.length === 0 ? [] : [withSum(one)]))
}

function withSum(asked: Omit<Request, 'actions' | 'namesUnits'>): Request {
  const actions = asked.units.reduce((sum, unit) => sum + unit.actions, 0)
  const parts = asked.units.map(unit => ({ name: unit.name, value: unit.actions, origin: originOf(unit, 'actions') }))
  const view = { ...asked, actions, namesUnits: asked.units.length <= mostNames }
  return explained(view, { actions: explainSum(parts) })
}

function askedUnits(actions: readonly ActionRecord[], units: readonly Unit[], cutoff: CalendarDate): AskedUnit[] {
  const byUnit = groupBy(actions, ({ unit }) => unit)
  const asked = units.flatMap(({ name }) => {
    const own = byUnit.get(name)
    return own === undefined ? [] : [askedUnit(name, own, cutoff)]
  })
  // Without a deadline nobody can say that it is near.
  return asked.toSorted((one, other) => inOrder(one.day, other.day))
}

function askedUnit(name: string, actions: readonly ActionRecord[], cutoff: CalendarDate): AskedUnit {
  const [first] = actions
    .filter(({ deadline }) => deadline !== undefined)
    .toSorted((one, other) => inOrder(one.deadline, other.deadline))
  const counts = countRatl(actions, cutoff)
  const view = { name, actions: actions.length, ...(first?.deadline !== undefined && { day: first.deadline }) }
  return explained(view, { actions: originOf(counts, 'actions'), day: first && copyOf(first.at('timeline')) })
}

/** Earlier days first, and none last. */
function inOrder(one = '9999', other = '9999'): number {
  return one === other ? 0 : one < other ? -1 : 1
}
