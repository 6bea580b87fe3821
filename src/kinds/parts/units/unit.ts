import type { Place } from '../../../problems/problem.ts'

// Units that an agency surveys and monitors: the sheet Unit, kinds of offices, and who takes part in which year.

export interface Unit {
  readonly number: number
  readonly name: string
  /** Kind of office; none where the workbook tells of none. */
  readonly group?: string | undefined
  /** Year in which it became a satker of its own; surveyed and monitored from then on. */
  readonly independentSince?: number | undefined
  /** Year from which its survey counts towards the target of the agency; from the beginning where it is absent. */
  readonly targetSince?: number | undefined
  readonly at: (column: 'number' | 'name') => Place
}

/** Units that took part in a survey year: all but those that became independent later. */
export function unitsOfYear<One extends Pick<Unit, 'independentSince'>>(
  units: readonly One[],
  year: number,
): readonly One[] {
  return units.filter(unit => unit.independentSince === undefined || unit.independentSince <= year)
}

/** Of the units that took part in a survey year those whose answers count towards the target, and those beside it. */
export function byTarget<One extends Pick<Unit, 'independentSince' | 'targetSince'>>(
  units: readonly One[],
  year: number,
): { readonly inTarget: readonly One[]; readonly outside: readonly One[] } {
  const taking = unitsOfYear(units, year)
  const isOutside = ({ targetSince }: One) => targetSince !== undefined && targetSince > year
  return { inTarget: taking.filter(unit => !isOutside(unit)), outside: taking.filter(isOutside) }
}
