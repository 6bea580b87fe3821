// What lives in this folder: PNG. The bytes of a file come in; a sound picture goes out, or a fault is thrown.

import { joinBytes } from '../../base/bytes/bytes.ts'
import { damagedPng, type Pixels, pictureLimits, type SoundPicture, type Unpacker } from '../picture.ts'
import { Painting } from './painting.ts'
import { pixelReader } from './pixel-reader.ts'
import { type PngParts, readPngParts, signature } from './png-parts.ts'
import { type OnRow, walkRows } from './walk-rows.ts'

/**
 * Decodes a PNG: every chunk, every row, every colour. What goes on is its own chunks, without those that do not show, where all
 * renderers draw such a PNG alike; else its pixels are written anew, eight bits each, and fewer where they are more than
 * printing needs.
 */
export async function decodePng(bytes: Uint8Array, unpacker: Unpacker): Promise<SoundPicture> {
  const parts = readPngParts(bytes, unpacker.crc32)
  return isPlain(parts) ? plainPng(parts, unpacker) : repaintedPng(parts, unpacker)
}

/**
 * Whether every renderer shows the PNG as it is. PDFKit 0.19.1 (png-js 1.1.0) takes one byte of a colour of two that is to be
 * transparent, reads no palettes with transparency but those of eight bits, and unpacks all pixels where there is an alpha.
 */
function isPlain({ header, transparency }: PngParts): boolean {
  const { width, height, depth, colourType, isInterlaced } = header
  const isOpaque = transparency === undefined || (colourType === 3 && depth === 8)
  return !isInterlaced && depth <= 8 && isOpaque && width * height <= pictureLimits.embeddedPixels
}

async function plainPng({ header, palette, packed, shown }: PngParts, unpacker: Unpacker): Promise<SoundPicture> {
  const onRow = header.colourType === 3 ? insistOnColours(header.depth, (palette?.length ?? 0) / 3) : () => {}
  await walkRows(packed, header, unpacker, onRow)
  const { width, height } = header
  return { format: 'png', bytes: joinBytes([signature, ...shown.map(({ whole }) => whole)]), width, height }
}

/** Each pixel has a colour in the palette. */
function insistOnColours(depth: number, colours: number): OnRow {
  const perByte = 8 / depth
  return (samples, { pixels }) => {
    for (let x = 0; x < pixels; x += 1) {
      const shift = 8 - depth * ((x % perByte) + 1)
      if ((((samples[Math.floor(x / perByte)] ?? 0) >> shift) & (2 ** depth - 1)) >= colours)
        throw damagedPng('colours')
    }
  }
}

async function repaintedPng(parts: PngParts, unpacker: Unpacker): Promise<SoundPicture> {
  const painting = await paint(parts, unpacker)
  return painting.toPng(unpacker)
}

/** The pixels of a PNG before white, fewer where they are more than printing needs. */
export async function pixelsOfPng(bytes: Uint8Array, unpacker: Unpacker): Promise<Pixels> {
  const painting = await paint(readPngParts(bytes, unpacker.crc32), unpacker)
  return painting.toPixels()
}

async function paint(
  { header, palette, transparency, packed }: PngParts,
  unpacker: Pick<Unpacker, 'unzlib'>,
): Promise<Painting> {
  const { width, height } = header
  const scale = Math.ceil(Math.sqrt((width * height) / pictureLimits.embeddedPixels))
  const painting = new Painting(width, height, scale)
  const readPixel = pixelReader(header, palette, transparency)
  await walkRows(packed, header, unpacker, (samples, place) => painting.paintRow(samples, place, readPixel))
  return painting
}
