import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { childrenOf, descendantsOf, textOf, type XmlNode } from '../../../src/verify/xml-tree.ts'
import { anyDocument } from '../../document/arbitrary-document.ts'
import {
  blocksOf,
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
import { expectedText, squeezed } from '../expected-text.ts'
import { valuesOf } from '../values-of.ts'
import { openHtml } from './open-html.ts'

const choices = { listMarkers: false, namesInEveryRow: false, namesPages: false }
const opened = openHtml(catalogue)

const isRunning = ({ attributes }: XmlNode) => ['marking', 'head'].includes(attributes.class ?? '')

/** What a reader sees: the sections without the marking of the edition over each. */
function seen(root: XmlNode): string {
  const sections = descendantsOf(root, 'section').flatMap(({ children }) =>
    children.map(child => (typeof child === 'string' ? child : isRunning(child) ? '' : visible(child))),
  )
  return squeezed(sections.join(''))
}

/** The colon of facts is put in by the style sheet; the words of a picture are its own. */
function visible(node: XmlNode): string {
  if (node.name === 'svg') return ''
  const words = node.children.map(child => (typeof child === 'string' ? child : visible(child))).join('')
  return node.name === 'dt' ? `${words}:` : words
}

test('the preview has all text of the catalogue, in order', () => {
  expect(seen(opened.root)).toBe(expectedText(catalogue, choices))
})

test('any document comes out well-formed, with all its text in order', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      const tree = resolved(document)
      expect(seen(openHtml(tree).root)).toBe(expectedText(tree, choices))
    }),
    { numRuns: runs(50) },
  )
})

test('ids are unique and every link inside the page leads to one', () => {
  fc.assert(
    fc.property(fc.oneof(anyDocument.map(resolved), fc.constant(catalogue)), document => {
      const { root } = openHtml(document)
      const elements = elementsOf(root)
      const ids = valuesOf(elements, 'id')
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).not.toContain('')
      const targets = valuesOf(descendantsOf(root, 'a'), 'href').filter(href => href.startsWith('#'))
      expect(targets.filter(href => !ids.includes(href.slice(1)))).toEqual([])
    }),
    { numRuns: runs(50) },
  )
})

test('the contents lead to every heading and table they list', () => {
  const [headings, tables] = descendantsOf(opened.root, 'nav').map(nav =>
    valuesOf(
      descendantsOf(nav, 'li').flatMap(entry => childrenOf(entry, 'a')),
      'href',
    ),
  )
  expect(headings).toEqual(['#bab-satu', '#subbab', '#anak-subbab', '#lampiran'])
  expect(tables).toEqual(['#tabel-kecil', '#matriks-besar'])
})

test('no link stands inside another, which browsers tear apart', () => {
  fc.assert(
    fc.property(fc.oneof(anyDocument.map(resolved), fc.constant(catalogue)), document => {
      for (const one of descendantsOf(openHtml(document).root, 'a')) expect(descendantsOf(one, 'a')).toEqual([])
    }),
    { numRuns: runs(50) },
  )
})

