import type { ReadField } from '../../workbook/column.ts'
import { knownName } from '../known-name.ts'
import { monevProblem } from './problems.ts'

/** The name of a unit as the sheet Unit writes it. */
export function knownUnit(names: readonly string[] | undefined): ReadField<string> {
  return knownName(names, (place, params) => monevProblem('unit.unknown', place, params))
}
