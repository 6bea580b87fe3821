import type { ReadReport } from './read-report.ts'

/** The page numbers that the contents of a file name, by the names of the places that they lead to. */
export function entryLabels({ entries, leads }: Pick<ReadReport, 'entries' | 'leads'>): ReadonlyMap<string, string> {
  const names = leads.flatMap(({ isEntry, target }) => (isEntry && 'name' in target ? [target.name] : []))
  return new Map(names.map((name, index) => [name, entries[index]?.label ?? '']))
}
