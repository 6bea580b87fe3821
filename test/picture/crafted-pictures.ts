import { deflateSync } from 'node:zlib'
import { exif, exifSegment, inserted, lengthAt, replaced, segment, segmentAt, without } from './build-jpeg.ts'
import { buildPng, chunk, joinPng, palette, pngHeader, rowsOf } from './build-png.ts'
import { sampleJpeg } from './sample-jpegs.ts'

/** Stands in all that pictures say beside their pixels, and must never be found in what is made of them. */
export const canary = 'KENARI-LINTANG-6.1754-BUJUR-106.8272-KAMERA-CONTOH'

export interface CraftedPicture {
  readonly what: string
  readonly bytes: Uint8Array
  /** The fault that it must be refused with; none for one that is taken. */
  readonly fault?: string
}

const text = (words: string) => new Uint8Array(Buffer.from(words, 'latin1'))
const small = { width: 24, height: 10 }
const plainPng = buildPng(small)
const idatAt = 8 + 25
const firstScan = (jpeg: Uint8Array) => segmentAt(jpeg, 0xda)
const startOfBits = (jpeg: Uint8Array) => firstScan(jpeg) + 2 + lengthAt(jpeg, firstScan(jpeg))
const baseline = sampleJpeg('baseline')
const progressive = sampleJpeg('progressive')
const frameAt = segmentAt(baseline, 0xc0)

function taken(what: string, bytes: Uint8Array): CraftedPicture {
  return { what, bytes }
}

function refused(fault: string, what: string, bytes: Uint8Array): CraftedPicture {
  return { what, bytes, fault }
}

const soundPngs: readonly CraftedPicture[] = [
  taken('PNG, grey of 1 bit', buildPng({ ...small, depth: 1, colourType: 0 })),
  taken('PNG, grey of 2 bits', buildPng({ ...small, depth: 2, colourType: 0 })),
  taken('PNG, grey of 4 bits', buildPng({ ...small, depth: 4, colourType: 0 })),
  taken('PNG, grey of 8 bits', buildPng({ ...small, colourType: 0 })),
  taken('PNG, grey of 16 bits', buildPng({ ...small, depth: 16, colourType: 0 })),
  taken('PNG of colours', plainPng),
  taken('PNG of colours of 16 bits', buildPng({ ...small, depth: 16 })),
  taken('PNG with a palette of 8 bits', buildPng({ ...small, colourType: 3, before: [palette(256)] })),
  taken('PNG with a palette of 4 bits', buildPng({ ...small, depth: 4, colourType: 3, before: [palette(16)] })),
  taken('PNG with a palette of 1 bit', buildPng({ ...small, depth: 1, colourType: 3, before: [palette(2)] })),
  taken('PNG, grey with alpha', buildPng({ ...small, colourType: 4 })),
  taken('PNG, grey with alpha of 16 bits', buildPng({ ...small, depth: 16, colourType: 4 })),
  taken('PNG of colours with alpha', buildPng({ ...small, colourType: 6 })),
  taken('PNG of colours with alpha of 16 bits', buildPng({ ...small, depth: 16, colourType: 6 })),
  taken(
    'PNG with a palette and transparency',
    buildPng({ ...small, colourType: 3, before: [palette(256), chunk('tRNS', Uint8Array.of(0, 128))] }),
  ),
  taken(
    'PNG with a palette of 4 bits and transparency',
    buildPng({ ...small, depth: 4, colourType: 3, before: [palette(16), chunk('tRNS', Uint8Array.of(0, 9, 200))] }),
  ),
  taken(
    'PNG, grey with one colour transparent',
    buildPng({ ...small, colourType: 0, before: [chunk('tRNS', Uint8Array.of(0, 37))] }),
  ),
  taken(
    'PNG of colours with one transparent',
    buildPng({ ...small, before: [chunk('tRNS', Uint8Array.of(0, 37, 0, 74, 0, 111))] }),
  ),
  taken('PNG of one pixel', buildPng({ width: 1, height: 1 })),
  taken(
    'PNG in two parts',
    joinPng([pngHeader(small), ...halves(deflateSync(rowsOf(small))), chunk('IEND', text(''))]),
  ),
  taken(
    'PNG with words, time and Exif',
    buildPng({
      ...small,
      before: [
        chunk('tEXt', text(`Comment\0${canary}`)),
        chunk('eXIf', exif(1, canary)),
        chunk('tIME', text('1234567')),
      ],
      after: [
        chunk('zTXt', Uint8Array.from([...text('k\0\0'), ...deflateSync(text(canary))])),
        chunk('prVt', text(canary)),
      ],
    }),
  ),
  taken('PNG with words behind its end', Uint8Array.from([...plainPng, ...text(canary)])),
]

