/** Remembers which phrases were used, so that neighbours in a sheet do not say the same. */
export interface PhraseMemory {
  /** Higher is staler: used in this group, then in this unit, then anywhere. */
  readonly staleness: (phrase: string) => number
  readonly usedInGroup: (phrase: string) => boolean
  readonly remember: (phrases: readonly string[]) => void
  /** Begin a new group; a group of another unit forgets the unit before. */
  readonly enter: (unit: string) => void
}

/** An empty memory for one run of the generator. */
export function createPhraseMemory(): PhraseMemory {
  const overall = new Map<string, number>()
  let unit = ''
  let inUnit = new Map<string, number>()
  let inGroup = new Set<string>()
  const raise = (counts: Map<string, number>, phrase: string) => counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  return {
    staleness: phrase =>
      (inGroup.has(phrase) ? 10_000 : 0) + (inUnit.get(phrase) ?? 0) * 40 + (overall.get(phrase) ?? 0),
    usedInGroup: phrase => inGroup.has(phrase),
    remember: phrases => {
      for (const phrase of phrases) {
        raise(overall, phrase)
        raise(inUnit, phrase)
        inGroup.add(phrase)
      }
    },
    enter: nextUnit => {
      if (nextUnit !== unit) inUnit = new Map()
      unit = nextUnit
      inGroup = new Set()
    },
  }
}
