import { joinBytes } from '../../base/bytes/bytes.ts'

/**
 * The colour space sRGB as an ICC profile (ICC.1:2001-04, IEC 61966-2-1), which PDF/A wants in every file. Written here,
 * as PDFKit would read its own from a file beside its code. The primaries are adapted to D50, as profiles have them.
 */
export function srgbProfile(): Uint8Array {
  const curve = curveTag()
  const tags: readonly (readonly [signature: string, data: Uint8Array])[] = [
    ['desc', descriptionTag('sRGB IEC61966-2.1')],
    ['cprt', padded(joined(ascii('text'), zeros(4), ascii('Public domain\0')))],
    ['wtpt', xyzTag(d50)],
    ['rXYZ', xyzTag([0.4360747, 0.2225045, 0.0139322])],
    ['gXYZ', xyzTag([0.3850649, 0.7168786, 0.0971045])],
    ['bXYZ', xyzTag([0.1430804, 0.0606169, 0.7141733])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const tableSize = 4 + tags.length * 12
  let offset = headerSize + tableSize
  const places = new Map<Uint8Array, number>()
  for (const [, data] of tags) {
    if (places.has(data)) continue
    places.set(data, offset)
    offset += data.length
  }
  const table = tags.map(([signature, data]) =>
    joined(ascii(signature), uint32(places.get(data) ?? 0), uint32(data.length)),
  )
  return joined(header(offset), uint32(tags.length), ...table, ...places.keys())
}

const headerSize = 128
const d50 = [0.9642, 1, 0.8249] as const

function header(size: number): Uint8Array {
  const bytes = joined(
    uint32(size),
    zeros(4),
    uint32(0x02100000),
    ascii('mntrRGB XYZ '),
    // A day is asked for; it is that of the standard.
    ...[1999, 10, 18, 0, 0, 0].map(uint16),
    ascii('acsp'),
    zeros(28),
    ...d50.map(fixed),
  )
  return joined(bytes, zeros(headerSize - bytes.length))
}

function descriptionTag(name: string): Uint8Array {
  const text = ascii(`${name}\0`)
  return padded(joined(ascii('desc'), zeros(4), uint32(text.length), text, zeros(78)))
}

function xyzTag(values: readonly number[]): Uint8Array {
  return joined(ascii('XYZ '), zeros(4), ...values.map(fixed))
}

const curvePoints = 256

function curveTag(): Uint8Array {
  const points = Array.from({ length: curvePoints }, (_, index) => linearOf(index / (curvePoints - 1)))
  return joined(
    ascii('curv'),
    zeros(4),
    uint32(curvePoints),
    ...points.map(value => uint16(Math.round(value * 0xffff))),
  )
}

/** How light a value of sRGB (0–1) is (IEC 61966-2-1, 5.2). */
function linearOf(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** Each tag begins at a multiple of four. */
function padded(bytes: Uint8Array): Uint8Array {
  return joined(bytes, zeros((4 - (bytes.length % 4)) % 4))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return joinBytes(parts)
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, character => character.charCodeAt(0))
}

function zeros(length: number): Uint8Array {
  return new Uint8Array(length)
}

function uint16(value: number): Uint8Array {
  return new Uint8Array([value >> 8, value & 0xff])
}

function uint32(value: number): Uint8Array {
  return joined(uint16(value >>> 16), uint16(value & 0xffff))
}

/** A number as s15Fixed16. */
function fixed(value: number): Uint8Array {
  return uint32(Math.round(value * 0x10000))
}
