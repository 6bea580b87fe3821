import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ListSheet } from '../../../src/sources/lists/list-sheet.ts'
import { listWorkbook } from '../../../src/sources/lists/list-workbook.ts'
import { runs } from '../../laws.ts'
import { exceljsList } from './exceljs-list.ts'

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' a',
    'a\n',
    'a\r\nb',
    '=1+1',
    '<b> & "x" \'y\'',
    '__proto__',
    'constructor',
    '\u0000\u007f\u0085',
  ),
)
const filled = anyText.filter(text => text !== '')
const anyLink = fc.record({
  text: filled,
  // What looks like a cell of the workbook itself is given a second, broken address by exceljs.
  link: fc.oneof(
    filled.filter(link => !/![a-zA-Z]+\d+$/.test(link)),
    fc.constantFrom('../a.xlsx', 'folder/a b.xlsx'),
  ),
})
const anyCell = fc.oneof(
  anyText,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
  anyLink,
)

/** Never a row, or a heading, without anything in it: no list has one. */
const anySheet = fc.integer({ min: 1, max: 30 }).chain(width =>
  fc.record({
    columns: fc.array(fc.record({ header: filled, width: fc.constantFrom(6, 8, 12, 60) }), {
      minLength: width,
      maxLength: width,
    }),
    rows: fc.array(
      fc.array(anyCell, { minLength: 1, maxLength: width }).filter(cells => cells.some(cell => cell !== null)),
      { maxLength: 6 },
    ),
  }),
)
const anyBook = fc
  .array(anySheet, { minLength: 1, maxLength: 3 })
  .map(sheets => sheets.map((sheet, index): ListSheet => ({ ...sheet, name: `Lembar <${index}> & "lain"` })))

const partsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)])

// Packing puts the children of fonts in the order of the standard, which exceljs breaks; all else is that of exceljs.
test('a list is written as exceljs writes it, to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(anyBook, async sheets => {
      const [ours, theirs] = [listWorkbook(sheets), await exceljsList(sheets)]
      expect(partsOf(ours)).toEqual(partsOf(theirs))
      expect(Buffer.compare(ours, theirs)).toBe(0)
    }),
    { numRuns: runs(200) },
  )
})
