/** All keys of figures, the inner ones too. */
export function keysOf(figures: unknown): readonly string[] {
  if (typeof figures !== 'object' || figures === null) return []
  return Object.entries(figures).flatMap(([key, value]) => [key, ...keysOf(value)])
}

/** A year, a month, an unsur, a unit or a service is called by people as it is; what the program names is one word in small letters, or several joined. */
export function isData(key: string): boolean {
  return !/^[a-z][A-Za-z]*$/.test(key)
}
