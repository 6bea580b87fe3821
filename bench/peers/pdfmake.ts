import { readFileSync, writeFileSync } from 'node:fs'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import printer from 'pdfmake/js/Printer.js'
import type { Grid } from '../grids/grid.ts'
import { tellAndExit, warm } from '../measure/rounds.ts'

// pdfmake as anyone would use it, in a process that loads nothing of ours: sets grids, so many rounds, and writes the PDF.
// pdfmake.js <grids> <pdf> <rounds> <regular font> <bold font>

const [file = '', pdf = '', rounds = '1', regular = '', bold = ''] = process.argv.slice(2)
const ruleWidth = 0.5

function contentOf({ page, columns, rows, letters }: Grid): Content {
  const { size, lineHeight, paddingX, paddingY } = letters
  const heads = columns.map(({ head }) => ({ text: head, bold: true, alignment: 'center' as const }))
  const body = rows.map(row => row.map((text, at) => ({ text, alignment: columns[at]?.align ?? 'left' })))
  const table = {
    ...{ headerRows: 1, body: [heads, ...body] },
    // It counts neither padding nor rules into a width.
    widths: columns.map(({ width }) => width - 2 * paddingX - ruleWidth),
  }
  const [paddingLeft, paddingRight, paddingTop, paddingBottom] = [paddingX, paddingX, paddingY, paddingY].map(
    padding => () => padding,
  )
  const layout = {
    ...{ paddingLeft, paddingRight, paddingTop, paddingBottom },
    ...{ hLineWidth: () => ruleWidth, vLineWidth: () => ruleWidth },
  }
  return {
    section: [{ table, layout, fontSize: size, lineHeight }],
    pageSize: { width: page.width, height: page.height },
    pageOrientation: page.width > page.height ? 'landscape' : 'portrait',
    pageMargins: [page.left, page.top, page.right, page.bottom],
  } as Content
}

const { default: Printer } = printer
const files = { existsSync: () => true, readFileSync: (name: string) => fonts[name] ?? new Uint8Array() }
const fonts: Readonly<Record<string, Uint8Array>> = { regular: readFileSync(regular), bold: readFileSync(bold) }
const urls = { resolve: async () => {}, resolved: async () => {} }
const descriptors = { Arimo: { normal: 'regular', bold: 'bold' } }
const grids = JSON.parse(readFileSync(file, 'utf8')) as readonly Grid[]

async function setGrids(): Promise<Uint8Array> {
  const definition: TDocumentDefinitions = { content: grids.map(contentOf), defaultStyle: { font: 'Arimo' } }
  const document = await new Printer(descriptors, files, urls, () => false).createPdfKitDocument(definition, {
    bufferPages: false,
  })
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise(resolve => document.on('end', resolve))
  document.end()
  await ended
  return Buffer.concat(chunks)
}

let bytes: Uint8Array = new Uint8Array()
const taken = await warm(async () => {
  bytes = await setGrids()
}, Number(rounds))
writeFileSync(pdf, bytes)
tellAndExit(taken)
