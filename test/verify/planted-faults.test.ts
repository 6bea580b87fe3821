import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ReportDocument } from '../../src/document/document.ts'
import { blocksOf, mapBlocks, mapInlines } from '../../src/document/map-document.ts'
import { spellPlaceholders } from '../../src/document/spell-placeholders.ts'
import type { MatrixItem } from '../../src/document/table.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { readDocx } from '../../src/verify/docx/read-docx.ts'
import type { ReadReport } from '../../src/verify/read-report.ts'
import { reconcile } from '../../src/verify/reconcile.ts'
import { reconcileTwin } from '../../src/verify/reconcile-twin.ts'
import { reconcileWithin } from '../../src/verify/reconcile-within.ts'
import { runs } from '../laws.ts'
import { catalogue, resolved } from '../render/catalogue.ts'
import { theme } from '../render/default-theme.ts'
import { fonts } from '../render/fonts.ts'
import { readBoth } from './read-both.ts'

const files = await readBoth(catalogue)
const formats = ['pdf', 'docx'] as const
const codesOf = (tree: ReportDocument, read: ReadReport) => reconcile(tree, read, 'a').map(({ code }) => code)
const messagesOf = (tree: ReportDocument, read: ReadReport) =>
  reconcile(tree, read, 'a')
    .map(({ message }) => message)
    .join('\n')

/** Letters of all texts of the tree, so that one of them can be changed. */
const letters = blocksOf(catalogue).reduce((sum, block) => {
  let count = 0
  mapInlines(block, inline => {
    if (inline.type === 'text') count += inline.text.length
    return inline
  })
  return sum + count
}, 0)

/** The tree with one letter or figure replaced, or undefined where that would change nothing that can be seen. */
function withLetterChanged(at: number, letter: string): ReportDocument | undefined {
  let [passed, isSeen] = [0, false]
  const tree = mapBlocks(catalogue, block =>
    mapInlines(block, inline => {
      if (inline.type !== 'text') return inline
      const index = at - passed
      passed += inline.text.length
      const old = inline.text[index]
      if (old === undefined || index < 0) return inline
      isSeen = old.trim() !== '' && old.toLowerCase() !== letter
      return { ...inline, text: inline.text.slice(0, index) + letter + inline.text.slice(index + 1) }
    }),
  )
  return isSeen ? tree : undefined
}

