/** A heading or a table, and what stands under it: a report as far as its words go. */
export interface Passage {
  /** Where it stands, from the outside in: `BAB III › B. Rencana Aksi`, `BAB III › B. › Tabel 5`. Empty for the report. */
  readonly where: string
  /** Words of its heading or caption; without the number, which is counted and not written. */
  readonly title: string
  /** Its sentences, and the rows of its table, in reading order. */
  readonly lines: readonly string[]
  readonly parts: readonly Passage[]
}

/** All that a passage says, its title first. */
export function linesWithin({ title, lines, parts }: Passage): readonly string[] {
  return [title, ...lines, ...parts.flatMap(linesWithin)].filter(line => line !== '')
}
