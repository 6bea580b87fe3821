import { countSlips } from '../../base/count-slips.ts'
import { normaliseName } from '../../base/name-key.ts'
import type { Unit } from './input.ts'
import type { MonevReference } from './reference.ts'

type KnownGroup = MonevReference['office-groups']['groups'][number]
type Reference = Pick<MonevReference, 'office-groups'>

/** A group of units as a report speaks of it. */
export interface UnitGroup {
  readonly name: string
  /** In running text, behind a number: `unit kerja pusat`, `puskesmas`. */
  readonly phrase: string
}

/** The name of a group, whatever spelling the workbook uses; one that nobody lists keeps its own. */
export function groupNamed(written: string, reference: Reference): string {
  return knownGroup(written, reference)?.name ?? written
}

/** The known kind of office that a group is one slip of the hand away from; it would be counted apart in the report. */
export function misspeltGroup(written: string, reference: Reference): string | undefined {
  if (knownGroup(written, reference) !== undefined) return undefined
  const key = normaliseName(written)
  const { groups } = reference['office-groups']
  return groups.find(({ name }) => countSlips(key, normaliseName(name), 1) === 1)?.name
}

/** The groups of units in the order in which reports name them: known kinds of office first, then as the units stand. */
export function groupsOf(units: readonly Unit[], reference: Reference): readonly UnitGroup[] {
  const names = [...new Set(units.flatMap(({ group }) => group ?? []))]
  const { groups } = reference['office-groups']
  const known = groups.filter(({ name }) => names.includes(name))
  const others = names.filter(name => known.every(group => group.name !== name))
  return [...known, ...others.map(name => ({ name, phrase: name }))]
}

function knownGroup(written: string, { 'office-groups': { groups } }: Reference): KnownGroup | undefined {
  const key = normaliseName(written)
  return groups.find(({ name, spellings }) => [name, ...spellings].some(known => normaliseName(known) === key))
}
