import type { Inline } from '../document/inline.ts'
import type { Matrix } from '../document/table.ts'
import { breakLines } from './break-lines.ts'
import type { CellTextLine } from './cell-lines.ts'
import type { Faces } from './faces.ts'
import { heightOfLines, type LaidCell, type LaidGroup, type LaidRow, layRows, tallest } from './laid-row.ts'
import { layHead } from './lay-head.ts'
import { MatrixPage, type OpenGroup, type RowPart } from './matrix-page.ts'
import type { MatrixStyle, PageRoom } from './matrix-style.ts'
import type { Slice } from './placed.ts'

/** A row breaks over pages only when moving it whole would leave a hole larger than this part of a page. */
const largestHole = 1 / 3

/** Lines of a row that must stay together at a page break, before it and after it. */
const leastLines = 2

/**
 * Breaks a long matrix into pages by the rules of `reports/semester.md`: the heading stands on every page; a group that
 * goes on is named again, with "(lanjutan)"; a row breaks only when it is taller than a page, or when moving it would
 * leave a hole larger than a third of one. Every line of every cell is printed exactly once, repeated names aside.
 *
 * @returns one slice for each page, at least one.
 */
export function layMatrix(matrix: Matrix, faces: Faces, style: MatrixStyle, room: PageRoom): readonly Slice[] {
  const layout = new MatrixLayout(matrix, faces, style, room)
  layout.run()
  return layout.slices
}

class MatrixLayout {
  readonly slices: Slice[] = []
  readonly #style: MatrixStyle
  readonly #rows: readonly LaidRow[]
  readonly #blocks: ReadonlyMap<LaidRow, number>
  readonly #newPage: (first: boolean) => MatrixPage
  /** Height for rows on a page that has nothing but the heading. */
  readonly #bodyHeight: number
  /** What the cells of a group have yet to print; empty lines mean all was printed once. */
  readonly #unprinted = new Map<LaidGroup, readonly LaidCell[]>()
  #page: MatrixPage

  constructor(matrix: Matrix, faces: Faces, style: MatrixStyle, room: PageRoom) {
    this.#style = style
    this.#rows = layRows(matrix, faces, style)
    this.#blocks = blockHeights(this.#rows, matrix.keep)
    const head = layHead(matrix, faces, style)
    const caption = captionLines(matrix, faces, style, room.width)
    this.#newPage = first =>
      new MatrixPage(first ? room.first : room.further, head, first ? caption : [], !first, faces, style)
    this.#page = this.#newPage(true)
    this.#bodyHeight = room.further - head.height
  }

