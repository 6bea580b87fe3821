import { expect, test } from 'vitest'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'
import { catalogue } from '../catalogue.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'
import { spelledBefore } from '../spelled-before.ts'
import { watchReads } from '../watch-reads.ts'

const noSpans = 'Rows of a matrix never span: groups do it for them.'

/** What a PDF does not show of a document, and why. */
const leavesOut: Readonly<Record<string, string>> = {
  ...spelledBefore,
  'heading/heading.series': 'Settled in the label: BAB or Lampiran.',
  'matrix.columns/column.group': 'The groups themselves say how deep they are.',
  'matrix.group/cell.rowSpan': noSpans,
}

test('a PDF shows every field of the catalogue but those with a reason', async () => {
  const watched = watchReads(catalogue)
  await renderPdf(watched.tree, theme, fonts)
  expect(watched.unread()).toEqual(Object.keys(leavesOut).sort())
})
