import { median } from '../median.ts'

/** Rounds of a renderer, half of which run once its code is compiled; ours and peers go through the same. */
export const warmRounds = 20

/**
 * Seconds of a round: the median of the last half of them. The first ones load code and let the compiler find what is hot, and
 * one alone may be that in which garbage is collected.
 */
export async function warm(work: () => unknown, rounds = 3): Promise<number> {
  const seconds: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    await work()
    seconds.push((performance.now() - started) / 1000)
  }
  return median(seconds.slice(Math.floor(rounds / 2)))
}
