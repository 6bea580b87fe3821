import type ExcelJS from 'exceljs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween } from '../../base/any-day.ts'
import { showCells } from '../../hostile/show-cells.ts'
import { runs } from '../../laws.ts'
import { workbookBytes } from '../write-tables.ts'
import { xlsxSheets } from './read-bytes.ts'

interface Written {
  /** As exceljs takes it, and as `showCells` shows it. */
  readonly value: ExcelJS.CellValue
  readonly shown: unknown
}

const same = <Value extends ExcelJS.CellValue>(value: Value): Written => ({ value, shown: value })
/** What XML cannot carry, exceljs drops; what looks like an escape, it does not escape. */
const anyText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map(text => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_x[0-9A-F]{4}_/giu, '·'))
const anyError = fc.constantFrom('#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!')
const anyTime = fc.integer({ min: 1, max: 86_399_999 })
const anyDay = daysBetween(1905, 2199).map(({ text }) => text)

const anyRun = fc.record({
  text: anyText,
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
})
const anyRichText = fc.array(anyRun, { minLength: 2, maxLength: 4 }).map(runs => ({
  value: { richText: runs.map(({ text, ...font }) => ({ text, font })) },
  shown: runs.map(({ text, bold, italic, underline }) => ({
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
  })),
}))
const anyFormula = fc.oneof(
  fc.integer().map(result => ({ value: { formula: 'A1', result }, shown: result })),
  anyText.map(result => ({ value: { formula: 'A1', result }, shown: result })),
  anyError.map(error => ({ value: { formula: 'A1', result: { error } as ExcelJS.CellErrorValue }, shown: { error } })),
  fc.constant({ value: { formula: 'A1' }, shown: { unresolved: true } }),
)

const anyCell: fc.Arbitrary<Written> = fc.oneof(
  anyText.map(same),
  fc.integer().map(same),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => same(number + 0)),
  fc.boolean().map(same),
  anyDay.map(day => ({ value: new Date(`${day}T00:00:00Z`), shown: { date: day } })),
  fc.tuple(anyDay, anyTime).map(([date, time]) => ({
    value: new Date(Date.parse(`${date}T00:00:00Z`) + time),
    shown: { date, time },
  })),
  anyError.map(error => ({ value: { error } as ExcelJS.CellErrorValue, shown: { error } })),
  anyRichText,
  anyFormula,
)
const anyPlace = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 40 }))
const anyTable = fc.uniqueArray(fc.tuple(anyPlace, anyCell), {
  selector: ([[row, column]]) => row * 100 + column,
  maxLength: 30,
})

test('whatever exceljs writes comes back as the same value in the same cell', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, fc.boolean(), async (table, is1904) => {
      const expected: Record<string, unknown> = {}
      const bytes = await workbookBytes(workbook => {
        workbook.properties.date1904 = is1904
        const sheet = workbook.addWorksheet('S')
        for (const [[row, column], { value, shown }] of table) {
          const cell = sheet.getCell(row, column)
          cell.value = value
          expected[`S!${cell.address}`] = shown
        }
      })
      expect(showCells(await xlsxSheets(bytes))).toEqual(expected)
    }),
    { numRuns: runs(100) },
  )
})
