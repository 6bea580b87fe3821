import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { decodePicture } from '../../src/picture/decode-picture.ts'
import { shrinkApart } from '../../src/picture/load-picture.ts'
import type { Orientation } from '../../src/picture/orientation.ts'
import { scaledDown, sizeWithin, turned } from '../../src/picture/photo/pixels.ts'
import type { Pixels, SoundPicture } from '../../src/picture/picture.ts'
import { pixelsOfPng } from '../../src/picture/png/decode-png.ts'
import { nodeDeflate } from '../../src/platform/node-deflate.ts'
import { keptJobs } from '../../src/platform/node-jobs.ts'
import { runs } from '../laws.ts'
import { drawMark } from '../render/draw-mark.ts'
import { exifSegment, inserted } from './build-jpeg.ts'
import { buildPng } from './build-png.ts'
import { canary, craftedPictures } from './crafted-pictures.ts'
import { sampleJpeg } from './sample-jpegs.ts'

const jobs = keptJobs()

async function shrunk(bytes: Uint8Array, width: number, height: number): Promise<SoundPicture> {
  const read = await shrinkApart({ width, height })(bytes, jobs)
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  return read.picture
}

/** A size and a room, in pixels. */
const anySides = fc.tuple(...([4000, 4000, 700, 500] as const).map(max => fc.integer({ min: 1, max })))

