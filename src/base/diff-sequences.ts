/** A stretch in which two sequences differ: `[from, to)` of each. One of them may be empty. */
export interface Hunk {
  readonly from: number
  readonly to: number
  readonly otherFrom: number
  readonly otherTo: number
}

/** Differences up to which they are told apart; beyond, all that is left is one difference. */
const mostEdits = 1500

/** Where two sequences differ, with as few insertions and deletions as possible (E. Myers' greedy algorithm, 1986). */
export function diffSequences(left: readonly string[], right: readonly string[]): readonly Hunk[] {
  let start = 0
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1
  let [leftEnd, rightEnd] = [left.length, right.length]
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd -= 1
    rightEnd -= 1
  }
  if (start === leftEnd && start === rightEnd) return []
  const trace = search(left.slice(start, leftEnd), right.slice(start, rightEnd))
  if (trace === undefined) return [{ from: start, to: leftEnd, otherFrom: start, otherTo: rightEnd }]
  return joinSteps(walkBack(trace, leftEnd - start, rightEnd - start), start)
}

/** For each number of edits how far each diagonal reaches, as it was before that edit; undefined when there are too many. */
function search(left: readonly string[], right: readonly string[]): readonly Int32Array[] | undefined {
  const trace: Int32Array[] = []
  let reach = new Int32Array(3)
  for (let edits = 0; edits <= mostEdits; edits += 1) {
    trace.push(reach)
    const next = new Int32Array(2 * edits + 5)
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = edits === 0 ? 0 : stepTo(reach, edits, diagonal).x
      while (x < left.length && x - diagonal < right.length && left[x] === right[x - diagonal]) x += 1
      next[diagonal + edits + 2] = x
      if (x >= left.length && x - diagonal >= right.length) return trace
    }
    reach = next
  }
  return undefined
}

/** The better of two ways onto a diagonal: a deletion from the one below, or an insertion from the one above. */
function stepTo(reach: Int32Array, edits: number, diagonal: number): { readonly x: number; readonly from: number } {
  const at = (other: number) => reach[other + edits + 1] ?? 0
  const isInsertion = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1))
  return isInsertion ? { x: at(diagonal + 1), from: diagonal + 1 } : { x: at(diagonal - 1) + 1, from: diagonal - 1 }
}

interface Step {
  readonly x: number
  readonly y: number
  readonly isInsertion: boolean
}

function walkBack(trace: readonly Int32Array[], width: number, height: number): readonly Step[] {
  const steps: Step[] = []
  let [x, y] = [width, height]
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const reach = trace[edits] ?? new Int32Array(3)
    const { x: landed, from } = stepTo(reach, edits, x - y)
    const isInsertion = from === x - y + 1
    const before = isInsertion ? landed : landed - 1
    steps.push({ x: before, y: before - from, isInsertion })
    x = before
    y = before - from
  }
  return steps.reverse()
}

/** Steps that follow each other without anything alike between them are one difference. */
function joinSteps(steps: readonly Step[], shift: number): readonly Hunk[] {
  const hunks: Hunk[] = []
  for (const { x, y, isInsertion } of steps) {
    const [from, otherFrom] = [x + shift, y + shift]
    const [to, otherTo] = isInsertion ? [from, otherFrom + 1] : [from + 1, otherFrom]
    const last = hunks.at(-1)
    if (last !== undefined && last.to === from && last.otherTo === otherFrom) {
      hunks[hunks.length - 1] = { ...last, to, otherTo }
    } else hunks.push({ from, to, otherFrom, otherTo })
  }
  return hunks
}

/** Where a place in the first sequence stands in the other. Inside of a difference: where that begins. */
export function placeIn(hunks: readonly Hunk[], place: number): number {
  const before = hunks.findLast(({ from }) => from <= place)
  if (before === undefined) return place
  return place < before.to ? before.otherFrom : place - before.to + before.otherTo
}
