import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/base/rich-text.ts'
import { leaveOutEmoji } from '../../src/workbook/emoji.ts'
import { styledCharacters } from '../base/any-rich-text.ts'

/** One of each sort, each a single picture however many characters it has. */
const emoji = [
  ...['😀', '👍', '🙏', '✅', '❌', '⭐', '⚡', '➕', '⬛', '🫠'],
  // Pictures of what is otherwise a sign, and pictographs that no font of ours has.
  ...['❤️', '☺️', '⚠️', '⚠︎️', '🕊', '🕊️', '⛈', '🌡'],
  // Tones of skin, families, professions, flags, keys, and halves of them.
  ...['👍🏽', '☝🏿', '👨‍👩‍👧‍👦', '👩🏾‍⚕️', '❤️‍🔥', '🏳️‍🌈', '🇮🇩', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣', '#⃣', '🏽', '🇮', '👍‍'],
]
const words = [
  'Pelayanan',
  'baik',
  '12',
  '#',
  '*',
  '1.',
  '(a)',
  '✔',
  '✔️',
  '☑',
  '➡️',
  '❤',
  '☺',
  '●',
  '➢',
  '→',
  '©',
  '漢',
  'é',
]

const anyWord = fc.constantFrom(...words).map(text => ({ text, isEmoji: false }))
const anyEmoji = fc.constantFrom(...emoji).map(text => ({ text, isEmoji: true }))
const anyParts = fc.array(fc.oneof(anyWord, anyEmoji), { maxLength: 8 })

const read = (text: string) => {
  const { kept, count } = leaveOutEmoji([{ text }])
  return { words: plainText(kept), count }
}

describe('emoji are left out', () => {
  test.each(emoji)('%s is one, and goes whole', one => {
    expect(read(one)).toEqual({ words: '', count: 1 })
  })

  test.each(words)('%s is none', word => {
    expect(read(word)).toEqual({ words: word, count: 0 })
  })

  test('the words around them keep a single blank, and every character', () => {
    fc.assert(
      fc.property(anyParts, parts => {
        const others = parts.filter(({ isEmoji }) => !isEmoji).map(({ text }) => text)
        const count = parts.length - others.length
        expect(read(parts.map(({ text }) => text).join(' '))).toEqual({ words: others.join(' '), count })
      }),
    )
  })

  test('all other characters keep their styles, wherever runs end', () => {
    const style = fc.constantFrom({}, { bold: true as const }, { italic: true as const })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(anyWord, anyEmoji), style), { maxLength: 8 }), parts => {
        const runs = parts.map(([{ text, isEmoji }, look]) => ({ text: isEmoji ? ` ${text} ` : text, ...look }))
        const others = runs.filter((_, index) => parts[index]?.[0].isEmoji === false)
        const seen = (rich: typeof runs) => styledCharacters(rich).filter(character => !character.startsWith(' '))
        expect(seen([...leaveOutEmoji(runs).kept] as typeof runs)).toEqual(seen(others))
      }),
    )
  })

  test.each([
    ['Pelayanan bagus 👍🙏 terima kasih', 'Pelayanan bagus terima kasih'],
    ['Bagus👍sekali', 'Bagus sekali'],
    ['Bagus 👍.', 'Bagus.'],
    ['Bagus (👍 sekali 👍)', 'Bagus (sekali)'],
    ['👍 Bagus 👍\n👍 sekali', 'Bagus\nsekali'],
  ])('%j becomes %j', (written, printed) => {
    expect(read(written).words).toBe(printed)
  })

  test('a long cell of blanks is read at once', () => {
    const blanks = ' '.repeat(200_000)
    expect(read(`a${blanks}b😀`)).toEqual({ words: `a${blanks}b`, count: 1 })
  })
})
