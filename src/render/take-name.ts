/**
 * The first name of a row that is not taken yet, capitals or not; it is taken from then on.
 *
 * @param nameAt the names in turn, from 0, without end.
 */
export function takeName(taken: Set<string>, nameAt: (attempt: number) => string): string {
  let attempt = 0
  while (taken.has(nameAt(attempt).toLowerCase())) attempt += 1
  const name = nameAt(attempt)
  taken.add(name.toLowerCase())
  return name
}
