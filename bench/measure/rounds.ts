import { median } from './median.ts'

// Ours and peers measure themselves with this file and nothing else of ours: it must not import more than this.

/** What a piece of work took; processor time is that of all threads of its process. */
export interface Taken {
  readonly seconds: number
  readonly cpuSeconds: number
}

/** What a process took, and its peak. */
export interface Measured extends Taken {
  readonly megabytes: number
}

/** Rounds of a renderer, half of which run once its code is compiled; ours and peers go through the same. */
export const warmRounds = 20

/**
 * A round: medians of the last half of them. The first ones load code and let the compiler find what is hot, and one alone
 * may be that in which garbage is collected.
 */
export async function warm(work: () => unknown, rounds = 3): Promise<Taken> {
  const taken: Taken[] = []
  for (let round = 0; round < rounds; round += 1) taken.push(await takenBy(work))
  const late = taken.slice(Math.floor(rounds / 2))
  return {
    seconds: median(late.map(({ seconds }) => seconds)),
    cpuSeconds: median(late.map(({ cpuSeconds }) => cpuSeconds)),
  }
}

export async function takenBy(work: () => unknown): Promise<Taken> {
  const [started, before] = [performance.now(), process.cpuUsage()]
  await work()
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  return { seconds, cpuSeconds: (user + system) / 1e6 }
}

/** Says on standard output what this process measured of itself, and ends it: libraries may hold threads that never end. */
export function tellAndExit(taken: Taken): never {
  const measured: Measured = { ...taken, megabytes: process.resourceUsage().maxRSS / 1024 }
  process.stdout.write(JSON.stringify(measured))
  process.exit()
}
