/** Figures by the keys that lead to them: `['ratl', '2022', 'closed']`. Null where there is none. */
export function flattenFigures(
  figures: Readonly<Record<string, unknown>>,
): readonly (readonly [way: readonly string[], value: string | number | null])[] {
  return flatten([], figures)
}

function flatten(way: readonly string[], value: unknown): ReturnType<typeof flattenFigures> {
  if (typeof value === 'number') return [[way, value]]
  if (typeof value !== 'object' || value === null) return [[way, value === null ? null : String(value)]]
  return Object.entries(value).flatMap(([key, part]) => flatten([...way, key], part))
}
