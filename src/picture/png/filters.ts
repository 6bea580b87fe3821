/** Undoes the filter of a row in place. `before` is the row above, without filter; `stride` the bytes of a pixel. */
export function undoFilter(filter: number, row: Uint8Array, before: Uint8Array, length: number, stride: number): void {
  switch (filter) {
    case 1:
      for (let at = stride; at < length; at += 1) row[at] = byte(row, at) + byte(row, at - stride)
      break
    case 2:
      for (let at = 0; at < length; at += 1) row[at] = byte(row, at) + byte(before, at)
      break
    case 3:
      for (let at = 0; at < length; at += 1) {
        const left = at < stride ? 0 : byte(row, at - stride)
        row[at] = byte(row, at) + ((left + byte(before, at)) >> 1)
      }
      break
    case 4:
      for (let at = 0; at < length; at += 1) {
        const left = at < stride ? 0 : byte(row, at - stride)
        const corner = at < stride ? 0 : byte(before, at - stride)
        row[at] = byte(row, at) + paeth(left, byte(before, at), corner)
      }
      break
  }
}

/** Writes a row filtered by Paeth, filter first. */
export function filterPaeth(
  row: Uint8Array,
  before: Uint8Array,
  stride: number,
  target: Uint8Array,
  start: number,
): void {
  target[start] = 4
  for (let at = 0; at < row.length; at += 1) {
    const left = at < stride ? 0 : byte(row, at - stride)
    const corner = at < stride ? 0 : byte(before, at - stride)
    target[start + 1 + at] = byte(row, at) - paeth(left, byte(before, at), corner)
  }
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const toLeft = Math.abs(guess - left)
  const toAbove = Math.abs(guess - above)
  const toCorner = Math.abs(guess - corner)
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}
