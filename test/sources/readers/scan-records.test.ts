import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanRecords } from '../../../src/sources/readers/scan-records.ts'
import { runs } from '../../laws.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

async function scan(text: string, size = 7): Promise<readonly (readonly string[])[]> {
  const records: string[][] = []
  await scanRecords(inPieces(new TextEncoder().encode(text), size), 0x3b, ({ bytes, starts, ends, count, number }) => {
    expect(number).toBe(records.length + 1)
    const field = (at: number) => new TextDecoder().decode(bytes.subarray(starts[at], ends[at]))
    records.push(Array.from({ length: count }, (_, at) => field(at).replaceAll('""', '"')))
    return true
  })
  return records
}

test('finds the records and fields that the CSV library finds, wherever the pieces of the file end', async () => {
  const plain = fc.string({ unit: fc.constantFrom('a', '1', ' ', 'é', '€', '😀'), maxLength: 4 })
  const quoted = fc
    .string({ unit: fc.constantFrom('a', '"', ';', '\n', '\r', 'é'), maxLength: 5 })
    .map(text => `"${text.replaceAll('"', '""')}"`)
  const record = fc.array(fc.oneof(plain, quoted), { minLength: 1, maxLength: 4 }).map(fields => fields.join(';'))
  const file = fc
    .tuple(fc.array(record, { maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
    .map(([records, end, isClosed]) => records.join(end) + (isClosed ? end : ''))
  await fc.assert(
    fc.asyncProperty(file, fc.integer({ min: 1, max: 9 }), async (text, size) => {
      const record_delimiter = ['\r\n', '\n', '\r']
      const expected = parse(text, { delimiter: ';', record_delimiter, relax_column_count: true })
      expect(await scan(text, size)).toEqual(expected)
    }),
    { numRuns: runs(500) },
  )
})

test('a quote that never closes is told with its line', async () => {
  await expect(scan('a;b\nc;"d\ne')).rejects.toMatchObject({ why: 'csv-quotes', where: { line: 2 } })
})
