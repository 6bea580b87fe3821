/** A reproducible source of choices: the same seed gives the same choices on every machine. */
export interface Random {
  /** A number in [0, 1). */
  readonly next: () => number
  /** A whole number from 0 to limit - 1. */
  readonly below: (limit: number) => number
  readonly chance: (probability: number) => boolean
  /** One of the items; throws when there is none. */
  readonly pick: <T>(items: readonly T[]) => T
  /** The items in another order; the argument stays as it is. */
  readonly shuffle: <T>(items: readonly T[]) => T[]
}

function hashSeed(seed: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < seed.length; at += 1) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

// mulberry32, by Tommy Ettinger, public domain: short, and good enough to vary sample data.
function mulberry32(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Start a sequence of choices from a readable seed. */
export function createRandom(seed: string): Random {
  const next = mulberry32(hashSeed(seed))
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('Cannot pick from an empty list.')
    return item
  }
  const shuffle = <T>(items: readonly T[]): T[] => {
    const keyed = items.map(item => ({ item, key: next() }))
    return keyed.sort((left, right) => left.key - right.key).map(entry => entry.item)
  }
  return { next, below, chance: probability => next() < probability, pick, shuffle }
}
