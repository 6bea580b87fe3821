import type { Inline } from '../document/inline.ts'
import type { Matrix } from '../document/table.ts'
import { breakLines } from './break-lines.ts'
import type { CellTextLine } from './cell-lines.ts'
import type { Faces } from './faces.ts'
import { type KeptHeights, keptHeights } from './keep-together.ts'
import { heightOfLines, type LaidCell, type LaidGroup, type LaidRow, layRows, tallest } from './laid-row.ts'
import { layHead } from './lay-head.ts'
import { MatrixPage, type OpenGroup, type RowPart } from './matrix-page.ts'
import type { MatrixStyle, PageRoom } from './matrix-style.ts'
import type { Slice } from './placed.ts'

/** A row breaks over pages only when moving it whole would leave a hole larger than this part of a page. */
const largestHole = 1 / 3

/** Slack for sums of lengths; points. */
const tolerance = 0.01

/** Lines of a row that must stay together at a page break, before it and after it. */
const leastLines = 2

/**
 * Breaks a long matrix into pages by the rules of `reports/semester.md`: the heading stands on every page; a group that
 * goes on is named again, with "(lanjutan)"; a row breaks only when it is taller than a page, or when moving it would
 * leave a hole larger than a third of one. Every line of every cell is printed exactly once, repeated names aside.
 *
 * @returns one slice for each page, at least one; the first is empty when the matrix had better begin on the next page.
 */
export function layMatrix(matrix: Matrix, faces: Faces, style: MatrixStyle, room: PageRoom): readonly Slice[] {
  const layout = new MatrixLayout(matrix, faces, style, room)
  layout.run()
  return layout.slices
}

class MatrixLayout {
  readonly slices: Slice[] = []
  readonly #style: MatrixStyle
  readonly #keep: Matrix['keep']
  readonly #rows: readonly LaidRow[]
  readonly #kept: KeptHeights
  readonly #newPage: (isFirst: boolean, bottom: number) => MatrixPage
  readonly #further: number
  /** Height for rows on a page that has nothing but the heading. */
  readonly #bodyHeight: number
  /** What the cells of a group have yet to print; empty lines mean all was printed once. */
  readonly #unprinted = new Map<LaidGroup, readonly LaidCell[]>()
  /** Groups whose last row stands on this page. They close with the page's next row, for it may still be stretched. */
  #ended: readonly OpenGroup[] = []
  #page: MatrixPage

  constructor(matrix: Matrix, faces: Faces, style: MatrixStyle, room: PageRoom) {
    this.#style = style
    this.#keep = matrix.keep
    this.#rows = layRows(matrix, faces, style)
    this.#kept = keptHeights(this.#rows, matrix.keep)
    this.#further = room.further
    const head = layHead(matrix, faces, style)
    const caption = captionLines(matrix, faces, style, room.width)
    this.#newPage = (isFirst, bottom) => new MatrixPage(bottom, head, isFirst ? caption : [], !isFirst, faces, style)
    this.#bodyHeight = Math.max(room.further - head.height, heightOfLines(1, style))
    this.#page = this.#newPage(true, room.first)
    if (this.#shouldBeginOnNextPage(room)) {
      this.slices.push(emptySlice)
      this.#page = this.#newPage(true, room.further)
    }
  }

