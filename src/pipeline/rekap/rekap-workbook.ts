// The rekap: all figures of a report to be copied from. A finished document and its figures come in; the bytes of an
// `.xlsx` go out.

import { flattenFigures } from '../../base/flatten-figures.ts'
import { type Block, captionOf, type ReportDocument } from '../../document/document.ts'
import { inlineText } from '../../document/inline.ts'
import { blocksOf } from '../../document/map-document.ts'
import type { ListCell, ListSheet } from '../../sources/lists/list-sheet.ts'
import { listWorkbook } from '../../sources/lists/list-workbook.ts'
import { figureContents, tableContents } from './table-sheet.ts'

/** What a rekap is made of. */
export interface RekapSource {
  readonly document: ReportDocument
  readonly figures: Readonly<Record<string, unknown>>
  readonly figureWords: ReadonlyMap<string, string>
}

/**
 * All figures, tables and charts of a report as a workbook to copy from. Numbers are numbers, with the decimals that are
 * printed. The first sheets tell what each sheet is, and list the figures; then every table and chart with a caption has a
 * sheet, named by its label. The same report gives the same bytes.
 */
export function rekapWorkbook({ document, figures, figureWords }: RekapSource): Uint8Array {
  const marking = document.meta.marking === undefined ? '' : `${document.meta.marking} – `
  const sheets = blocksOf(document).flatMap(block => sheetOf(block, marking))
  return listWorkbook([
    contentsSheet(`${marking}${document.meta.title}`, sheets),
    figuresSheet(`${marking}Angka`, figures, figureWords),
    ...sheets,
  ])
}

function sheetOf(block: Block, marking: string): readonly ListSheet[] {
  const caption = captionOf(block)
  if (caption?.label === undefined) return []
  const contents = contentsOf(block)
  if (contents === undefined) return []
  const title = `${marking}${caption.label}. ${inlineText(caption.children)}`
  return [{ name: caption.label, title, ...contents }]
}

function contentsOf(block: Block): Pick<ListSheet, 'columns' | 'rows'> | undefined {
  if (block.type === 'table' || block.type === 'matrix') return tableContents(block)
  return block.type === 'figure' ? figureContents(block) : undefined
}

function contentsSheet(title: string, sheets: readonly ListSheet[]): ListSheet {
  return {
    name: 'Daftar',
    title,
    columns: [
      { header: 'Lembar', width: 14 },
      { header: 'Isi', width: 90 },
    ],
    rows: [['Angka', 'Seluruh angka laporan'], ...sheets.map(({ name, title = '' }) => [name, title])],
  }
}

function figuresSheet(title: string, figures: RekapSource['figures'], words: RekapSource['figureWords']): ListSheet {
  const rows = flattenFigures(figures).map(([way, value]): readonly ListCell[] => [
    way.map(key => words.get(key) ?? key).join(' › '),
    figureCell(value),
    way.join('.'),
  ])
  return {
    name: 'Angka',
    title,
    columns: [
      { header: 'Angka', width: 50 },
      { header: 'Nilai', width: 16 },
      { header: 'Kunci', width: 36 },
    ],
    rows,
  }
}

/** Decimals come as text with a point, counts as numbers. */
function figureCell(value: string | number | null): ListCell {
  if (value === null) return '–'
  if (typeof value === 'number') return { number: String(value), format: '#,##0' }
  const [, part] = /^-?\d+\.(\d+)$/.exec(value) ?? []
  return part === undefined ? value : { number: value, format: `#,##0.${'0'.repeat(part.length)}` }
}
