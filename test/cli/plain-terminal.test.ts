import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainTerminal } from '../../src/cli/terminal.ts'
import { runInMemory } from './run-in-memory.ts'

function shown(text: string): string {
  let written = ''
  const keep = (part: string) => {
    written += part
  }
  plainTerminal({ out: keep, err: keep, isTerminal: false }).out(text)
  return written
}

test('what people write comes out as it is', () => {
  const text = 'Biro Hukum – "Pengujian" · 89,80 (A) … Rp1.000; é\n  Saran      Perbaiki.\n'
  expect(shown(text)).toBe(text)
})

test.each([
  ['\u001b[2J', '\\u001b[2J'],
  ['a\rb', 'a\\u000db'],
  ['x\u202ey', 'x\\u202ey'],
  ['\u{e0001}', '\\udb40\\udc01'],
  ['\ud800', '\\ud800'],
])('what nobody could see is written out: %j', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test('JSON means the same afterwards', () => {
  fc.assert(
    fc.property(fc.record({ text: fc.string({ unit: 'binary' }) }), value => {
      expect(JSON.parse(shown(JSON.stringify(value)))).toEqual(value)
    }),
  )
})

test('a name on the command line cannot rewrite the screen', async () => {
  const { out } = await runInMemory('periksa', 'tidak\u001b[2Jada.xlsx')
  expect(out).toContain('tidak\\u001b[2Jada.xlsx')
})
