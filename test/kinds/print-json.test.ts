import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printJson } from './print-json.ts'

test('nothing is lost: read again, it is the same data', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(JSON.parse(printJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('a line holds what fits on it', () => {
  const row = { code: 'U1', name: 'Persyaratan', values: ['84.10', null], more: {} }
  expect(printJson({ rows: [row], words: ['a'.repeat(60), 'b'.repeat(60)] })).toBe(
    [
      '{',
      ' "rows": [{ "code": "U1", "name": "Persyaratan", "values": ["84.10", null], "more": {} }],',
      ' "words": [',
      `  "${'a'.repeat(60)}",`,
      `  "${'b'.repeat(60)}"`,
      ' ]',
      '}',
      '',
    ].join('\n'),
  )
})
