import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { withPdf } from '../../src/verify/pdf/page-items.ts'
import type { Grid, GridColumn } from './grid.ts'

/** Where a letter begins may stand before its column by so much; points. */
const slack = 1

interface Item {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** What a page shows: its size in points and the texts on it. */
export interface ReadPage {
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
}

/**
 * Reads a PDF of grids, whoever made it, and says where it differs from them: each page must have the size of a grid and
 * its heading, and each column, read downwards over all pages, the letters and digits of its texts, no more and no less.
 * Blanks, hyphens and other signs are not looked at, since each breaks lines in its own way. Undefined where all is there.
 */
export async function differenceFrom(grids: readonly Grid[], bytes: Uint8Array): Promise<string | undefined> {
  return withPdf(bytes, async pdf => {
    const pages: ReadPage[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(await pdf.getPage(number)))
    return differenceOf(grids, pages)
  })
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 })
  // With the marks among them, texts of different cells do not come as one.
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const texts = items.flatMap(item => {
    return 'str' in item ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }] : []
  })
  return { width, height, items: texts }
}

export function differenceOf(grids: readonly Grid[], pages: readonly ReadPage[]): string | undefined {
  let next = 0
  for (const [at, grid] of grids.entries()) {
    const columns = grid.columns.map((): string[] => [])
    const first = next
    for (let body = bodyOf(pages[next], grid); body !== undefined; body = bodyOf(pages[next], grid)) {
      for (const [column, letters] of body.entries()) columns[column]?.push(letters)
      next += 1
    }
    const read = columns.map((letters, column) => countTexts(grid.rows, column, letters.join('')))
    const rows = Math.min(...read.map(({ rows }) => rows))
    if (read.some(({ isAll }) => !isAll)) {
      return `matrix ${at + 1}: ${rows} of ${grid.rows.length} rows found on pages ${first + 1} to ${next}`
    }
  }
  return next === pages.length ? undefined : `${pages.length - next} pages that belong to no matrix`
}

/** Letters of each column under the heading; undefined where the page is not one of this grid. */
function bodyOf(page: ReadPage | undefined, grid: Grid): readonly string[] | undefined {
  if (page === undefined || !isAlike(page.width, grid.page.width) || !isAlike(page.height, grid.page.height))
    return undefined
  const columns = lettersOfColumns(page, grid)
  const heads = grid.columns.map(({ head }) => lettersOf(head))
  if (!columns.every((letters, at) => letters.startsWith(heads[at] ?? ''))) return undefined
  return columns.map((letters, at) => letters.slice(heads[at]?.length))
}

function lettersOfColumns({ items }: ReadPage, { columns, page }: Grid): readonly string[] {
  const edges = edgesOf(columns, page.left)
  const sorted = items.toSorted((one, two) => (Math.abs(one.y - two.y) > slack ? two.y - one.y : one.x - two.x))
  const found = columns.map((): string[] => [])
  for (const { text, x } of sorted) {
    const column = Math.max(
      0,
      edges.findLastIndex(edge => edge <= x + slack),
    )
    found[column]?.push(lettersOf(text))
  }
  return found.map(texts => texts.join(''))
}

/** Left edges of columns, points from the left edge of the page. */
export function edgesOf(columns: readonly Pick<GridColumn, 'width'>[], left: number): readonly number[] {
  let edge = left
  return columns.map(({ width }) => {
    edge += width
    return edge - width
  })
}

/** How many rows have their text of a column, read from the first on, and whether nothing is left over. */
function countTexts(rows: Grid['rows'], column: number, letters: string) {
  let at = 0
  for (const [row, texts] of rows.entries()) {
    const wanted = lettersOf(texts[column] ?? '')
    if (!letters.startsWith(wanted, at)) return { rows: row, isAll: false }
    at += wanted.length
  }
  return { rows: rows.length, isAll: at === letters.length }
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function isAlike(one: number, two: number): boolean {
  return Math.abs(one - two) < slack
}
