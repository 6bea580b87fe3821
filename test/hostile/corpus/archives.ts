import { deflateRawSync } from 'node:zlib'
import { bookParts, withParts, zipParts } from '../book-parts.ts'
import type { HostileCase } from '../hostile-case.ts'
import { buildZip, join, uint16, uint32, type ZipEnd, type ZipPart } from '../zip-builder.ts'

const parts = bookParts({ sheets: { S: '<row r="1"><c r="A1"><v>7</v></c></row>' } })
const sheetName = 'xl/worksheets/sheet1.xml'
const sheetBytes = new TextEncoder().encode(parts.get(sheetName))
const megabyte = 1024 * 1024

const seven = { cells: { 'S!A1': 7 } } as const
const noWorkbook = { refused: 'not-a-workbook' } as const
const damagedSheet = { refused: 'damaged', sheet: 'S' } as const
const swells = { refused: 'swells-up' } as const

/** The archive with lies about the part of the sheet, or at its end. */
function lying(lie: Partial<ZipPart>, end: ZipEnd = {}): () => Uint8Array {
  return () =>
    buildZip(
      zipParts(parts).map(part => (part.name === sheetName ? { ...part, ...lie } : part)),
      end,
    )
}

function withMore(count: number, toPart: (at: number) => Partial<ZipPart>): () => Uint8Array {
  const more = Array.from({ length: count }, (_, at) => ({
    name: `x${at}`,
    content: '',
    isStored: true,
    ...toPart(at),
  }))
  return () => buildZip([...zipParts(parts), ...more])
}

/** The sheet and spaces behind it, 40 MB in 40 KB. */
function bomb(lie: Partial<ZipPart> = {}): () => Uint8Array {
  return () => {
    const bytes = new Uint8Array(40 * megabyte).fill(32)
    bytes.set(sheetBytes)
    return lying({ content: bytes, ...lie })()
  }
}

/** The field that holds sizes of 64 bits, behind another one. */
function field64(...values: readonly number[]): Uint8Array {
  const longs = values.map(value => join([uint32(value % 2 ** 32), uint32(Math.floor(value / 2 ** 32))]))
  return join([...[0x9999, 2, 0, 1, values.length * 8].map(uint16), ...longs])
}

const packedSize = deflateRawSync(sheetBytes).length
const full = 0xffffffff

export const soundArchives: readonly HostileCase[] = [
  ['an honest archive', lying({}), seven],
  ['parts that are stored', lying({ isStored: true }), seven],
  ['folders among the parts', withMore(1, () => ({ name: 'xl/' })), seven],
  ['a comment at the end', lying({}, { comment: new Uint8Array(300).fill(80) }), seven],
  ['bytes behind the end', () => join([lying({})(), new TextEncoder().encode('\r\n<html>')]), seven],
  [
    'sizes in the field for 64 bits',
    lying({ size: full, packedSize: full, extra: field64(sheetBytes.length, packedSize) }),
    seven,
  ],
  [
    'names with backslashes and capitals',
    () => buildZip(zipParts(parts).map(part => ({ ...part, name: part.name.replaceAll('/', '\\').toUpperCase() }))),
    seven,
  ],
  ['a damaged part that nobody reads', withMore(1, () => ({ content: 'x', crc: 1 })), seven],
]

export const brokenArchives: readonly HostileCase[] = [
  ['no bytes', () => new Uint8Array(), noWorkbook],
  ['one byte', () => Uint8Array.of(0x50), noWorkbook],
  ['zeros', () => new Uint8Array(100_000), noWorkbook],
  ['an archive without parts', () => buildZip([]), { refused: 'missing-part' }],
  ['an archive of something else', () => buildZip([{ name: 'a.txt', content: 'x' }]), { refused: 'missing-part' }],
  [
    'a .docx',
    () => buildZip(zipParts(withParts(parts, { 'xl/workbook.xml': '<w:document xmlns:w="x"><w:body/></w:document>' }))),
    noWorkbook,
  ],
  [
    'an old or protected workbook',
    () => join([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), new Uint8Array(2000)]),
    { problem: 'input.protected-or-old' },
  ],
  ['ends by the thousand', () => join(Array.from({ length: 3000 }, () => buildZip([], { count: 1 }))), noWorkbook],
  ['text before the archive', lying({}, { before: new TextEncoder().encode('<br>'), directoryStart: 0 }), noWorkbook],
  ['a directory that begins elsewhere', lying({}, { directoryStart: 4 }), noWorkbook],
  ['fewer parts than are said', lying({}, { count: 9 }), noWorkbook],
  ['more parts than are said', lying({}, { count: 1 }), noWorkbook],
  ['two parts of one name', withMore(1, () => ({ name: sheetName })), noWorkbook],
  ['two parts whose names differ in case', withMore(1, () => ({ name: sheetName.toUpperCase() })), noWorkbook],
  ['another name before the part', lying({ localName: 'xl/worksheets/sheet9.xml' }), noWorkbook],
  ['another packing before the part', lying({ localMethod: 0 }), noWorkbook],
  ['a part that begins inside another', lying({ shift: -40 }), noWorkbook],
  ['a part that reaches into the directory', lying({ packedSize: 5000 }), noWorkbook],
  ['an encrypted part', lying({ flags: 1 }), { refused: 'encrypted' }],
  ['a strongly encrypted part', lying({ flags: 0x41 }), { refused: 'encrypted' }],
  ['an AES part', lying({ method: 99, flags: 1 }), { refused: 'encrypted' }],
  ['a part packed with bzip2', lying({ method: 12 }), { refused: 'unknown-packing' }],
  ['a wrong CRC', lying({ crc: 0x12345678 }), damagedSheet],
  ['a wrong CRC of a stored part', lying({ crc: 1, isStored: true }), damagedSheet],
  ['a size that is too small', lying({ size: sheetBytes.length - 1 }), damagedSheet],
  ['a size that is too large', lying({ size: sheetBytes.length + 1 }), damagedSheet],
  ['a stored part with another size', lying({ isStored: true, size: 5 }), damagedSheet],
  ['deflated bytes that stop', lying({ packed: deflateRawSync(sheetBytes).subarray(0, 20) }), damagedSheet],
  ['deflated bytes that are none', lying({ packed: new Uint8Array(500).fill(0xff) }), damagedSheet],
  ['an empty part', lying({ content: '' }), damagedSheet],
]

export const bombs: readonly HostileCase[] = [
  ['a bomb', bomb(), swells],
  ['a bomb that says it is small', bomb({ size: 5000 }), damagedSheet],
  ['a bomb that stays below the ratio', bomb({ size: 7 * megabyte }), damagedSheet],
  ['a part that is said to be larger than 600 MB', lying({ size: 601 * megabyte }), swells],
  ['a part of terabytes', lying({ size: full, extra: field64(2 ** 42) }), swells],
  ['more than 5,000 parts', withMore(5000, () => ({})), swells],
  ['parts that are large together', withMore(1100, () => ({ size: megabyte })), swells],
]
