import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReportDocument } from '../../../src/document/document.ts'
import { descendantsOf, type XmlNode } from '../../../src/verify/xml-tree.ts'
import { anyDocument } from '../../document/arbitrary-document.ts'
import {
  cell,
  documentWith,
  group,
  heading,
  link,
  matrix,
  matrixRow,
  paragraph,
  row,
  table,
  text,
} from '../../document/build.ts'
import { runs } from '../../laws.ts'
import { catalogue, resolved } from '../catalogue.ts'
import { expectedText, squeezed, withoutPages } from '../expected-text.ts'
import { openDocx, wordText } from './open-docx.ts'

const choices = { listMarkers: false, namesInEveryRow: true, namesPages: true }

/** The text without page numbers in the contents, which belong to the format and not to the document. */
function readText(document: XmlNode): string {
  return withoutPages(squeezed(wordText(withoutPageNumbers(document))))
}

/** The last run in a link of the contents is the page. */
function withoutPageNumbers(node: XmlNode, isContents = false): XmlNode {
  const inside = isContents || node.name === 'w:sdtContent'
  const children = node.children.map(child => (typeof child === 'string' ? child : withoutPageNumbers(child, inside)))
  return { ...node, children: inside && node.name === 'w:hyperlink' ? children.slice(0, -1) : children }
}

function expectText(document: XmlNode, tree: ReportDocument): void {
  expect(readText(document)).toBe(expectedText(tree, choices))
}

test('a DOCX has all text of the catalogue, in order, with the names of groups in every row', async () => {
  expectText((await openDocx(catalogue)).document, catalogue)
})

test('a DOCX has all text of any document, in order', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async document => {
      const tree = resolved(document)
      expectText((await openDocx(tree)).document, tree)
    }),
    { numRuns: runs(15) },
  )
})

test('every part of the package is well-formed', async () => {
  const { parts, read } = await openDocx(catalogue)
  const names = [...parts.keys()].filter(name => /\.(xml|rels)$/.test(name))
  expect(names.length).toBeGreaterThan(10)
  for (const name of names) expect(read(name).name, name).not.toBe('')
})

describe('text that looks like XML or fields', () => {
  const hostile = `<w:t>x</w:t> ]]> & &amp; " ' w:instrText { HYPERLINK "http://x" } =1+1`

  test('stays text wherever it stands', async () => {
    const children = [text(hostile)]
    const tree = resolved(
      documentWith(
        { type: 'contents', of: 'headings', title: hostile },
        { type: 'contents', of: 'tables', title: hostile },
        heading(1, hostile),
        paragraph(hostile, link('https://contoh.id/?a="b"&c=<d>', hostile)),
        table([row(hostile)], { id: 'tabel', caption: { children } }),
        matrix([group([hostile], matrixRow(cell('', { lines: [{ marker: hostile, level: 1, children }] })))], {
          columns: [{ role: 'name', group: 1 }, { role: 'prose' }],
        }),
        { type: 'facts', rows: [{ label: hostile, children }] },
        {
          type: 'signatures',
          placeAndDate: hostile,
          signatories: [{ agency: hostile, title: hostile, name: hostile, nip: hostile }],
        },
      ),
    )
    const meta = { ...tree.meta, title: hostile, author: hostile, marking: hostile }
    const { document, read } = await openDocx({ ...tree, meta })
    expectText(document, tree)
    const fields = descendantsOf(document, 'w:instrText').map(({ children: words }) => words.join(''))
    expect(fields.map(words => words.split(' ')[0])).toEqual(['TOC', 'TOC', 'SEQ', 'SEQ'])
    expect(wordText(read('word/header1.xml'))).toBe(hostile)
    const core = read('docProps/core.xml')
    expect(descendantsOf(core, 'dc:title')[0]?.children).toEqual([hostile])
    expect(descendantsOf(core, 'dc:creator')[0]?.children).toEqual([hostile])
    const links = descendantsOf(read('word/_rels/document.xml.rels'), 'Relationship').filter(
      ({ attributes }) => attributes.TargetMode === 'External',
    )
    expect(links.map(({ attributes }) => attributes.Target)).toEqual(['https://contoh.id/?a="b"&c=<d>'])
  })
})

test('words that the library has for page numbers stay words', async () => {
  const words = 'CURRENT'
  const tree = resolved(
    documentWith(
      heading(1, words),
      paragraph(words),
      table([row(cell('', { lines: [{ marker: words, level: 1, children: [text(words)] }] }))]),
      { type: 'facts', rows: [{ label: words, children: [text(words)] }] },
      { type: 'signatures', placeAndDate: words, signatories: [{ agency: words, title: words, name: words }] },
    ),
  )
  const { document, read } = await openDocx({ ...tree, meta: { ...tree.meta, marking: words } })
  expectText(document, tree)
  expect(wordText(read('word/header1.xml'))).toBe(words)
})

describe('characters that XML cannot hold', () => {
  const impossible = ['\u0000', '\u0001', '\u000b', '\u001f', '\ufffe', '\uffff', '\ud800', '\udc00']

  test.each(impossible)('do not damage the file: %j', async character => {
    const words = `a${character}b`
    const tree = documentWith(
      { type: 'contents', of: 'headings', title: words },
      heading(1, words, { label: words }),
      paragraph(words, link(`https://contoh.id/${words}`, words)),
      table([row(cell('', { lines: [{ marker: words, level: 1, children: [text(words)] }] }))]),
      { type: 'facts', rows: [{ label: words, children: [] }] },
    )
    const meta = { ...tree.meta, title: words, author: words, marking: words }
    const { document, parts, read } = await openDocx({ ...tree, meta })
    for (const name of parts.keys()) if (/\.(xml|rels)$/.test(name)) read(name)
    const paragraphs = descendantsOf(document, 'w:p').map(wordText)
    expect(paragraphs.filter(one => one !== '')).toHaveLength(6)
    for (const one of paragraphs) expect(one).toMatch(/^(a.?b ?)*[\d:]?$/)
  })

  test('are those only: other characters of any writing stay as they are', async () => {
    const words = 'é\u0085\u00a0\u2028\ufffd 中 𝔸 😀 \u{10ffff}'
    expect(wordText((await openDocx(documentWith(paragraph(words)))).document)).toBe(words)
  })
})
