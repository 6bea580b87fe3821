import { describe, expect, test } from 'vitest'
import { cellText } from '../../../src/workbook/cell-text.ts'
import { csvSheet as read } from './read-bytes.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from([...text].map(letter => letter.charCodeAt(0)))
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  ;[0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))].forEach((unit, at) => {
    view.setUint16(at * 2, unit, littleEndian)
  })
  return new Uint8Array(view.buffer)
}

const textsOf = (bytes: Uint8Array) => read(bytes).sheet.rows.map(row => row.cells.map(cell => cellText(cell?.value)))

const expected = [
  ['Peran', 'Nama'],
  ['Ketua', 'René'],
]

describe('the encoding', () => {
  test.each([
    ['UTF-8', utf8('Peran;Nama\nKetua;René\n')],
    ['UTF-8 with a byte order mark', utf8('\uFEFFPeran;Nama\nKetua;René\n')],
    ['UTF-16, little end first', utf16('Peran;Nama\nKetua;René\n', true)],
    ['UTF-16, big end first', utf16('Peran;Nama\nKetua;René\n', false)],
  ])('%s is certain', (_, bytes) => {
    expect(textsOf(bytes)).toEqual(expected)
    expect(read(bytes).guessedEncoding).toBe(false)
  })

  test('Windows-1252 is guessed, and said to be', () => {
    const bytes = latin('Peran;Nama\nKetua;Ren\xe9\n')
    expect(textsOf(bytes)).toEqual(expected)
    expect(read(bytes).guessedEncoding).toBe(true)
  })

  test('the bytes 80 to 9F of Windows-1252 are its quotes, dashes and the euro sign, not control characters', () => {
    expect(textsOf(latin('\x93a\x94 \x96 \x92 \x80 \x99'))).toEqual([['“a” – ’ € ™']])
  })
})

describe('the delimiter', () => {
  test.each([';', ',', '\t'])('%j is found', mark => {
    expect(textsOf(utf8(`Peran${mark}Nama\nKetua${mark}René\n`))).toEqual(expected)
  })

  test('is not looked for inside quotes', () => {
    expect(textsOf(utf8('Peran;Nama\nKetua;"a, b, c, d, e"\n'))).toEqual([
      ['Peran', 'Nama'],
      ['Ketua', 'a, b, c, d, e'],
    ])
    expect(textsOf(utf8('Peran,Nama\nKetua,"a; b; c; d; e"\n'))).toEqual([
      ['Peran', 'Nama'],
      ['Ketua', 'a; b; c; d; e'],
    ])
  })

  test('is the semicolon although numbers have decimal commas', () => {
    expect(textsOf(utf8('Tahun;Target\n2021;88,46\n2022;89,45\n'))[1]).toEqual(['2021', '88,46'])
  })

  test('is the semicolon although unquoted texts hold more commas than the file has semicolons', () => {
    const text = 'Peran;Nama\nKetua;Dra. Siti, S.Si., Apt., M.Si.\nAnggota;Budi, S.Si., Apt., M.Kes.\n'
    expect(textsOf(utf8(text))).toEqual([
      ['Peran', 'Nama'],
      ['Ketua', 'Dra. Siti, S.Si., Apt., M.Si.'],
      ['Anggota', 'Budi, S.Si., Apt., M.Kes.'],
    ])
  })

  test('is the comma although unquoted texts hold more semicolons than the file has commas', () => {
    expect(textsOf(utf8('Peran,Nama\nKetua,a; b; c; d\n'))).toEqual([
      ['Peran', 'Nama'],
      ['Ketua', 'a; b; c; d'],
    ])
  })
})

describe('fields', () => {
  test('in quotes keep delimiters, line ends and doubled quotes', () => {
    const [, row] = read(utf8('a;b\n"x;y\nz";"kata ""kutip"""\n')).sheet.rows
    expect(row?.cells.map(cell => cell?.value)).toEqual([
      { type: 'text', text: [{ text: 'x;y\nz' }] },
      { type: 'text', text: [{ text: 'kata "kutip"' }] },
    ])
  })

  test('are text as written, never taken for numbers or dates', () => {
    expect(read(utf8('a;b\n007;1.234\n')).sheet.rows[1]?.cells.map(cell => cell?.value.type)).toEqual(['text', 'text'])
    expect(textsOf(utf8('a;b\n007;1.234\n'))[1]).toEqual(['007', '1.234'])
  })

  test('that are empty are no cells, and short rows are no error', () => {
    const { sheet } = read(utf8('a;b;c\n;2\n1;;;\n'))
    expect(sheet.rows[1]?.cells).toMatchObject([undefined, { covered: false }])
    expect(sheet.rows[2]?.cells[1]).toBeUndefined()
  })

  test('have the name of the spreadsheet cell, blank lines counted', () => {
    const { sheet } = read(utf8('a;b\n\n1;2\n'))
    const [, row] = sheet.rows
    expect(row === undefined ? '' : sheet.cellName(row.number, 1)).toBe('B3')
  })

  test.each(['"a', 'a;"b"c', '"a"b;c'])('with quotes that do not match, %j, throw', text => {
    expect(() => read(utf8(text))).toThrow()
  })

  test('of an empty file are none', () => {
    expect(textsOf(utf8(''))).toEqual([])
  })

  test('under a line "sep=;" are read all the same', () => {
    expect(textsOf(utf8('sep=;\nPeran;Nama\n')).at(-1)).toEqual(['Peran', 'Nama'])
  })
})
