import { reportKinds } from '../../src/kinds/registry.ts'
import type { Column } from '../../src/workbook/column.ts'
import type { SheetSpec } from '../../src/workbook/declare.ts'
import { keptResources } from '../kept-resources.ts'
import { sheetOf, sourceOf } from '../workbook/build-sheet.ts'
import { showProblems } from '../workbook/show-problems.ts'
import type { FullWorkbook, Tables } from './full-sheets.ts'

export function kindOf({ kind: id }: Pick<FullWorkbook, 'kind'>) {
  const kind = reportKinds.find(known => known.id === id)
  if (kind === undefined) throw new Error(`no kind ${id}`)
  return kind
}

/** What a workbook comes to: its figures as machines and people read them, or the errors that stop it. */
export async function outcomeOf(workbook: FullWorkbook, tables: Tables = workbook.tables) {
  const source = sourceOf(Object.entries(tables).map(([name, rows]) => sheetOf(rows, name)))
  const outcome = await kindOf(workbook).prepare(source, { edition: 'publik' }, keptResources)
  const { problems } = outcome
  if (!outcome.ok) return { figures: undefined, problems, shown: showProblems(problems) }
  const { findings: _, ...view } = outcome.value.view as Readonly<Record<string, unknown>>
  const { figures, summary } = outcome.value
  return {
    figures: JSON.stringify({ figures, summary }),
    view: JSON.stringify(view),
    problems,
    shown: showProblems(problems),
  }
}

/** A heading, or an entry of a sheet of facts, by where it stands in a workbook. */
export interface Heading {
  readonly sheet: string
  readonly row: number
  readonly cell: number
  readonly shape: SheetSpec['shape']
  readonly column: Column<unknown>
  /** A figure rests on it, or it selects rows. */
  readonly feeds: boolean
}

/** Every declared column and entry of a workbook, with where its heading stands. */
export async function headingsOf(workbook: FullWorkbook): Promise<readonly Heading[]> {
  const specs = Object.values(await kindOf(workbook).workbook(keptResources))
  return Object.entries(workbook.tables).flatMap(([sheet, rows]) => {
    const spec = specs.find(({ name }) => name === sheet.replace(/ \d{4}$/, ''))
    return spec === undefined ? [] : headingsIn(sheet, rows, spec)
  })
}

function headingsIn(sheet: string, rows: Tables[string], { shape, columns }: SheetSpec): readonly Heading[] {
  const places =
    shape === 'facts'
      ? rows.map(([title], row) => ({ title, row, cell: 0 }))
      : (rows[0] ?? []).map((title, cell) => ({ title, row: 0, cell }))
  return places.flatMap(({ title, row, cell }) => {
    const column = Object.values<Column<unknown>>(columns).find(known => known.title === title)
    const feeds = column?.required || column?.feeds === true
    return column === undefined ? [] : [{ sheet, row, cell, shape, column, feeds }]
  })
}

/** The workbook with another text for a heading. */
export function renamed(tables: Tables, { sheet, row, cell }: Heading, title: string): Tables {
  const rows = tables[sheet] ?? []
  return { ...tables, [sheet]: rows.with(row, (rows[row] ?? []).with(cell, title)) }
}

/** The workbook without a column or an entry. */
export function without(tables: Tables, { sheet, row, cell, shape }: Heading): Tables {
  const rows = tables[sheet] ?? []
  const rest = shape === 'facts' ? rows.toSpliced(row, 1) : rows.map(cells => cells.toSpliced(cell, 1))
  return { ...tables, [sheet]: rest }
}

/** The workbook with another name for a sheet, at the same place. */
export function withSheetName(tables: Tables, sheet: string, name: string): Tables {
  return Object.fromEntries(Object.entries(tables).map(([known, rows]) => [known === sheet ? name : known, rows]))
}
