import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnswerWords, answer } from '../../../src/workbook/fields/answer.ts'
import { readCell } from './read-cell.ts'

const words: AnswerWords = [
  ['Tidak sesuai', 'Buruk'],
  ['Kurang sesuai', 'Tidak ada'],
  ['Sesuai', 'Baik'],
  ['Sangat sesuai', 'Sangat baik'],
]
const field = answer(words)
const read = (written: Parameters<typeof readCell>[1]) => {
  const { value, codes } = readCell(field, written)
  return codes.length > 0 ? codes.join() : value?.toString()
}

test.each([
  [4, '4'],
  ['4', '4'],
  ['4,0', '4'],
  ['4.', '4'],
  ['(4)', '4'],
  ['4. Sangat sesuai', '4'],
  ['4 - Sangat sesuai', '4'],
  ['4) Sangat sesuai', '4'],
  ['(4) Sangat sesuai', '4'],
  ['4 Sangat sesuai', '4'],
  ['4 = SANGAT  SESUAI', '4'],
  ['4 (Sangat sesuai)', '4'],
  ['Sangat sesuai (4)', '4'],
  ['Sangat sesuai - 4', '4'],
  ['Sangat Sesuai: 4', '4'],
  ['d. Sangat sesuai', '4'],
  ['(d) sangat sesuai', '4'],
  ['a. Sangat sesuai.', '4'],
  ['sangat-sesuai', '4'],
  ['Sangat baik', '4'],
  ['Tidak ada', '2'],
])('%j is answer %s', (written, value) => {
  expect(read(written)).toBe(value)
})

test.each([5, 0, '5', '3,5', 2.5, -1])(
  '%j is a number, of which the check says whether it is on the scale',
  written => {
    expect(read(written)).toBe(String(written).replace(',', '.'))
  },
)

test.each(['-', '–', 'n/a', 'Tidak menjawab', 'tidak dijawab'])('%j is not answered', written => {
  expect(readCell(field, written)).toMatchObject({ value: undefined, codes: [] })
})

describe('what is no answer', () => {
  test('two numbers, a date or marks', () => {
    const codes = ['3/4', '1, 2', '4-3', '!!'].map(read)
    expect(codes).toEqual(codes.map(() => 'cell.not-an-answer'))
  })

  test('tells how many options there are', () => {
    expect(readCell(field, '3/4').problems[0]?.hint).toBe('Tulis 1, 2, 3, atau 4; kosongkan bila tidak dijawab.')
    expect(readCell(answer(words.slice(0, 2)), '3/4').problems[0]?.hint).toMatch(/^Tulis 1 atau 2;/)
  })

  test.each(['Cukup sesuai', '3. Cukup sesuai', 'c. Cukup sesuai', 'Cukup sesuai (3)', 'Cukup  sesuai'])(
    'the unknown word of %j is told without its number, so that equal ones are one',
    written => {
      const [problem] = readCell(field, written).problems
      expect(problem).toMatchObject({
        code: 'cell.unknown-answer',
        message: 'Kata jawaban "Cukup sesuai" tidak dikenal.',
      })
    },
  )

  test('a number and words that contradict each other', () => {
    const [problem] = readCell(field, '1. Sangat sesuai').problems
    expect(problem?.code).toBe('cell.answer-contradiction')
    expect(problem?.message).toContain('angkanya 1, tetapi "Sangat sesuai" bernilai 4')
    expect(read('Sesuai (4)')).toBe('cell.answer-contradiction')
  })
})

const decorations: readonly ((word: string, option: number) => string)[] = [
  word => word,
  word => ` ${word.toUpperCase()} `,
  word => word.replace(' ', '  '),
  word => `${word}.`,
  (word, option) => `${option}. ${word}`,
  (word, option) => `${option}.${word}`,
  (word, option) => `${option} – ${word}`,
  (word, option) => `(${option}) ${word}`,
  (word, option) => `[${option}] ${word}`,
  (word, option) => `${word} (${option})`,
  (word, option) => `${word} = ${option}`,
  (word, option) => `${'abcd'[option - 1]}. ${word}`,
  (word, option) => `${'dcba'[option - 1]}) ${word.toLowerCase()}`,
]

test('any word in any decoration is its option', () => {
  const anyWord = fc.constantFrom(
    ...words.flatMap((spellings, index) => spellings.map(word => ({ word, option: index + 1 }))),
  )
  fc.assert(
    fc.property(anyWord, fc.constantFrom(...decorations), ({ word, option }, decorate) => {
      expect(read(decorate(word, option))).toBe(String(option))
    }),
  )
})
