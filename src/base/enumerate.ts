/**
 * `A`, `A dan B`, `A, B, dan C`: an enumeration as running text has it. Parts that are enumerations themselves stay told
 * apart: `A dan B serta C`, `A, B, dan C; D; dan E`.
 */
export function enumerate(parts: readonly string[]): string {
  const [first = '', second] = parts
  if (second === undefined) return first
  const hasCommas = parts.some(part => part.includes(', '))
  if (parts.length === 2) {
    const isNested = hasCommas || parts.some(part => part.includes(' dan '))
    return `${first} ${isNested ? 'serta' : 'dan'} ${second}`
  }
  const mark = hasCommas ? ';' : ','
  return `${parts.slice(0, -1).join(`${mark} `)}${mark} dan ${parts.at(-1)}`
}
