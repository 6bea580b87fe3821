import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/base/problem.ts'
import { askedRuns } from '../laws.ts'
import { type FullWorkbook, fullWorkbooks, type Tables } from './full-workbooks.ts'
import { outcomeOf } from './renaming.ts'

/** Words that no list of names holds and no program writes. */
const anyName = fc
  .array(fc.constantFrom('Budqi', 'Qantoso', 'Xwarni', 'Jokqo', 'Ratqih', "Nuqr'aini", 'qusilo', 'MEXWATI'), {
    minLength: 1,
    maxLength: 3,
  })
  .map(words => words.join(' '))
const wordsOf = (name: string) => name.toLowerCase().split(' ')

/**
 * What is said of rows by the names that they have themselves: units, services and grades are called as the workbook calls
 * them, there as in the report. Names of people in such a column are for `personal-data.ts` to find.
 */
const bySubject =
  /^(?:ratl\.(?!timeline)|skm\.|unit\.(?!unknown)|layanan\.(?!unknown)|rekomendasi\.|target\.|tren\.|instrumen\.|riwayat\.|data\.|teks\.|similar|survei\.)/

function expectUntold(problems: readonly Problem[], name: string): void {
  for (const { code, message, hint, place } of problems) {
    if (bySubject.test(code)) continue
    const told = `${message} ${hint} ${place.sheet}`.toLowerCase()
    for (const word of wordsOf(name)) expect(told, `${code}: ${message}`).not.toContain(word)
  }
}

function withCell(tables: Tables, sheet: string, row: number, cell: number, name: string): Tables {
  const rows = tables[sheet] ?? []
  return { ...tables, [sheet]: rows.with(row, (rows[row] ?? []).with(cell, name)) }
}

const runs = { numRuns: askedRuns(15) }

describe.each<FullWorkbook>(fullWorkbooks)('$kind, $what: no message repeats a name', workbook => {
  const { tables } = workbook
  const sheets = Object.keys(tables)
  const anyCell = fc.constantFrom(...sheets).chain(sheet => {
    const rows = tables[sheet] ?? []
    return fc
      .integer({ min: 0, max: rows.length - 1 })
      .chain(row => fc.tuple(fc.constant(sheet), fc.constant(row), fc.nat(Math.max(0, (rows[row]?.length ?? 1) - 1))))
  })

  test('that stands in any cell', () =>
    fc.assert(
      fc.asyncProperty(anyCell, anyName, async ([sheet, row, cell], name) => {
        const { problems } = await outcomeOf(workbook, withCell(tables, sheet, row, cell, name))
        expectUntold(problems, name)
      }),
      runs,
    ))

  test('that came into a table whose columns have shifted', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...sheets), fc.nat(3), anyName, async (sheet, from, name) => {
        const rows = tables[sheet] ?? []
        const shifted = rows.map((row, index) =>
          index === 0 ? row : [...row.slice(0, from), `${name}`, ...row.slice(from)],
        )
        const { problems } = await outcomeOf(workbook, { ...tables, [sheet]: shifted })
        expectUntold(problems, name)
      }),
      runs,
    ))

  test('in the name of a sheet', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...sheets), anyName, fc.boolean(), async (sheet, name, isCopy) => {
        const { [sheet]: rows = [], ...rest } = tables
        const renamed = { ...(isCopy ? tables : rest), [`${sheet} ${name}`.slice(0, 31)]: rows }
        const { problems } = await outcomeOf(workbook, renamed)
        expectUntold(problems, name)
      }),
      runs,
    ))
})
