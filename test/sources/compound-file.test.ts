import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compoundContent, isCompoundFile } from '../../src/sources/other-format.ts'
import { compoundFile } from './build-compound-file.ts'

const others = Array.from({ length: 30 }, (_, at) => `Stream ${at}`)

describe('a compound file', () => {
  test.each([
    [['Root Entry', 'Workbook'], 'old-workbook'],
    [['Root Entry', 'BOOK'], 'old-workbook'],
    [[...others, 'Workbook'], 'old-workbook'],
    [['Root Entry', 'EncryptedPackage', 'Workbook'], 'protected'],
    [['Root Entry', 'WordDocument'], 'unknown'],
    [['Root Entry', 'Workbooks'], 'unknown'],
    [[], 'unknown'],
  ] as const)('with the streams %j is %s', (names, content) => {
    expect(isCompoundFile(compoundFile(names))).toBe(true)
    expect(compoundContent(compoundFile(names))).toBe(content)
  })

  test('whose directory runs in a circle comes to an end', () => {
    const bytes = compoundFile(['Root Entry', ...others])
    // The first sector of the directory, which would be the last of its chain, leads back to the beginning.
    new DataView(bytes.buffer).setUint32(512 + 4, Math.ceil(31 / 4), true)
    expect(compoundContent(bytes)).toBe('unknown')
  })

  test('that is damaged says nothing, and never throws', () => {
    const good = compoundFile(['Root Entry', ...others, 'Workbook'])
    const damaged = fc.record({ length: fc.nat(good.length), at: fc.nat(good.length - 1), byte: fc.nat(255) })
    fc.assert(
      fc.property(damaged, ({ length, at, byte }) => {
        const bytes = good.slice(0, length)
        if (at < length) bytes[at] = byte
        expect(['old-workbook', 'unknown', 'protected']).toContain(compoundContent(bytes))
      }),
    )
  })
})
