import { expect, test } from 'vitest'
import { relativeLink } from '../../src/base/paths.ts'

test.each([
  ['output/a-1', 'data/x.xlsx', '../../data/x.xlsx'],
  ['./output//a-1/', './data/../data/x.xlsx', '../../data/x.xlsx'],
  ['/keluaran', 'data/x.xlsx', '../kerja/saya/data/x.xlsx'],
  ['output', '/lain/x.xlsx', '../../../lain/x.xlsx'],
  ['.', 'Data SKM 100%#1.xlsx', 'Data%20SKM%20100%25%231.xlsx'],
  ['output', '../x.xlsx', '../../x.xlsx'],
])('from %s to %s is %s', (folder, file, link) => {
  expect(relativeLink(folder, file, '/kerja/saya')).toBe(link)
})

test('between drives of Windows it is absolute', () => {
  expect(relativeLink('output', 'data\\x.xlsx', 'C:\\kerja')).toBe('../data/x.xlsx')
  expect(relativeLink('D:\\hasil', 'data\\x.xlsx', 'C:\\kerja')).toBe('file:///C%3A/kerja/data/x.xlsx')
})
