import fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { decodePicture } from '../../src/picture/decode-picture.ts'
import type { PictureRead, SoundPicture } from '../../src/picture/picture.ts'
import { nodeDeflate } from '../../src/platform/node-deflate.ts'
import { runs } from '../laws.ts'
import { replaced } from './build-jpeg.ts'
import { buildPng, rowsOf } from './build-png.ts'
import { canary, craftedPictures } from './crafted-pictures.ts'
import { sampleJpeg } from './sample-jpegs.ts'

const decode = (bytes: Uint8Array) => decodePicture(bytes, nodeDeflate)

async function sound(bytes: Uint8Array): Promise<SoundPicture> {
  const read = await decode(bytes)
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  return read.picture
}

const whatBecameOf = (read: PictureRead) => (read.ok ? 'taken' : read.fault.fault)

const takenOnes = craftedPictures.filter(({ fault }) => fault === undefined)
// The other decoder minds what stands behind the end.
const pngs = takenOnes.filter(({ what }) => what.startsWith('PNG') && !what.endsWith('behind its end'))

test('there are sixty crafted pictures and more', () => {
  expect(craftedPictures.length).toBeGreaterThan(60)
  expect(takenOnes.length).toBeGreaterThan(20)
})

test.each(craftedPictures)('$what', async ({ bytes, fault = 'taken' }) => {
  expect(whatBecameOf(await decode(bytes))).toBe(fault)
})

describe('what is taken', () => {
  test.each(takenOnes)('stays what it is when it is taken again, and says nothing beside: $what', async ({ bytes }) => {
    const picture = await sound(bytes)
    expect(await sound(picture.bytes)).toEqual(picture)
    const words = Buffer.from(picture.bytes).toString('latin1')
    expect(words).not.toContain(canary)
    expect(words).not.toMatch(/Exif|xap|ICC_PROFILE|Photoshop|tEXt|zTXt|eXIf|tIME|prVt/)
  })

  test.each(pngs)('has the pixels that another decoder sees: $what', async ({ what, bytes }) => {
    const picture = await sound(bytes)
    const [expected, found] = [bytes, picture.bytes].map(one => PNG.sync.read(Buffer.from(one)))
    expect([found?.width, found?.height]).toEqual([expected?.width, expected?.height])
    // The other one cuts sixteen bits down to eight where we round, which is one apart at most.
    const most = what.includes('16 bits') ? 1 : 0
    const visible = (png: PNG | undefined, at: number) =>
      png?.data[at - (at % 4) + 3] === 0 ? 0 : (png?.data[at] ?? -1)
    const differences = [...(expected?.data.keys() ?? [])].filter(
      at => Math.abs(visible(expected, at) - visible(found, at)) > most,
    )
    expect(differences).toEqual([])
  })

  test('and has nothing beside its pixels is left as it is, byte for byte', async () => {
    const bare = [buildPng({ width: 9, height: 4 }), buildPng({ width: 9, height: 4, colourType: 6 })]
    for (const bytes of [...bare, sampleJpeg('baseline'), sampleJpeg('progressive')]) {
      expect((await sound(bytes)).bytes).toEqual(bytes)
    }
  })

  test('of more pixels than printing needs becomes smaller, and of the same colour', async () => {
    const [width, height] = [4000, 2500]
    const rows = new Uint8Array(height * (width * 3 + 1)).fill(200)
    for (let y = 0; y < height; y += 1) rows[y * (width * 3 + 1)] = 0
    const picture = await sound(buildPng({ width, height, rows }))
    expect([picture.width, picture.height]).toEqual([2000, 1250])
    const { data } = PNG.sync.read(Buffer.from(picture.bytes))
    expect(data.every((byte, at) => byte === (at % 4 === 3 ? 255 : 200))).toBe(true)
  })

  test('and is interlaced is painted where its pixels belong', async () => {
    const { width, height, data } = PNG.sync.read(Buffer.from(buildPng({ width: 13, height: 9, colourType: 6 })))
    const pixel = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)]
    const rows = passesOf(width, height).flatMap(row => [0, ...row.flatMap(([x, y]) => pixel(x, y))])
    const bytes = buildPng({ width, height, colourType: 6, interlaced: true, rows: Uint8Array.from(rows) })
    const found = PNG.sync.read(Buffer.from((await sound(bytes)).bytes))
    const visible = (from: Uint8Array) => from.map((byte, at) => (from[at - (at % 4) + 3] === 0 ? 0 : byte))
    expect(visible(found.data)).toEqual(visible(data))
  })
})

describe('whatever happens to a file', () => {
  const whole = buildPng({ width: 12, height: 9, colourType: 6 })
  const jpegs = [sampleJpeg('baseline'), sampleJpeg('progressive'), sampleJpeg('restarts')]

  test('no beginning of one is taken', async () => {
    for (const bytes of [whole, ...jpegs]) {
      for (let length = 0; length < bytes.length; length += 1) {
        expect((await decode(bytes.subarray(0, length))).ok, `${length} of ${bytes.length}`).toBe(false)
      }
    }
  })

  test('a PNG of which one bit is changed is refused', async () => {
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const at = bit >> 3
      const read = await decode(replaced(whole, at, (whole[at] ?? 0) ^ (1 << (bit & 7))))
      expect(read.ok, `bit ${bit}`).toBe(false)
    }
  })

  test('a JPEG of which bytes are changed is refused or taken, never anything else, and taken again the same', async () => {
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...jpegs),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        async (jpeg, all) => {
          const bytes = jpeg.slice()
          for (const [at, value] of all) bytes[at % bytes.length] = value
          const read = await decode(bytes)
          if (read.ok) expect(await sound(read.picture.bytes)).toEqual(read.picture)
        },
      ),
      { numRuns: runs(1000) },
    )
  })

  test('a header that lies about a PNG is refused before anything of that size is made', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        async (width, height) => {
          fc.pre(width !== 24 || height !== 10)
          const read = await decode(buildPng({ width, height, rows: rowsOf({ width: 24, height: 10 }) }))
          // The same number of bytes may be another form of rows.
          if (read.ok) expect(height * (width * 3 + 1)).toBe(10 * 73)
        },
      ),
    )
  })
})

/** The pixels of the rows of the seven passes of an interlaced PNG. */
function passesOf(width: number, height: number): readonly (readonly (readonly [x: number, y: number])[])[] {
  const passes = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ] as const
  return passes.flatMap(([left, top, stepX, stepY]) => {
    const columns = from(left, width, stepX)
    return columns.length === 0 ? [] : from(top, height, stepY).map(y => columns.map(x => [x, y] as const))
  })
}

function from(start: number, end: number, step: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.ceil((end - start) / step)) }, (_, index) => start + index * step)
}
