/**
 * How many slips of a hand lead from one text to another: a letter that is wrong, missing or too many, or two neighbours
 * exchanged (optimal string alignment). Infinity where they are more than `most`, which is found out without counting on.
 *
 * Written here: `fastest-levenshtein` counts an exchange as two, and `damerau-levenshtein` 1.0.8 gives up after four
 * slips and then says the length of the text.
 */
export function countSlips(one: string, other: string, most = Infinity): number {
  if (one === other) return 0
  if (Math.abs(one.length - other.length) > most) return Infinity
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const next = nextRow(one, other, row, last, before)
    // An exchange reaches back two rows.
    if (Math.min(...next) > most && Math.min(...last) > most) return Infinity
    before = last
    last = next
  }
  const slips = last[other.length] ?? 0
  return slips > most ? Infinity : slips
}

/** Slips from the first `row` letters of one text to the beginnings of the other, by their length. */
function nextRow(
  one: string,
  other: string,
  row: number,
  last: readonly number[],
  before: readonly number[],
): readonly number[] {
  const letter = one.charCodeAt(row - 1)
  const next = [row]
  let left = row
  for (let column = 1; column <= other.length; column += 1) {
    const isSame = letter === other.charCodeAt(column - 1)
    const changed = (last[column - 1] ?? 0) + (isSame ? 0 : 1)
    left = Math.min(left + 1, (last[column] ?? 0) + 1, changed)
    const isExchange =
      letter === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
    if (isExchange) left = Math.min(left, (before[column - 2] ?? Infinity) + 1)
    next.push(left)
  }
  return next
}
