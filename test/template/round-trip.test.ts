import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDocument } from '../document/arbitrary-document.ts'
import { runs } from '../laws.ts'
import { read } from './expand.ts'
import { writeMarkup } from './write-markup.ts'

test('a document written as markup is read as the same document', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      const outcome = read(writeMarkup(document), 'laporan.hbs', document.assets)
      expect(outcome.problems).toEqual([])
      expect(outcome.ok && outcome.value).toEqual(document)
    }),
    { numRuns: runs(200) },
  )
})

test('the marking and the pictures of an edition are kept', () => {
  const assets = new Map([['logo', { format: 'png', bytes: new Uint8Array(3), width: 1, height: 2 } as const]])
  const outcome = read('<report title="J" author="P" issued="2023-07-27" marking="INTERNAL"/>', 'a.hbs', assets)
  expect(outcome.ok && outcome.value).toEqual({
    meta: { title: 'J', author: 'P', issuedOn: '2023-07-27', language: 'id', marking: 'INTERNAL' },
    sections: [],
    assets,
  })
})
