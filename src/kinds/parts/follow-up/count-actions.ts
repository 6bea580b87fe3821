import type { CalendarDate } from '../../../base/dates/calendar-date.ts'
import { groupBy } from '../../../base/group-by.ts'
import { countRatl, type RatlCounts } from '../../../followup/ratl-counts.ts'
import { type Unit, unitsOfYear } from '../units/unit.ts'
import type { ActionRecord } from './action.ts'

/** The actions of one survey year, counted together and by unit. */
export interface YearCounts {
  readonly year: number
  readonly counts: RatlCounts
  readonly units: UnitCounts
}

/** Counts of each unit of a survey year, by name; a unit that reported nothing has zeros. */
export type UnitCounts = ReadonlyMap<string, RatlCounts>

/** The actions on the survey of a year, as they stood on the cutoff date; units that took part and reported nothing too. */
export function countYear(
  year: number,
  actions: readonly ActionRecord[],
  units: readonly Unit[],
  cutoff: CalendarDate,
): YearCounts {
  const ofYear = actions.filter(action => action.year === year)
  const byUnit = groupBy(ofYear, action => action.unit)
  const names = new Set([...unitsOfYear(units, year).map(unit => unit.name), ...byUnit.keys()])
  return {
    year,
    counts: countRatl(ofYear, cutoff),
    units: new Map([...names].map(name => [name, countRatl(byUnit.get(name) ?? [], cutoff)])),
  }
}
