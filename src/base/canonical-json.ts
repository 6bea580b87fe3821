/**
 * A value as JSON that is the same text for the same contents: keys sorted, no spaces. What says itself how it is written,
 * such as a decimal, is asked; a map is an object, a set the list of its members as JSON, sorted; `undefined` is left out.
 * Throws for a number that JSON cannot write.
 */
export function canonicalJson(value: unknown): string {
  const written = write(value)
  if (written === undefined) throw new RangeError('nothing that JSON can write')
  return written
}

function write(value: unknown): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`JSON has no ${value}`)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if ('toJSON' in value && typeof value.toJSON === 'function') return write(value.toJSON())
  if (value instanceof Map) return write(Object.fromEntries(value))
  if (value instanceof Set) return write([...value].map(item => write(item) ?? 'null').sort())
  if (Array.isArray(value)) return `[${value.map(item => write(item) ?? 'null').join(',')}]`
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const written = write(item)
    return written === undefined ? [] : [[key, written] as const]
  })
  const sorted = entries.sort(([left], [right]) => (left < right ? -1 : 1))
  return `{${sorted.map(([key, written]) => `${JSON.stringify(key)}:${written}`).join(',')}}`
}
