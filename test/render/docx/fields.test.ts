import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../../src/document/map-document.ts'
import { bookmarkNames } from '../../../src/render/docx/docx-bookmarks.ts'
import { paragraphText } from '../../../src/verify/docx/paragraph-text.ts'
import { readDocx } from '../../../src/verify/docx/read-docx.ts'
import { descendantsOf, textOf, type XmlNode } from '../../../src/verify/xml-tree.ts'
import {
  documentOf,
  documentWith,
  heading,
  matrix,
  matrixRow,
  paragraph,
  reference,
  row,
  section,
  table,
} from '../../document/build.ts'
import { inlinesIn } from '../../document/walk.ts'
import { catalogue, resolved } from '../catalogue.ts'
import { valuesOf } from '../values-of.ts'
import { openDocx, styleOf, wordText } from './open-docx.ts'

const opened = await openDocx(catalogue)

/** Lines of the contents as words, page number and target. Tabs stand between label, title and number. */
function contentsOf(document: XmlNode): readonly (readonly string[])[] {
  return descendantsOf(document, 'w:sdtContent').flatMap(content =>
    descendantsOf(content, 'w:hyperlink').map(link => {
      const [label, title, page, ...more] = paragraphText(link).split('\t')
      expect(more).toEqual([])
      return [`${label} ${title}`, page ?? '', link.attributes['w:anchor'] ?? '']
    }),
  )
}

describe('the contents', () => {
  test('are written out with their pages, and lead to their headings and captions', () => {
    const lines = contentsOf(opened.document)
    expect(lines.map(([words = '', , anchor]) => [words.slice(0, 14), anchor])).toEqual([
      ['BAB I judulbab', 'r_bab_satu'],
      ['A. Subbab', 'r_subbab'],
      ['1. Anak subbab', 'r_anak_subbab'],
      ['Lampiran 1 Lam', 'r_lampiran'],
      ['Tabel 1. judul', 'r_tabel_kecil'],
      ['Tabel 2. judul', 'r_matriks_besar'],
      ['Gambar 1. gamb', 'r_gambar_unsur'],
    ])
    expect(lines.slice(0, 3).map(([, page]) => page)).toEqual(['1', '1', '1'])
    for (const [, page] of lines) expect(page).toMatch(/^[1-9]\d*$/)
  })

  test('go on counting in a section that does not restart', async () => {
    const tree = resolved(
      documentOf(
        section([{ type: 'contents', of: 'headings', title: 'Daftar Isi' }], { numbering: 'roman', restart: true }),
        section([heading(1, 'Satu'), heading(1, 'Dua')], { restart: true }),
        section([heading(1, 'Lampiran', { series: 'appendix' })]),
      ),
    )
    expect(contentsOf((await openDocx(tree)).document).map(([, page]) => page)).toEqual(['1', '2', '3'])
  })

  test('know the pages that a long matrix takes', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => matrixRow(`baris ${index}`, 'x'))
    const tree = resolved(
      documentOf(
        section([{ type: 'contents', of: 'headings', title: 'Daftar Isi' }], { numbering: 'roman', restart: true }),
        section([heading(1, 'Satu'), matrix(rows), heading(1, 'Dua')], { restart: true }),
      ),
    )
    const pages = contentsOf((await openDocx(tree)).document).map(([, page]) => Number(page))
    expect(pages[0]).toBe(1)
    expect(pages[1]).toBeGreaterThan(4)
    expect(pages[1]).toBeLessThan(9)
  })

  test('stand in styles of their level, those of captions in the one that Word has for them', () => {
    const lines = descendantsOf(opened.document, 'w:sdtContent').flatMap(content =>
      descendantsOf(content, 'w:p').map(styleOf),
    )
    expect(lines).toEqual(['TOC1', 'TOC2', 'TOC3', 'TOC1', ...Array(3).fill('TableofFigures')])
  })

  test.each(['हिन्दी', 'العربية', '中文', '😀', '\ue000'])('know the pages after any letters: %s', async words => {
    const tree = resolved(documentWith(heading(1, 'Satu'), paragraph(words), heading(1, words), heading(1, 'Akhir')))
    const front = section([{ type: 'contents', of: 'headings', title: words }])
    const { document } = await openDocx({ ...tree, sections: [front, ...tree.sections] })
    expect(contentsOf(document).map(([, page]) => page)).toEqual(['2', '3', '4'])
  })

  test('write roman pages as the pages show them', async () => {
    const front = section([{ type: 'contents', of: 'headings', title: 'Daftar Isi' }, heading(1, 'Kata Pengantar')], {
      numbering: 'roman',
      restart: true,
    })
    const [line] = contentsOf((await openDocx(resolved(documentOf(front)))).document)
    expect(line?.[1]).toBe('ii')
  })
})

