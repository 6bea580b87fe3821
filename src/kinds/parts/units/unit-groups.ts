import { z } from 'zod'
import { normaliseName } from '../../../base/name-key.ts'
import { countSlips } from '../../../base/nearest-names.ts'
import { referenceFile } from '../../../sources/load-reference.ts'
import type { Unit } from './unit.ts'

const words = z.string().min(1)

const schema = z.strictObject({
  source: words,
  date: z.iso.date(),
  groups: z.array(z.strictObject({ name: words, phrase: words, spellings: z.array(words) })),
})

/** Kinds of offices in the order in which reports name them, with how running text speaks of several. */
export const officeGroups = referenceFile('office-groups', schema)

type OfficeGroups = z.infer<typeof schema>
type KnownGroup = OfficeGroups['groups'][number]

export interface GroupReference {
  readonly 'office-groups': OfficeGroups
}

/** A group of units as a report speaks of it. */
export interface UnitGroup {
  readonly name: string
  /** In running text, behind a number: `unit kerja pusat`, `puskesmas`. */
  readonly phrase: string
}

/** The name of a group, whatever spelling the workbook uses; one that nobody lists keeps its own. */
export function groupNamed(written: string, reference: GroupReference): string {
  return knownGroup(written, reference)?.name ?? written
}

/** The known kind of office that a group is one slip of the hand away from; it would be counted apart in the report. */
export function misspeltGroup(written: string, reference: GroupReference): string | undefined {
  if (knownGroup(written, reference) !== undefined) return undefined
  const key = normaliseName(written)
  const { groups } = reference['office-groups']
  return groups.find(({ name }) => countSlips(key, normaliseName(name), 1) === 1)?.name
}

/** The groups of units in the order in which reports name them: known kinds of office first, then as the units stand. */
export function groupsOf(units: readonly Unit[], reference: GroupReference): readonly UnitGroup[] {
  const names = [...new Set(units.flatMap(({ group }) => group ?? []))]
  const { groups } = reference['office-groups']
  const known = groups.filter(({ name }) => names.includes(name))
  const others = names.filter(name => known.every(group => group.name !== name))
  return [...known, ...others.map(name => ({ name, phrase: name }))]
}

function knownGroup(written: string, { 'office-groups': { groups } }: GroupReference): KnownGroup | undefined {
  const key = normaliseName(written)
  return groups.find(({ name, spellings }) => [name, ...spellings].some(known => normaliseName(known) === key))
}
