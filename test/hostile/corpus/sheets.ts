import { bookBytes } from '../book-parts.ts'
import type { HostileCase } from '../hostile-case.ts'

const damaged = { refused: 'damaged', sheet: 'S' } as const
const longest = 'x'.repeat(32_767)

/** A workbook of one sheet with these rows. */
function rows(text: string, after = ''): () => Uint8Array {
  return () => bookBytes({ sheets: { S: text }, after })
}

const cells = (text: string) => rows(`<row r="1">${text}</row>`)
const inline = (name: string, text: string) =>
  `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
const merges = (...references: readonly string[]) =>
  `<mergeCells>${references.map(reference => `<mergeCell ref="${reference}"/>`).join('')}</mergeCells>`

/** Texts that some program further on might take for more than text. */
const injections = [
  '=HYPERLINK("http://contoh.id","x")',
  '+1+1',
  '@SUM(A1)',
  "=cmd|' /C calc'!A0",
  '{{constructor}}',
  '{{#each this}}',
  '<script>alert(1)</script>',
  '</td></table>',
  '&amp;lt;',
  'w:instrText',
  '../../etc/passwd',
  'CON',
  '%s%n',
  '$' + '{process.exit()}',
  "'; DROP TABLE unit; --",
]

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const sheetCases: readonly HostileCase[] = [
  ['an empty sheet', rows(''), { cells: {} }],
  [
    'a size that is a lie',
    () => bookBytes({ sheets: { S: '<row r="3"><c r="C3"><v>1</v></c></row>' } }),
    { cells: { 'S!C3': 1 } },
  ],
  [
    'the last row and column',
    rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    { cells: { 'S!XFD1048576': 1 } },
  ],
  ['a row beyond the last', rows('<row r="1048577"><c><v>1</v></c></row>'), { refused: 'beyond-sheet', sheet: 'S' }],
  [
    'a column beyond the last',
    rows('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
    { refused: 'beyond-sheet', sheet: 'S' },
  ],
  ['rows out of order', rows('<row r="2"/><row r="1"><c r="A1"><v>1</v></c></row>'), damaged],
  ['a row twice', rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>'), damaged],
  ['cells out of order', cells('<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>'), damaged],
  ['a cell twice', cells('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), damaged],
  ['a cell of another row', cells('<c r="A2"><v>1</v></c>'), damaged],
  ['a cell without a proper name', cells('<c r="1A"><v>1</v></c>'), damaged],
  ['a row without a proper number', rows('<row r="-1"><c><v>1</v></c></row>'), damaged],
  ['a row under another name', rows('<rol r="1"><c r="A1"><v>1</v></c></rol>'), damaged],
  ['a cell under another name', cells('<d r="A1"><v>1</v></d>'), damaged],
  ['a value under another name', cells('<c r="A1"><w>1</w></c>'), damaged],
  ['an element inside a value', cells('<c r="A1"><v>1<b/>2</v></c>'), damaged],
  ['two values in a cell', cells('<c r="A1"><v>1</v><v>2</v></c>'), damaged],
  ['a type that is none', cells('<c r="A1" t="x"><v>1</v></c>'), damaged],
  ['the type "constructor"', cells('<c r="A1" t="constructor"><v>1</v></c>'), damaged],
  ['a shared string that is not there', cells('<c r="A1" t="s"><v>0</v></c>'), damaged],
  ['a shared string at -1', cells('<c r="A1" t="s"><v>-1</v></c>'), damaged],
  ['a shared string of no number', cells('<c r="A1" t="s"><v></v></c>'), damaged],
  [
    'a style that is not there',
    () => bookBytes({ sheets: { S: '<row r="1"><c r="A1" s="9"><v>1</v></c></row>' }, formats: ['0'] }),
    damaged,
  ],
  ['two tables in a sheet', rows('', '<sheetData/>'), damaged],

  [
    'a number with more digits than are kept',
    cells('<c r="A1"><v>199203212019031003</v></c>'),
    { cells: { 'S!A1': { error: '199203212019031003' } } },
  ],
  [
    'number parts that are none',
    cells('<c r="A1"><v>1,5</v></c><c r="B1"><v>1.5</v></c>'),
    { cells: { 'S!A1': { error: '1,5' }, 'S!B1': 1.5 } },
  ],
  [
    'errors and formulas',
    cells('<c r="A1" t="e"><v>#N/A</v></c><c r="B1"><f>A1</f></c><c r="C1" t="str"><f>""</f><v></v></c>'),
    { cells: { 'S!A1': { error: '#N/A' }, 'S!B1': { unresolved: true } } },
  ],
  ['the longest text', cells(inline('A1', longest)), { cells: { 'S!A1': longest } }],
  [
    'a text longer than that',
    cells(`<c r="A1"><v>1</v></c>${inline('B1', `${longest}x`)}`),
    { refused: 'text-too-long', sheet: 'S', cell: 'B1' },
  ],
  [
    'a shared text longer than that',
    () =>
      bookBytes({
        sheets: { S: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
        strings: `<si><t>${longest}x</t></si>`,
      }),
    { refused: 'text-too-long', sheet: 'S', cell: 'A1' },
  ],
  [
    'runs by the hundred thousand',
    () =>
      bookBytes({
        sheets: { S: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
        strings: `<si>${'<r><t>a</t></r>'.repeat(100_000)}</si>`,
      }),
    { refused: 'text-too-long', sheet: 'S', cell: 'A1' },
  ],
  [
    'empty runs by the hundred thousand',
    () =>
      bookBytes({
        sheets: { S: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
        strings: `<si>${'<r><t/></r>'.repeat(100_000)}<r><t>a</t></r></si>`,
      }),
    { cells: { 'S!A1': 'a' } },
  ],
  [
    'control and bidirectional characters',
    cells(inline('A1', 'a_x0001_b_x001B_[31m\u202Ec\u2066d\u200B')),
    { cells: { 'S!A1': 'a\u0001b\u001B[31m\u202Ec\u2066d\u200B' } },
  ],
  ['half a surrogate pair, escaped', cells(inline('A1', 'a_xD83D_')), { cells: { 'S!A1': 'a\uD83D' } }],
  [
    'names of properties',
    cells(['__proto__', 'constructor', 'toString'].map((name, at) => inline(`${'ABC'[at]}1`, name)).join('')),
    { cells: { 'S!A1': '__proto__', 'S!B1': 'constructor', 'S!C1': 'toString' } },
  ],
  [
    'texts that inject',
    rows(injections.map((text, at) => `<row r="${at + 1}">${inline(`A${at + 1}`, escapeXml(text))}</row>`).join('')),
    { cells: Object.fromEntries(injections.map((text, at) => [`S!A${at + 1}`, text])) },
  ],
  [
    'a sheet of notes',
    () => bookBytes({ sheets: { S: '<row><c><v>1</v></c></row>', _catatan: '<row><c t="x"><v>1</v></c></row>' } }),
    { cells: { 'S!A1': 1 } },
  ],
  [
    'a sheet name with signs',
    () => bookBytes({ sheets: { '&lt;S&gt; ../x': '<row><c><v>1</v></c></row>' } }),
    { cells: { '<S> ../x!A1': 1 } },
  ],
]

const used = '<row r="1"><c r="A1"><v>7</v></c></row><row r="3"><c r="B3"><v>8</v></c></row>'
const wide = Array.from({ length: 3000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`).join('')

