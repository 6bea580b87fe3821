/** A fifth of the cases finds most of what all of them find, in a fifth of the time; `LAWS=full` tries all, as `.ci/run semua` does. */
const share = process.env.LAWS === 'full' ? 1 : 5

/**
 * On how many random cases a law is tried.
 *
 * @param full on how many with `LAWS=full`
 * @param least on how many at least: fewer would not come upon what the law is about
 */
export function runs(full: number, least = 1): number {
  return Math.max(Math.ceil(full / share), least)
}

/** The same of a law that costs much for each case, and of which more may be asked for: `RUNS=1000 npx vitest run <file>`. */
export function askedRuns(full: number, least?: number): number {
  return Number(process.env.RUNS ?? runs(full, least))
}
