import type { RowRole } from '../document/table.ts'
import type { CellTextLine } from './cell-lines.ts'
import type { Faces } from './faces.ts'
import { heightOfLines, type LaidCell, type LaidGroup, tallest } from './laid-row.ts'
import type { LaidHead } from './lay-head.ts'
import type { MatrixStyle } from './matrix-style.ts'
import type { PlacedFill, PlacedText, Slice } from './placed.ts'
import { type Box, rulesOfBoxes } from './rules-of-boxes.ts'

/** A row, or what is left of one, on its way to a page. */
export interface RowPart {
  readonly cells: readonly LaidCell[]
  readonly height: number
  readonly role?: RowRole | undefined
}

/** A group on the page: what its cells still have to print. */
export interface OpenGroup {
  readonly group: LaidGroup
  readonly top: number
  readonly cells: readonly LaidCell[]
  readonly repeated: boolean
  /** Keeps the place of the group's text before that of its rows, so that the page reads in order. */
  readonly texts: PlacedText[]
}

interface PlacedPart extends RowPart {
  readonly top: number
  bottom: number
}

/** One page of a matrix while it is being filled. Lengths in points from the top of its slice. */
export class MatrixPage {
  y = 0
  /** Where the rows begin, under caption and heading. */
  readonly bodyTop: number
  readonly bottom: number
  readonly open = new Map<LaidGroup, OpenGroup>()
  readonly #style: MatrixStyle
  readonly #baselineShift: number
  readonly #texts: PlacedText[][] = []
  readonly #fills: PlacedFill[] = []
  readonly #boxes: Box[] = []
  readonly #parts: PlacedPart[] = []

  constructor(
    bottom: number,
    head: LaidHead,
    captionLines: readonly CellTextLine[],
    repeated: boolean,
    faces: Faces,
    style: MatrixStyle,
  ) {
    this.#style = style
    const { ascent, descent } = faces.regular
    this.#baselineShift = (style.leading - (ascent + descent) * style.size) / 2 + ascent * style.size
    this.#placeCaption(captionLines)
    this.#placeHead(head, repeated)
    this.bodyTop = this.y
    // However small the page, one line goes on it: a layout always comes to its end.
    this.bottom = Math.max(bottom, this.bodyTop + heightOfLines(1, style))
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0
  }

  get room(): number {
    return this.bottom - this.y
  }

  /** Puts a row, or a part of one, on the page; the groups it stands in must be open. */
  place(part: RowPart): void {
    this.#texts.push(this.#cellTexts(part.cells, this.y))
    this.#parts.push({ ...part, top: this.y, bottom: this.y + part.height })
    this.y += part.height
  }

  openGroup(group: LaidGroup, cells: readonly LaidCell[], repeated: boolean): void {
    const texts: PlacedText[] = []
    this.#texts.push(texts)
    this.open.set(group, { group, top: this.y, cells, repeated, texts })
  }

  /** Makes the last row reach down to `y`. */
  stretchTo(y: number): void {
    const last = this.#parts.at(-1)
    if (last === undefined || y <= this.y) return
    last.bottom = y
    this.y = y
  }

  /** Ends a group at the current height; gives back the lines of its cells that found no room. */
  closeGroup({ group, top, cells, repeated, texts }: OpenGroup): readonly LaidCell[] {
    const fitting = Math.floor((this.y - top - 2 * this.#style.paddingY) / this.#style.leading + 0.01)
    const printed = cells.map(cell => ({ ...cell, lines: cell.lines.slice(0, Math.max(0, fitting)) }))
    texts.push(...this.#cellTexts(printed, top, repeated))
    for (const { x, width } of cells) this.#boxes.push({ x, width, y: top, height: this.y - top })
    this.open.delete(group)
    return cells.map(cell => ({ ...cell, lines: cell.lines.slice(Math.max(0, fitting)) }))
  }

  /** Height that an open group needs below its top. */
  wantedBy({ cells }: OpenGroup): number {
    return tallest(cells, this.#style)
  }

  finish(): Slice {
    for (const part of this.#parts) {
      const height = part.bottom - part.top
      for (const { x, width, role } of part.cells) {
        const box = { x, width, y: part.top, height }
        this.#boxes.push(box)
        const fill = role ?? part.role
        if (fill !== undefined) this.#fills.push({ ...box, role: fill })
      }
    }
    return { height: this.y, texts: this.#texts.flat(), fills: this.#fills, rules: rulesOfBoxes(this.#boxes) }
  }

  #placeCaption(lines: readonly CellTextLine[]): void {
    const { size, leading, below } = this.#style.caption
    if (lines.length === 0) return
    lines.forEach((line, index) => {
      const baseline = this.y + index * leading + size
      this.#texts.push(line.map(fragment => ({ ...fragment, size, baseline, repeated: false })))
    })
    this.y += lines.length * leading + below
  }

  #placeHead(head: LaidHead, repeated: boolean): void {
    for (const cell of head.cells) {
      const { x, width, height } = cell
      const top = this.y + cell.y
      const slack = (height - tallest([cell], this.#style)) / 2
      this.#texts.push(this.#cellTexts([cell], top + slack, repeated))
      this.#boxes.push({ x, width, y: top, height })
      this.#fills.push({ role: 'head', x, width, y: top, height })
    }
    this.y += head.height
  }

  #cellTexts(cells: readonly LaidCell[], top: number, repeated = false): PlacedText[] {
    const { size, leading, paddingX, paddingY } = this.#style
    return cells.flatMap(cell =>
      cell.lines.flatMap((line, index) => {
        const baseline = top + paddingY + index * leading + this.#baselineShift
        return line.map(fragment => ({ ...fragment, size, baseline, repeated, x: cell.x + paddingX + fragment.x }))
      }),
    )
  }
}
