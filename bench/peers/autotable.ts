import { readFileSync, writeFileSync } from 'node:fs'
import type { Grid } from '../grids/grid.ts'
import { tellAndExit, warm } from '../measure/rounds.ts'
import { requirePeer } from './peer-folder.ts'

// jsPDF with its tables in a process of its own, which loads nothing of ours: sets grids, so many rounds, and writes the PDF.
// autotable.js <grids> <pdf> <rounds> <regular font> <bold font>

/** The parts that are used. */
interface Page {
  addFileToVFS(name: string, base64: string): void
  addFont(file: string, family: string, style: string): void
  addPage(size: readonly [number, number], orientation: string): void
  setLineHeightFactor(factor: number): void
  output(form: 'arraybuffer'): ArrayBuffer
}
interface JsPdfModule {
  readonly jsPDF: new (options: Readonly<Record<string, unknown>>) => Page
}
interface TablesModule {
  readonly autoTable: (page: Page, options: Readonly<Record<string, unknown>>) => void
}

const [file = '', pdf = '', rounds = '1', regular = '', bold = ''] = process.argv.slice(2)
const { jsPDF } = requirePeer('jspdf') as JsPdfModule
const { autoTable } = requirePeer('jspdf-autotable') as TablesModule
const grids = JSON.parse(readFileSync(file, 'utf8')) as readonly Grid[]
const fonts = { normal: readFileSync(regular, 'base64'), bold: readFileSync(bold, 'base64') }

function orientationOf({ width, height }: Grid['page']): string {
  return width > height ? 'landscape' : 'portrait'
}

function setGrid(document: Page, { page, columns, rows, letters }: Grid): void {
  const { size, leading, paddingX, paddingY } = letters
  const padding = { left: paddingX, right: paddingX, top: paddingY, bottom: paddingY }
  const look = { font: 'Arimo', fontSize: size, cellPadding: padding, lineWidth: 0.5, lineColor: 0, textColor: 0 }
  document.setLineHeightFactor(leading / size)
  autoTable(document, {
    head: [columns.map(({ head }) => head)],
    body: rows.map(row => [...row]),
    theme: 'plain',
    margin: { left: page.left, right: page.right, top: page.top, bottom: page.bottom },
    startY: page.top,
    rowPageBreak: 'avoid',
    styles: { ...look, overflow: 'linebreak' },
    headStyles: { fontStyle: 'bold', halign: 'center' },
    columnStyles: Object.fromEntries(columns.map(({ width, align }, at) => [at, { cellWidth: width, halign: align }])),
  })
}

function setGrids(): Uint8Array {
  const [first] = grids
  if (first === undefined) throw new Error('no grid')
  const size = ({ page }: Grid) => [page.width, page.height] as const
  const document = new jsPDF({
    unit: 'pt',
    format: size(first),
    orientation: orientationOf(first.page),
    compress: true,
  })
  for (const [style, base64] of Object.entries(fonts)) {
    document.addFileToVFS(`${style}.ttf`, base64)
    document.addFont(`${style}.ttf`, 'Arimo', style)
  }
  grids.forEach((grid, at) => {
    if (at > 0) document.addPage(size(grid), orientationOf(grid.page))
    setGrid(document, grid)
  })
  return new Uint8Array(document.output('arraybuffer'))
}

let bytes: Uint8Array = new Uint8Array()
const taken = await warm(() => {
  bytes = setGrids()
}, Number(rounds))
writeFileSync(pdf, bytes)
tellAndExit(taken)
