import { groupBy } from '../base/group-by.ts'
import type { RoundAction } from './action.ts'
import type { MergedWorld } from './check-changes.ts'
import type { AddedRow } from './read-form.ts'
import type { UnitReturn } from './returns.ts'
import { roundProblem } from './round-problems.ts'

/**
 * Unsur that nobody knows, wherever a form names one: in a new action, in one that is there already, and in a cell that should
 * not have been changed. Those that the master itself has are told once for each unit and word.
 */
export function findUnknownUnsur(world: MergedWorld): void {
  const known = new Map(world.actions.map(action => [action.id, action]))
  for (const one of world.returns) {
    tellOfMaster(one, known, world)
    for (const row of one.form.added) tellWritten(row.values.action === '' ? '' : row.values.unsur, row, world)
    for (const { id, locked, at } of one.form.rows) {
      const isChanged = locked.unsur !== undefined && locked.unsur !== known.get(id)?.unsur
      if (isChanged) tellWritten(locked.unsur ?? '', { at }, world)
    }
  }
}

function tellWritten(unsur: string, { at }: Pick<AddedRow, 'at'>, { findUnsur, log }: MergedWorld): void {
  for (const found of findUnsur(unsur).unknown) {
    log.add(roundProblem('putaran.unsur-tak-dikenal', at('unsur'), { found }))
  }
}

function tellOfMaster(
  { unit, form }: UnitReturn,
  known: ReadonlyMap<string, RoundAction>,
  { findUnsur, log }: MergedWorld,
): void {
  const added = new Set(form.added.map(({ values }) => values.unsur))
  const unknown = form.rows.flatMap(({ id, at }) =>
    findUnsur(known.get(id)?.unsur ?? '').unknown.map(found => ({ id, found, at })),
  )
  for (const [found, rows] of groupBy(unknown, one => one.found)) {
    const [first] = rows
    if (first === undefined || added.has(found)) continue
    const parameters = { unit, id: first.id, found, count: rows.length }
    log.add(roundProblem('putaran.unsur-induk-tak-dikenal', first.at('unsur'), parameters))
  }
}
