/** A pattern that is slow to look for, with a quick one that is found in every text that holds the other. */
export interface HintedPattern {
  readonly hint: RegExp
  readonly pattern: RegExp
}

/** All matches of the pattern. */
export function matchesOf({ hint, pattern }: HintedPattern, text: string): readonly RegExpExecArray[] {
  return hint.test(text) ? [...text.matchAll(pattern)] : []
}
