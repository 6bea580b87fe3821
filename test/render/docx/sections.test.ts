import { describe, expect, test } from 'vitest'
import type { List } from '../../../src/document/document.ts'
import { childrenOf, descendantsOf, type XmlNode } from '../../../src/verify/xml-tree.ts'
import { documentOf, documentWith, heading, paragraph, section } from '../../document/build.ts'
import { catalogue, resolved } from '../catalogue.ts'
import { valuesOf } from '../values-of.ts'
import { layOut, linesOf } from './lay-out.ts'
import { isOn, openDocx, settingOf, styleOf, wordText } from './open-docx.ts'

const opened = await openDocx(catalogue)

describe('sections', () => {
  const sections = descendantsOf(opened.document, 'w:sectPr')
  const numbersOf = (one: XmlNode) => childrenOf(one, 'w:pgNumType')[0]?.attributes

  test('have their paper and orientation', () => {
    const sizes = sections.map(one => childrenOf(one, 'w:pgSz')[0]?.attributes)
    expect(sizes.map(size => [Number(size?.['w:w']) > Number(size?.['w:h']), size?.['w:orient']])).toEqual([
      [false, 'portrait'],
      [false, 'portrait'],
      [false, 'portrait'],
      [true, 'landscape'],
    ])
    const mm = sizes.map(size => Math.round((Number(size?.['w:w']) / 1440) * 25.4))
    expect(mm).toEqual([215, 210, 210, 297])
  })

  test('count in roman or arabic numbers, from 1 where they restart', () => {
    expect(sections.map(one => [numbersOf(one)?.['w:fmt'], numbersOf(one)?.['w:start']])).toEqual([
      ['decimal', undefined],
      ['lowerRoman', '1'],
      ['decimal', '1'],
      ['decimal', undefined],
    ])
  })

  test('show the number at the foot, but not on the cover', () => {
    const relations = new Map(
      descendantsOf(opened.read('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes.Id,
        attributes.Target,
      ]),
    )
    const feet = sections.map(one =>
      opened.read(`word/${relations.get(childrenOf(one, 'w:footerReference')[0]?.attributes['r:id'])}`),
    )
    const shows = feet.map(foot =>
      descendantsOf(foot, 'w:instrText').some(({ children }) => children.join('').includes('PAGE')),
    )
    expect(shows).toEqual([false, true, true, true])
  })
})

