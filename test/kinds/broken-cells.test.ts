import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedRuns } from '../laws.ts'
import { errorCell, unresolvedCell, type Written } from '../workbook/build-sheet.ts'
import type { FullWorkbook, Tables } from './full-sheets.ts'
import { fullWorkbooks } from './full-workbooks.ts'
import { outcomeOf } from './renaming.ts'

const anyWritten: fc.Arbitrary<Written> = fc.oneof(
  fc.constantFrom<Written>(
    null,
    'x',
    '-',
    0,
    -1,
    1,
    4,
    7,
    115,
    2.5,
    '2,5',
    '31/31/2022',
    '1/1/1900',
    'Close',
    'U4',
    true,
  ),
  fc.constantFrom<Written>(errorCell(), unresolvedCell),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)

function withCell(tables: Tables, sheet: string, row: number, cell: number, written: Written): Tables {
  const rows = tables[sheet] ?? []
  return { ...tables, [sheet]: rows.with(row, (rows[row] ?? []).with(cell, written)) }
}

describe.each<FullWorkbook>(fullWorkbooks)('$kind, $what', workbook => {
  const cells = Object.entries(workbook.tables).flatMap(([sheet, rows]) =>
    rows.flatMap((row, number) => row.map((_, cell) => ({ sheet, number, cell }))),
  )

  test('is told of whatever stands in its cells, and never breaks the program', async () => {
    const broken = fc.array(fc.tuple(fc.constantFrom(...cells), anyWritten), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(broken, async changes => {
        const tables = changes.reduce(
          (changed, [{ sheet, number, cell }, written]) => withCell(changed, sheet, number, cell, written),
          workbook.tables,
        )
        const { figures, shown } = await outcomeOf(workbook, tables)
        expect(figures !== undefined || shown.some(line => line.startsWith('galat'))).toBe(true)
      }),
      { numRuns: askedRuns(30) },
    )
  })
})
