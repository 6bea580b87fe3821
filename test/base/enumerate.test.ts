import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enumerate } from '../../src/base/enumerate.ts'

test.each([
  [['A'], 'A'],
  [['A', 'B'], 'A dan B'],
  [['A', 'B', 'C'], 'A, B, dan C'],
  [['Sarana dan Prasarana', 'Persyaratan'], 'Sarana dan Prasarana serta Persyaratan'],
  [['Persyaratan', 'Sarana dan Prasarana', 'Biaya/Tarif'], 'Persyaratan, Sarana dan Prasarana, dan Biaya/Tarif'],
  [['Sistem, Mekanisme, dan Prosedur', 'Biaya/Tarif'], 'Sistem, Mekanisme, dan Prosedur serta Biaya/Tarif'],
  [['U2 Sistem, Mekanisme, dan Prosedur', 'U4', 'U9'], 'U2 Sistem, Mekanisme, dan Prosedur; U4; dan U9'],
  [['87,50', '88,00', '89,25'], '87,50, 88,00, dan 89,25'],
])('%j reads %s', (parts, words) => {
  expect(enumerate(parts)).toBe(words)
})

test('parts with commas of their own are told apart again by their semicolons', () => {
  const part = fc
    .array(fc.stringMatching(/^[A-Z][a-z]{2,8}$/), { minLength: 1, maxLength: 3 })
    .map(words => words.join(', '))
  const several = fc.array(part, { minLength: 3, maxLength: 6 }).filter(parts => parts.some(one => one.includes(', ')))
  fc.assert(
    fc.property(several, parts => {
      expect(enumerate(parts).split(/; dan |; /)).toEqual(parts)
    }),
  )
})
