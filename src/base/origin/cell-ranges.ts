import { columnNumber } from '../ordinals.ts'
import type { Place } from '../place.ts'

/** Cells of one sheet. */
export interface CellRanges {
  readonly file: string
  /** Empty where the input has no sheets. */
  readonly sheet: string
  /** `E4:E278`, `D2:L2`, `F7`; of records in JSON `[0]–[9].Nama`; for text files lines. */
  readonly ranges: readonly string[]
  /** How many cells. */
  readonly count: number
}

interface Spot {
  /** Letters of a spreadsheet, or the title that a record in JSON has it under. */
  readonly title: string
  /** From 1; none in JSON, where columns have no order. */
  readonly column: number | undefined
  readonly row: number
  readonly name: string
}

/** Rectangle of cells, both ends inside. */
interface Box {
  readonly from: Spot
  readonly to: Spot
}

/** Cells by their names; undefined for what no spreadsheet would name so. */
type Spots = Map<string, Spot | undefined>

/** Places gathered by sheet into ranges, in the order of the sheets: down columns, and over columns of the same rows. */
export function cellRanges(places: readonly Place[]): readonly CellRanges[] {
  const sheets = new Map<string, { readonly file: string; readonly sheet: string; readonly spots: Spots }>()
  for (const place of places) {
    const { file, sheet = '' } = place
    const key = `${file}\n${sheet}`
    const known = sheets.get(key)
    const { spots } = known ?? { spots: new Map() }
    if (known === undefined) sheets.set(key, { file, sheet, spots })
    spots.set(nameOf(place), spotOf(place))
  }
  return [...sheets.values()].map(({ file, sheet, spots }) => {
    return { file, sheet, ranges: rangesOf(spots), count: spots.size }
  })
}

/** `RATL 2021!E4:E278 (275 sel)`; the file where there is no sheet. */
export function formatRanges({ file, sheet, ranges, count }: CellRanges): string {
  const inside = ranges.filter(range => range !== '').join(', ')
  const where = [sheet === '' ? file : sheet, inside].filter(part => part !== '').join('!')
  return count > 1 ? `${where} (${count} sel)` : where
}

/** Many figures rest on the same cells: each is read once. */
const spotsRead = new WeakMap<Place, Spot>()

function spotOf(place: Place): Spot | undefined {
  const known = spotsRead.get(place)
  if (known !== undefined) return known
  const spot = toSpot(nameOf(place))
  if (spot !== undefined) spotsRead.set(place, spot)
  return spot
}

function nameOf({ cell, line }: Pick<Place, 'cell' | 'line'>): string {
  return cell ?? (line === undefined ? '' : String(line))
}

function rangesOf(all: Spots): readonly string[] {
  if (all.size === 1) return [...all.keys()]
  const spots = [...all.values()].filter(spot => spot !== undefined)
  if (spots.length < all.size) return [...all.keys()]
  const titles = new Map<string, number>()
  for (const { title } of spots) titles.set(title, titles.get(title) ?? titles.size)
  const order = ({ title, column }: Spot) => column ?? titles.get(title) ?? 0
  const sorted = spots.toSorted((one, other) => order(one) - order(other) || one.row - other.row)
  const runs: Box[] = []
  for (const spot of sorted) {
    const last = runs.at(-1)
    const follows = last !== undefined && last.to.title === spot.title && last.to.row + 1 === spot.row
    if (follows) runs.splice(-1, 1, { from: last.from, to: spot })
    else runs.push({ from: spot, to: spot })
  }
  return joinColumns(runs).map(boxName)
}

function boxName({ from, to }: Box): string {
  if (from.name === to.name) return from.name
  return from.column === undefined ? `[${from.row}]–[${to.row}].${from.title}` : `${from.name}:${to.name}`
}

/** Columns side by side over the same rows are one box. */
function joinColumns(columns: readonly Box[]): readonly Box[] {
  const boxes: Box[] = []
  const open = new Map<string, number>()
  for (const column of columns) {
    const key = `${column.from.row}:${column.to.row}`
    const at = open.get(key)
    const box = at === undefined ? undefined : boxes[at]
    if (at !== undefined && box !== undefined && follows(box.to, column.from)) {
      boxes[at] = { from: box.from, to: column.to }
    } else open.set(key, boxes.push(column) - 1)
  }
  return boxes
}

function follows({ column }: Spot, { column: next }: Spot): boolean {
  return column !== undefined && column + 1 === next
}

function toSpot(name: string): Spot | undefined {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(name) ?? []
  if (letters !== undefined && digits !== undefined) {
    return { title: letters, column: columnNumber(letters), row: Number(digits), name }
  }
  const [, index, title] = /^\[(\d+)\]\.(.*)$/.exec(name) ?? []
  return index === undefined || title === undefined ? undefined : { title, column: undefined, row: Number(index), name }
}
