import type { Place } from './problem.ts'

/** Cells as a message lists them: `G12, G15, dan 3 sel lagi`. */
export function listCells(places: readonly Place[], most = 5): string {
  const cells = places.flatMap(({ cell }) => cell ?? [])
  const more = cells.length - most
  return [...cells.slice(0, most), ...(more > 0 ? [`dan ${more} sel lagi`] : [])].join(', ')
}
