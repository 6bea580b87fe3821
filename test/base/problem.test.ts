import { expect, test } from 'vitest'
import { formatPlace, type ProblemCatalogue, problemsFrom } from '../../src/problems/problem.ts'

const catalogue: ProblemCatalogue<{ 'unit.odd': { name: string } }> = {
  'unit.odd': {
    severity: 'peringatan',
    example: { name: 'Biro' },
    message: ({ name }) => `Unit "${name}" aneh.`,
    hint: ({ name }) => `Periksa "${name}".`,
  },
}

test('a problem carries its code, its place and both sentences filled in', () => {
  const place = { file: 'a.xlsx', sheet: 'Unit', cell: 'B2' }
  expect(problemsFrom(catalogue)('unit.odd', place, { name: 'Balai' })).toEqual({
    code: 'unit.odd',
    severity: 'peringatan',
    place,
    message: 'Unit "Balai" aneh.',
    hint: 'Periksa "Balai".',
  })
})

test.each([
  [{ file: 'ratl.xlsx', sheet: 'RATL', cell: 'F12' }, 'ratl.xlsx  RATL!F12'],
  [{ file: 'ratl.xlsx', sheet: 'RATL' }, 'ratl.xlsx  RATL'],
  [{ file: 'ratl.xlsx' }, 'ratl.xlsx'],
  [{ file: 'lampiran.hbs', line: 14 }, 'lampiran.hbs:14'],
])('the place %j is written %s', (place, text) => {
  expect(formatPlace(place)).toBe(text)
})
