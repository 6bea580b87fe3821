import { distance } from 'fastest-levenshtein'
import { normaliseName } from './cell-text.ts'

const most = 3

/** Up to three known names that look like the one found, nearest first. Names are offered, never silently taken. */
export function nearestNames(found: string, known: readonly string[]): readonly string[] {
  const wanted = normaliseName(found)
  return known
    .map(name => ({ name, steps: distance(wanted, normaliseName(name)) }))
    .filter(({ name, steps }) => steps <= Math.max(2, Math.floor(normaliseName(name).length * 0.3)))
    .sort((left, right) => left.steps - right.steps)
    .slice(0, most)
    .map(({ name }) => name)
}
