import { expect, test } from 'vitest'
import { shownFile } from '../../src/sources/input.ts'

test.each(['data', 'data/', 'data//', 'data\\', 'data\\/'])(
  'a file of the folder %s is called by one slash',
  shownAs => {
    expect(shownFile({ shownAs, isFolder: true }, 'Unit.csv')).toBe('data/Unit.csv')
  },
)

test('the only file of an input is called what its user wrote', () => {
  expect(shownFile({ shownAs: 'kiriman/Data SKM.xlsx' }, 'Data SKM.xlsx')).toBe('kiriman/Data SKM.xlsx')
})
