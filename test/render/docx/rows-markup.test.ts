import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { expressible } from '../../../src/base/characters.ts'
import { mapBlocks, mapInlines } from '../../../src/document/map-document.ts'
import type { Matrix, Table } from '../../../src/document/table.ts'
import { bookmarksOf } from '../../../src/render/docx/docx-bookmarks.ts'
import { renderDocx } from '../../../src/render/docx/render-docx.ts'
import { textArea } from '../../../src/render/measures.ts'
import { pageFrame } from '../../../src/theme/page-frame.ts'
import { loadFaces } from '../../../src/typeset/faces.ts'
import { descendantsOf, parsePart } from '../../../src/verify/xml-tree.ts'
import { referable } from '../../document/arbitrary-inlines.ts'
import { anyMatrix, anyTable } from '../../document/arbitrary-tables.ts'
import { documentOf, heading, link, matrix, matrixRow, row, section, table, text } from '../../document/build.ts'
import { runs } from '../../laws.ts'
import { resolved } from '../catalogue.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'
import { packTable } from './library-rows.ts'
import { openDocx } from './open-docx.ts'

const faces = loadFaces(fonts)

/** Texts that need care in XML: its own signs, what it cannot hold, blanks. */
const anyText = fc.constantFrom(
  ...[`<w:t>'"&amp;`, 'a\u0000b\u001f', '\ud800', 'x\udc00y', '\ud83d\u0000\ude00', '😀', '\uffff\ufffe'],
  ...['', ' ', '  dua  ', '\ttab', 'baris\nbaru', '\r', '\u007f\u0085', '\ufeff', '✓ ➢', '<markup-aside number="0"/>'],
)

const anyAddress = fc.constantFrom(
  ...['https://contoh.id/?a=1&b="2"', 'mailto:a@contoh.id', 'https://contoh.id/#bab', 'https://contoh.id/#'],
  ...[`https://contoh.id/#a"b'<c>&d`, '#bab', 'http://contoh.id/a#b#c'],
  ...[255, 256].map(length => `https://contoh.id/#${'x'.repeat(length)}`),
)

/** A document of one table, with some of its texts and addresses changed, and what its references lead to. */
const anyTableDocument = fc
  .tuple(
    fc.oneof(anyTable, anyMatrix),
    fc.array(anyText, { minLength: 1, maxLength: 9 }),
    fc.array(anyAddress, { minLength: 1, maxLength: 9 }),
  )
  .map(([block, texts, addresses]) => {
    let count = 0
    const next = <One>(list: readonly One[]): One => {
      count += 1
      return list[count % list.length] as One
    }
    const targets = section([
      heading(2, 'Tujuan', { id: referable[0] }),
      table([row('a')], { id: referable[1] }),
      matrix([matrixRow('b')], { id: referable[2] }),
    ])
    const changed = mapBlocks(documentOf(section([block]), targets), one =>
      mapInlines(one, inline => {
        if (inline.type === 'text') return { ...inline, text: `${next(texts)}${inline.text}${next(texts)}` }
        return inline.type === 'link' ? { ...inline, href: next(addresses) } : inline
      }),
    )
    return resolved(changed)
  })

/** The markup of the rows of the first table in a package, its links named by where they lead. */
function rowsIn(bytes: Uint8Array): string {
  const parts = unzipSync(bytes)
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const relations = descendantsOf(parsePart(expressible(read('word/_rels/document.xml.rels'))), 'Relationship')
  const targets = new Map(relations.map(({ attributes }) => [attributes.Id, attributes.Target]))
  const [, rows = ''] = /<\/w:tblGrid>(.*?)<\/w:tbl>/s.exec(expressible(read('word/document.xml'))) ?? []
  return rows.replace(/ r:id="([^"]+)"/g, (_, id: string) => ` leads to ${targets.get(id)}`)
}

test.each([null, '#0563C1'])('rows are written as the library writes them, links in the colour %s', async print => {
  const coloured = { ...theme, links: { ...theme.links, print } }
  await fc.assert(
    fc.asyncProperty(anyTableDocument, async document => {
      const [first = section([])] = document.sections
      const [block] = first.children as readonly [Table | Matrix]
      const { width } = textArea(pageFrame(first, coloured))
      const context = { ...bookmarksOf(document), pageOf: () => undefined, theme: coloured, faces }
      const [ours, theirs] = await Promise.all([
        renderDocx(document, coloured, fonts),
        packTable(block, width, context),
      ])
      expect(rowsIn(ours)).toBe(rowsIn(theirs))
    }),
    { numRuns: runs(40) },
  )
})

describe('places of rows', () => {
  const words = '<markup-aside number="1"/>'
  const both = documentOf(section([table([row(words)]), matrix([matrixRow('dua', 'tiga')])]))

  test('hold the rows of their own table, and none stays open', async () => {
    const { document } = await openDocx(both)
    expect(descendantsOf(document, 'markup-aside')).toEqual([])
    const texts = descendantsOf(document, 'w:tbl').map(one =>
      descendantsOf(one, 'w:t').flatMap(({ children }) => children),
    )
    expect(texts).toEqual([[words], ['dua', 'tiga']])
  })

  test('take text for nothing but text', async () => {
    const dollars = documentOf(section([table([row("$& $1 $` $'")])]))
    expect(descendantsOf((await openDocx(dollars)).document, 'w:t').flatMap(({ children }) => children)).toEqual([
      "$& $1 $` $'",
    ])
  })

  test('have links of their own, however often they lead to one address', async () => {
    const twice = row({
      columnSpan: 1,
      rowSpan: 1,
      lines: [{ level: 0, children: [link('https://a.id', 'a'), text(' '), link('https://a.id', 'b')] }],
    })
    const opened = await openDocx(documentOf(section([table([twice]), table([twice])])))
    const ids = descendantsOf(opened.document, 'w:hyperlink').map(({ attributes }) => attributes['r:id'])
    const relations = descendantsOf(opened.read('word/_rels/document.xml.rels'), 'Relationship')
    const targets = ids.map(id =>
      relations.filter(({ attributes }) => attributes.Id === id).map(({ attributes }) => attributes.Target),
    )
    expect(new Set(ids).size).toBe(4)
    expect(targets).toEqual(Array(4).fill(['https://a.id']))
  })
})
