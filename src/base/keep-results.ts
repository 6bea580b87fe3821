/**
 * A pure function that does not work twice for the same text as long as it knows the result: of those asked for last it
 * keeps at least `count`, and at most twice as many.
 */
export function keepResults<Result extends object | string | number>(
  work: (text: string) => Result,
  count: number,
): (text: string) => Result {
  let recent = new Map<string, Result>()
  let older = new Map<string, Result>()
  return text => {
    const known = recent.get(text)
    if (known !== undefined) return known
    const result = older.get(text) ?? work(text)
    if (recent.size === count) {
      older = recent
      recent = new Map()
    }
    recent.set(text, result)
    return result
  }
}