const anyPixels: fc.Arbitrary<Pixels> = fc
  .tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }))
  .chain(([width, height]) =>
    fc
      .uint8ClampedArray({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map(data => ({ width, height, data: new Uint8ClampedArray(data) })),
  )

describe('a size within a room', () => {
  test('lies within it, is no larger than it was, and has the same shape', () => {
    fc.assert(
      fc.property(anySides, ([width = 1, height = 1, across = 1, down = 1]) => {
        const size = sizeWithin({ width, height }, { width: across, height: down })
        expect(size.width).toBeLessThanOrEqual(Math.min(width, across))
        expect(size.height).toBeLessThanOrEqual(Math.min(height, down))
        const scale = Math.min(1, across / width, down / height)
        // Half a pixel of rounding, and one pixel at least.
        expect(Math.abs(size.width - width * scale)).toBeLessThan(1)
        expect(Math.abs(size.height - height * scale)).toBeLessThan(1)
      }),
    )
  })
})

describe('fewer pixels', () => {
  test('are as light as those that they stand for, and none is lighter or darker than all of them', () => {
    fc.assert(
      fc.property(anyPixels, fc.integer({ min: 1, max: 24 }), (pixels, side) => {
        const small = scaledDown(pixels, { width: side, height: side })
        for (let sample = 0; sample < 4; sample += 1) {
          const of = ({ data }: Pixels) => [...data].filter((_, at) => at % 4 === sample)
          const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
          expect(Math.abs(mean(of(small)) - mean(of(pixels)))).toBeLessThanOrEqual(0.5)
          expect(Math.min(...of(small))).toBeGreaterThanOrEqual(Math.min(...of(pixels)))
          expect(Math.max(...of(small))).toBeLessThanOrEqual(Math.max(...of(pixels)))
        }
      }),
    )
  })

  test('of a whole part are the plain means', () => {
    const data = Uint8ClampedArray.from([10, 0, 0, 255, 20, 0, 0, 255, 30, 4, 0, 255, 40, 0, 2, 255])
    expect([...scaledDown({ width: 2, height: 2, data }, { width: 1, height: 1 }).data]).toEqual([25, 1, 1, 255])
  })
})

describe('turning', () => {
  const back: Readonly<Record<Orientation, Orientation>> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 8, 7: 7, 8: 6 }

  test.each(Object.entries(back))('as %i says and back as %i says gives the same', (there, here) => {
    fc.assert(
      fc.property(anyPixels, pixels => {
        expect(turned(turned(pixels, Number(there) as Orientation), here)).toEqual(pixels)
      }),
    )
  })

  test.each<[Orientation, string]>([
    [1, 'ab/cd/ef'],
    [2, 'ba/dc/fe'],
    [3, 'fe/dc/ba'],
    [4, 'ef/cd/ab'],
    [5, 'ace/bdf'],
    [6, 'eca/fdb'],
    [7, 'fdb/eca'],
    [8, 'bdf/ace'],
  ])('a picture that is stored as ab/cd/ef, and says %i, is seen as %s', (orientation, seen) => {
    const data = Uint8ClampedArray.from([...'abcdef'].flatMap(letter => [letter.charCodeAt(0), 0, 0, 255]))
    const { width, data: found } = turned({ width: 2, height: 3, data }, orientation)
    const letters = [...found].filter((_, at) => at % 4 === 0).map(code => String.fromCharCode(code))
    expect(letters.join('').replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&/')).toBe(seen)
  })
})

describe('a photograph', () => {
  const gps = 'GPS -6.1754 106.8272'
  const withExif = (orientation: number) => inserted(sampleJpeg('baseline'), 2, exifSegment(orientation, gps))
  let small: SoundPicture

  beforeAll(async () => {
    small = await shrunk(sampleJpeg('baseline'), 18, 18)
  })

  test('becomes a JPEG within its room, which is taken as it is when it comes again', async () => {
    expect([small.format, small.width, small.height]).toEqual(['jpg', 18, 10])
    expect(await decodePicture(small.bytes, nodeDeflate)).toEqual({ ok: true, picture: small })
    expect(await shrunk(small.bytes, 18, 18)).toEqual(small)
  })

  test('becomes the same bytes every time', async () => {
    expect((await shrunk(sampleJpeg('baseline'), 18, 18)).bytes).toEqual(small.bytes)
  })

  test('that is small enough keeps its bytes, but for what its camera wrote', async () => {
    const picture = await shrunk(withExif(1), 36, 20)
    expect(picture.bytes).toEqual(sampleJpeg('baseline'))
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'with orientation %i stands upright, and says nothing of where it was taken',
    async orientation => {
      const picture = await shrunk(withExif(orientation), 18, 18)
      expect([picture.width, picture.height]).toEqual(orientation >= 5 ? [10, 18] : [18, 10])
      const words = Buffer.from(picture.bytes).toString('latin1')
      expect(words).not.toContain(gps)
      expect(words).not.toContain('Exif')
    },
  )

  test('of every kind that is taken as a logo is taken, without words; the others are refused alike', async () => {
    for (const { bytes, fault, what } of craftedPictures) {
      const read = await shrinkApart({ width: 20, height: 20 })(bytes, jobs)
      // A JPEG is turned here; a PNG never comes from a camera.
      const isTurned = fault === 'turned' && what.startsWith('JPEG')
      expect(read.ok ? undefined : read.fault.fault, what).toBe(isTurned ? undefined : fault)
      if (!read.ok) continue
      expect(read.picture.format, what).toBe('jpg')
      expect(Math.max(read.picture.width, read.picture.height), what).toBeLessThanOrEqual(20)
      expect(Buffer.from(read.picture.bytes).toString('latin1'), what).not.toContain(canary)
    }
  })

  test('that is a PNG stands before white, and keeps its colours', async () => {
    const rows = (pixel: readonly number[]) => Uint8Array.from([0, ...pixel, ...pixel])
    const pixels = (pixel: readonly number[]) =>
      pixelsOfPng(buildPng({ width: 2, height: 1, colourType: 6, rows: rows(pixel) }), nodeDeflate)
    expect([...(await pixels([10, 20, 30, 0])).data]).toEqual(Array(8).fill(255))
    expect([...(await pixels([10, 20, 30, 255])).data]).toEqual([10, 20, 30, 255, 10, 20, 30, 255])
    expect([...(await pixels([0, 0, 0, 51])).data]).toEqual([204, 204, 204, 255, 204, 204, 204, 255])
  })

  test('of any size comes out within its room', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 40 }),
        async (width, height, side) => {
          const picture = await shrunk(drawMark(width, height), side, side)
          const size = sizeWithin({ width, height }, { width: side, height: side })
          expect([picture.width, picture.height]).toEqual([size.width, size.height])
        },
      ),
      { numRuns: runs(30) },
    )
  })
})
