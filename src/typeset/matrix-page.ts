import type { RowRole } from '../document/table.ts'
import { heightOfLines, type LaidCell, type LaidGroup, tallest } from './laid-row.ts'
import type { MatrixStyle } from './matrix-style.ts'
import type { PlacedText, Slice } from './placed.ts'
import type { PreparedMatrix } from './prepare-matrix.ts'
import { SlicePen } from './slice-pen.ts'

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
  /** Where the rows begin, under caption and heading. */
  readonly bodyTop: number
  readonly bottom: number
  readonly open = new Map<LaidGroup, OpenGroup>()
  readonly #style: MatrixStyle
  readonly #pen: SlicePen
  readonly #parts: PlacedPart[] = []

  /** `bottom` is the height of the page; its first page has the caption, the others the heading again. */
  constructor({ faces, style, head, caption }: PreparedMatrix, bottom: number, isFirst: boolean) {
    this.#style = style
    this.#pen = new SlicePen(faces, style)
    if (isFirst) this.#pen.writeCaption(caption)
    this.#pen.writeHead(head, !isFirst)
    this.bodyTop = this.y
    // However small the page, one line goes on it: a layout always comes to its end.
    this.bottom = Math.max(bottom, this.bodyTop + heightOfLines(1, style))
  }

  /** How far the page is filled. */
  get y(): number {
    return this.#pen.y
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0
  }

  get room(): number {
    return this.bottom - this.y
  }

  /** Puts a row, or a part of one, on the page; the groups it stands in must be open. */
  place(part: RowPart): void {
    this.#pen.writeCells(part.cells, this.y)
    this.#parts.push({ ...part, top: this.y, bottom: this.y + part.height })
    this.#pen.y += part.height
  }

  openGroup(group: LaidGroup, cells: readonly LaidCell[], repeated: boolean): void {
    this.open.set(group, { group, top: this.y, cells, repeated, texts: this.#pen.keepPlace() })
  }

  /** Makes the last row reach down to `y`. */
  stretchTo(y: number): void {
    const last = this.#parts.at(-1)
    if (last === undefined || y <= this.y) return
    last.bottom = y
    this.#pen.y = y
  }

  /** Ends a group at the current height; gives back the lines of its cells that found no room. */
  closeGroup({ group, top, cells, repeated, texts }: OpenGroup): readonly LaidCell[] {
    const fitting = Math.floor((this.y - top - 2 * this.#style.paddingY) / this.#style.leading + 0.01)
    const printed = cells.map(cell => ({ ...cell, lines: cell.lines.slice(0, Math.max(0, fitting)) }))
    texts.push(...this.#pen.textsOf(printed, top, repeated))
    for (const { x, width, role } of cells) this.#pen.frame({ x, width, y: top, height: this.y - top }, role)
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
        this.#pen.frame({ x, width, y: part.top, height }, role ?? part.role)
      }
    }
    return this.#pen.finish()
  }
}
