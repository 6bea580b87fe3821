import { readFileSync } from 'node:fs'
import { type Book, bookParts, type Parts, zipParts } from '../book-parts.ts'
import { buildZip } from '../zip-builder.ts'

/** A workbook with something of everything that a sheet can hold. */
const varied: Book = {
  sheets: {
    Laporan: rows(['s', 's'], 8),
    Data: `${rows(['s', 'n', 'd', 'str', 'b', 'inlineStr', 'e', 'f'], 20)}`,
    Kosong: '',
  },
  strings: Array.from({ length: 40 }, (_, at) =>
    at % 5 === 0
      ? `<si><r><t>teks </t></r><r><rPr><i/></rPr><t>ke-${at}</t></r></si>`
      : `<si><t>teks &amp; ${at}</t></si>`,
  ).join(''),
  formats: ['dd/mm/yyyy', '#,##0.00'],
  after: '<mergeCells count="1"><mergeCell ref="A2:A5"/></mergeCells>',
}

function rows(types: readonly string[], count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const cells = types.map((type, column) => cell(type, `${'ABCDEFGH'[column]}${at + 1}`, at))
    return `<row r="${at + 1}">${cells.join('')}</row>`
  }).join('')
}

function cell(type: string, name: string, at: number): string {
  switch (type) {
    case 'inlineStr':
      return `<c r="${name}" t="inlineStr"><is><t>langsung ${at}</t></is></c>`
    case 'd':
      return `<c r="${name}" s="1"><v>${44_900 + at}</v></c>`
    case 'f':
      return `<c r="${name}" s="2"><f>B${at}*2</f><v>${at * 2.5}</v></c>`
    case 'e':
      return `<c r="${name}" t="e"><v>#N/A</v></c>`
    case 'b':
      return `<c r="${name}" t="b"><v>${at % 2}</v></c>`
    case 'str':
      return `<c r="${name}" t="str"><f>T(A1)</f><v>hasil ${at}</v></c>`
    case 's':
      return `<c r="${name}" t="s"><v>${at}</v></c>`
    default:
      return `<c r="${name}"><v>${at * 1.25}</v></c>`
  }
}

export const variedParts: Parts = bookParts(varied)

const sample = (name: string) => new Uint8Array(readFileSync(`data/samples/${name}.xlsx`))

/** Good workbooks, and how often each is spoilt: large ones take longer to read. */
export const goodBooks: readonly (readonly [name: string, bytes: Uint8Array, share: number])[] = [
  ['a varied workbook', buildZip(zipParts(variedParts)), 0.5],
  ['a varied workbook, stored', buildZip(zipParts(variedParts).map(part => ({ ...part, isStored: true }))), 0.24],
  ['the small sample', sample('monev-skm-kecil'), 0.22],
  ['the sample of Semester I 2023', sample('monev-skm-2023-1'), 0.02],
  ['the sample of Semester II 2023', sample('monev-skm-2023-2'), 0.02],
]