describe('fields', () => {
  test('are never left for Word to update, so that it asks nothing on opening', () => {
    for (const [name, bytes] of opened.parts) {
      if (!name.endsWith('.xml')) continue
      const source = new TextDecoder().decode(bytes)
      expect(source, name).not.toMatch(/w:dirty="(true|1|on)"/)
      expect(source, name).not.toContain('updateFields')
    }
  })

  test('count tables and figures, and show the number that the tree gave', () => {
    const paragraphs = descendantsOf(opened.document, 'w:p').filter(one => styleOf(one) === 'Caption')
    const words = (one: XmlNode) => [descendantsOf(one, 'w:instrText').map(textOf)[0], wordText(one)]
    expect(paragraphs.map(words).map(([field, text = '']) => [field, text.slice(0, 'Gambar 1.'.length)])).toEqual([
      ['SEQ Tabel \\* ARABIC', expect.stringMatching(/^Tabel 1\./)],
      ['SEQ Gambar \\* ARABIC', expect.stringMatching(/^Gambar 1\./)],
      ['SEQ Tabel \\* ARABIC', expect.stringMatching(/^Tabel 2\./)],
    ])
  })

  test('list headings by level, tables and figures by their label', () => {
    const fields = descendantsOf(opened.document, 'w:instrText').map(textOf)
    expect(fields.filter(instruction => instruction.startsWith('TOC'))).toEqual([
      expect.stringContaining('\\o "1-3"'),
      expect.stringContaining('\\c "Tabel"'),
      expect.stringContaining('\\c "Gambar"'),
    ])
  })

  test('begin and end in pairs', () => {
    const kinds = valuesOf(descendantsOf(opened.document, 'w:fldChar'), 'w:fldCharType')
    expect(kinds.length).toBeGreaterThan(9)
    // Three lists, whose fields hold no other: references stand inside of none.
    expect(kinds).toEqual(
      Array(kinds.length / 3)
        .fill(['begin', 'separate', 'end'])
        .flat(),
    )
  })

  test('refer to the label of a heading, table or figure, and show what its bookmark holds', () => {
    const { leads } = readDocx(opened.bytes)
    const references = leads.filter(({ isEntry, isPage, target }) => !isEntry && isPage !== true && 'name' in target)
    const wanted = inlinesIn(blocksOf(catalogue)).flatMap(one => (one.type === 'reference' ? [one.label] : []))
    // Names of groups stand in every row of theirs.
    expect(references.length).toBeGreaterThanOrEqual(wanted.length)
    expect(new Set(references.map(({ text }) => text))).toEqual(new Set(wanted))
    for (const { text, found } of references) expect(found?.replace(' ', '\u00a0')).toBe(text)
    const instructions = descendantsOf(opened.document, 'w:instrText').map(textOf)
    expect(instructions.filter(one => one.startsWith('REF'))).toHaveLength(references.length)
  })
})