  run(): void {
    this.#rows.forEach((row, index) => {
      this.#placeRow(row)
      this.#endGroups(row, this.#rows[index + 1])
    })
    this.slices.push(this.#page.finish())
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
    this.#openGroups(row)
    this.#page.place(part)
    return undefined
  }

  /** Whether a part can stand on this page with the names of the groups it opens, and, when it is whole, its block. */
  #fits(part: RowPart, row: LaidRow): boolean {
    const block = part === row ? (this.#blocks.get(row) ?? 0) : 0
    const keptTogether = block <= this.#bodyHeight ? block : 0
    const names = row.groups
      .filter(group => !this.#page.open.has(group))
      .map(group => tallest(this.#nextCells(group), this.#style))
      .filter(height => height <= this.#bodyHeight)
    return Math.max(part.height, keptTogether, ...names) <= this.#page.room + 0.01
  }

  #mayBreak(part: RowPart, row: LaidRow): boolean {
    const block = this.#blocks.get(row) ?? part.height
    if (part === row && block > part.height && block <= this.#bodyHeight) return false
    if (part.height <= this.#page.room) return false
    const worthIt = part.height > this.#bodyHeight || this.#page.room > this.#bodyHeight * largestHole
    return worthIt && this.#linesThatFit(part) >= leastLines
  }

  /** Prints as many lines of a part as the page takes and gives back the rest. */
  #putWhatFits(part: RowPart, row: LaidRow): RowPart | undefined {
    if (part.height <= this.#page.room + 0.01) return this.#put(part, row)
    const lines = Math.max(1, this.#linesThatFit(part))
    const upper = part.cells.map(cell => ({ ...cell, lines: cell.lines.slice(0, lines) }))
    const lower = part.cells.map(cell => ({ ...cell, lines: cell.lines.slice(lines) }))
    const isAllText = lower.every(cell => cell.lines.length === 0)
    const height = isAllText ? this.#page.room : heightOfLines(lines, this.#style)
    this.#put({ ...part, cells: upper, height }, row)
    this.#turnPage()
    const rest = Math.max(tallest(lower, this.#style), part.height - height)
    return { ...part, cells: lower, height: rest }
  }

  /** Lines of a part that the room takes, leaving no single line behind. */
  #linesThatFit(part: RowPart): number {
    const fitting = Math.floor((this.#page.room - 2 * this.#style.paddingY) / this.#style.leading + 0.01)
    const present = Math.max(0, ...part.cells.map(cell => cell.lines.length))
    return present - fitting > 0 && present - fitting < leastLines ? present - leastLines : fitting
  }

  #openGroups(row: LaidRow): void {
    for (const group of row.groups) {
      if (this.#page.open.has(group)) continue
      const repeated = this.#isPrinted(group)
      this.#page.openGroup(group, this.#nextCells(group), repeated)
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
    this.slices.push(this.#page.finish())
    this.#page = this.#newPage(false)
  }

  /** Ends the groups whose last row was placed. A name too long for its rows gets room of its own on further pages. */
  #endGroups(row: LaidRow, next: LaidRow | undefined): void {
    const ended = row.groups.filter(group => !(next?.groups.includes(group) ?? false))
    const opened = ended.flatMap(group => this.#page.open.get(group) ?? [])
    const wanted = this.#bottomWantedBy(opened)
    if (wanted > this.#page.bottom + 0.01) {
      this.#page.stretchTo(this.#page.bottom)
      this.#turnPage()
      const unprinted = ended.filter(group => !this.#isPrinted(group))
      if (unprinted.length === 0) return
      const height = Math.max(...unprinted.map(group => tallest(this.#nextCells(group), this.#style)))
      const filler = {
        cells: row.cells.map(cell => ({ ...cell, lines: [] })),
        height: Math.min(height, this.#bodyHeight),
      }
      this.#put(filler, row)
      this.#endGroups(row, next)
      return
    }
    this.#page.stretchTo(wanted)
    for (const group of opened) this.#close(group)
  }

  #bottomWantedBy(open: readonly OpenGroup[]): number {
    // A repeated name may be cut where a page has no room for all of it; it was printed whole before.
    const bottoms = open.map(group => {
      const wanted = group.top + this.#page.wantedBy(group)
      return group.repeated ? Math.min(wanted, this.#page.bottom) : wanted
    })
    return Math.max(this.#page.y, ...bottoms)
  }

  #close(open: OpenGroup): void {
    const rest = this.#page.closeGroup(open)
    if (!open.repeated) this.#unprinted.set(open.group, rest)
  }
}

/**
 * Heights of what must stay on one page, by the row it begins with: outer groups when they are kept whole, and totals
 * together with what they follow.
 */
function blockHeights(rows: readonly LaidRow[], keep: Matrix['keep']): ReadonlyMap<LaidRow, number> {
  const blocks = new Map<LaidRow, number>()
  let first: LaidRow | undefined
  for (const row of rows) {
    const outer = row.groups[0]
    const belongs = row.role === 'total' || (keep === 'group' && outer !== undefined && outer === first?.groups[0])
    if (first === undefined || !belongs) first = row
    blocks.set(first, (blocks.get(first) ?? 0) + row.height)
  }
  return blocks
}

/** `Tabel 3. …`, broken and centred over the matrix. */
function captionLines(matrix: Matrix, faces: Faces, style: MatrixStyle, width: number): readonly CellTextLine[] {
  const label: Inline = { type: 'text', text: `${matrix.caption.label ?? ''}. ` }
  const lines = breakLines([label, ...matrix.caption.children], faces, { size: style.caption.size, bold: true }, width)
  return lines.map(line => line.fragments.map(fragment => ({ ...fragment, x: fragment.x + (width - line.width) / 2 })))
}
