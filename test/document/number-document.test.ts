import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Heading } from '../../src/document/document.ts'
import { numberDocument } from '../../src/document/number-document.ts'
import { anyDocument, anyHeading } from './arbitrary-document.ts'
import { blocksOf, documentOf, documentWith, heading, matrix, matrixRow, row, section, table } from './build.ts'

/** Labels of headings and captions, in order. */
function labelsOf(...blocks: readonly Block[]): readonly (string | undefined)[] {
  return blocksOf(numberDocument(documentWith(...blocks))).map(labelOf)
}

function labelOf(block: Block): string | undefined {
  if (block.type === 'heading') return block.label
  return block.type === 'table' || block.type === 'matrix' ? block.caption?.label : undefined
}

/** What a heading is the n-th of: those of its own level and series since the last heading above it. */
function ordinalOf(headings: readonly Heading[], index: number): number {
  const { level, series } = headings[index] as Heading
  const before = headings.slice(0, index)
  const start = level === 1 ? 0 : before.findLastIndex(other => other.level < level) + 1
  return 1 + before.slice(start).filter(other => other.level === level && (level > 1 || other.series === series)).length
}

describe('headings', () => {
  test('read BAB I, A., 1., a.', () => {
    const labels = labelsOf(heading(1, 'x'), heading(2, 'x'), heading(3, 'x'), heading(4, 'x'), heading(4, 'x'))
    expect(labels).toEqual(['BAB I', 'A.', '1.', 'a.', 'b.'])
  })

  test('count from the start again under a new higher heading', () => {
    const levels = [1, 2, 3, 4, 3, 4, 2, 3, 1, 2, 3] as const
    expect(labelsOf(...levels.map(level => heading(level, 'x')))).toEqual([
      ...['BAB I', 'A.', '1.', 'a.', '2.', 'a.', 'B.', '1.'],
      ...['BAB II', 'A.', '1.'],
    ])
  })

  test('go on after Z and after IX', () => {
    const letters = labelsOf(...Array.from({ length: 28 }, () => heading(2, 'x')))
    expect(letters.slice(24)).toEqual(['Y.', 'Z.', 'AA.', 'AB.'])
    const chapters = labelsOf(...Array.from({ length: 11 }, () => heading(1, 'x')))
    expect(chapters.slice(7)).toEqual(['BAB VIII', 'BAB IX', 'BAB X', 'BAB XI'])
  })

  test('of the appendix are counted apart from chapters, and end their sub-headings', () => {
    const appendix = heading(1, 'x', { series: 'appendix' })
    const labels = labelsOf(heading(1, 'x'), heading(2, 'x'), appendix, heading(2, 'x'), appendix, heading(1, 'x'))
    expect(labels).toEqual(['BAB I', 'A.', 'Lampiran 1', 'A.', 'Lampiran 2', 'BAB II'])
  })

  test('are counted through sections', () => {
    const document = documentOf(
      section([heading(1, 'x'), heading(2, 'x')]),
      section([heading(2, 'x'), heading(1, 'x')]),
    )
    expect(blocksOf(numberDocument(document)).map(labelOf)).toEqual(['BAB I', 'A.', 'B.', 'BAB II'])
  })

  test('say the n-th of their level since the last higher heading, whatever their order', () => {
    const anyHeadings = fc.array(anyHeading, { maxLength: 25 })
    fc.assert(
      fc.property(anyHeadings, headings => {
        const expected = headings.map(({ level, series }, index) => {
          const n = ordinalOf(headings, index)
          if (level === 1) return series === 'appendix' ? `Lampiran ${n}` : `BAB ${romans[n - 1]}`
          const letter = String.fromCharCode(64 + n)
          return { 2: `${letter}.`, 3: `${n}.`, 4: `${letter.toLowerCase()}.` }[level]
        })
        expect(labelsOf(...headings)).toEqual(expected)
      }),
    )
  })
})

describe('captions', () => {
  test('read Tabel 1, Tabel 2 over tables and matrices together', () => {
    const labels = labelsOf(
      table([row('a')], { id: 'satu' }),
      matrix([matrixRow('b')], { id: 'dua' }),
      heading(1, 'x'),
      table([row('c')], { id: 'tiga' }),
    )
    expect(labels).toEqual(['Tabel 1', 'Tabel 2', 'BAB I', 'Tabel 3'])
  })

  test('are not counted where there is none', () => {
    const labels = labelsOf(table([row('a')]), table([row('b')], { id: 'x' }), table([row('c')]))
    expect(labels).toEqual([undefined, 'Tabel 1', undefined])
  })
})

test('a label that was there before does not count', () => {
  expect(labelsOf(heading(1, 'x', { label: 'BAB IX' }), heading(1, 'x'))).toEqual(['BAB I', 'BAB II'])
})

test('numbering twice changes nothing', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      const numbered = numberDocument(document)
      expect(numberDocument(numbered)).toEqual(numbered)
    }),
  )
})

const romans = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII'],
  ...['XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI', 'XXII', 'XXIII', 'XXIV', 'XXV'],
]
