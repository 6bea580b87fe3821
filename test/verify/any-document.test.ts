import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportDocument } from '../../src/document/document.ts'
import { mapBlocks } from '../../src/document/map-document.ts'
import { reconcile } from '../../src/verify/reconcile.ts'
import { reconcileTwin } from '../../src/verify/reconcile-twin.ts'
import { anyDocument } from '../document/arbitrary-document.ts'
import { catalogue, resolved } from '../render/catalogue.ts'
import { readBoth } from './read-both.ts'

/** Covers have places of their own, and here they would lie over the text of their page. */
function withoutCovers(document: ReportDocument): ReportDocument {
  return mapBlocks(document, block => (block.type === 'cover' ? undefined : block))
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
    fc.asyncProperty(anyDocument, async document => {
      const tree = resolved(withoutCovers(document))
      const { pdf, docx } = await readBoth(tree)
      expect(messages(reconcile(tree, pdf, 'a.pdf'))).toEqual([])
      expect(messages(reconcile(tree, docx, 'a.docx'))).toEqual([])
    }),
    { numRuns: 60, endOnFailure: true },
  )
})
