import { bookParts, sheet, withParts, zipParts } from '../book-parts.ts'
import type { HostileCase } from '../hostile-case.ts'
import { buildZip, join } from '../zip-builder.ts'

const parts = bookParts({ sheets: { S: '' } })
const name = 'xl/worksheets/sheet1.xml'
const seven = '<row r="1"><c r="A1"><v>7</v></c></row>'
const read = { cells: { 'S!A1': 7 } } as const
const damaged = { refused: 'damaged', sheet: 'S' } as const
const doctype = { refused: 'doctype', sheet: 'S' } as const

/** A workbook whose sheet is this text, or these bytes. */
function withSheet(content: string | Uint8Array): () => Uint8Array {
  return () =>
    buildZip(zipParts(withParts(parts, { [name]: '' })).map(part => (part.name === name ? { ...part, content } : part)))
}

/** The part of an honest sheet with something put before its root. */
const before = (text: string) => withSheet(sheet(seven).replace('<worksheet', () => `${text}<worksheet`))
const inCell = (text: string) => withSheet(sheet(`<row r="1"><c r="A1" t="str"><v>${text}</v></c></row>`))

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  ;[0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))].forEach((unit, at) => {
    view.setUint16(at * 2, unit, isLittle)
  })
  return new Uint8Array(view.buffer)
}

const encode = (text: string) => new TextEncoder().encode(text)
const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')

export const soundXml: readonly HostileCase[] = [
  ['UTF-8 with its mark', withSheet(`\uFEFF${sheet(seven)}`), read],
  ['UTF-16, little end first', withSheet(utf16(sheet(seven).replace('UTF-8', 'UTF-16'), true)), read],
  ['UTF-16, big end first', withSheet(utf16(sheet(seven).replace('UTF-8', 'utf-16'), false)), read],
  ['no declaration', withSheet(sheet(seven).replace(/^<\?.*\?>\n/, '')), read],
  ['comments and instructions', before('<!-- <sheetData> --><?mso x?>'), read],
  ['elements 64 deep', withSheet(sheet(seven, nested(63))), read],
  ['a long attribute that nobody reads', withSheet(sheet(seven, `<x sqref="${'A1 '.repeat(100_000)}"/>`)), read],
  ['letters of every plane', inCell('é汉😀\u{10FFFF}'), { cells: { 'S!A1': 'é汉😀\u{10FFFF}' } }],
  [
    'signs that stand for others',
    inCell('&lt;b&gt; &amp;amp; &quot;&apos;&#10;&#x1F600;'),
    { cells: { 'S!A1': '<b> &amp; "\'\n😀' } },
  ],
  ['a text in pieces', inCell('a<![CDATA[<b>&amp;]]>c<!-- no -->d<?no?>e'), { cells: { 'S!A1': 'a<b>&amp;cde' } }],
]

export const brokenXml: readonly HostileCase[] = [
  ['a DOCTYPE', before('<!DOCTYPE worksheet>'), doctype],
  ['a DOCTYPE with laughs', before(`<!DOCTYPE worksheet [<!ENTITY l0 "ha">${laughs}]>`), doctype],
  ['a DOCTYPE that names a file', before('<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), doctype],
  [
    'a DOCTYPE on another machine',
    before('<!DOCTYPE worksheet PUBLIC "-//W3C//DTD" "http://contoh.id/x.dtd">'),
    doctype,
  ],
  ['a DOCTYPE that does not end', before('<!DOCTYPE worksheet [<!-- '), damaged],
  ['an entity that nobody defined', inCell('&l9;'), damaged],
  ['a sign of XML that is no character', inCell('&#0;'), damaged],
  ['half of a surrogate pair', inCell('&#xD800;'), damaged],
  ['a control character', inCell('\u0001'), damaged],
  ['a bare &', inCell('a & b'), damaged],
  ['elements deeper than 64', withSheet(sheet(seven, nested(64))), damaged],
  ['a million open elements', withSheet(sheet(seven, '<a>'.repeat(1_000_000))), damaged],
  ['a tag of 9 MB', withSheet(sheet(seven, `<x a="${' '.repeat(9_000_000)}"/>`)), damaged],
  ['a comment of 9 MB', withSheet(sheet(seven, `<!-- ${' '.repeat(9_000_000)} -->`)), damaged],
  ['an attribute twice', withSheet(sheet('<row r="1"><c r="A1" r="B1"><v>7</v></c></row>')), damaged],
  [
    'bytes that are no UTF-8',
    withSheet(join([encode('<worksheet><sheetData/>'), Uint8Array.of(0xe9), encode('</worksheet>')])),
    damaged,
  ],
  ['an encoding that is not there', withSheet(sheet(seven).replace('UTF-8', 'windows-1252')), damaged],
  ['UTF-16 without its mark', withSheet(utf16(sheet(seven), true).subarray(2)), damaged],
  [
    'a letter of UTF-16 cut in half',
    withSheet(join([utf16(sheet(seven).replace('UTF-8', 'UTF-16'), true), Uint8Array.of(65)])),
    damaged,
  ],
  ['two roots', withSheet(`${sheet(seven)}<worksheet/>`), damaged],
  ['no root', withSheet('<?xml version="1.0"?>\n'), damaged],
  ['another root', withSheet('<html><body/></html>'), { refused: 'not-a-workbook', sheet: 'S' }],
  ['only half of it', withSheet(sheet(seven).slice(0, 150)), damaged],
  ['a web page', withSheet('<!DOCTYPE html><html><p>Error 500</html>'), doctype],
]
