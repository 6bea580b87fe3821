import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/base/rich-text.ts'
import { richText, text } from '../../../src/workbook/fields/text.ts'
import { anyRichText, styledCharacters } from '../../base/any-rich-text.ts'
import { runs } from '../../laws.ts'
import { dateCell } from '../build-sheet.ts'
import { readCell } from './read-cell.ts'

describe('text', () => {
  test.each([
    ['Biro Hukum', 'Biro Hukum'],
    ['  Biro \n Hukum\t', 'Biro Hukum'],
    ['<b>Biro</b> Hukum', 'Biro Hukum'],
    ['a < b & c > d', 'a < b & c > d'],
    [12, '12'],
    [3.92, '3.92'],
    [true, 'Ya'],
    [dateCell('2022-12-31'), '31/12/2022'],
  ])('reads %j as %j', (written, value) => {
    expect(readCell(text, written)).toMatchObject({ value, codes: [] })
  })

  test.each([199203212019031000, 1e15, -1e15])('refuses the number %d, of whose digits Excel lost some', number => {
    expect(readCell(text, number)).toMatchObject({ value: undefined, codes: ['cell.digits-lost'] })
    expect(readCell(text, 999_999_999_999_999)).toMatchObject({ value: '999999999999999', codes: [] })
  })

  test('takes the words of a formatted cell without their styles', () => {
    const cell = { type: 'text', text: [{ text: 'Meng' }, { text: 'upload', italic: true }] } as const
    expect(readCell(text, cell).value).toBe('Mengupload')
  })
})

describe('rich text', () => {
  const rich = (runs: Parameters<typeof styledCharacters>[0]) => readCell(richText, { type: 'text', text: runs })

  test('keeps lines, characters and styles, and loses only the blanks around it', () => {
    fc.assert(
      fc.property(anyRichText, runs => {
        const whole = plainText(runs)
        fc.pre(whole.trim() !== '' && !whole.includes('😀'))
        const start = whole.length - whole.trimStart().length
        const { value = [], codes } = rich(runs)
        expect(styledCharacters(value)).toEqual(styledCharacters(runs).slice(start, whole.trimEnd().length))
        expect(codes).toEqual([])
      }),
      { numRuns: runs(500) },
    )
  })

  test('italics of a part survive', () => {
    expect(rich([{ text: 'Memasang ' }, { text: 'banner', italic: true }]).value).toEqual([
      { text: 'Memasang ' },
      { text: 'banner', italic: true },
    ])
  })

  test('the soft hyphens of another program are left out', () => {
    expect(rich([{ text: 'kepu\u00adasan a-b' }])).toMatchObject({ value: [{ text: 'kepuasan a-b' }], codes: [] })
    expect(rich([{ text: '\u00ad' }]).value).toBeUndefined()
  })

  test('line ends of Windows and of old Macs become those of this program', () => {
    expect(rich([{ text: 'a\r\nb\rc\nd' }]).value).toEqual([{ text: 'a\nb\nc\nd' }])
  })

  test('characters that no document can carry become spaces, counted in one warning', () => {
    const { value, problems } = rich([{ text: 'a\u0000b\u0007' }, { text: 'c\uFFFEd\uD800e' }])
    expect(plainText(value ?? [])).toBe('a b c d e')
    expect(problems).toMatchObject([{ code: 'cell.replaced-characters', severity: 'peringatan' }])
    expect(problems[0]?.message).toContain(' 4 ')
  })

  test('tabs, line ends, signs and letters of any script stay', () => {
    const words = 'Tab\there\n✔ ☑ ➢ é ጀ 汉 \u00a0x'
    expect(rich([{ text: words }])).toMatchObject({ value: [{ text: words }], codes: [] })
  })

  test('emoji are left out, counted in one warning that does not repeat the text', () => {
    const { value, problems } = rich([{ text: 'Bagus 👍🙏 ' }, { text: 'sekali', bold: true }, { text: ' 👍🏽' }])
    expect(plainText(value ?? [])).toBe('Bagus sekali')
    expect(problems).toMatchObject([{ code: 'cell.emoji-left-out', severity: 'peringatan', place: { cell: 'B2' } }])
    expect(problems[0]?.message).toContain(' 3 ')
    expect(`${problems[0]?.message}${problems[0]?.hint}`).not.toMatch(/Bagus|👍/u)
  })

  test('a cell of nothing but emoji is empty', () => {
    expect(rich([{ text: '👍 👍' }])).toMatchObject({ value: undefined, codes: ['cell.emoji-left-out'] })
  })

  test('the bullets of Word are the signs that its author saw', () => {
    expect(rich([{ text: '\uf0a7 a \uf0b7 b \uf0d8 c \uf0fc d \ue000' }])).toMatchObject({
      value: [{ text: '▪ a • b ➢ c ✓ d \ue000' }],
      codes: [],
    })
  })

  test('what asks for a picture of a sign is left out without a word', () => {
    expect(rich([{ text: '✔️ a ☑︎ b' }])).toMatchObject({ value: [{ text: '✔ a ☑ b' }], codes: [] })
  })
})
