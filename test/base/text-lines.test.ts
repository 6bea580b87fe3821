import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText, type RichText, type TextLine, textLines } from '../../src/base/rich-text.ts'
import { runs } from '../laws.ts'
import { anyRichText, styledCharacters } from './any-rich-text.ts'

const linesOf = (text: string) => textLines([{ text }])
const shown = ({ marker, level, runs }: TextLine) => `${level} ${marker ?? '|'} ${plainText(runs)}`
const withoutBlanks = (text: string) => text.replace(/\s/g, '')

describe('lists', () => {
  test('a numbered list stands at level one and the text around it at level zero', () => {
    expect(linesOf('Perbaikan sarana:\n1. Kursi;\n2. Jaringan.\nSelesai Juni.').map(shown)).toEqual([
      '0 | Perbaikan sarana:',
      '1 1. Kursi;',
      '1 2. Jaringan.',
      '0 | Selesai Juni.',
    ])
  })

  test('a new kind of marker opens a deeper list and an old one returns to its list', () => {
    const text = '1. Satu\na. Huruf\n- Butir\nb. Huruf\n2. Dua\n- Butir'
    expect(linesOf(text).map(shown)).toEqual([
      '1 1. Satu',
      '2 a. Huruf',
      '3 - Butir',
      '2 b. Huruf',
      '1 2. Dua',
      '2 - Butir',
    ])
  })

  test.each(['1.', '12.', '3)', '(4)', 'a.', 'b)', 'A.', '(c)', '-', '•', '–', '*'])('%s begins an item', marker => {
    expect(linesOf(`${marker} Isi`).map(shown)).toEqual([`1 ${marker} Isi`])
    expect(linesOf(`  ${marker}\tIsi`).map(shown)).toEqual([`1 ${marker} Isi`])
  })

  test.each([
    '1.500 orang dilayani',
    '2022. Tahun itu',
    '1.Tanpa spasi',
    '-5 derajat',
    '1.',
    '-',
    'ab. Bukan huruf tunggal',
    'Rp. 5.000',
    '3 kali',
  ])('%s is no item of a list', text => {
    expect(linesOf(text).map(shown)).toEqual([`0 | ${text}`])
  })

  test('numbers of one and of two digits are one list', () => {
    expect(linesOf('9. a\n10. b').map(line => line.level)).toEqual([1, 1])
  })

  test('nested lists of any shape keep their depth', () => {
    const markers = ['1.', 'a)', '-']
    const anyDepths = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(anyDepths, depths => {
        // A list opens one level below the line before it, as it is typed.
        const reachable: number[] = []
        for (const depth of depths) reachable.push(Math.min(depth, (reachable.at(-1) ?? 0) + 1))
        const text = reachable.map(depth => `${markers[depth - 1]} butir`).join('\n')
        expect(linesOf(text).map(line => line.level)).toEqual(reachable)
      }),
    )
  })
})

describe('lines', () => {
  test('blank lines are dropped and blanks around a line as well', () => {
    expect(linesOf('\n  satu  \n\n \t\ndua\n').map(shown)).toEqual(['0 | satu', '0 | dua'])
  })

  test('an empty text has no lines', () => {
    expect(textLines([])).toEqual([])
    expect(linesOf(' \n ')).toEqual([])
  })

  test('no character is lost: marker plus text is the line', () => {
    fc.assert(
      fc.property(anyRichText, rich => {
        const kept = textLines(rich)
          .map(line => (line.marker ?? '') + plainText(line.runs))
          .join('')
        expect(withoutBlanks(kept)).toBe(withoutBlanks(plainText(rich)))
      }),
      { numRuns: runs(1000) },
    )
  })

  test('no line is blank, has a line end in it, or begins or ends with a blank', () => {
    fc.assert(
      fc.property(anyRichText, rich => {
        const texts = textLines(rich).map(line => plainText(line.runs))
        expect(texts.filter(text => text === '' || text.includes('\n') || text !== text.trim())).toEqual([])
      }),
      { numRuns: runs(1000) },
    )
  })

  test('every character keeps its style', () => {
    const visible = (rich: RichText) => styledCharacters(rich).filter(character => /^\S /.test(character))
    fc.assert(
      fc.property(anyRichText, rich => {
        const before = visible(rich)
        let at = 0
        for (const line of textLines(rich)) {
          at += (line.marker ?? '').length
          const own = visible(line.runs)
          expect(own).toEqual(before.slice(at, at + own.length))
          at += own.length
        }
        expect(at).toBe(before.length)
      }),
      { numRuns: runs(1000) },
    )
  })

  test('italics inside an item of a list survive', () => {
    const rich = [{ text: 'Langkah:\n1. Mengunggah ' }, { text: 'banner', italic: true }, { text: ' baru' }] as const
    expect(textLines(rich)[1]).toEqual({
      marker: '1.',
      level: 1,
      runs: [{ text: 'Mengunggah ' }, { text: 'banner', italic: true }, { text: ' baru' }],
    })
  })
})