describe.each(formats)('a %s is told from a tree', format => {
  test('of which any one letter or figure is another', () => {
    fc.assert(
      fc.property(fc.nat({ max: letters - 1 }), fc.constantFrom('x', 'q', '7', '0', ','), (at, letter) => {
        const tree = withLetterChanged(at, letter)
        fc.pre(tree !== undefined)
        expect(codesOf(tree, files[format])).not.toEqual([])
      }),
      { numRuns: runs(150) },
    )
  })

  test('in which a cell says another figure, by page, table, row and column', () => {
    const tree = changed('aksi tiga', 'aksi empat')
    expect(messagesOf(tree, files[format])).toMatch(
      /Tabel 2, baris 3, kolom "Rencana": seharusnya "aksi empat", di berkas "aksi tiga"/,
    )
    if (format === 'pdf') expect(messagesOf(tree, files.pdf)).toMatch(/^halaman \d+, Tabel 2/)
  })

  test('that has a row more', () => {
    const tree = mapBlocks(catalogue, block =>
      block.type === 'matrix' ? { ...block, body: block.body.flatMap(doubled) } : block,
    )
    expect(codesOf(tree, files[format])).toContain('verify.text-missing')
  })

  test('that has a row less', () => {
    const tree = mapBlocks(catalogue, block =>
      block.type === 'table' && block.id === 'tabel-kecil' ? { ...block, body: block.body.slice(0, -1) } : block,
    )
    expect(messagesOf(tree, files[format])).toContain('Tabel 1')
    expect(codesOf(tree, files[format])).toContain('verify.text-added')
  })

  test('with two rows exchanged', () => {
    const tree = mapBlocks(catalogue, block =>
      block.type === 'matrix' ? { ...block, body: block.body.toReversed() } : block,
    )
    expect(codesOf(tree, files[format])).not.toEqual([])
  })

  test('with a table, a chart or a paragraph more', () => {
    for (const type of ['table', 'figure', 'paragraph'] as const) {
      const [block] = blocksOf(catalogue).filter(one => one.type === type)
      const [first, ...rest] = catalogue.sections
      if (block === undefined || first === undefined) throw new Error(type)
      const last = rest.at(-1) ?? first
      const tree = {
        ...catalogue,
        sections: [first, ...rest.slice(0, -1), { ...last, children: [...last.children, block] }],
      }
      expect(codesOf(tree, files[format]), type).not.toEqual([])
    }
  })

  test('with a value or a category of a chart changed', () => {
    for (const change of ['values', 'categories'] as const) {
      const tree = mapBlocks(catalogue, block => {
        if (block.type !== 'figure') return block
        const { chart } = block
        const series = chart.series.map(one => ({ ...one, values: one.values.map(value => value && 12) }))
        return { ...block, chart: change === 'values' ? { ...chart, series } : { ...chart, categories: ['U8', 'U9'] } }
      })
      expect(codesOf(tree, files[format]), change).toContain('verify.figure-differs')
    }
  })

  test('whose caption has another number', () => {
    const tree = mapBlocks(catalogue, block =>
      block.type === 'matrix' ? { ...block, caption: { ...block.caption, label: 'Tabel 3' } } : block,
    )
    expect(messagesOf(tree, files[format])).toContain('judul Tabel 3')
  })

  test('in which a reference leads elsewhere', () => {
    const tree = mapBlocks(catalogue, block =>
      mapInlines(block, inline =>
        inline.type === 'reference' && inline.to === 'lampiran' ? { ...inline, to: 'bab-satu' } : inline,
      ),
    )
    // In a DOCX what is read of a reference is its label, which did not change here.
    if (format === 'pdf') expect(codesOf(tree, files.pdf)).toContain('verify.reference-missing')
  })

  test('in which a reference names no page, or one that did not', () => {
    for (const to of ['lampiran', 'matriks-besar']) {
      const tree = mapBlocks(catalogue, block =>
        mapInlines(block, inline => {
          if (inline.type !== 'reference' || inline.to !== to || block.type !== 'paragraph') return inline
          return { ...inline, page: inline.page !== true }
        }),
      )
      expect(codesOf(tree, files[format]), to).not.toEqual([])
    }
  })

  test('whose sections are counted in another way, or that is of another edition', () => {
    const sections = catalogue.sections.map((section, index) =>
      index === 1 ? { ...section, numbering: 'arabic' as const } : section,
    )
    const code = format === 'pdf' ? 'verify.page-label' : 'verify.section'
    expect(codesOf({ ...catalogue, sections }, files[format])).toContain(code)
    const { marking: _, ...meta } = catalogue.meta
    expect(codesOf({ ...catalogue, meta }, files[format])).toContain('verify.marking')
  })

  test('with a link to another address', () => {
    const tree = mapBlocks(catalogue, block =>
      mapInlines(block, inline => (inline.type === 'link' ? { ...inline, href: `${inline.href}x` } : inline)),
    )
    expect(codesOf(tree, files[format])).toContain('verify.link-missing')
  })
})

function doubled(item: MatrixItem): readonly MatrixItem[] {
  return item.type === 'row' ? [item, item] : [item]
}

function changed(from: string, to: string): ReportDocument {
  return mapBlocks(catalogue, block =>
    mapInlines(block, inline => (inline.type === 'text' && inline.text === from ? { ...inline, text: to } : inline)),
  )
}

describe('a PDF is told from its tree when', () => {
  const { pdf } = files

  test.each(pdf.pages.map((_, index) => index))('page %i is called otherwise', index => {
    const pages = pdf.pages.map((page, at) => (at === index ? { ...page, label: '77' } : page))
    const codes = codesOf(catalogue, { ...pdf, pages })
    expect(codes).toContain('verify.page-label')
    expect(codes).toContain('verify.page-foot')
  })

  test('the foot of a page, or the number of a line of a contents, is another', () => {
    const pages = pdf.pages.map((page, at) => (at === 3 ? { ...page, foot: '9' } : page))
    expect(codesOf(catalogue, { ...pdf, pages })).toEqual(['verify.page-foot'])
    pdf.entries.forEach((_, index) => {
      const entries = pdf.entries.map((entry, at) => (at === index ? { ...entry, label: '99' } : entry))
      expect(codesOf(catalogue, { ...pdf, entries })).toEqual(['verify.entry-page'])
    })
  })

  test('a text or a cell stands twice, is missing, or stands elsewhere', () => {
    const { texts } = pdf
    const said = texts.flatMap(({ text }, index) => (text.trim() === '' ? [] : [index]))
    fc.assert(
      fc.property(fc.constantFrom(...said), index => {
        const one = texts[index] ?? texts[0]
        if (one === undefined) return
        expect(codesOf(catalogue, { ...pdf, texts: texts.toSpliced(index, 1) })).not.toEqual([])
        expect(codesOf(catalogue, { ...pdf, texts: texts.toSpliced(index, 0, one) })).not.toEqual([])
      }),
    )
    for (const [at, table] of pdf.tables.entries()) {
      for (let index = 0; index < table.cells.length; index += 1) {
        const tables = pdf.tables.with(at, { ...table, cells: table.cells.toSpliced(index, 1) })
        expect(codesOf(catalogue, { ...pdf, tables }), `${at} ${index}`).not.toEqual([])
      }
    }
  })
})

