import type { ProblemLog } from '../../base/outcome.ts'
import type { Unit } from './input.ts'
import { monevProblem } from './problems.ts'
import type { MonevReference } from './reference.ts'
import { groupNamed, misspeltGroup } from './unit-groups.ts'
import type { ReadMonevSkm } from './workbook.ts'

/** The units of the agency. Where some have a group all have one: a split that leaves units out does not add up. */
export function checkUnits(
  { rows }: ReadMonevSkm['unit'],
  reference: MonevReference,
  log: ProblemLog,
): readonly Unit[] {
  const areGrouped = rows.some(({ values }) => values.group !== undefined)
  return rows.map(({ values: { group, ...unit }, at }) => {
    if (group !== undefined) {
      const meant = misspeltGroup(group, reference)
      if (meant !== undefined) log.add(monevProblem('unit.group-misspelt', at('group'), { found: group, meant }))
      return { ...unit, group: groupNamed(group, reference), at }
    }
    if (areGrouped) log.add(monevProblem('unit.no-group', at('group'), { name: unit.name }))
    return { ...unit, at }
  })
}
