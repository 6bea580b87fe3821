/** Rounds after which the code of a renderer is compiled; ours and peers go through the same. */
export const warmRounds = 10

/** Seconds of the last of several rounds; the first ones load code and let the compiler find what is hot. */
export async function warm(work: () => unknown, rounds = 3): Promise<number> {
  let seconds = 0
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    await work()
    seconds = (performance.now() - started) / 1000
  }
  return seconds
}