  run(): void {
    this.#rows.forEach((row, index) => {
      this.#placeRow(row)
      this.#endGroups(row, this.#rows[index + 1])
    })
    this.#closeEnded()
    if (!this.#page.isEmpty || this.#rows.length === 0) this.slices.push(this.#page.finish())
  }

  /** A caption without a row under it is worse than a hole above it. */
  #shouldBeginOnNextPage({ first, further }: PageRoom): boolean {
    const [row] = this.#rows
    if (row === undefined || first >= further || this.#fits(row, row)) return false
    return row.height <= this.#bodyHeight || this.#page.room < this.#bodyHeight * largestHole
  }

  #placeRow(row: LaidRow): void {
    let part: RowPart | undefined = row
    while (part !== undefined) {
      if (this.#fits(part, row)) part = this.#put(part, row)
      else if (this.#page.isEmpty || this.#mayBreak(part, row)) part = this.#putWhatFits(part, row)
      else this.#turnPage()
    }
  }

  #put(part: RowPart, row: LaidRow): undefined {
    this.#closeEnded()
    this.#openGroups(row)
    this.#page.place(part)
    return undefined
  }

  /** Whether a part can stand on this page with the names of the groups it opens, and, when it is whole, its block. */
  #fits(part: RowPart, row: LaidRow): boolean {
    const names = row.groups
      .filter(group => !this.#page.open.has(group))
      .map(group => tallest(this.#nextCells(group), this.#style))
      .filter(height => height <= this.#bodyHeight)
    return Math.max(part.height, this.#keptWith(part, row), ...names) <= this.#page.room + tolerance
  }

  /** Height of what a whole row keeps on its page, as far as a page can hold it; 0 when that is nothing. */
  #keptWith(part: RowPart, row: LaidRow): number {
    const heights = part === row ? (this.#kept.get(row) ?? []) : []
    return heights.find(height => height <= this.#bodyHeight) ?? 0
  }

  #mayBreak(part: RowPart, row: LaidRow): boolean {
    const kept = this.#keptWith(part, row)
    if (kept > part.height || (kept > 0 && this.#keep === 'group')) return false
    if (part.height <= this.#page.room) return false
    const worthIt = part.height > this.#bodyHeight || this.#page.room > this.#bodyHeight * largestHole
    return worthIt && this.#linesThatFit(part) >= leastLines
  }

  /** Prints as many lines of a part as the page takes and gives back the rest. */
  #putWhatFits(part: RowPart, row: LaidRow): RowPart | undefined {
    if (part.height <= this.#page.room + tolerance) return this.#put(part, row)
    const lines = Math.max(1, this.#linesThatFit(part))
    const upper = part.cells.map(cell => ({ ...cell, lines: cell.lines.slice(0, lines) }))
    const lower = part.cells.map(cell => ({ ...cell, lines: cell.lines.slice(lines) }))
    const isAllText = lower.every(cell => cell.lines.length === 0)
    const height = isAllText ? this.#page.room : heightOfLines(lines, this.#style)
    this.#put({ ...part, cells: upper, height }, row)
    this.#turnPage()
    // What is left was only kept tall for the names of its groups.
    if (isAllText && row.groups.every(group => this.#isPrinted(group))) return undefined
    const rest = Math.max(tallest(lower, this.#style), part.height - height)
    return { ...part, cells: lower, height: rest }
  }

  /** Lines of a part that the room takes, leaving no single line behind. */
  #linesThatFit(part: RowPart): number {
    const fitting = Math.floor((this.#page.room - 2 * this.#style.paddingY) / this.#style.leading + tolerance)
    const present = Math.max(0, ...part.cells.map(cell => cell.lines.length))
    return present - fitting > 0 && present - fitting < leastLines ? present - leastLines : fitting
  }

  #openGroups(row: LaidRow): void {
    for (const group of row.groups) {
      if (this.#page.open.has(group)) continue
      this.#page.openGroup(group, this.#nextCells(group), this.#isPrinted(group))
    }
  }

  /** The cells of a group for this page: from the start, the rest that did not fit, or all again as "(lanjutan)". */
  #nextCells(group: LaidGroup): readonly LaidCell[] {
    return this.#isPrinted(group) ? group.continued() : (this.#unprinted.get(group) ?? group.cells)
  }

  #isPrinted(group: LaidGroup): boolean {
    return this.#unprinted.get(group)?.every(cell => cell.lines.length === 0) ?? false
  }

  #turnPage(): void {
    const open = [...this.#page.open.values()]
    this.#page.stretchTo(Math.min(this.#page.bottom, this.#bottomWantedBy(open)))
    for (const group of open) this.#close(group)
    this.#ended = []
    this.slices.push(this.#page.finish())
    this.#page = this.#newPage(false, this.#further)
  }

  /** Ends the groups whose last row was placed. A name too long for its rows gets room of its own on further pages. */
  #endGroups(row: LaidRow, next: LaidRow | undefined): void {
    const ended = row.groups.filter(group => !(next?.groups.includes(group) ?? false))
    const opened = ended.flatMap(group => this.#page.open.get(group) ?? [])
    const wanted = this.#bottomWantedBy(opened)
    if (wanted <= this.#page.bottom + tolerance) {
      this.#page.stretchTo(wanted)
      this.#ended = opened
      return
    }
    this.#page.stretchTo(this.#page.bottom)
    this.#turnPage()
    const unprinted = ended.filter(group => !this.#isPrinted(group))
    const height = Math.max(...unprinted.map(group => tallest(this.#nextCells(group), this.#style)))
    const blank = row.cells.map(cell => ({ ...cell, lines: [] }))
    this.#put({ cells: blank, height: Math.min(height, this.#bodyHeight) }, row)
    this.#endGroups(row, next)
  }

  #bottomWantedBy(open: readonly OpenGroup[]): number {
    // A repeated name may be cut where a page has no room for all of it; it was printed whole before.
    const bottoms = open.map(group => {
      const wanted = group.top + this.#page.wantedBy(group)
      return group.repeated ? Math.min(wanted, this.#page.bottom) : wanted
    })
    return Math.max(this.#page.y, ...bottoms)
  }

  #closeEnded(): void {
    for (const group of this.#ended) this.#close(group)
    this.#ended = []
  }

  #close(open: OpenGroup): void {
    const rest = this.#page.closeGroup(open)
    if (!open.repeated) this.#unprinted.set(open.group, rest)
  }
}

/** Stands for a page that the matrix leaves to what is above it. */
const emptySlice: Slice = { height: 0, texts: [], fills: [], rules: [] }

/** `Tabel 3. …`, broken and centred over the matrix. */
function captionLines(matrix: Matrix, faces: Faces, style: MatrixStyle, width: number): readonly CellTextLine[] {
  const label: Inline = { type: 'text', text: `${matrix.caption.label ?? ''}. ` }
  const lines = breakLines([label, ...matrix.caption.children], faces, { size: style.caption.size, bold: true }, width)
  return lines.map(line => line.fragments.map(fragment => ({ ...fragment, x: fragment.x + (width - line.width) / 2 })))
}
