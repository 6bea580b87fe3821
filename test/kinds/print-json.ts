const width = 120

/** Plain data as JSON for a reviewer: what fits on a line of 120 characters stands on one. */
export function printJson(value: unknown): string {
  // Written and read again, only what JSON can hold is left.
  return `${print(JSON.parse(JSON.stringify(value)), '', 0)}\n`
}

/** `taken`: characters that stand before the value on its line. */
function print(value: unknown, indent: string, taken: number): string {
  const line = onOneLine(value)
  if (typeof value !== 'object' || value === null || indent.length + taken + line.length <= width) return line
  const deeper = `${indent} `
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const parts = keyedParts(value).map(([key, part]) => `${deeper}${key}${print(part, deeper, key.length)}`)
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`
}

function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = keyedParts(value).map(([key, part]) => key + onOneLine(part))
  if (Array.isArray(value)) return `[${parts.join(', ')}]`
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}

/** The parts of a list or an object, each with what is written before it. */
function keyedParts(value: object): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.map(part => ['', part])
  return Object.entries(value).map(([key, part]) => [`${JSON.stringify(key)}: `, part])
}
