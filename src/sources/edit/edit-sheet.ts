import {
  cellOf,
  columnOf,
  hasFormula,
  rowOf,
  rowsIn,
  styleOf,
  type WrittenCell,
  type WrittenRow,
  withoutFormula,
  writeRow,
} from './sheet-rows.ts'

/** What a cell is to hold; an empty text empties it. */
export interface CellEdit {
  /** As the spreadsheet counts, from 1. */
  readonly row: number
  /** From 0. */
  readonly column: number
  readonly value: string | number
  /** The column whose cell in this row, or in the last above that has one, it is to look like where it has no look of its own. */
  readonly like?: number
}

export interface SheetEdit {
  readonly cells: readonly CellEdit[]
  /** Of columns that come to be, in digits, by their place from 0. */
  readonly widths?: ReadonlyMap<number, number>
}

/** A sheet is written in a way that is not known here. */
export class UneditableWorkbook extends Error {}

const sheetData = /<((?:\w+:)?)sheetData\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?sheetData>)/

/**
 * A sheet with some cells changed and all others as they were, each at its place. A merged cell that a changed one is a part of
 * is parted, each part holding what the whole did. Where a formula gives way to a value all of the sheet do, each to what it
 * last came to: one may be shared with others.
 */
export function editSheet(xml: string, { cells: edits, widths }: SheetEdit): string {
  const found = sheetData.exec(xml)
  if (found === null) throw new UneditableWorkbook('no sheetData')
  const [whole, prefix = '', data = ''] = found
  const sheet = new EditedSheet(rowsIn(data), prefix)
  const before = partMerges(xml.slice(0, found.index), edits, sheet)
  const after = partMerges(xml.slice(found.index + whole.length), edits, sheet)
  for (const edit of edits) sheet.set(edit)
  const columns = widen(before.replace(/<(?:\w+:)?dimension\b[^>]*\/>/, ''), widths, prefix)
  return `${columns}<${prefix}sheetData>${sheet.write()}</${prefix}sheetData>${after}`
}

class EditedSheet {
  readonly #rows: Map<number, WrittenRow>
  readonly #prefix: string
  #isFrozen = false

  constructor(rows: readonly WrittenRow[], prefix: string) {
    this.#rows = new Map(rows.map(row => [row.number, row]))
    this.#prefix = prefix
  }

  cell(row: number, column: number): WrittenCell | undefined {
    return this.#rows.get(row)?.cells.get(column)
  }

  set({ row: number, column, value, like = column }: CellEdit): void {
    const own = this.cell(number, column)
    if (own !== undefined && hasFormula(own)) this.#isFrozen = true
    const style = styleOf(own) ?? this.#styleAbove(number, like) ?? this.#styleAbove(number, column)
    this.put(number, column, cellOf(value, style, this.#prefix))
  }

  put(number: number, column: number, cell: WrittenCell): void {
    const row = this.#rows.get(number) ?? { number, attributes: '', cells: new Map() }
    // It may reach further now.
    row.attributes = row.attributes.replace(/\sspans="[^"]*"/, '')
    row.cells.set(column, cell)
    this.#rows.set(number, row)
  }

  #styleAbove(number: number, column: number): string | undefined {
    const own = styleOf(this.cell(number, column))
    if (own !== undefined || this.#rows.has(number - 1) === false) return own
    return styleOf(this.cell(number - 1, column))
  }

  write(): string {
    const rows = [...this.#rows.values()].toSorted((one, other) => one.number - other.number)
    if (this.#isFrozen) {
      for (const { cells } of rows) for (const [column, cell] of cells) cells.set(column, withoutFormula(cell))
    }
    return rows.map(row => writeRow(row, this.#prefix)).join('')
  }
}

const merges = /<((?:\w+:)?)mergeCells\b[^>]*>([\s\S]*?)<\/(?:\w+:)?mergeCells>/
const merge = /<(?:\w+:)?mergeCell\b[^>]*?ref="([A-Z]+\d+):([A-Z]+\d+)"[^>]*?(?:\/>|>\s*<\/(?:\w+:)?mergeCell>)/g

/** Parts the merged cells of which one is to be changed. */
function partMerges(xml: string, edits: readonly CellEdit[], sheet: EditedSheet): string {
  return xml.replace(merges, (_, prefix: string, listed: string) => {
    const kept = [...listed.matchAll(merge)].flatMap(([whole, from = '', to = '']) => {
      const [top, bottom, left, right] = [rowOf(from), rowOf(to), columnOf(from), columnOf(to)]
      const isInside = ({ row, column }: CellEdit) => row >= top && row <= bottom && column >= left && column <= right
      if (!edits.some(isInside)) return [whole]
      const master = sheet.cell(top, left)
      if (master !== undefined) {
        for (let row = top; row <= bottom; row += 1) {
          for (let column = left; column <= right; column += 1) sheet.put(row, column, withoutFormula(master))
        }
      }
      return []
    })
    if (kept.length === 0) return ''
    return `<${prefix}mergeCells count="${kept.length}">${kept.join('')}</${prefix}mergeCells>`
  })
}

const columns = /<(?:\w+:)?cols\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cols>/

/** Gives columns behind all that have a width one of their own. */
function widen(xml: string, widths: ReadonlyMap<number, number> = new Map(), prefix: string): string {
  const listed = columns.exec(xml)
  const last = Math.max(0, ...[...(listed?.[1] ?? '').matchAll(/\smax="(\d+)"/g)].map(([, max]) => Number(max)))
  const added = [...widths]
    .filter(([column]) => column >= last)
    .toSorted(([one], [other]) => one - other)
    .map(
      ([column, width]) => `<${prefix}col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
    )
    .join('')
  if (added === '') return xml
  if (listed === null) return `${xml}<${prefix}cols>${added}</${prefix}cols>`
  const end = listed.index + listed[0].lastIndexOf('<')
  return xml.slice(0, end) + added + xml.slice(end)
}
