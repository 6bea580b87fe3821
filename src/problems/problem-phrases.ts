/** `"A", "B"`: names as a message lists them. */
export function quoted(names: readonly string[]): string {
  return names.map(name => `"${name}"`).join(', ')
}

/** `1, 2, 3, atau 4`: the numbers of the options of a question, the lowest first. */
export function optionNumbers(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1))
  return [numbers.slice(0, -1).join(', '), numbers.at(-1)].filter(Boolean).join(count > 2 ? ', atau ' : ' atau ')
}

/** Offers the nearest known names, or says `otherwise` when none is near. */
export function offerNearest(nearest: readonly string[], otherwise: string): string {
  return nearest.length === 0 ? otherwise : `Mungkin maksudnya ${quoted(nearest)}.`
}

/** What an error of the disk is called: the short code of the operating system, `ENOSPC`; the message where there is none. */
export function errorReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
