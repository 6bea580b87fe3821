/** The order of two texts by their UTF-16 units: the same on every machine, whatever its language. */
export function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