describe('lists', () => {
  const list = (marker: List['marker'], ...items: readonly (string | List)[]): List => ({
    type: 'list',
    marker,
    items: items.map(item => ({
      children: typeof item === 'string' ? [paragraph(item)] : [paragraph('induk'), item],
    })),
  })

  /** Each list paragraph with the number of its list and its level. */
  async function numberingOf(document: Parameters<typeof openDocx>[0]) {
    const { document: body, read } = await openDocx(document)
    const items = descendantsOf(body, 'w:p').filter(
      one => childrenOf(childrenOf(one, 'w:pPr')[0], 'w:numPr').length > 0,
    )
    return {
      read,
      items: items.map(one => ({
        words: wordText(one),
        list: settingOf(one, 'w:pPr', 'w:numPr', 'w:numId') ?? '',
        level: settingOf(one, 'w:pPr', 'w:numPr', 'w:ilvl'),
      })),
    }
  }

  test('of one section each have a number of their own, so that each counts from the start', async () => {
    const { items } = await numberingOf(
      documentWith(list('number', 'a', 'b'), list('number', 'c'), list('letter', 'd')),
    )
    const [a, b, c, d] = items.map(item => item.list)
    expect(a).toBe(b)
    expect(new Set([a, c, d]).size).toBe(3)
  })

  test('inside lists are one level deeper and begin anew', async () => {
    const { items } = await numberingOf(documentWith(list('number', list('letter', 'x'), list('letter', 'y'))))
    expect(items.map(({ words, level }) => [words, level])).toEqual([
      ['induk', '0'],
      ['x', '1'],
      ['induk', '0'],
      ['y', '1'],
    ])
    expect(items[1]?.list).not.toBe(items[3]?.list)
    expect(items[0]?.list).toBe(items[2]?.list)
  })

  test('are defined, start at 1 on every level, and have the marker of their kind', async () => {
    const { items, read } = await numberingOf(
      documentWith(list('number', 'a'), list('letter', 'b'), list('bullet', 'c')),
    )
    const numbering = read('word/numbering.xml')
    const formats = items.map(({ list: id }) => {
      const [instance] = descendantsOf(numbering, 'w:num').filter(({ attributes }) => attributes['w:numId'] === id)
      for (const level of ['0', '1', '2']) {
        const [override] = childrenOf(instance, 'w:lvlOverride').filter(
          ({ attributes }) => attributes['w:ilvl'] === level,
        )
        expect(settingOf(override, 'w:startOverride')).toBe('1')
      }
      const abstract = descendantsOf(numbering, 'w:abstractNum').find(
        ({ attributes }) => attributes['w:abstractNumId'] === settingOf(instance, 'w:abstractNumId'),
      )
      return [
        settingOf(childrenOf(abstract, 'w:lvl')[0], 'w:numFmt'),
        settingOf(childrenOf(abstract, 'w:lvl')[0], 'w:lvlText'),
      ]
    })
    expect(formats).toEqual([
      ['decimal', '%1.'],
      ['lowerLetter', '%1.'],
      ['bullet', '•'],
    ])
  })

  test('a second paragraph of an item has no number', async () => {
    const two: List = { type: 'list', marker: 'number', items: [{ children: [paragraph('a'), paragraph('b')] }] }
    const { items } = await numberingOf(documentWith(two))
    expect(items.map(({ words }) => words)).toEqual(['a'])
  })

  test('of different sections each count from the start', async () => {
    const { items } = await numberingOf(documentOf(section([list('number', 'a')]), section([list('number', 'b')])))
    expect(items[0]?.list).not.toBe(items[1]?.list)
  })

  test('four deep have a definition for every level', async () => {
    const deep = list('number', list('number', list('number', list('number', 'x'))))
    const { items, read } = await numberingOf(documentWith(deep))
    const levels = valuesOf(
      descendantsOf(descendantsOf(read('word/numbering.xml'), 'w:abstractNum')[1] ?? opened.document, 'w:lvl'),
      'w:ilvl',
    )
    for (const { level } of items) expect(levels).toContain(level)
  })

  test('deeper than Word knows levels stand on the last one', async () => {
    const deep = Array.from({ length: 10 }).reduce<List>(inner => list('number', inner), list('number', 'x'))
    const { items } = await numberingOf(documentWith(deep))
    expect(items.map(({ level }) => level)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '8', '8'])
  })
})

describe('page breaks', () => {
  test('are a property of the paragraph that begins the page', async () => {
    const { document } = await openDocx(documentWith(paragraph('a'), { type: 'pageBreak' }, paragraph('b')))
    const breaks = descendantsOf(document, 'w:p').map(one => [wordText(one), isOn(one, 'w:pPr', 'w:pageBreakBefore')])
    expect(breaks).toEqual([
      ['a', false],
      ['b', true],
    ])
  })

  test('come before every chapter and appendix by their style, and not before smaller headings', async () => {
    const appendix = heading(1, 'd', { series: 'appendix' })
    const blocks = [heading(1, 'a'), heading(2, 'b'), { type: 'pageBreak' }, heading(1, 'c'), appendix] as const
    const { document, read } = await openDocx(resolved(documentWith(...blocks)))
    const headings = descendantsOf(document, 'w:p').filter(one => styleOf(one)?.startsWith('Heading'))
    expect(headings.map(one => isOn(one, 'w:pPr', 'w:pageBreakBefore'))).toEqual([false, false, false, false])
    const breaking = descendantsOf(read('word/styles.xml'), 'w:style').filter(one =>
      isOn(one, 'w:pPr', 'w:pageBreakBefore'),
    )
    expect(breaking.map(({ attributes }) => attributes['w:styleId'])).toEqual(['Heading1', 'JudulDaftar'])
  })

  test('leave no page empty: not before a chapter that begins its section, nor after a break before it', () => {
    const chapters = [heading(1, 'a'), { type: 'pageBreak' }, heading(1, 'b'), heading(2, 'c')] as const
    const tree = resolved(documentOf(section(chapters), section([heading(1, 'd', { series: 'appendix' })])))
    const pages = layOut(tree).map(page =>
      linesOf(page)
        .map(line => line.text.replace(/.*\s/, ''))
        .at(-1),
    )
    expect(pages).toEqual(['A', 'c', 'D'])
  })

  test('before a block that cannot carry them stand in a paragraph of their own', async () => {
    const facts = { type: 'facts', rows: [{ label: 'a', children: [] }] } as const
    const { document } = await openDocx(documentWith(paragraph('x'), { type: 'pageBreak' }, facts))
    expect(descendantsOf(document, 'w:br').map(({ attributes }) => attributes['w:type'])).toEqual(['page'])
  })
})