describe('a DOCX is told from its tree, and from its PDF, when', async () => {
  const bytes = await renderDocx(spellPlaceholders(catalogue, 'code'), theme, fonts)

  /** The file with a change in one of its parts. */
  function spoilt(part: string, change: (source: string) => string): ReadReport {
    const parts = unzipSync(bytes)
    const source = strFromU8(parts[part] ?? new Uint8Array())
    const changed = change(source)
    expect(changed).not.toBe(source)
    return readDocx(zipSync({ ...parts, [part]: strToU8(changed) }))
  }
  const document = 'word/document.xml'

  test('any one text of it is another', () => {
    const count = strFromU8(unzipSync(bytes)[document] ?? new Uint8Array()).match(/<w:t[ >]/g)?.length ?? 0
    fc.assert(
      fc.property(fc.nat({ max: count - 1 }), index => {
        let seen = -1
        const read = spoilt(document, source =>
          source.replace(/(<w:t(?: [^>]*)?>)([^<]*)/g, (all, tag, words) => {
            seen += 1
            return seen === index ? `${tag}${words}z` : all
          }),
        )
        expect(codesOf(catalogue, read)).not.toEqual([])
      }),
    )
  })

  test('a row is gone', () => {
    const read = spoilt(document, source => source.replace(/<w:tr>(?:(?!<w:tr>).)*aksi tiga.*?<\/w:tr>/s, ''))
    expect(messagesOf(catalogue, read)).toMatch(/Tabel 2, baris 3, kolom "Rencana": "aksi tiga" tidak ada/)
    expect(reconcileTwin(files.pdf, read, 'a')).not.toEqual([])
  })

  test('a merged cell says something else than the cell it belongs to', () => {
    const read = spoilt(document, source => {
      const last = source.lastIndexOf('unit biasa')
      return `${source.slice(0, last)}unit aneka${source.slice(last + 10)}`
    })
    expect(codesOf(catalogue, read)).toEqual(['verify.merged-cell-differs'])
  })

  test('a page number of a contents is of another kind, or smaller than the one before', () => {
    const front = resolved(catalogue)
    const spoil = (label: string) =>
      spoilt(document, source => source.replace(/(<w:t[^>]*>)(\d+)(<\/w:t><\/w:r><\/w:hyperlink>)/, `$1${label}$3`))
    for (const label of ['iv', '0', '']) {
      expect(codesOf(front, spoil(label)), label).toEqual([
        label === '' ? 'verify.entry-missing' : 'verify.entry-order',
      ])
    }
  })

  test('a page that a reference names is another than the contents say', () => {
    const read = spoilt(document, source => source.replace(/(PAGEREF .*?<w:t[^>]*>)\d+/s, '$177'))
    expect(codesOf(catalogue, read)).toEqual(['verify.text-differs', 'verify.reference-page'])
    expect(reconcileWithin(read, 'a').map(({ code }) => code)).toEqual(['verify.reference-page'])
  })

  test('the field of a page that a reference names is gone', () => {
    const read = spoilt(document, source => source.replace(/PAGEREF \S+ \\h/, 'PAGE'))
    expect(codesOf(catalogue, read)).toContain('verify.reference-missing')
  })

  test('a reference, or a line of a contents, leads to no bookmark', () => {
    const read = spoilt(document, source => source.replaceAll('w:name="r_tabel_kecil"', 'w:name="r_lain"'))
    expect(codesOf(catalogue, read)).toContain('verify.reference-astray')
  })

  test('a number of a chart behind its picture is another', () => {
    const read = spoilt('word/charts/chart1.xml', source => source.replace('<c:v>88.13</c:v>', '<c:v>88.31</c:v>'))
    expect(codesOf(catalogue, read)).toEqual(['verify.figure-differs'])
  })
})