const jpegNames = ['baseline', 'progressive', 'fullColour', 'grey', 'restarts', 'progressiveRestarts'] as const

const soundJpegs: readonly CraftedPicture[] = [
  ...jpegNames.map(name => taken(`JPEG, ${name}`, sampleJpeg(name))),
  taken('JPEG with Exif of place and device', inserted(baseline, 2, exifSegment(1, canary))),
  taken('JPEG with Exif of the other order of bytes', inserted(progressive, 20, exifSegment(1, canary, 'II'))),
  taken('JPEG with XMP', inserted(baseline, 20, segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0${canary}`)))),
  taken(
    'JPEG with a profile of colours',
    inserted(baseline, 20, segment(0xe2, text(`ICC_PROFILE\0\u0001\u0001${canary}`))),
  ),
  taken('JPEG with Photoshop data', inserted(baseline, 20, segment(0xed, text(`Photoshop 3.0\0${canary}`)))),
  taken('JPEG with a comment', inserted(baseline, 20, segment(0xfe, text(canary)))),
  taken('JPEG with a small picture in its first segment', inserted(without(baseline, 0xe0), 2, jfifWith(text(canary)))),
  taken('JPEG that says how its colours are meant', inserted(baseline, 20, adobe(text(canary)))),
  taken('JPEG with words behind its end', Uint8Array.from([...baseline, ...text(canary)])),
  taken('JPEG with filling bytes before a segment', inserted(baseline, frameAt, Uint8Array.of(0xff, 0xff))),
]

const damagedPngs: readonly CraftedPicture[] = [
  refused('damaged', 'PNG cut in its signature', plainPng.slice(0, 6)),
  refused('damaged', 'PNG of its signature alone', plainPng.slice(0, 8)),
  refused('damaged', 'PNG cut in its header', plainPng.slice(0, 20)),
  refused('damaged', 'PNG cut behind its header', plainPng.slice(0, idatAt)),
  refused('damaged', 'PNG cut in its pixels', plainPng.slice(0, idatAt + 40)),
  refused('damaged', 'PNG cut before its end', plainPng.slice(0, -12)),
  refused('damaged', 'PNG cut in its last byte', plainPng.slice(0, -1)),
  refused('damaged', 'PNG with a wrong checksum of its header', replaced(plainPng, 29, (plainPng[29] ?? 0) ^ 1)),
  refused(
    'damaged',
    'PNG with one bit of its pixels changed',
    replaced(plainPng, idatAt + 30, (plainPng[idatAt + 30] ?? 0) ^ 4),
  ),
  refused('damaged', 'PNG whose pixels are noise with a right checksum', buildPng({ ...small, packed: noise(400) })),
  refused(
    'damaged',
    'PNG with alpha whose pixels are noise',
    buildPng({ ...small, colourType: 6, packed: noise(400) }),
  ),
  refused(
    'damaged',
    'PNG whose packed pixels end too early',
    buildPng({ ...small, packed: deflateSync(rowsOf(small)).subarray(0, -9) }),
  ),
  refused('damaged', 'PNG with a wrong checksum of its packed pixels', buildPng({ ...small, packed: wrongSum(small) })),
  refused('damaged', 'PNG with a row too few', buildPng({ ...small, rows: rowsOf({ ...small, height: 9 }) })),
  refused('damaged', 'PNG with a row too many', buildPng({ ...small, rows: rowsOf({ ...small, height: 11 }) })),
  refused('damaged', 'PNG with bytes behind its packed pixels', buildPng({ ...small, packed: trailing(small) })),
  refused(
    'damaged',
    'PNG that says it is higher than it is',
    buildPng({ ...small, height: 4000, rows: rowsOf(small) }),
  ),
  refused('damaged', 'PNG that says it is wider than it is', buildPng({ ...small, width: 4000, rows: rowsOf(small) })),
  refused('damaged', 'PNG with an unknown filter', buildPng({ ...small, rows: rowsOf(small).fill(7, 0, 1) })),
  refused('damaged', 'PNG with rows as if it were not interlaced', buildPng({ ...small, interlaced: true })),
  refused('damaged', 'PNG whose palette is missing', buildPng({ ...small, colourType: 3 })),
  refused(
    'damaged',
    'PNG whose palette is too short for its pixels',
    buildPng({ ...small, colourType: 3, before: [palette(3)] }),
  ),
  refused(
    'damaged',
    'PNG whose palette is longer than its bits',
    buildPng({ ...small, depth: 2, colourType: 3, before: [palette(5)] }),
  ),
  refused(
    'damaged',
    'PNG whose palette ends in a colour',
    buildPng({ ...small, colourType: 3, before: [chunk('PLTE', noise(7))] }),
  ),
  refused(
    'damaged',
    'PNG with two palettes',
    buildPng({ ...small, colourType: 3, before: [palette(256), palette(256)] }),
  ),
  refused(
    'damaged',
    'PNG with its palette behind its pixels',
    buildPng({ ...small, colourType: 3, after: [palette(256)] }),
  ),
  refused('damaged', 'PNG of grey with a palette', buildPng({ ...small, colourType: 0, before: [palette(4)] })),
  refused(
    'damaged',
    'PNG with more transparency than palette',
    buildPng({ ...small, colourType: 3, before: [palette(2), chunk('tRNS', noise(3))] }),
  ),
  refused(
    'damaged',
    'PNG with alpha and transparency',
    buildPng({ ...small, colourType: 6, before: [chunk('tRNS', noise(6))] }),
  ),
  refused('damaged', 'PNG with two headers', buildPng({ ...small, before: [pngHeader(small)] })),
  refused(
    'damaged',
    'PNG without a header',
    joinPng([chunk('IDAT', deflateSync(rowsOf(small))), chunk('IEND', text(''))]),
  ),
  refused('damaged', 'PNG without pixels', joinPng([pngHeader(small), chunk('IEND', text(''))])),
  refused('damaged', 'PNG with empty pixels', buildPng({ ...small, packed: new Uint8Array() })),
  refused(
    'damaged',
    'PNG whose pixels are interrupted',
    joinPng([
      pngHeader(small),
      ...halves(deflateSync(rowsOf(small)), chunk('tEXt', text('a\0b'))),
      chunk('IEND', text('')),
    ]),
  ),
  refused(
    'damaged',
    'PNG with an unknown chunk that matters',
    buildPng({ ...small, before: [chunk('ABCD', text('x'))] }),
  ),
  refused(
    'damaged',
    'PNG with a chunk of four gigabytes',
    joinPng([pngHeader(small), Uint8Array.of(255, 255, 255, 255, 73, 68, 65, 84, 0, 0, 0, 0)]),
  ),
  refused('damaged', 'PNG of 3 bits', buildPng({ ...small, depth: 3, rows: noise(300) })),
  refused('damaged', 'PNG of colours of 4 bits', buildPng({ ...small, depth: 4 })),
  refused('damaged', 'PNG of colours of type 5', buildPng({ ...small, colourType: 5 })),
]

const damagedJpegs: readonly CraftedPicture[] = [
  refused('damaged', 'JPEG of its first four bytes', baseline.slice(0, 4)),
  refused('damaged', 'JPEG cut in its tables', baseline.slice(0, 60)),
  refused('damaged', 'JPEG cut in its frame', baseline.slice(0, frameAt + 8)),
  refused('damaged', 'JPEG cut before its scan', baseline.slice(0, firstScan(baseline))),
  refused('damaged', 'JPEG cut in its pixels', baseline.slice(0, startOfBits(baseline) + 30)),
  refused('damaged', 'JPEG cut before its end', baseline.slice(0, -2)),
  refused(
    'damaged',
    'JPEG with its end in the middle of its pixels',
    Uint8Array.from([...baseline.subarray(0, startOfBits(baseline) + 30), 0xff, 0xd9]),
  ),
  refused(
    'damaged',
    'progressive JPEG cut in its last scan',
    Uint8Array.from([...progressive.subarray(0, -8), 0xff, 0xd9]),
  ),
  refused(
    'damaged',
    'JPEG without pixels',
    Uint8Array.from([...baseline.subarray(0, firstScan(baseline)), 0xff, 0xd9]),
  ),
  refused('damaged', 'JPEG that says it is higher than it is', replaced(baseline, frameAt + 5, 0x02, 0x00)),
  refused('damaged', 'JPEG that says it is lower than it is', replaced(baseline, frameAt + 5, 0x00, 0x08)),
  refused('damaged', 'JPEG without tables of quantisation', without(without(baseline, 0xdb), 0xdb)),
  refused(
    'damaged',
    'JPEG without tables of codes',
    without(without(without(without(baseline, 0xc4), 0xc4), 0xc4), 0xc4),
  ),
  refused('damaged', 'JPEG with more codes than there can be', replaced(baseline, segmentAt(baseline, 0xc4) + 5, 3)),
  refused(
    'damaged',
    'JPEG with two frames',
    inserted(baseline, frameAt, baseline.subarray(frameAt, frameAt + 2 + lengthAt(baseline, frameAt))),
  ),
  refused(
    'damaged',
    'JPEG with a scan of a component that is not there',
    replaced(baseline, firstScan(baseline) + 5, 9),
  ),
  refused('damaged', 'JPEG with a sampling of nought', replaced(baseline, frameAt + 11, 0)),
  refused('damaged', 'JPEG with bytes between its segments', inserted(baseline, frameAt, text('abc'))),
  refused('damaged', 'JPEG whose restarts are missing', inserted(baseline, firstScan(baseline), segment(0xdd, [0, 1]))),
  refused('damaged', 'JPEG with a restart in the wrong order', wrongRestart(sampleJpeg('restarts'))),
  refused('damaged', 'JPEG with a segment that reaches beyond its end', replaced(baseline, frameAt + 2, 0xff, 0xff)),
]

const otherwiseRefused: readonly CraftedPicture[] = [
  refused('empty', 'nothing', new Uint8Array()),
  refused('foreign', 'one byte', Uint8Array.of(0x89)),
  refused('foreign', 'words', text('Logo Badan Contoh')),
  refused('foreign', 'GIF', text('GIF89a\u0001\0\u0001\0\0\0\0;')),
  refused('foreign', 'WebP', text('RIFF\u001a\0\0\0WEBPVP8L\u000d\0\0\0')),
  refused('foreign', 'HEIC', text('\0\0\0\u0018ftypheic\0\0\0\0mif1heic')),
  refused('foreign', 'BMP', text('BM\u003a\0\0\0\0\0\0\0\u0036\0\0\0')),
  refused('foreign', 'TIFF', text('II*\0\u0008\0\0\0')),
  refused('foreign', 'SVG', text('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')),
  refused('foreign', 'PDF', text('%PDF-1.7\n')),
  refused('dimensions', 'PNG of no width', buildPng({ width: 0, height: 10, rows: noise(10) })),
  refused('dimensions', 'PNG of no height', buildPng({ width: 10, height: 0, rows: noise(10) })),
  refused(
    'dimensions',
    'PNG of 20,000 by 20,000 in a few bytes',
    buildPng({ width: 20_000, height: 20_000, colourType: 6, rows: noise(9) }),
  ),
  refused('dimensions', 'PNG of 10,001 by 1', buildPng({ width: 10_001, height: 1 })),
  refused('dimensions', 'PNG of 10,000 by 4,001', buildPng({ width: 10_000, height: 4001, rows: noise(9) })),
  refused(
    'dimensions',
    'PNG of two thousand million',
    buildPng({ width: 0x7fffffff, height: 0x7fffffff, rows: noise(9) }),
  ),
  refused('dimensions', 'JPEG of no height', replaced(baseline, frameAt + 5, 0, 0)),
  refused('dimensions', 'JPEG of 65,520 by 65,520', replaced(baseline, frameAt + 5, 0xff, 0xf0, 0xff, 0xf0)),
  refused('unfit', 'JPEG for printers (CMYK)', sampleJpeg('cmyk')),
  refused('unfit', 'JPEG of 12 bits', replaced(baseline, frameAt + 4, 12)),
  refused('unfit', 'JPEG that is lossless', replaced(baseline, frameAt + 1, 0xc3)),
  refused('unfit', 'JPEG with arithmetic codes', replaced(baseline, frameAt + 1, 0xc9)),
  refused('turned', 'JPEG that is to be turned', inserted(baseline, 2, exifSegment(6, canary))),
  refused('turned', 'JPEG that is to be mirrored', inserted(baseline, 2, exifSegment(2, canary, 'II'))),
  refused('turned', 'PNG that is to be turned', buildPng({ ...small, before: [chunk('eXIf', exif(8, canary))] })),
  refused(
    'too-large',
    'JPEG of more than 10 MB',
    Uint8Array.from({ length: 10 * 1024 * 1024 + 1 }, (_, at) => baseline[at] ?? 0),
  ),
]

/** Pictures made for the tests: sound ones of every sort, and every way in which we know them to be damaged or to lie. */
export const craftedPictures: readonly CraftedPicture[] = [
  ...soundPngs,
  ...soundJpegs,
  ...damagedPngs,
  ...damagedJpegs,
  ...otherwiseRefused,
]

/** The same bytes each time, without any order. */
function noise(length: number): Uint8Array {
  let state = 12_345
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state >> 16
  })
}

function halves(packed: Uint8Array, between?: Uint8Array): readonly Uint8Array[] {
  const [first, second] = [chunk('IDAT', packed.subarray(0, 20)), chunk('IDAT', packed.subarray(20))]
  return between === undefined ? [first, second] : [first, between, second]
}

function wrongSum(plan: typeof small): Uint8Array {
  const packed = new Uint8Array(deflateSync(rowsOf(plan)))
  return replaced(packed, packed.length - 1, (packed.at(-1) ?? 0) ^ 1)
}

function trailing(plan: typeof small): Uint8Array {
  return Uint8Array.from([...deflateSync(rowsOf(plan)), ...text(canary)])
}

function jfifWith(thumbnail: Uint8Array): Uint8Array {
  return segment(0xe0, [...text('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 4, 4, ...thumbnail])
}

function adobe(more: Uint8Array): Uint8Array {
  return segment(0xee, [...text('Adobe'), 0, 100, 0, 0, 0, 0, 1, ...more])
}

function wrongRestart(jpeg: Uint8Array): Uint8Array {
  const at = jpeg.findIndex((byte, index) => index > startOfBits(jpeg) && byte === 0xff && jpeg[index + 1] === 0xd0)
  return replaced(jpeg, at + 1, 0xd3)
}
