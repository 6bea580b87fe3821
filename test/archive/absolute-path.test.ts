import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldersUpwards, parsePath, pathText } from '../../src/archive/folder/absolute-path.ts'

test.each([
  ['data/x.xlsx', '/rumah/kerja', '/rumah/kerja/data/x.xlsx'],
  ['../x.xlsx', '/rumah/kerja', '/rumah/x.xlsx'],
  ['/lain//./x.xlsx', '/rumah/kerja', '/lain/x.xlsx'],
  ['../../../../x.xlsx', '/rumah', '/x.xlsx'],
  ['data\\x.xlsx', 'C:\\Kerja', 'C:\\Kerja\\data\\x.xlsx'],
  ['data/x.xlsx', 'C:\\Kerja', 'C:\\Kerja\\data\\x.xlsx'],
  ['D:/Data/x.xlsx', 'C:\\Kerja', 'D:\\Data\\x.xlsx'],
  ['\\Data\\x.xlsx', 'C:\\Kerja', 'C:\\Data\\x.xlsx'],
  ['\\\\server\\bagian\\Data\\..\\x.xlsx', 'C:\\Kerja', '\\\\server\\bagian\\x.xlsx'],
  ['//server/bagian/x.xlsx', 'C:\\Kerja', '\\\\server\\bagian\\x.xlsx'],
  ['x.xlsx', '\\\\server\\bagian\\Data', '\\\\server\\bagian\\Data\\x.xlsx'],
  ['..\\..\\..\\x.xlsx', '\\\\server\\bagian\\Data', '\\\\server\\bagian\\x.xlsx'],
])('%s from %s is %s', (path, base, expected) => {
  expect(pathText(parsePath(path, base))).toBe(expected)
})

const upwards = (folder: string, home: string) =>
  foldersUpwards(parsePath(folder, home), parsePath(home, home)).map(pathText)

describe('the folders above one end', () => {
  test.each([
    ['at the home', '/home/budi/Data/2026', '/home/budi', ['/home/budi/Data/2026', '/home/budi/Data', '/home/budi']],
    ['at the home itself', '/home/budi', '/home/budi', ['/home/budi']],
    ['at the home of somebody else', '/home/siti/Data', '/home/budi', ['/home/siti/Data', '/home/siti']],
    ['at the root of a disk', '/srv/data', '/home/budi', ['/srv/data', '/srv', '/']],
    ['at the root of a mounted disk', '/media/budi/USB/a', '/home/budi', ['/media/budi/USB/a', '/media/budi/USB']],
    ['at the root of a drive', 'D:\\Data', 'C:\\Users\\Budi', ['D:\\Data', 'D:\\']],
    [
      'at the home on a drive, in any case',
      'c:\\users\\budi\\a',
      'C:\\Users\\Budi',
      ['c:\\users\\budi\\a', 'c:\\users\\budi'],
    ],
    ['at the root of a share', '\\\\s\\bagian\\a', 'C:\\Users\\Budi', ['\\\\s\\bagian\\a', '\\\\s\\bagian\\']],
    [
      'at the root of a long share',
      '\\\\?\\UNC\\s\\b\\a',
      'C:\\Users\\Budi',
      ['\\\\?\\UNC\\s\\b\\a', '\\\\?\\UNC\\s\\b\\'],
    ],
  ])('%s', (_, folder, home, expected) => {
    expect(upwards(folder, home)).toEqual(expected)
  })

  test('never above the home, however deep it begins', () => {
    const anyNames = fc.array(fc.constantFrom('data', 'Laporan 2026', 'arsip', 'home'), { maxLength: 6 })
    fc.assert(
      fc.property(anyNames, names => {
        const found = upwards(['/home/budi', ...names].join('/'), '/home/budi')
        expect(found).toHaveLength(names.length + 1)
        expect(found.every(folder => folder.startsWith('/home/budi'))).toBe(true)
      }),
    )
  })
})
