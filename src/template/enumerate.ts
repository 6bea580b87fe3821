/** `A`, `A dan B`, `A, B, dan C`: an enumeration as running text has it. */
export function enumerate(parts: readonly string[]): string {
  return parts.length < 3 ? parts.join(' dan ') : `${parts.slice(0, -1).join(', ')}, dan ${parts.at(-1)}`
}
