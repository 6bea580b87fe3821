/** `"A", "B"`: names as a message lists them. */
export function quoted(names: readonly string[]): string {
  return names.map(name => `"${name}"`).join(', ')
}

/** Offers the nearest known names, or says `otherwise` when none is near. */
export function offerNearest(nearest: readonly string[], otherwise: string): string {
  return nearest.length === 0 ? otherwise : `Mungkin maksudnya ${quoted(nearest)}.`
}
