import { keepResults } from './keep-results.ts'

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
  return writeObject(value as Readonly<Record<string, unknown>>)
}

/** Put together as it comes: an input of full size has tens of thousands of objects. */
function writeObject(value: Readonly<Record<string, unknown>>): string {
  let members = ''
  for (const key of Object.keys(value).sort()) {
    const written = write(value[key])
    if (written !== undefined) members += `${members === '' ? '' : ','}${quoted(key)}:${written}`
  }
  return `{${members}}`
}

/** Names of fields. */
const keptNames = 1000
const quoted = keepResults((name: string) => JSON.stringify(name), keptNames)