export const mergeCases: readonly HostileCase[] = [
  [
    'a merge of the whole sheet',
    rows(used, merges('A1:XFD1048576')),
    { cells: { 'S!A1': 7, 'S!B1^': 7, 'S!A3^': 7, 'S!B3^': { shows: 7, buries: 8 } } },
  ],
  ['a merge of a whole column', rows(used, merges('A1:A1048576')), { cells: { 'S!A1': 7, 'S!A3^': 7, 'S!B3': 8 } }],
  ['a merge beyond all cells', rows(used, merges('C4:XFD1048576')), { cells: { 'S!A1': 7, 'S!B3': 8 } }],
  [
    'a hundred thousand merges beyond all cells',
    rows(used, merges(...Array.from({ length: 100_000 }, (_, at) => `D${at + 10}:XFD${at + 10}`))),
    { cells: { 'S!A1': 7, 'S!B3': 8 } },
  ],
  [
    'ten thousand merges as wide as the sheet',
    rows(
      `<row r="1"><c r="XFD1"><v>1</v></c></row>${Array.from({ length: 10_000 }, (_, at) => `<row r="${at + 2}"><c><v>1</v></c></row>`).join('')}`,
      merges(...Array.from({ length: 10_000 }, (_, at) => `A${at + 2}:XFD${at + 2}`)),
    ),
    { refused: 'too-many-cells', sheet: 'S' },
  ],
  [
    'escapes that make a text look too long',
    cells(`<c r="A1" t="inlineStr"><is><r><t>${'_x000D_'.repeat(20_000)}</t></r><r><t>x</t></r></is></c>`),
    { cells: { 'S!A1': [{ text: '\r'.repeat(20_000) }, { text: 'x' }] } },
  ],
  ['a merge of one cell', rows(used, merges('A1')), { cells: { 'S!A1': 7, 'S!B3': 8 } }],
  ['merges over one another', rows(used, merges('A1:B3', 'B3:C4')), { refused: 'overlapping-merges', sheet: 'S' }],
  ['a merge of no cells', rows(used, merges('')), damaged],
  ['a merge from the wrong end', rows(used, merges('B3:A1')), damaged],
  [
    'a merge of a whole sheet that is wide and long',
    rows(`${wide}<row r="5000"><c r="XFD5000"><v>1</v></c></row>`, merges('A1:XFD1048576')),
    { refused: 'too-many-cells', sheet: 'S' },
  ],
  [
    'rows that each reach to the last column',
    rows(Array.from({ length: 2000 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join('')),
    { refused: 'too-many-cells', sheet: 'S' },
  ],
  [
    'formats by the hundred thousand',
    rows(
      `<row r="1"><c r="A1"><v>7</v></c></row>${Array.from({ length: 100_000 }, (_, at) => `<row r="${at + 2}" s="0"><c r="XFD${at + 2}" s="0"/></row>`).join('')}`,
    ),
    { cells: { 'S!A1': 7 } },
  ],
]
