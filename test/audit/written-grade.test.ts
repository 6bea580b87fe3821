import { expect, test } from 'vitest'
import { gradeKey, writtenGradeDiffers } from '../../src/audit/evaluation/results.ts'

const findingsOf = (written: string) =>
  writtenGradeDiffers.find({
    writtenGrades: [
      {
        what: 'IPP Balai Umpama',
        value: '3,20',
        written,
        letter: 'B-',
        name: 'Baik dengan Catatan',
        place: { file: 'x', sheet: 'Lokus', cell: 'J2' },
      },
    ],
  })

test('a grade is right with its parentheses and without, by letter, by name, and by both', () => {
  for (const written of [
    ...['B-', 'b-', 'Baik dengan Catatan', 'Baik (Dengan Catatan)', 'BAIK  (dengan catatan)'],
    ...['B- (Baik (Dengan Catatan))', 'B- (Baik dengan Catatan)', 'B- Baik dengan Catatan'],
  ])
    expect(findingsOf(written), written).toEqual([])
})

test('a grade without its sign, or of another band, is told', () => {
  for (const written of ['B', 'Baik', 'B (Baik)', 'C- (Cukup dengan Catatan)', 'B+'])
    expect(findingsOf(written).length, written).toBe(1)
})

test('the sign behind a letter is a part of a grade', () => {
  expect(gradeKey('A-')).not.toBe(gradeKey('A'))
})
