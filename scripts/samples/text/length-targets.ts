/**
 * Quantiles of the length of an action text: 0, 50, 90 and 99 % as the facts of the published report give them, the
 * others between them by our own choice.
 */
const quantiles: readonly (readonly [share: number, length: number])[] = [
  [0, 24],
  [0.02, 45],
  [0.1, 78],
  [0.25, 115],
  [0.5, 171],
  [0.62, 212],
  [0.75, 270],
  [0.83, 345],
  [0.9, 463],
  [0.94, 620],
  [0.97, 930],
  [0.98, 1130],
  [0.99, 1404],
  [1, 1680],
]

// Straight lines only: powers and logarithms may differ in the last bit between engines, and the files must not.
function lengthAt(share: number): number {
  const upper = quantiles.findIndex(([limit]) => share <= limit)
  const high = quantiles[upper]
  const low = quantiles[Math.max(0, upper - 1)]
  if (high === undefined || low === undefined) throw new Error(`No quantile for the share ${share}.`)
  const part = high === low ? 0 : (share - low[0]) / (high[0] - low[0])
  return Math.round(low[1] + part * (high[1] - low[1]))
}

/** Wanted lengths of `count` texts, shortest first; `longest` are the lengths of the few last ones, in place of the quantiles. */
export function lengthTargets(count: number, longest: readonly number[]): readonly number[] {
  const ordinary = Array.from({ length: count - longest.length }, (_, at) => lengthAt(at / (count - 1)))
  return [...ordinary, ...longest]
}
