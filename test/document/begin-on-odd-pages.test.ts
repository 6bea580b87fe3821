import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf } from '../../src/document/map-document.ts'
import { beginOnOddPages } from '../../src/document/page-breaks.ts'
import { anyDocument } from './arbitrary-document.ts'

test('every chapter and every new count begins a section on a right-hand page, and nothing is lost or moved', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      const parted = beginOnOddPages(document)
      expect(blocksOf(parted)).toEqual(blocksOf(document))
      for (const { begins, restart, children } of parted.sections) {
        const chapters = children.map(block => block.type === 'heading' && block.level === 1)
        expect(chapters.slice(1)).not.toContain(true)
        if (children.length > 0) expect(begins === 'odd').toBe(restart || chapters[0] === true)
      }
      expect(parted.sections.filter(({ restart }) => restart)).toHaveLength(
        document.sections.filter(({ restart }) => restart).length,
      )
      expect(beginOnOddPages(parted)).toEqual(parted)
    }),
  )
})
