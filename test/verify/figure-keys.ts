/** All keys of figures, the inner ones too. */
export function keysOf(figures: unknown): readonly string[] {
  if (typeof figures !== 'object' || figures === null) return []
  return Object.entries(figures).flatMap(([key, value]) => [key, ...keysOf(value)])
}

/** A year, a month or an unsur is called by people as it is. */
export function isData(key: string): boolean {
  return /^(?:\d{4}(?:-\d\d)?|[UP]\d)$/.test(key)
}
