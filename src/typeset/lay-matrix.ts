// Here text is set: measured, broken into lines and, for tables, put on pages.
// In come inlines and rows of the document, with faces and a style.
// Out go slices with texts, fills and rules in their places.
// Nothing is drawn here: PDF paints the slices, DOCX counts with the lines.

import type { Matrix } from '../document/table.ts'
import { heightOfLines, type LaidCell, type LaidGroup, type LaidRow, tallest } from './laid-row.ts'
import { MatrixPage, type OpenGroup, type RowPart } from './matrix-page.ts'
import type { MatrixStyle } from './matrix-style.ts'
import type { Slice } from './placed.ts'
import { largestHole, type PreparedMatrix } from './prepare-matrix.ts'

/** Slack for sums of lengths; points. */
const tolerance = 0.01

/** Lines of a row that must stay together at a page break, before it and after it. */
const leastLines = 2

/**
 * Breaks a long matrix into pages by the rules of `docs/REPORTS.md` 3: the heading stands on every page; a group that
 * goes on is named again, with "(lanjutan)"; a row breaks only when it is taller than a page, or when moving it would
 * leave a hole larger than a third of one. Every line of every cell is printed exactly once, repeated names aside.
 *
 * @param first what is left of the page it begins on, in points: at least `leastHeight`, or a whole page.
 * @returns one slice for each page, at least one.
 */
export function layMatrix(prepared: PreparedMatrix, first: number): readonly Slice[] {
  const layout = new MatrixLayout(prepared, first)
  layout.run()
  return layout.slices
}

class MatrixLayout {
  readonly slices: Slice[] = []
  readonly #prepared: PreparedMatrix
  readonly #style: MatrixStyle
  readonly #keep: Matrix['keep']
  /** Height for rows on a page that has nothing but the heading. */
  readonly #bodyHeight: number
  /** What the cells of a group have yet to print; empty lines mean all was printed once. */
  readonly #unprinted = new Map<LaidGroup, readonly LaidCell[]>()
  /** Groups whose last row stands on this page. They close with the page's next row, for it may still be stretched. */
  #ended: readonly OpenGroup[] = []
  #page: MatrixPage

  constructor(prepared: PreparedMatrix, first: number) {
    this.#prepared = prepared
    this.#style = prepared.style
    this.#keep = prepared.keep
    this.#bodyHeight = prepared.bodyHeight
    this.#page = new MatrixPage(prepared, first, true)
  }

  run(): void {
    const { rows } = this.#prepared
    rows.forEach((row, index) => {
      this.#placeRow(row)
      this.#endGroups(row, rows[index + 1])
    })
    this.#closeEnded()
    if (!this.#page.isEmpty || rows.length === 0) this.slices.push(this.#page.finish())
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
    const heights = part === row ? (this.#prepared.kept.get(row) ?? []) : []
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
    this.#page = new MatrixPage(this.#prepared, this.#prepared.pageHeight, false)
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
