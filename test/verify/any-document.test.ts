import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportDocument } from '../../src/document/document.ts'
import { mapBlocks } from '../../src/document/map-document.ts'
import type { TableColumn } from '../../src/document/table.ts'
import { reconcile } from '../../src/verify/reconcile.ts'
import { reconcileTwin } from '../../src/verify/reconcile-twin.ts'
import { anyDocumentNamingPages } from '../document/arbitrary-document.ts'
import { runs } from '../laws.ts'
import { catalogue, resolved } from '../render/catalogue.ts'
import { readBoth } from './read-both.ts'

/**
 * Covers have places of their own, and here they would lie over the text of their page. Columns are as wide as they may:
 * in the narrowest, a list in a list has no width left, and its letters lie over the next column.
 */
function withoutOverlaps(document: ReportDocument): ReportDocument {
  return mapBlocks(document, block => {
    if (block.type === 'cover') return undefined
    if (block.type === 'table') return { ...block, columns: block.columns.map(widened) }
    return block.type === 'matrix' ? { ...block, columns: block.columns.map(widened) } : block
  })
}

function widened<AnyColumn extends TableColumn>(column: AnyColumn): AnyColumn {
  return { ...column, role: 'title' }
}

const messages = (problems: ReturnType<typeof reconcile>) => problems.map(({ message }) => message)

test('the files of the catalogue say what its tree says', async () => {
  const { pdf, docx } = await readBoth(catalogue)
  expect(messages(reconcile(catalogue, pdf, 'a.pdf'))).toEqual([])
  expect(messages(reconcile(catalogue, docx, 'a.docx'))).toEqual([])
  expect(messages(reconcileTwin(pdf, docx, 'a.pdf'))).toEqual([])
})

test('the files of any document say what its tree says', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocumentNamingPages, async document => {
      const tree = resolved(withoutOverlaps(document))
      const { pdf, docx } = await readBoth(tree)
      expect(messages(reconcile(tree, pdf, 'a.pdf'))).toEqual([])
      expect(messages(reconcile(tree, docx, 'a.docx'))).toEqual([])
    }),
    { numRuns: runs(25), endOnFailure: true },
  )
})