test('nothing is fetched: no address but those of links, no script, no style of others', () => {
  const elements = elementsOf(opened.root)
  expect(valuesOf(elements, 'src').every(src => /^data:image\/(?:png|jpeg);base64,/.test(src))).toBe(true)
  expect(elements.filter(({ name }) => ['script', 'link', 'iframe', 'object', 'base'].includes(name))).toEqual([])
  expect(opened.source).not.toMatch(/@import|url\(/)
  const addresses = opened.source.match(/[\w-]+="(https?|file|ftp):/g) ?? []
  expect(addresses.length).toBeGreaterThan(0)
  expect(new Set(addresses)).toEqual(new Set(['href="https:']))
})

describe('text that looks like HTML', () => {
  const hostile = `<script>alert("1")</script> </td> & &amp; ' "`

  test('stays text wherever it stands', () => {
    const words = { children: [text(hostile)] }
    const document = resolved(
      documentWith(
        heading(1, hostile),
        paragraph(hostile, link('https://contoh.id/?a="b"&c=<d>', hostile)),
        table([row(hostile)], { id: 'tabel', caption: words }),
        matrix([group([hostile], matrixRow(cell('', { lines: [{ marker: hostile, level: 1, ...words }] })))], {
          columns: [{ role: 'name', group: 1 }, { role: 'prose' }],
        }),
        { type: 'facts', rows: [{ label: hostile, ...words }] },
        {
          type: 'signatures',
          placeAndDate: hostile,
          signatories: [{ agency: hostile, title: hostile, name: hostile, nip: hostile }],
        },
        { type: 'contents', of: 'headings', title: hostile },
      ),
    )
    const meta = { ...document.meta, title: hostile, author: hostile, marking: hostile }
    const { root } = openHtml({ ...document, meta })
    expect(seen(root)).toBe(expectedText(document, choices))
    expect(descendantsOf(root, 'script')).toEqual([])
    expect(textOf(descendantsOf(root, 'title')[0])).toBe(hostile)
    expect(descendantsOf(root, 'meta').find(({ attributes }) => attributes.name === 'author')?.attributes.content).toBe(
      hostile,
    )
    expect(
      descendantsOf(root, 'p')
        .filter(({ attributes }) => attributes.class === 'marking')
        .map(textOf),
    ).toEqual([hostile])
    expect(valuesOf(descendantsOf(root, 'a'), 'href')).toContain('https://contoh.id/?a="b"&c=<d>')
  })
})

test.each(['\u0000', '\u0001', '\u000b', '\ufffe', '\ud800'])(
  'a character that has no place in a page does not damage it: %j',
  character => {
    const words = `a${character}b`
    const { root } = openHtml(
      documentWith(heading(1, words), paragraph(words, link(`https://contoh.id/${words}`, words))),
    )
    expect(seen(root)).toMatch(/^(a.b)+$/)
    expect(valuesOf(descendantsOf(root, 'a'), 'href')).toEqual(['https://contoh.id/a\ufffdb'])
  },
)

describe('tables', () => {
  const tables = descendantsOf(opened.root, 'table')

  test('have captions, headings with a scope, and totals and grades by their class', () => {
    const [small] = tables
    expect(textOf(childrenOf(small, 'caption')[0])).toMatch(/^Tabel 1\. judultabel biasa/)
    expect(valuesOf(descendantsOf(small ?? opened.root, 'th'), 'scope')).toEqual(['col', 'colgroup', 'col', 'col'])
    expect(valuesOf(descendantsOf(small ?? opened.root, 'tr'), 'class')).toEqual(['total'])
    expect(valuesOf(descendantsOf(small ?? opened.root, 'td'), 'class').join(' ')).toMatch(/grade-a.*grade-d/)
  })

  test('cover their grid: spans and cells of every row add up to the columns', () => {
    fc.assert(
      fc.property(fc.oneof(anyDocument.map(resolved), fc.constant(catalogue)), document => {
        const widths = blocksOf(document).flatMap(block =>
          block.type === 'table' || block.type === 'matrix' ? [block.columns.length] : [],
        )
        const grids = descendantsOf(openHtml(document).root, 'table').map(one =>
          [...descendantsOf(one, 'thead'), ...descendantsOf(one, 'tbody')].flatMap(rowWidths),
        )
        expect(grids.map(grid => [...new Set(grid)])).toEqual(widths.map(width => [width]))
      }),
      { numRuns: runs(50) },
    )
  })

  test('name a group once, in a cell over all its rows', () => {
    const spans = descendantsOf(tables.at(-1) ?? opened.root, 'td').filter(({ attributes }) => 'rowspan' in attributes)
    expect(spans.map(one => [textOf(one).slice(0, 9), one.attributes.rowspan])).toEqual([
      ['7', '3'],
      ['unit bias', '3'],
      ['kode satu', '2'],
    ])
  })

  test('align the cells below a spanning one by the column they stand in', () => {
    const columns = [{ role: 'ordinal' }, { role: 'title' }, { role: 'figure' }] as const
    const { root } = openHtml(
      documentWith(table([row(cell('1', { rowSpan: 2 }), 'a', '2'), row('b', '3')], { columns })),
    )
    expect(descendantsOf(root, 'td').map(({ attributes }) => attributes.class)).toEqual([
      'center',
      undefined,
      'right',
      undefined,
      'right',
    ])
  })
})

test('lists in cells have a place for every depth', () => {
  const lines = Array.from({ length: 12 }, (_, level) => ({ marker: '-', level: level + 1, children: [text('x')] }))
  const { root, source } = openHtml(documentWith(table([row(cell('', { lines }))])))
  const classes = descendantsOf(root, 'div').flatMap(({ attributes }) => attributes.class?.split(' ')[1] ?? [])
  expect(classes).toHaveLength(12)
  for (const name of classes) expect(source).toContain(`.item.${name}{margin-left:`)
})

test('a group whose cell spans columns moves the cells beside it', () => {
  const columns = [{ role: 'name', group: 1 }, { role: 'name', group: 1 }, { role: 'status' }] as const
  const wide = group([cell('U', { columnSpan: 2 })], matrixRow('Close'), matrixRow('Open'))
  const { root } = openHtml(resolved(documentWith(matrix([wide], { columns }))))
  expect(descendantsOf(root, 'td').map(({ attributes }) => attributes.class)).toEqual([undefined, 'center', 'center'])
})

function elementsOf(node: XmlNode): readonly XmlNode[] {
  return [node, ...node.children.flatMap(child => (typeof child === 'string' ? [] : elementsOf(child)))]
}

/** Columns that each row of a part covers, cells from above included. */
function rowWidths(part: XmlNode): readonly number[] {
  const rows = childrenOf(part, 'tr')
  const widths = rows.map(() => 0)
  rows.forEach(({ children }, index) => {
    for (const child of children) {
      if (typeof child === 'string') continue
      const { colspan = '1', rowspan = '1' } = child.attributes
      for (let below = index; below < index + Number(rowspan); below += 1)
        widths[below] = (widths[below] ?? 0) + Number(colspan)
    }
  })
  return widths
}