describe('a reference that names its page', () => {
  const tree = resolved(
    documentOf(
      section([{ type: 'contents', of: 'headings', title: 'Daftar Isi' }], { numbering: 'roman', restart: true }),
      section([paragraph('Lihat ', reference('akhir', true), ', atau ', reference('akhir'), '.')], { restart: true }),
      section([heading(1, 'Rincian', { id: 'akhir', series: 'appendix' })]),
    ),
  )

  test('does so in a field of its own, with the number that the contents say', async () => {
    const { document, bytes } = await openDocx(tree)
    const instructions = descendantsOf(document, 'w:instrText').map(textOf)
    expect(instructions.filter(one => !one.startsWith('TOC'))).toEqual([
      'REF r_akhir_label \\h',
      'PAGEREF r_akhir \\h',
      'REF r_akhir_label \\h',
    ])
    const { texts, entries } = readDocx(bytes)
    expect(entries.map(({ label }) => label)).toEqual(['2'])
    const read = texts.map(({ text }) => text).join('')
    expect(read).toContain('Lihat Lampiran\u00a01, halaman\u00a02, atau Lampiran\u00a01.')
    expect(texts.filter(({ pageOf }) => pageOf !== undefined)).toEqual([
      { text: '2', pageOf: 'r_akhir', endsLine: false },
    ])
  })
})

describe('bookmarks', () => {
  const bookmarks = descendantsOf(opened.document, 'w:bookmarkStart')

  test('have names and numbers of their own, and each ends', () => {
    for (const attribute of ['w:name', 'w:id']) {
      const values = valuesOf(bookmarks, attribute)
      expect(new Set(values).size).toBe(values.length)
    }
    const ends = valuesOf(descendantsOf(opened.document, 'w:bookmarkEnd'), 'w:id')
    expect(new Set(ends)).toEqual(new Set(valuesOf(bookmarks, 'w:id')))
    expect(ends).toHaveLength(bookmarks.length)
  })

  test('are there for every place that something leads to, with names that Word takes', () => {
    const names = valuesOf(bookmarks, 'w:name')
    const links = valuesOf(descendantsOf(opened.document, 'w:hyperlink'), 'w:anchor')
    const fields = descendantsOf(opened.document, 'w:instrText').map(textOf)
    const anchors = [...links, ...fields.flatMap(field => /^(?:PAGE)?REF (\S+)/.exec(field)?.[1] ?? [])]
    expect(anchors.length).toBeGreaterThan(15)
    expect(anchors.filter(anchor => !names.includes(anchor))).toEqual([])
    for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/)
  })

  test('of ids that differ in a sign or late in a long name stay apart', async () => {
    const long = 'tabel-dengan-nama-yang-sangat-panjang-sekali-'
    const ids = ['a-b', 'a_b', `${long}1`, `${long}2`]
    const tree = resolved(
      documentWith(...ids.map(id => table([row('x')], { id })), paragraph(...ids.map(id => reference(id)))),
    )
    const names = valuesOf(descendantsOf((await openDocx(tree)).document, 'w:bookmarkStart'), 'w:name')
    expect(new Set(names).size).toBe(4)
  })

  test('of any ids stay apart, as Word tells them apart: without capitals, within 40 characters', () => {
    const anyIds = fc.uniqueArray(
      fc.oneof(fc.string(), fc.stringMatching(/^[aA_-]{0,3}$/), fc.stringMatching(/^a{38,45}$/)),
    )
    fc.assert(
      fc.property(anyIds, ids => {
        const names = ids.map(bookmarkNames(ids))
        for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/)
        expect(new Set(names.map(name => name.toLowerCase())).size).toBe(ids.length)
      }),
    )
  })
})

test('links to other places are relations of the document, every one of them used', () => {
  const relations = descendantsOf(opened.read('word/_rels/document.xml.rels'), 'Relationship')
  const external = relations.filter(({ attributes }) => attributes.TargetMode === 'External')
  const used = valuesOf(descendantsOf(opened.document, 'w:hyperlink'), 'r:id')
  expect([...valuesOf(external, 'Id')].sort()).toEqual([...new Set(used)].sort())
  expect(valuesOf(external, 'Target').every(target => target.startsWith('https://contoh.id/'))).toBe(true)
})
