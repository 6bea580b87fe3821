import { describe, expect, test } from 'vitest'
import { onceForEachWord } from '../../../src/workbook/word-questions.ts'
import { readMapped } from './mapped.ts'

const titles = ['Biaya', 'Waktu', 'Status']

describe('a word', () => {
  test.each<[string, string, string]>([
    ['Lumayan', '3', '3 4 Open'],
    ['Lumayan', 'Baik', '3 4 Open'],
    ['3. Lumayan', '3', '3 4 Open'],
    ['c. Lumayan', '3', '3 4 Open'],
  ])('%j that means %j is read as that', (written, meaning, expected) => {
    const { rows, shown } = readMapped([['Responden', null, meaning, 'Lumayan']], [titles, [written, 4, 'Open']])
    expect(rows).toEqual([expected])
    expect(shown).toEqual([])
  })

  test('of a choice is read as what it means', () => {
    const { rows, shown } = readMapped([['Responden', null, 'Close', 'Rampung']], [titles, [3, 4, 'rampung']])
    expect(rows).toEqual(['3 4 Close'])
    expect(shown).toEqual([])
  })

  test('means what the workbook says although it is known', () => {
    const { rows } = readMapped([['Responden', null, '2', 'Baik']], [titles, ['Baik', 'Buruk', 'Open']])
    expect(rows).toEqual(['2 1 Open'])
  })

  test('is not taken for another that differs in its punctuation', () => {
    const { rows } = readMapped(
      [['Responden', null, 'Open', 'Selesai?']],
      [titles, [3, 4, 'Selesai'], [3, 4, 'Selesai?']],
    )
    expect(rows).toEqual(['3 4 Close', '3 4 Open'])
  })

  test('may mean one thing under its heading, as that is written or titled, and another elsewhere', () => {
    const lines = [
      ['Responden', null, '1', 'Lumayan'],
      [null, 'Ongkos', '2', 'Lumayan'],
      [null, 'U5', '3', 'Lumayan'],
      [null, 'Ongkos', 'U4', null],
    ]
    const answers = [
      ['Ongkos', 'Waktu', 'Status'],
      ['Lumayan', 'Lumayan', 'Open'],
    ]
    const { rows, shown } = readMapped(lines, answers)
    expect(rows).toEqual(['2 3 Open'])
    expect(shown).toEqual([])
  })

  test('that says abaikan is not answered', () => {
    const { shown } = readMapped([['Responden', null, 'abaikan', 'Entah']], [titles, ['Entah', 4, 'Open']])
    expect(shown).toEqual(['galat cell.missing Responden!A2'])
  })

  test.each([
    ['lima', 'Lumayan'],
    ['7', 'Lumayan'],
    ['Tutup', 'Rampung'],
  ])('of which the workbook says %j, which is nothing to choose, is an error', (meaning, word) => {
    const { shown } = readMapped([['Responden', null, meaning, word]], [titles, ['Lumayan', 4, 'Rampung']])
    expect(shown.filter(line => line.includes('unknown-meaning'))).toHaveLength(1)
  })

  test('of which the workbook says two things is an error', () => {
    const lines = [
      ['Responden', null, '3', 'Lumayan'],
      [null, null, '4', 'lumayan'],
    ]
    const { shown } = readMapped(lines, [titles, ['Lumayan', 4, 'Open']])
    expect(shown).toEqual(['galat mapping.word-twice Pemetaan Kolom!D3'])
  })

  test('under a heading that is not there is an error', () => {
    const { shown } = readMapped([['Responden', 'Harga', '3', 'Lumayan']], [titles, [3, 4, 'Open']])
    expect(shown).toEqual(['galat mapping.unknown-heading Pemetaan Kolom!B2'])
  })

  test('that contradicts the number beside it is an error, unless the workbook explains both together', () => {
    const answers = [titles, ['1. Lumayan', 4, 'Open']]
    expect(readMapped([['Responden', null, '3', 'Lumayan']], answers).shown).toEqual([
      'galat cell.answer-contradiction Responden!A2',
    ])
    expect(readMapped([['Responden', null, '3', '1. Lumayan']], answers).rows).toEqual(['3 4 Open'])
  })
})

describe('questions about words', () => {
  const { problems } = readMapped(
    [],
    [titles, ['Lumayan', 'Lumayan', 'Rampung'], ['2. Lumayan', 'Entah', 'Rampung'], [3, 4, 'Open'], [3, 5.5, 'Open']],
  )

  test('are asked once for each word, at its first cell, with the number of cells', () => {
    const once = onceForEachWord(problems)
    expect(once.map(({ place: { cell }, message }) => `${cell} ${message}`)).toEqual([
      'A2 Kata jawaban "Lumayan" tidak dikenal. Tertulis di 3 sel.',
      'C2 "Status" berisi "Rampung"; yang dikenal: "Open", "Belum", "Close", "Selesai". Tertulis di 2 sel.',
      'B3 Kata jawaban "Entah" tidak dikenal.',
    ])
  })

  test('leave other problems as they are', () => {
    const others = readMapped([], [titles, ['3/4', '3/4', 'Open']]).problems
    expect(onceForEachWord(others)).toEqual(others)
  })

  test('are not joined across sheets', () => {
    const [problem] = problems
    if (problem === undefined) throw new Error('no question')
    const elsewhere = { ...problem, place: { ...problem.place, sheet: 'Lain' } }
    expect(onceForEachWord([problem, elsewhere])).toEqual([problem, elsewhere])
  })
})
