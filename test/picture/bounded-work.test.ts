import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodePicture, decodeRaster } from '../../src/picture/decode-picture.ts'
import { pictureLimits, type Unpacker } from '../../src/picture/picture.ts'
import { nodeDeflate } from '../../src/platform/node-deflate.ts'
import { segment } from './build-jpeg.ts'
import { buildPng } from './build-png.ts'
import { craftedPictures } from './crafted-pictures.ts'

// What a refused picture may cost, counted: bytes that were unpacked and packed, and passes over a JPEG. What time and memory
// that takes is for the thread to bound (`test/platform/node-jobs.test.ts`).

/** zlib gives what it has unpacked in pieces of this many bytes, and one is met before anybody can say that it is too much. */
const piece = 64 * 1024

function countingUnpacker() {
  const counted = { unpacked: 0, packed: 0 }
  const unpacker: Unpacker = {
    ...nodeDeflate,
    deflate: bytes => {
      counted.packed += bytes.length
      return nodeDeflate.deflate(bytes)
    },
    unzlib: bytes => {
      const { pieces, used } = nodeDeflate.unzlib(bytes)
      return { pieces: counting(pieces), used }
    },
  }
  async function* counting(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const one of pieces) {
      counted.unpacked += one.length
      yield one
    }
  }
  return { unpacker, counted }
}

/** Faults that the bytes before the pixels tell. */
const toldBefore = ['empty', 'too-large', 'foreign', 'dimensions', 'turned', 'unfit']

describe('a refused picture', () => {
  const refused = craftedPictures.filter(({ fault }) => fault !== undefined)

  test.each(refused)('costs no more than a piece, and nothing is made of it: $what', async ({ bytes, fault = '' }) => {
    const { unpacker, counted } = countingUnpacker()
    expect((await decodePicture(bytes, unpacker)).ok).toBe(false)
    expect(counted.packed).toBe(0)
    expect(counted.unpacked).toBeLessThanOrEqual(toldBefore.includes(fault) ? 0 : piece)
  })

  const side = fc.integer({ min: 1, max: 400 })
  const form = fc.record({ width: side, height: side, depth: fc.constantFrom(8, 16), interlaced: fc.boolean() })

  test('is not unpacked further than its header asks for, however much a few bytes stand for', () =>
    fc.assert(
      fc.asyncProperty(form, fc.integer({ min: 1, max: 4_000_000 }), async (plan, more) => {
        // Seven passes have a filter for each of their rows.
        const asked = plan.height * (plan.width * 3 * (plan.depth / 8) + (plan.interlaced ? 8 : 1))
        const bytes = buildPng({ ...plan, rows: new Uint8Array(asked + more) })
        const { unpacker, counted } = countingUnpacker()
        expect(await decodePicture(bytes, unpacker)).toMatchObject({ ok: false, fault: { damage: 'too-much' } })
        expect(counted.packed).toBe(0)
        expect(counted.unpacked).toBeLessThanOrEqual(asked + piece)
      }),
      { numRuns: 30 },
    ))

  test('in a PDF is not unpacked further either', async () => {
    const packed = deflateSync(new Uint8Array(30_000_000))
    const raster = { form: 'raster', bytes: packed, width: 100, height: 100, depth: 8, channels: 3 } as const
    for (const isFiltered of [true, false]) {
      const { unpacker, counted } = countingUnpacker()
      expect((await decodeRaster({ ...raster, isFiltered }, unpacker)).ok).toBe(false)
      expect(counted.unpacked).toBeLessThanOrEqual(100 * 301 + piece)
    }
  })
})

test('a JPEG is passed over so often and no more, although each pass is as it should be', async () => {
  const { scans } = pictureLimits
  expect((await decodePicture(jpegOf(scans), nodeDeflate)).ok).toBe(true)
  const read = await decodePicture(jpegOf(scans + 1), nodeDeflate)
  expect(read).toEqual({ ok: false, fault: { fault: 'unfit', unfit: 'too-many-scans' } })
})

/** A grey progressive JPEG of one block, each of whose coefficients comes in a pass, and is made finer in another. */
function jpegOf(scans: number): Uint8Array {
  const codes = (kind: number) => segment(0xc4, [kind, 1, ...Array<number>(15).fill(0), 0])
  const head = [
    ...[0xff, 0xd8, ...segment(0xdb, [0, ...Array<number>(64).fill(1)])],
    ...segment(0xc2, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
    ...[...codes(0), ...codes(0x10)],
  ]
  const others = Array.from({ length: 63 }, (_, index) => index + 1)
  const ranges = [[0, 0, 0], ...[0x01, 0x10].flatMap(bits => others.map(place => [place, place, bits]))]
  // One code of one bit: there is nothing here.
  const passes = ranges.slice(0, scans).flatMap(range => [...segment(0xda, [1, 1, 0, ...range]), 0x7f])
  return Uint8Array.from([...head, ...passes, 0xff, 0xd9])
}
