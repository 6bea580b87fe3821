import { OPS, type PDFPageProxy } from './pdfjs.ts'

/** A straight line on a page, across or down; lengths in points from the lower left corner. */
export interface PageRule {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

type Matrix = readonly [number, number, number, number, number, number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The library keeps a path as a flat list: a sign, then the lengths that belong to it. */
const lengthsOf: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

/** The lines on a page that belong to no drawing: the rules of its tables. */
export async function pageRules(page: PDFPageProxy): Promise<readonly PageRule[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const rules: PageRule[] = []
  const saved: Matrix[] = []
  const open: boolean[] = []
  let matrix = identity
  fnArray.forEach((operator, index) => {
    const given = argsArray[index]
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore) matrix = saved.pop() ?? identity
    else if (operator === OPS.transform) matrix = multiply(matrix, given)
    else if (operator === OPS.beginMarkedContent) open.push(false)
    else if (operator === OPS.beginMarkedContentProps) open.push(given?.[0] === 'Figure')
    else if (operator === OPS.endMarkedContent) open.pop()
    else if (operator === OPS.constructPath && given?.[0] === OPS.stroke && !open.includes(true)) {
      rules.push(...linesOf(Array.from(given[1]?.[0] ?? []), matrix))
    }
  })
  return rules
}

function linesOf(path: readonly number[], matrix: Matrix): readonly PageRule[] {
  const rules: PageRule[] = []
  let from: readonly [number, number] = [0, 0]
  for (let at = 0; at < path.length; at += 1 + (lengthsOf[path[at] ?? 4] ?? 0)) {
    const sign = path[at]
    if (sign !== 0 && sign !== 1) continue
    const to = apply(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0)
    if (sign === 1) rules.push({ x1: from[0], y1: from[1], x2: to[0], y2: to[1] })
    from = to
  }
  return rules
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner
  const [x, y] = apply(outer, e, f)
  return [
    outer[0] * a + outer[2] * b,
    outer[1] * a + outer[3] * b,
    outer[0] * c + outer[2] * d,
    outer[1] * c + outer[3] * d,
    x,
    y,
  ]
}
