import { expect, test } from 'vitest'
import { renderHtml } from '../../../src/render/html/render-html.ts'
import { catalogue } from '../catalogue.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'
import { spelledBefore } from '../spelled-before.ts'
import { watchReads } from '../watch-reads.ts'

const noPages = 'A screen has no pages.'

/** What the preview does not show of a document, and why. */
const leavesOut: Readonly<Record<string, string>> = {
  ...spelledBefore,
  'asset/asset.height': 'The browser reads the size from the picture.',
  'asset/asset.width': 'The browser reads the size from the picture.',
  'document/meta.blankPage': noPages,
  'document/section.begins': noPages,
  'document/section.paper': noPages,
  'document/section.restart': noPages,
  'heading/heading.series': 'Settled in the label: BAB or Lampiran.',
  'matrix.columns/column.group': 'The groups themselves say how deep they are.',
  'figure/figure.keeps': noPages,
  'list/list.keeps': noPages,
  'matrix/matrix.keep': noPages,
  'matrix/matrix.keeps': noPages,
  'paragraph/paragraph.keeps': noPages,
  'paragraph/reference.page': noPages,
  'table/table.keeps': noPages,
}

test('the preview shows every field of the catalogue but those with a reason', () => {
  const watched = watchReads(catalogue)
  renderHtml(watched.tree, theme, fonts)
  expect(watched.unread()).toEqual(Object.keys(leavesOut).sort())
})
