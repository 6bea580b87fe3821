import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { JsonScanner } from '../../../src/json/json-scanner.ts'
import { runs } from '../../laws.ts'

/** A scalar as `JSON.parse` would give it. */
function scan(text: string): unknown {
  const scanner = new JsonScanner(text)
  const scalar = scanner.scalar()
  scanner.end()
  return typeof scalar === 'object' && scalar !== null ? Number(scalar.digits) : scalar
}

/** What `JSON.parse` says, or that it refuses. */
function attempt(read: (text: string) => unknown, text: string): unknown {
  try {
    return { value: read(text) }
  } catch {
    return 'refused'
  }
}

describe('a value', () => {
  test('is read as JSON.parse reads it', () => {
    const anyScalar = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    )
    fc.assert(
      fc.property(anyScalar, fc.constantFrom('', ' ', '\n\t\r '), (value, blank) => {
        const text = `${blank}${JSON.stringify(value)}${blank}`
        expect(scan(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  test('is refused where JSON.parse refuses it', () => {
    const anyText = fc
      .array(
        fc.constantFrom(
          '"',
          '\\',
          'u',
          '00e9',
          'n',
          '-',
          '0',
          '1',
          '.',
          'e',
          '+',
          'true',
          'null',
          ' ',
          '\n',
          'é',
          '\u0001',
          "'",
          'NaN',
        ),
        { maxLength: 8 },
      )
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(anyText, text => {
        expect(attempt(scan, text)).toEqual(attempt(JSON.parse, text))
      }),
      { numRuns: runs(2000) },
    )
  })
})

describe('lists and members', () => {
  test.each(['{', '{}x', '{"a":1,}', '{,}', '{"a" 1}', '{"a":}', '{a:1}', '{"a":1 "b":2}', '[1]', ''])(
    '%j is refused',
    text => {
      const scanner = new JsonScanner(text)
      const read = () => {
        scanner.members(() => scanner.scalar())
        scanner.end()
      }
      expect(read).toThrow('not-json')
    },
  )

  test('are read in their order, names undone of their escapes', () => {
    const scanner = new JsonScanner(' { "\\u0061" : [ 1 , "x" ] , "__proto__" : [ ] } ')
    const read: unknown[] = []
    scanner.members(name => {
      read.push(name)
      scanner.items(() => read.push(scanner.scalar()))
    })
    scanner.end()
    expect(read).toEqual(['a', { digits: '1' }, 'x', '__proto__'])
  })

  test('say on which line a name comes twice', () => {
    const scanner = new JsonScanner('{"a":1,\n"b":2,\n"\\u0061":3}')
    expect(() => scanner.members(() => scanner.scalar())).toThrow(
      expect.objectContaining({ why: 'json-name-twice', where: { line: 3 } }),
    )
  })
})
