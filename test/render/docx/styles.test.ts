import { describe, expect, test } from 'vitest'
import { childrenOf, descendantsOf, textOf, type XmlNode } from '../../../src/verify/xml-tree.ts'
import { catalogue } from '../catalogue.ts'
import { theme } from '../default-theme.ts'
import { valuesOf } from '../values-of.ts'
import { isOn, openDocx, settingOf, styleOf, wordText } from './open-docx.ts'

const { document, styles, read, parts } = await openDocx(catalogue)
const paragraphs = descendantsOf(document, 'w:p')

/** Styles of the paragraphs that hold some words. */
const stylesOf = (words: string) => paragraphs.filter(one => wordText(one).includes(words)).map(styleOf)

function styleNamed(id: string): XmlNode | undefined {
  return descendantsOf(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id)
}

test.each([
  ['judulbab biasa', 'Heading1'],
  ['Subbab', 'Heading2'],
  ['Anak subbab', 'Heading3'],
  ['Cucu subbab', 'Heading4'],
  ['alinea biasa', 'TeksIsi'],
  ['alinea rata', 'TeksRata'],
  ['catatan di bawah', 'TeksCatatan'],
  ['daftar angka dua', 'ListParagraph'],
  ['judultabel biasa', 'Caption'],
  ['judulmatriks biasa', 'Caption'],
  ['selkaya biasa', 'TeksTabel'],
  ['sampul biasa', 'SampulJudul'],
  ['semester satu', 'SampulPeriode'],
  ['nomor laporan', 'SampulNomor'],
  ['Perihal', 'TeksRata'],
])('"%s" stands in the style %s', (words, style) => {
  expect(stylesOf(words).filter(one => one?.startsWith('TOC') !== true)).toContain(style)
})

test('every table has our table style, and the grid of photographs none', () => {
  const all = descendantsOf(document, 'w:tbl')
  const tables = all.filter(one => descendantsOf(one, 'w:drawing').length === 0)
  expect(all).toHaveLength(4)
  expect(tables).toHaveLength(3)
  for (const one of tables) expect(settingOf(one, 'w:tblPr', 'w:tblStyle')).toBe('TabelLaporan')
})

describe('the sheet of styles', () => {
  const ids = valuesOf(descendantsOf(styles, 'w:style'), 'w:styleId')
  const used = (name: string) => new Set(valuesOf(descendantsOf(document, name), 'w:val'))

  test('defines every style of paragraphs, tables and characters that is used, once', () => {
    expect(new Set(ids).size).toBe(ids.length)
    const all = ['w:pStyle', 'w:tblStyle', 'w:rStyle'].flatMap(name => [...used(name)])
    expect(all.filter(id => !ids.includes(id))).toEqual([])
  })

  test('has every style that it is based on', () => {
    const bases = valuesOf(descendantsOf(styles, 'w:basedOn'), 'w:val')
    expect(bases.filter(id => ![...ids, 'Normal', 'DefaultParagraphFont'].includes(id))).toEqual([])
  })

  test('says that the text is Indonesian and set in Arial', () => {
    const defaults = descendantsOf(styles, 'w:rPrDefault')[0]
    expect(valuesOf(descendantsOf(defaults ?? styles, 'w:lang'), 'w:val')).toEqual(['id-ID'])
    expect(valuesOf(descendantsOf(defaults ?? styles, 'w:rFonts'), 'w:ascii')).toEqual(['Arial'])
  })

  test.each([
    ['Footer', theme.running.foot],
    ['Header', theme.running.head],
    ['TandaEdisi', theme.running.marking],
  ])('gives the %s its own size and colour, so that fields in it have them too', (id, { size, colour }) => {
    expect(settingOf(styleNamed(id), 'w:rPr', 'w:sz')).toBe(String(2 * size))
    expect(settingOf(styleNamed(id), 'w:rPr', 'w:color')).toBe(colour.slice(1))
  })

  test('keeps headings with what follows, and captions with their tables', () => {
    for (const id of ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Caption']) {
      expect(isOn(styleNamed(id), 'w:pPr', 'w:keepNext'), id).toBe(true)
    }
  })
})

test('a heading looks as its style says: changing the style changes every chapter', () => {
  const plain = ['judulbab biasa ', 'Subbab', 'Anak subbab', 'Cucu subbab']
  const headings = paragraphs.filter(one => styleOf(one)?.startsWith('Heading'))
  expect(headings).toHaveLength(5)
  for (const one of headings) {
    const own = (childrenOf(one, 'w:pPr')[0]?.children ?? []).flatMap(child =>
      typeof child === 'string' ? [] : child.name,
    )
    expect(own.filter(name => !['w:pStyle', 'w:pageBreakBefore', 'w:tabs'].includes(name))).toEqual([])
    const runs = descendantsOf(one, 'w:r').filter(run => plain.includes(wordText(run)))
    for (const run of runs) expect(childrenOf(run, 'w:rPr')).toEqual([])
  }
})

test('pictures and charts say in words what they show', () => {
  const described = descendantsOf(document, 'wp:docPr').map(({ attributes }) => attributes.descr ?? '')
  const photos = ['Foto <uji> & "pertama"', 'Foto kedua', 'Foto ketiga']
  expect(described).toEqual(['Logo', 'Nilai <uji> & "tanda"', 'Tanda kedua', 'Nilai unsur dua tahun', ...photos])
})

test('emphasis, bold and underline are properties of their runs', () => {
  const runOf = (words: string) => descendantsOf(document, 'w:r').find(one => wordText(one) === words)
  expect(isOn(runOf('alinea tebal'), 'w:rPr', 'w:b')).toBe(true)
  expect(isOn(runOf('alinea miring'), 'w:rPr', 'w:i')).toBe(true)
  expect(settingOf(runOf('alinea garis'), 'w:rPr', 'w:u')).toBe('single')
  expect(isOn(runOf('alinea garis'), 'w:rPr', 'w:b')).toBe(true)
  expect(isOn(runOf('alinea biasa '), 'w:rPr', 'w:b')).toBe(false)
})

test('the logo is a picture of the package, as large as the theme says', () => {
  const [picture] = descendantsOf(document, 'a:blip')
  const link = picture?.attributes['r:embed']
  const target = descendantsOf(read('word/_rels/document.xml.rels'), 'Relationship').find(
    ({ attributes }) => attributes.Id === link,
  )
  const bytes = parts.get(`word/${target?.attributes.Target}`)
  expect(Buffer.from(bytes ?? []).equals(Buffer.from(catalogue.assets.get('logo')?.bytes ?? []))).toBe(true)
  // 40 mm in English metric units, 36,000 to the millimetre, rounded to pixels of the screen.
  expect(Number(descendantsOf(document, 'wp:extent')[0]?.attributes.cx) / 36_000).toBeCloseTo(40, 0)
})

test('the marking stands in the head of every section, the running head in those with page numbers', () => {
  const sections = descendantsOf(document, 'w:sectPr')
  const relations = new Map(
    descendantsOf(read('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target,
    ]),
  )
  const heads = sections.map(one => relations.get(childrenOf(one, 'w:headerReference')[0]?.attributes['r:id']))
  expect(heads).toHaveLength(catalogue.sections.length)
  heads.forEach((head, index) => {
    const lines = descendantsOf(read(`word/${head}`), 'w:p').map(textOf)
    const isNumbered = catalogue.sections[index]?.numbering !== 'none'
    expect(lines).toEqual(isNumbered ? ['INTERNAL', 'Kepala halaman'] : ['INTERNAL'])
  })
})
