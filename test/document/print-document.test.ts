import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rounded } from '../../src/base/decimal.ts'
import type { ReportDocument } from '../../src/document/document.ts'
import type { ChartValue } from '../../src/document/figure.ts'
import type { Inline } from '../../src/document/inline.ts'
import { runs } from '../laws.ts'
import { catalogue } from '../render/catalogue.ts'
import { anyBlock } from './arbitrary-document.ts'
import { cell, documentWith, heading, link, paragraph, reference, row, strong, table, text } from './build.ts'
import { changesOf } from './change-tree.ts'
import { printDocument } from './print-document.ts'

/** The places of those changes of a document after which it has the same text as before. */
function unseenChanges(document: ReportDocument): readonly string[] {
  const before = printDocument(document)
  const unseen = changesOf(document).filter(({ tree }) => printDocument(tree as ReportDocument) === before)
  return unseen.map(({ path }) => path)
}

/** A document for each block of the catalogue, with everything else that the catalogue holds. */
const pieces = catalogue.sections.flatMap(section =>
  section.children.map((block): ReportDocument => ({ ...catalogue, sections: [{ ...section, children: [block] }] })),
)

test('whatever is changed in a document with every node and field changes its text', () => {
  expect(pieces.flatMap(unseenChanges)).toEqual([])
})

test('whatever is changed in any block changes the text', () => {
  fc.assert(
    fc.property(anyBlock, block => {
      expect(unseenChanges(documentWith(block))).toEqual([])
    }),
    { numRuns: runs(30) },
  )
})

/** Words that look like the marks of the text. */
const anyMark = fc.constantFrom(
  '',
  ' ',
  'a',
  '|',
  ' | ',
  'a | a',
  'aa',
  'a}',
  '{',
  '}',
  '\\',
  '\n',
  '\\n',
  '{lineBreak}',
  '{strong: a}',
)

/** Trees so small that two of them would soon be printed alike. */
const { inlines: fewInlines } = fc.letrec<{ inlines: readonly Inline[]; inline: Inline }>(tie => ({
  inlines: fc.array(tie('inline'), { maxLength: 2, depthIdentifier: 'inline' }),
  inline: fc.oneof(
    { depthIdentifier: 'inline', maxDepth: 2 },
    { weight: 3, arbitrary: anyMark.map(text) },
    fc.constantFrom<Inline>(
      { type: 'lineBreak' },
      reference('a'),
      reference('a}'),
      link('a:', 'a": a'),
      link('a:": a', 'a'),
    ),
    tie('inlines').map((children): Inline => ({ type: 'emphasis', children })),
    tie('inlines').map(children => strong(...children)),
  ),
}))

const fewLines = fc.record({ level: fc.constantFrom(0, 0, 1), children: fewInlines })

const fewCells = fc.oneof(
  anyMark.map(words => cell(words)),
  fc
    .tuple(fc.constantFrom(1, 2), fc.array(fewLines, { maxLength: 2 }))
    .map(([columnSpan, lines]) => cell('', { columnSpan, lines })),
)

const documentsOfWords = fewInlines.map(children => documentWith(paragraph(...children)))
const documentsOfCells = fc
  .array(fewCells, { maxLength: 2 })
  .map(cells => documentWith(table([row(...cells)], { columns: [] })))

test.each([
  ['in a paragraph', documentsOfWords],
  ['in cells', documentsOfCells],
])('words that look like marks are told from marks %s: as many texts as documents', (_, documents) => {
  const countOf = (values: readonly string[]) => new Set(values).size
  fc.assert(
    fc.property(fc.array(documents, { minLength: 1_000, maxLength: 1_000 }), many => {
      expect(countOf(many.map(printDocument))).toBe(countOf(many.map(document => JSON.stringify(document))))
    }),
    { numRuns: runs(20), endOnFailure: true },
  )
})

test('a rounded figure, a count, a gap and its word are four values', () => {
  const values: readonly ChartValue[] = ['1' as Rounded, 1, null, 'null' as Rounded]
  const texts = values.map(value =>
    printDocument(
      documentWith({
        type: 'figure',
        caption: { children: [] },
        alt: '',
        chart: { shape: 'line', categories: ['a'], series: [{ name: 'a', role: 'first', values: [value] }], bands: [] },
      }),
    ),
  )
  expect(new Set(texts).size).toBe(values.length)
})

test('the order in which the fields of a node were set is no difference', () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, one]) => [name, turned(one)]),
    )
  }
  const { meta, sections, assets } = catalogue
  const other = { assets, sections: turned(sections), meta: turned(meta) } as ReportDocument
  expect(printDocument(other)).toBe(printDocument(catalogue))
})

test('a node is a line under the one that holds it, and so is a row with its cells', () => {
  const twoLines = cell('', { lines: ['satu', 'dua'].map(words => ({ level: 0, children: [text(words)] })) })
  const lines = printDocument(
    documentWith(
      heading(1, 'Hasil', { id: 'bab-2', label: 'BAB II' }),
      paragraph('Nilai ', strong(text('naik')), '.'),
      table([{ role: 'total', cells: [cell('Jumlah', { columnSpan: 2 }), cell('A', { role: 'grade-a' }), twoLines] }]),
    ),
  )
  expect(lines.split('\n').slice(1)).toEqual([
    'section numbering=arabic orientation=portrait paper=A4 restart=false',
    '  heading id=bab-2 label="BAB II" level=1 series=chapter: Hasil',
    '  paragraph role=body: Nilai {strong: naik}.',
    '  table',
    '    columns: title | title | title | title',
    '    row role=total: {cell columnSpan=2: Jumlah} | {cell role=grade-a: A} | satu{line level=0: dua}',
    '',
  ])
})
