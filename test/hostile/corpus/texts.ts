import type { HostileCase } from '../hostile-case.ts'
import { join } from '../zip-builder.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from([...text].map(letter => letter.charCodeAt(0)))
const csv = (text: string | Uint8Array) => () => ({ 'S.csv': typeof text === 'string' ? encode(text) : text })
const json = (text: string | Uint8Array) => () => ({ 'uji.json': typeof text === 'string' ? encode(text) : text })

const table = { cells: { 'S!A1': 'a', 'S!B1': 'b', 'S!A2': 'x', 'S!B2': '1,5' } } as const
const quotes = (line: number) => ({ refused: 'csv-quotes', line }) as const
const notJson = { refused: 'not-json', line: 1 } as const
const long = 'x'.repeat(32_768)

function utf16(text: string, isLittle: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  const bytes = units.flatMap(unit => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]))
  return Uint8Array.from([...(isLittle ? [0xff, 0xfe] : [0xfe, 0xff]), ...bytes])
}

export const csvCases: readonly HostileCase[] = [
  ['semicolons', csv('a;b\r\nx;1,5\r\n'), table],
  ['commas', csv('a,b\r\nx,"1,5"\r\n'), table],
  ['tabs', csv('a\tb\nx\t1,5\n'), table],
  ['lines of an old Macintosh', csv('a;b\rx;1,5\r'), table],
  [
    'lines of every sort',
    csv('a;b\nx;1,5\r\ny;2\rz;3'),
    { cells: { ...table.cells, 'S!A3': 'y', 'S!B3': '2', 'S!A4': 'z', 'S!B4': '3' } },
  ],
  ['a separator that is named', csv('sep=|\r\na|b\r\nx|1,5\r\n'), table],
  ['a separator that is named in quotes', csv('"sep=;"\na;b\nx;1,5'), table],
  ['a mark of UTF-8 before the name of the separator', csv('\uFEFFsep=;\na;b\nx;1,5'), table],
  ['UTF-16', csv(utf16('a;b\r\nx;1,5', true)), table],
  ['UTF-16, big end first', csv(utf16('a\tb\r\nx\t1,5', false)), table],
  [
    'Windows-1252',
    csv(latin('a;b\nx\x96;Ren\xe9')),
    { cells: { 'S!A1': 'a', 'S!B1': 'b', 'S!A2': 'x–', 'S!B2': 'René' }, warnings: ['input.guessed-encoding'] },
  ],
  [
    'separators and lines in quotes',
    csv('"a;\n,;\t";b\n"x ""y""";1,5'),
    { cells: { 'S!A1': 'a;\n,;\t', 'S!B1': 'b', 'S!A2': 'x "y"', 'S!B2': '1,5' } },
  ],
  ['blank lines and short rows', csv('a;b\n\n;\n\n;y\n'), { cells: { 'S!A1': 'a', 'S!B1': 'b', 'S!B5': 'y' } }],
  ['an empty file', csv(''), { cells: {} }],
  ['nothing but separators', csv(';;;;;;\n'.repeat(1000)), { cells: {} }],
  [
    'formulas and names of properties',
    csv('__proto__;constructor\n=1+1;@x'),
    { cells: { 'S!A1': '__proto__', 'S!B1': 'constructor', 'S!A2': '=1+1', 'S!B2': '@x' } },
  ],
  ['a quote that does not end', csv('a;b\nx;"1\n2;3\n'), quotes(2)],
  ['a quote that ends too early', csv('a;b\n"x\ny";2\n"x"y;3\n'), quotes(4)],
  ['a quote in the middle', csv('a;b\nx"y;3\n'), quotes(2)],
  ['a picture', csv(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)), { refused: 'not-csv' }],
  ['half a letter of UTF-16', csv(join([utf16('a;b', true), Uint8Array.of(65)])), { refused: 'not-csv' }],
  ['a workbook', csv(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0)), { problem: 'input.protected-or-old' }],
  ['a text that is too long', csv(`a;b\nx;${long}`), { refused: 'text-too-long', cell: 'B2' }],
  ['more columns than a sheet has', csv(`${'x;'.repeat(16_384)}x`), { refused: 'beyond-sheet' }],
]

export const jsonCases: readonly HostileCase[] = [
  [
    'records',
    json('{"S":[{"a":"x","b":1.5},{"b":true,"c":null}]}'),
    { cells: { 'S!a': 'a', 'S!b': 'b', 'S!c': 'c', 'S![0].a': 'x', 'S![0].b': 1.5, 'S![1].b': true } },
  ],
  ['a mark of UTF-8', json('\uFEFF{"S":[]}'), { cells: {} }],
  [
    'names of properties',
    json('{"S":[{"__proto__":"x","constructor":"y"}]}'),
    {
      cells: {
        'S!__proto__': '__proto__',
        'S!constructor': 'constructor',
        'S![0].__proto__': 'x',
        'S![0].constructor': 'y',
      },
    },
  ],
  [
    'a number beyond all numbers',
    json('{"S":[{"a":1e999}]}'),
    { cells: { 'S!a': 'a', 'S![0].a': { error: '1e999' } } },
  ],
  [
    'a number with more digits than are kept',
    json('{"S":[{"a":199203212019031003,"b":"199203212019031003"}]}'),
    {
      cells: {
        'S!a': 'a',
        'S!b': 'b',
        'S![0].a': { error: '199203212019031003' },
        'S![0].b': '199203212019031003',
      },
    },
  ],
  ['a sheet twice', json('{"S":[],\n"T":[],\n"S":[]}'), { refused: 'json-name-twice', line: 3 }],
  ['a column twice', json('{"S":[\n{"a":1,"a":2}]}'), { refused: 'json-name-twice', line: 2 }],
  ['empty lists by the million', json(`{"S":[${'[],'.repeat(1_000_000)}[]]}`), notJson],
  ['empty records by the million', json(`{"S":[${'{},'.repeat(1_100_000)}{}]}`), { refused: 'beyond-sheet' }],
  ['half of it', json('{"S":[{"a":"x"'), notJson],
  ['no bytes', json(''), notJson],
  ['a list', json('[[1]]'), notJson],
  ['values inside values', json('{"S":[{"a":{"b":1}}]}'), notJson],
  ['brackets by the million', json('['.repeat(1_000_000)), notJson],
  ['bytes that are no UTF-8', json(latin('{"S":[{"a":"\xe9"}]}')), { refused: 'not-json' }],
  ['a text that is too long', json(`{"S":[{"a":1},{"a":"${long}"}]}`), { refused: 'text-too-long', cell: '[1].a' }],
  [
    'more columns than a sheet has',
    json(`{"S":[{${Array.from({ length: 16_385 }, (_, at) => `"c${at}":1`).join()}}]}`),
    { refused: 'beyond-sheet' },
  ],
  [
    'a wide record among many short ones',
    json(
      `{"S":[{${Array.from({ length: 16_000 }, (_, at) => `"c${at}":1`).join()}}${',{"c9999":1}'.repeat(300_000)}]}`,
    ),
    { refused: 'too-many-cells' },
  ],
]
