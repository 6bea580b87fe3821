/** A stretch of a text: its first character, and the one behind its last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a pattern finds, as a stretch; of a pattern with a group `piece` that group alone. Needs the flag `d` for groups. */
export function spanOf(match: RegExpExecArray): Span {
  const [start, end] = match.indices?.groups?.piece ?? [match.index, match.index + match[0].length]
  return { start, end }
}
