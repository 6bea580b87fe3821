import fc from 'fast-check'
import { reportKinds } from '../../../src/kinds/registry.ts'
import type { Column, ColumnCriterion } from '../../../src/workbook/column.ts'
import type { TableSheet } from '../../../src/workbook/declare.ts'
import { readHeading } from '../../../src/workbook/headings/read-heading.ts'
import { alone } from '../../../src/workbook/read-table-sheet.ts'
import { keptPorts } from '../../kept-ports.ts'
import type { Tables } from '../../kinds/full-sheets.ts'
import { fullWorkbooks } from '../../kinds/full-workbooks.ts'
import { sheetOf, type Written } from '../build-sheet.ts'
import { withLog } from '../show-problems.ts'

type Rows = Tables[string]

/** A declared table with the rows of a workbook in which all its columns stand. */
export interface DeclaredSheet {
  readonly kind: string
  readonly spec: TableSheet
  readonly titles: readonly string[]
  readonly data: Rows
}

/** A declared column and where it stands in its sheet. */
export interface DeclaredColumn {
  readonly sheet: DeclaredSheet
  readonly key: string
  readonly index: number
  readonly column: Column<unknown>
}

const { resources } = keptPorts()

async function declaredSheets(): Promise<readonly DeclaredSheet[]> {
  const ofKinds = reportKinds.map(async ({ id: kind, workbook: declared }) => {
    const ofKind = fullWorkbooks.filter(workbook => workbook.kind === kind)
    // Of a sheet that several have, that of the first.
    const tables = Object.assign({}, ...ofKind.map(workbook => workbook.tables).toReversed()) as Tables
    return Object.values(await declared(resources)).flatMap(spec => {
      // A kind that has no full workbook here has its titles as it declares them.
      const declaredTitles =
        ofKind.length > 0 ? [] : Object.values<Column<unknown>>(spec.columns).map(({ title }) => title)
      const [titles = declaredTitles, ...data] = tables[spec.name] ?? []
      return spec.shape === 'table' ? [{ kind, spec, titles: titles.map(String), data }] : []
    })
  })
  return (await Promise.all(ofKinds)).flat()
}

function columnsOf(sheet: DeclaredSheet): readonly DeclaredColumn[] {
  return Object.entries<Column<unknown>>(sheet.spec.columns).map(([key, column]) => ({
    ...{ sheet, key, column },
    index: sheet.titles.indexOf(column.title),
    // Shown in a counterexample.
    [fc.toStringMethod]: () => `${sheet.kind}, ${sheet.spec.name}: ${column.title}`,
  }))
}

/** Every column of every table of every kind. */
export const declaredColumns: readonly DeclaredColumn[] = (await declaredSheets()).flatMap(columnsOf)

export interface UnsurColumn extends DeclaredColumn {
  readonly criterion: ColumnCriterion
}

/** Those that hold the values of an unsur. */
export const unsurColumns: readonly UnsurColumn[] = declaredColumns.flatMap(one =>
  one.column.criterion === undefined ? [] : [{ ...one, criterion: one.column.criterion }],
)

/** Where a heading, of whatever rows, puts each column; and what is told of it. */
export function readUnder({ spec, data }: DeclaredSheet, heading: readonly (readonly Written[])[]) {
  const { value, shown, problems } = withLog(log => readHeading(sheetOf([...heading, ...data]), spec, log, alone))
  return { columns: value?.columns ?? new Map<string, number>(), shown, problems }
}
