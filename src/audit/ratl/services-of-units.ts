import { groupBy } from '../../base/group-by.ts'
import type { Place } from '../../problems/problem.ts'
import type { AuditedAction } from './subject.ts'

interface UnitServices {
  readonly unit: string
  readonly year: number
  /** Each name once, where it is first written. */
  readonly services: readonly { readonly name: string; readonly place: Place }[]
}

/** The services that the actions of each unit and year name. */
export function servicesOfUnits(actions: readonly AuditedAction[]): readonly UnitServices[] {
  const groups = groupBy(actions, ({ unit, year }) => JSON.stringify([unit, year]))
  return [...groups.values()].flatMap(group => {
    const [first] = group
    const byName = groupBy(group, ({ service }) => service)
    const services = [...byName].flatMap(([name, [action]]) =>
      name === undefined || action === undefined ? [] : [{ name, place: action.at('service') }],
    )
    return first === undefined ? [] : [{ unit: first.unit, year: first.year, services }]
  })
}
