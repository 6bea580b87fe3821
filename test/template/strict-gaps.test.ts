import { describe, expect, test } from 'vitest'
import { readMarkup } from '../../src/template/read-markup.ts'
import { problemsOf } from './expand.ts'
import { problemsOfMarkup } from './read-block.ts'

const columns = '<columns><column/></columns>'

describe('what is still passed over', () => {
  test('text and elements inside an element that holds nothing', () => {
    const empties = [
      '<p>a<br>hilang</br></p>',
      '<p><ref to="a">hilang</ref></p>',
      '<contents title="x">hilang</contents>',
      '<pagebreak><p>hilang</p></pagebreak>',
      '<signatures place-and-date="x"><signatory agency="a" title="b" name="c">hilang</signatory></signatures>',
      '<table><columns><column>hilang</column></columns></table>',
    ]
    for (const markup of empties) expect(problemsOfMarkup(markup), markup).toHaveLength(1)
  })

  test('a second caption, head or body of a table', () => {
    const body = '<tbody><tr><td>x</td></tr></tbody>'
    for (const twice of ['<caption>a</caption>', '<thead><tr><th>a</th></tr></thead>', body, columns]) {
      expect(problemsOfMarkup(`<table>${columns}${body}${twice}${twice}</table>`), twice).not.toEqual([])
    }
  })

  test.fails('a CDATA section, whose text is lost', () => {
    expect(problemsOfMarkup('<p>a<![CDATA[hilang]]></p>')).not.toEqual([])
  })

  test('a column with a group in a table that has no groups', () => {
    expect(problemsOfMarkup('<table><columns><column group="1"/></columns></table>')).not.toEqual([])
  })

  test('a date of issue that is no day as YYYY-MM-DD', () => {
    for (const issued of ['27 Juli 2023', '2023-02-30', 'besok']) {
      const markup = `<report title="J" author="P" issued="${issued}"/>`
      expect(problemsOf(readMarkup(markup, 'a.hbs', new Map()))).toHaveLength(1)
    }
  })

  test('an empty id or nip', () => {
    const signatory = '<signatory agency="a" title="b" name="c" nip=""/>'
    for (const markup of ['<h1 id="">x</h1>', `<signatures place-and-date="x">${signatory}</signatures>`]) {
      expect(problemsOfMarkup(markup), markup).toHaveLength(1)
    }
  })

  test.fails('a link or a reference inside a link, which DOCX tears apart', () => {
    const outer = (inside: string) => `<p><a href="https://x.id">${inside}</a></p>`
    for (const inside of [
      '<a href="https://y.id">y</a>',
      '<strong><a href="https://y.id">y</a></strong>',
      '<ref to="x"/>',
    ]) {
      expect(problemsOfMarkup(outer(inside)), inside).toHaveLength(1)
    }
  })
})
