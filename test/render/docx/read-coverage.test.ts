import { expect, test } from 'vitest'
import { bookmarksOf } from '../../../src/render/docx/docx-bookmarks.ts'
import { toDocxDocument } from '../../../src/render/docx/docx-document.ts'
import { MarkupAside } from '../../../src/render/docx/markup-aside.ts'
import { loadFaces } from '../../../src/typeset/faces.ts'
import { catalogue } from '../catalogue.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'
import { spelledBefore } from '../spelled-before.ts'
import { watchReads } from '../watch-reads.ts'

const noBands = 'Charts of Word have no ranges behind their bars; the legend of the grades stands beside them.'
const oneRow = 'Always 1, as `checkDocument` insists: a group spans the rows inside it.'

/** What a DOCX does not show of a document, and why. */
const leavesOut: Readonly<Record<string, string>> = {
  ...spelledBefore,
  'document/meta.blankPage': 'Word puts in blank pages by itself, and writes nothing on them.',
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

test('a DOCX shows every field of the catalogue but those with a reason', () => {
  const watched = watchReads(catalogue)
  // Written alone, without the measuring of pages, which reads most of it too.
  const look = { theme, faces: loadFaces(fonts) }
  toDocxDocument(watched.tree, bookmarksOf(watched.tree), new Map(), look, new MarkupAside())
  const readWhenPacked = ['document/meta.issuedOn']
  expect(watched.unread()).toEqual([...Object.keys(leavesOut), ...readWhenPacked].sort())
})
