import { expect, test } from 'vitest'
import { renderDocx } from '../../../src/render/docx/render-docx.ts'
import { docxMatrix } from '../../../src/render/docx/tables.ts'
import { blocksOf } from '../../document/build.ts'
import { catalogue } from '../catalogue.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'
import { watchReads } from '../watch-reads.ts'

const noBands = 'Charts of Word have no ranges behind their bars; the legend of the grades stands beside them.'
const oneRow = 'Always 1, as `checkDocument` insists: a group spans the rows inside it.'

/** What a DOCX does not show of a document, and why. */
const leavesOut: Readonly<Record<string, string>> = {
  'document/meta.language': 'The styles say id-ID, the only language there is.',
  'figure/chartBand.from': noBands,
  'figure/chartBand.name': noBands,
  'figure/chartBand.role': noBands,
  'figure/chartBand.to': noBands,
  'heading/heading.series': 'Settled in the label: BAB or Lampiran.',
  'matrix.body/cell.rowSpan': oneRow,
  'matrix.columns/column.group': 'The groups themselves say how deep they are.',
  'matrix.group/cell.rowSpan': oneRow,
}

test('a DOCX shows every field of the catalogue but those with a reason', async () => {
  const watched = watchReads(catalogue)
  await renderDocx(watched.tree, theme, fonts)
  expect(watched.unread()).toEqual(Object.keys(leavesOut).sort())
})

test('the rows of a matrix are shown whole, measuring their pages not counted', () => {
  const watched = watchReads(catalogue)
  const names = { labelBookmarkOf: (id: string) => id, bookmarkOf: (id: string) => id, pageOf: () => undefined }
  const context = { ...names, area: { width: 700, height: 450 }, theme }
  for (const block of blocksOf(watched.tree)) if (block.type === 'matrix') docxMatrix(block, context)
  const unread = watched.unread().filter(field => /^matrix\.(head|body|group|columns)\//.test(field))
  expect(unread).toEqual(Object.keys(leavesOut).filter(field => field.startsWith('matrix')))
})
