import type { CalendarDate } from '../../src/base/dates/calendar-date.ts'
import type { Block, Heading, Paragraph, ReportDocument, Section } from '../../src/document/document.ts'
import type { Inline, Link, Reference, Strong, Text } from '../../src/document/inline.ts'
import type { Cell, Matrix, MatrixGroup, MatrixItem, MatrixRow, Row, Table } from '../../src/document/table.ts'

// Short ways to write trees in tests. What is not given is the plainest thing that passes `checkDocument`.

export const text = (words: string): Text => ({ type: 'text', text: words })
export const strong = (...children: readonly Inline[]): Strong => ({ type: 'strong', children })
export const reference = (to: string, page = false): Reference => ({ type: 'reference', to, ...(page && { page }) })
export const link = (href: string, words: string): Link => ({ type: 'link', href, children: [text(words)] })

export function heading(level: Heading['level'], words: string, more: Partial<Heading> = {}): Heading {
  return { type: 'heading', level, series: 'chapter', children: [text(words)], ...more }
}

export function paragraph(...children: readonly (string | Inline)[]): Paragraph {
  return { type: 'paragraph', role: 'body', children: children.map(asInline) }
}

export function cell(words: string, more: Partial<Cell> = {}): Cell {
  return { columnSpan: 1, rowSpan: 1, lines: [{ level: 0, children: [text(words)] }], ...more }
}

export function row(...cells: readonly (string | Cell)[]): Row {
  return { cells: cells.map(asCell) }
}

/** A table as wide as its first row, with a caption when an id is given. */
export function table(rows: readonly Row[], more: Partial<Table> = {}): Table {
  const columns = columnsFor(rows)
  return { type: 'table', columns, head: [], body: rows, ...captionFor(more.id), ...more }
}

export function matrixRow(...cells: readonly (string | Cell)[]): MatrixRow {
  return { type: 'row', cells: cells.map(asCell) }
}

export function group(cells: readonly (string | Cell)[], ...children: readonly MatrixItem[]): MatrixGroup {
  return { type: 'group', cells: cells.map(asCell), children }
}

export function matrix(body: readonly MatrixItem[], more: Partial<Matrix> = {}): Matrix {
  const columns = columnsFor(body.filter(item => item.type === 'row'))
  return {
    type: 'matrix',
    id: 'matriks',
    keep: 'row',
    caption: { children: [text('Matriks')] },
    columns,
    head: [],
    body,
    ...more,
  }
}

export function section(children: readonly Block[], more: Partial<Section> = {}): Section {
  return { paper: 'A4', orientation: 'portrait', numbering: 'arabic', restart: false, children, ...more }
}

export function documentOf(...sections: readonly Section[]): ReportDocument {
  const meta = {
    title: 'Laporan',
    author: 'Inspektorat',
    issuedOn: '2023-07-27' as CalendarDate,
    language: 'id',
  } as const
  return { meta, sections, assets: new Map() }
}

/** A document of one section. */
export function documentWith(...children: readonly Block[]): ReportDocument {
  return documentOf(section(children))
}

export function blocksOf(document: ReportDocument): readonly Block[] {
  return document.sections.flatMap(({ children }) => children)
}

function asInline(part: string | Inline): Inline {
  return typeof part === 'string' ? text(part) : part
}

function asCell(part: string | Cell): Cell {
  return typeof part === 'string' ? cell(part) : part
}

function columnsFor(rows: readonly Row[]): Table['columns'] {
  const width = rows[0]?.cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0) ?? 0
  return Array.from({ length: width }, () => ({ role: 'title' }) as const)
}

function captionFor(id: string | undefined): Partial<Table> {
  return id === undefined ? {} : { caption: { children: [text(`Tentang ${id}`)] } }
}
