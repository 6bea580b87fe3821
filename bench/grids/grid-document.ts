import { type CalendarDate, lastDayOfMonth } from '../../src/base/dates/calendar-date.ts'
import type { ReportDocument, Section } from '../../src/document/document.ts'
import type { Cell, Matrix, MatrixRow } from '../../src/document/table.ts'
import type { Grid } from './grid.ts'

/** Grids as ours sets them: a report of nothing but matrices. */
export function gridDocument(grids: readonly Grid[]): ReportDocument {
  return {
    meta: { title: 'Matriks', author: 'Bench', issuedOn: lastDayOfMonth(2023, 7) as CalendarDate, language: 'id' },
    sections: grids.map(sectionOf),
    assets: new Map(),
  }
}

function sectionOf(grid: Grid, at: number): Section {
  return { ...grid.section, numbering: 'none', restart: false, children: [matrixOf(grid, at)] }
}

function matrixOf({ columns, rows }: Grid, at: number): Matrix {
  return {
    ...{ type: 'matrix', id: `kisi-${at}`, keep: 'row' },
    // A matrix always has one: of this there is a dot on the page.
    caption: { children: [] },
    columns: columns.map(({ role }) => ({ role })),
    head: [{ cells: columns.map(({ head }) => cellOf(head)) }],
    body: rows.map((texts): MatrixRow => ({ type: 'row', cells: texts.map(cellOf) })),
  }
}

function cellOf(text: string): Cell {
  const lines = text === '' ? [] : text.split('\n')
  return {
    ...{ columnSpan: 1, rowSpan: 1 },
    lines: lines.map(line => ({ level: 0, children: [{ type: 'text', text: line }] })),
  }
}
