import type { LaidCaption } from './cell-lines.ts'
import type { Faces } from './faces.ts'
import { type LaidCell, tallest } from './laid-row.ts'
import type { LaidGrid } from './lay-grid.ts'
import type { MatrixStyle } from './matrix-style.ts'
import type { PlacedFill, PlacedRule, PlacedText, Slice } from './placed.ts'

/** Puts captions, headings and cells on a slice, from top to bottom. Lengths in points from its top. */
export class SlicePen {
  /** How far the slice is filled. */
  y = 0
  readonly #style: MatrixStyle
  readonly #baselineShift: number
  /** In reading order. */
  readonly #texts: PlacedText[][] = []
  readonly #fills: PlacedFill[] = []
  readonly #boxes: Box[] = []

  constructor(faces: Faces, style: MatrixStyle) {
    this.#style = style
    const { ascent, descent } = faces.regular
    this.#baselineShift = (style.leading - (ascent + descent) * style.size) / 2 + ascent * style.size
  }

  writeCaption({ lines, owner }: LaidCaption): void {
    const { size, leading, below } = this.#style.caption
    if (lines.length === 0) return
    lines.forEach((line, index) => {
      const baseline = this.y + index * leading + size
      this.#texts.push(line.map(fragment => ({ ...fragment, owner, size, baseline, repeated: false })))
    })
    this.y += lines.length * leading + below
  }

  /** A heading, its texts halfway up their cells. */
  writeHead(head: LaidGrid, repeated: boolean): void {
    for (const cell of head.cells) {
      const top = this.y + cell.y
      const slack = (cell.height - tallest([cell], this.#style)) / 2
      this.writeCells([cell], top + slack, repeated)
      this.frame({ x: cell.x, width: cell.width, y: top, height: cell.height }, 'head')
    }
    this.y += head.height
  }

  /** Rows with spans, their texts at the top of their cells. */
  writeBody(body: LaidGrid): void {
    for (const cell of body.cells) {
      const top = this.y + cell.y
      this.writeCells([cell], top)
      this.frame({ x: cell.x, width: cell.width, y: top, height: cell.height }, cell.role ?? cell.rowRole)
    }
    this.y += body.height
  }

  /** The texts of cells that stand beside each other, without their frames. */
  writeCells(cells: readonly LaidCell[], top: number, repeated = false): void {
    this.#texts.push(this.textsOf(cells, top, repeated))
  }

  /** Keeps a place in the reading order for texts that are known later. */
  keepPlace(): PlacedText[] {
    const texts: PlacedText[] = []
    this.#texts.push(texts)
    return texts
  }

  frame(box: Box, fill?: PlacedFill['role']): void {
    this.#boxes.push(box)
    if (fill !== undefined) this.#fills.push({ ...box, role: fill })
  }

  textsOf(cells: readonly LaidCell[], top: number, repeated: boolean): PlacedText[] {
    const { size, leading, paddingX, paddingY } = this.#style
    const texts: PlacedText[] = []
    for (const { lines, owner, x: left } of cells) {
      lines.forEach((line, index) => {
        const baseline = top + paddingY + index * leading + this.#baselineShift
        for (const { text, face, underline, target, x, width } of line) {
          texts.push({ text, face, underline, target, x: left + paddingX + x, width, owner, size, baseline, repeated })
        }
      })
    }
    return texts
  }

  finish(): Slice {
    return { height: this.y, texts: this.#texts.flat(), fills: this.#fills, rules: rulesOfBoxes(this.#boxes) }
  }
}

/** A cell on the page. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A stretch of a straight line; `line` and `column` are its place and start in steps that are told apart. */
interface Stretch {
  readonly at: number
  readonly from: number
  readonly line: number
  readonly column: number
  to: number
}

/** Lines closer than this are one; points. */
const precision = 100

/** The rules around boxes: every edge once, neighbours in line joined, so that a page has few and no doubled ones. */
export function rulesOfBoxes(boxes: readonly Box[]): readonly PlacedRule[] {
  const horizontal: Stretch[] = []
  const vertical: Stretch[] = []
  for (const { x, y, width, height } of boxes) {
    horizontal.push(stretch(y, x, x + width), stretch(y + height, x, x + width))
    vertical.push(stretch(x, y, y + height), stretch(x + width, y, y + height))
  }
  return [
    ...joinStretches(horizontal).map(({ at, from, to }) => ({ x1: from, y1: at, x2: to, y2: at })),
    ...joinStretches(vertical).map(({ at, from, to }) => ({ x1: at, y1: from, x2: at, y2: to })),
  ]
}

const steps = (length: number) => Math.round(length * precision)

function stretch(at: number, from: number, to: number): Stretch {
  return { at, from, line: steps(at), column: steps(from), to }
}

/** Sorts the stretches and makes those that touch one. */
function joinStretches(stretches: Stretch[]): readonly Stretch[] {
  stretches.sort((left, right) => left.line - right.line || left.from - right.from)
  const joined: Stretch[] = []
  for (const next of stretches) {
    const last = joined.at(-1)
    if (last !== undefined && last.line === next.line && next.column <= steps(last.to)) {
      last.to = Math.max(last.to, next.to)
    } else joined.push(next)
  }
  return joined
}
