import { compareTexts } from '../base/compare-texts.ts'
import type { CellEdit, SheetEdit } from '../sources/edit/edit-sheet.ts'
import type { WorkbookEdits } from '../sources/edit/edit-workbook.ts'
import { type ActionColumn, lockedTitles, openColumns, openTitles, type RoundAction, saysTheSame } from './action.ts'
import type { Master, MasterAction } from './master.ts'
import type { Merged } from './merged.ts'
import { roundEdits, roundsName } from './merged-rounds.ts'
import { recommendedEdits, recommendedName } from './recommended.ts'
import type { SheetLayout } from './sheet-layout.ts'

type Column = ActionColumn | 'id'

/** Columns by which actions are told apart that a sheet need not have until there is something to write. */
const columnTitles: Readonly<Record<Column, string>> = {
  id: 'ID Aksi',
  ...lockedTitles,
  timeline: 'Timeline',
  ...openTitles,
}

/** Columns that every master has from its first round on. */
const always: readonly Column[] = ['id', 'realization', 'doneOn', 'obstacle', 'newTimeline', 'changeReason']
const widths: Partial<Readonly<Record<Column, number>>> = { id: 20, realization: 42, changeReason: 30, obstacle: 30 }
const width = 18

/**
 * What has to be written into a master so that it holds the actions of a round: ids, changed cells in the rows that are there,
 * and new rows under them. New actions go into the sheet of their year, or into the sheet RATL, which is made where there is
 * neither.
 */
export function masterEdits(
  master: Master,
  { actions, recommended, round }: Pick<Merged, 'actions' | 'recommended' | 'round'>,
): WorkbookEdits {
  const numbers = new Map(master.units.map(({ name, number }) => [name, number]))
  const known = new Map(master.actions.map(action => [action.id, action]))
  const sheets = new Map(master.layouts.map(layout => [layout.sheet, new EditedActions(layout)]))
  for (const action of actions) {
    const before = known.get(action.id)
    if (before !== undefined) sheets.get(before.sheet)?.change(before, action)
  }
  const added = new Map<string, EditedActions>()
  const fresh = actions.filter(({ id }) => !known.has(id))
  const noted = recommendedEdits(master.recommended, recommended)
  for (const action of fresh.toSorted(byPlace)) {
    const own = sheets.get(sheetOf(action, master.layouts) ?? '')
    const sheet = own ?? added.get(plainName) ?? EditedActions.empty()
    if (own === undefined) added.set(plainName, sheet)
    sheet.add(action, numbers.get(action.unit))
  }
  const edits = (edited: ReadonlyMap<string, EditedActions>) =>
    new Map([...edited].map(([name, sheet]) => [name, sheet.edit]))
  const marked = roundEdits(master.rounds, round)
  const notes = (isNew: boolean) => [
    ...(noted?.isNew === isNew ? [[master.recommended.sheet ?? recommendedName, noted.edit] as const] : []),
    ...(marked?.isNew === isNew ? [[master.rounds.sheet ?? roundsName, marked.edit] as const] : []),
  ]
  return {
    sheets: new Map([...edits(sheets), ...notes(false)]),
    added: new Map([...edits(added), ...notes(true)]),
  }
}

/** An empty cell of a new action that in its place means what a row above says. */
interface InheritedCell {
  readonly id: string
  readonly column: 'service' | 'recommendationNumber'
  readonly found: string
  /** The action that says it. */
  readonly above: string
}

/**
 * The cells of new actions that would not be read as empty: in a sheet of actions an empty service or number is that of the row
 * above, as long as that is of the same unit, and the number as long as the service is the same too.
 */
export function inheritedCells(master: Master, actions: readonly RoundAction[]): readonly InheritedCell[] {
  const known = new Set(master.actions.map(({ id }) => id))
  const last = new Map<string, RoundAction>()
  for (const action of master.actions) last.set(action.sheet, action)
  const found: InheritedCell[] = []
  for (const action of actions.filter(({ id }) => !known.has(id)).toSorted(byPlace)) {
    const sheet = sheetOf(action, master.layouts) ?? plainName
    const above = last.get(sheet)
    last.set(sheet, action)
    if (above === undefined || above.year !== action.year || above.unit !== action.unit) continue
    const isOfService = saysTheSame(action.service, above.service)
    for (const column of ['service', 'recommendationNumber'] as const) {
      if (action[column] !== '' || above[column] === '' || (column !== 'service' && !isOfService)) continue
      found.push({ id: action.id, column, found: above[column], above: above.id })
    }
  }
  return found
}

const plainName = 'RATL'

/** Rows without a service or a number come first: an empty cell means the same as above. */
function byPlace(one: RoundAction, other: RoundAction): number {
  const keys = ({ year, id, service, recommendationNumber }: RoundAction) => {
    return [year, id.replace(/\d+$/, ''), service, recommendationNumber, id].join('\u0000')
  }
  return compareTexts(keys(one), keys(other))
}

function sheetOf({ year }: RoundAction, layouts: readonly SheetLayout[]): string | undefined {
  const ofYear = layouts.find(({ sheet }) => new RegExp(String.raw`\b${year}\b`).test(sheet))
  return (ofYear ?? layouts.find(({ columns }) => columns.has('year')))?.sheet
}

class EditedActions {
  readonly #layout: SheetLayout
  readonly #columns: Map<string, number>
  readonly #cells: CellEdit[] = []
  readonly #widths = new Map<number, number>()
  #width: number
  #lastRow: number

  constructor(layout: SheetLayout) {
    this.#layout = layout
    this.#columns = new Map(layout.columns)
    this.#width = layout.width
    this.#lastRow = Math.max(layout.lastRow, layout.heading)
    for (const column of always) this.#columnOf(column)
  }

  static empty(): EditedActions {
    const made = new EditedActions({ sheet: plainName, heading: 1, columns: new Map(), width: 0, lastRow: 1 })
    for (const column of Object.keys(columnTitles) as Column[]) made.#columnOf(column)
    return made
  }

  /** Where a column stands; one that is not there is put behind all others. */
  #columnOf(column: Column): number {
    const key: string = column
    const found = this.#columns.get(key)
    if (found !== undefined) return found
    const at = this.#width
    this.#width += 1
    this.#columns.set(key, at)
    this.#widths.set(at, widths[column] ?? width)
    const like = at === 0 ? {} : { like: this.#layout.columns.get('status') ?? at - 1 }
    this.#cells.push({ row: this.#layout.heading, column: at, value: columnTitles[column], ...like })
    return at
  }

  #set(row: number, column: Column, value: string): void {
    const like = this.#columns.get('action')
    this.#cells.push({ row, column: this.#columnOf(column), value, ...(like !== undefined && { like }) })
  }

  change(before: MasterAction, after: RoundAction): void {
    if (!before.hasId) this.#set(before.row, 'id', after.id)
    for (const column of openColumns) {
      if (after[column] !== before[column]) this.#set(before.row, column, after[column])
    }
  }

  add(action: RoundAction, number: number | undefined): void {
    this.#lastRow += 1
    const at = this.#columns.get('number')
    if (at !== undefined && number !== undefined) this.#cells.push({ row: this.#lastRow, column: at, value: number })
    const needsYear = this.#columns.has('year')
    for (const column of Object.keys(columnTitles) as Column[]) {
      if (column === 'year' && !needsYear) continue
      if (action[column] !== '') this.#set(this.#lastRow, column, action[column])
    }
  }

  get edit(): SheetEdit {
    return { cells: this.#cells, widths: this.#widths }
  }
}
