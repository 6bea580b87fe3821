import { readFileSync, writeFileSync } from 'node:fs'
import { nodePorts } from '../../src/platform/node-ports.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import type { Theme } from '../../src/theme/theme.ts'
import type { Grid } from '../grids/grid.ts'
import { gridDocument } from '../grids/grid-document.ts'
import { tellAndExit, warm } from '../measure/rounds.ts'

// Our renderer of PDF in a process of its own, which loads nothing else: sets grids, so many rounds, and writes the PDF.
// set-grids.js <grids> <pdf> <rounds> <theme>

const [file = '', pdf = '', rounds = '1', themeFile = ''] = process.argv.slice(2)
const grids = JSON.parse(readFileSync(file, 'utf8')) as readonly Grid[]
const theme = JSON.parse(readFileSync(themeFile, 'utf8')) as Theme
const { fonts, deflate } = nodePorts()
const family = await fonts(theme.fonts.pdf)
let bytes: Uint8Array = new Uint8Array()
const taken = await warm(async () => {
  // Made anew for each round, as a report is.
  bytes = (await renderPdf(gridDocument(grids), theme, family, { deflate: deflate.deflate })).bytes
}, Number(rounds))
writeFileSync(pdf, bytes)
tellAndExit(taken)
