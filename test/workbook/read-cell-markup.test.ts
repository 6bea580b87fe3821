import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText, type RichText, textLines } from '../../src/base/rich-text.ts'
import { readCellMarkup } from '../../src/workbook/pasted-text.ts'
import { styledCharacters } from '../base/any-rich-text.ts'
import { runs } from '../laws.ts'

const read = (text: string) => readCellMarkup([{ text }])
const linesOf = (text: string) =>
  textLines(read(text)).map(line => `${line.level}${line.marker ?? ''} ${plainText(line.runs)}`)

describe('simple mark-up is understood', () => {
  test.each<[string, RichText]>([
    ['<b>tebal</b>', [{ text: 'tebal', bold: true }]],
    ['<strong>tebal</strong>', [{ text: 'tebal', bold: true }]],
    ['<I>miring</I>', [{ text: 'miring', italic: true }]],
    ['<em>miring</em>', [{ text: 'miring', italic: true }]],
    ['<u>garis</u>', [{ text: 'garis', underline: true }]],
    ['a <b>b</b> c', [{ text: 'a ' }, { text: 'b', bold: true }, { text: ' c' }]],
    ['<b>a &amp; b &lt; c</b>', [{ text: 'a & b < c', bold: true }]],
    ['<b>&lt;i&gt;</b>', [{ text: '<i>', bold: true }]],
  ])('%s', (source, runs) => {
    expect(read(source)).toEqual(runs)
  })

  test('styles inside one another add up and end with their tag', () => {
    expect(styledCharacters(read('<b>a<i>b</i>c</b>d'))).toEqual(
      styledCharacters([
        { text: 'a', bold: true },
        { text: 'b', bold: true, italic: true },
        { text: 'c', bold: true },
        { text: 'd' },
      ]),
    )
  })

  test.each([
    ['<p>satu</p><p>dua</p>', ['0 satu', '0 dua']],
    ['<div>satu</div>dua', ['0 satu', '0 dua']],
    ['satu<br/>dua<br />tiga', ['0 satu', '0 dua', '0 tiga']],
    ['<ul><li>satu</li><li>dua</li></ul>', ['1- satu', '1- dua']],
    ['<ol><li>satu</li><li>dua</li></ol>akhir', ['11. satu', '12. dua', '0 akhir']],
    ['<ol><li>satu<ul><li>dalam</li></ul></li><li>dua</li></ol>', ['11. satu', '2- dalam', '12. dua']],
    ['<p>a</p>\n<p>b</p>', ['0 a', '0 b']],
    ['<ol><li>a</li></ol><ol><li>b</li></ol>', ['11. a', '11. b']],
  ])('%s has lines and lists', (source, lines) => {
    expect(linesOf(source)).toEqual(lines)
  })
})

describe('anything else stays exactly as it was', () => {
  test.each([
    '<script>alert(1)</script>',
    '<b onclick="x()">a</b>',
    '<p class="x"><b>a</b></p>',
    '<b>tidak ditutup',
    'ditutup saja</b>',
    '<b><i>silang</b></i>',
    'a<br>b',
    'a < b',
    '<b>x</b> dan a < b',
    '<b>x</b> & y',
    '<b>x&nbsp;y</b>',
    '<constructor>x</constructor>',
    '<b><constructor>x</constructor></b>',
    '<__proto__>x</__proto__>',
    '<img src="http://contoh/"/><b>x</b>',
    '<a href="x">y</a>',
    '<!DOCTYPE html><b>x</b>',
    '<!DOCTYPE b [<!ENTITY x "y">]><b>&x;</b>',
    '<x:b>y</x:b>',
    '<nama unit>',
    '</td></tr>',
    '<b>a</b><![CDATA[rahasia]]>',
    '<b>a</b><!-- komentar -->',
    '<b>a</b><?php x ?>',
    '{{constructor}}',
    '=HYPERLINK("x")',
    '1 &lt; 2 &amp; 3',
    '',
  ])('%j', text => {
    expect(read(text)).toEqual([{ text }])
  })

  test('text without a tag is never touched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        fc.pre(!/<\/?[a-z]+\s*\/?>/i.test(text))
        expect(read(text)).toEqual([{ text }])
      }),
    )
  })

  test('whatever is written, it is either understood without its tags or left as it is, and never thrown', () => {
    const pieces = [
      '<b>',
      '</b>',
      '<i>',
      '</i>',
      '<p>',
      '</p>',
      '<br/>',
      '<li>',
      '</li>',
      '<x>',
      'kata',
      ' ',
      '&',
      '&amp;',
      '<',
    ]
    const anyMarkup = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(anyMarkup, text => {
        const result = read(text)
        const isUntouched = result.length === 1 && result[0]?.text === text
        const words = (source: string) =>
          source
            .replace(/<[^<>]*>/g, '')
            .replaceAll('&amp;', '&')
            .replace(/[\s-]/g, '')
        expect(isUntouched || plainText(result).replace(/[\s-]/g, '') === words(text)).toBe(true)
      }),
      { numRuns: runs(2000) },
    )
  })

  test('a cell that was formatted in parts keeps its parts', () => {
    const parts = [{ text: '<b>a</b>' }, { text: ' b', italic: true }] as const
    expect(readCellMarkup(parts)).toBe(parts)
  })

  test('the italics of a whole cell survive mark-up inside it', () => {
    expect(readCellMarkup([{ text: 'a <b>b</b>', italic: true }])).toEqual([
      { text: 'a ', italic: true },
      { text: 'b', italic: true, bold: true },
    ])
  })
})
