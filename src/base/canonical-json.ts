/**
 * A value as JSON text that is the same for the same content: keys sorted by code point, no blanks, decimals as text with a
 * point. Functions and what is undefined are left out, as in JSON.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? sorted(part) : part)) ?? 'null'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** From entries, so that a key `__proto__` stays a key. */
function sorted(record: Readonly<Record<string, unknown>>): unknown {
  const entries = Object.entries(record)
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)))
}
