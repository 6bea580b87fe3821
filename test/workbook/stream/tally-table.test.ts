import { expect, test } from 'vitest'
import { optional, required } from '../../../src/workbook/column.ts'
import { defineTable } from '../../../src/workbook/declare.ts'
import { count } from '../../../src/workbook/fields/numbers.ts'
import { text } from '../../../src/workbook/fields/text.ts'
import { tallyTable } from '../../../src/workbook/stream/tally-table.ts'

const sheet = defineTable({
  ...{ name: 'Uji', required: true, note: 'uji' },
  columns: { unit: required('Unit', text, { note: 'unit' }), a: optional('A', count, { note: 'a' }) },
})

test('only the first row of a key is read in full, also beside columns that nobody knows', async () => {
  let asked = 0
  async function* pieces() {
    const rows = Array.from({ length: 1000 }, (_, at) => `catatan ${at};${at % 2 === 0 ? 'X' : 'Y'};${(at % 3) + 1}\n`)
    yield new TextEncoder().encode(`Lain;Unit;A\n${rows.join('')}`)
  }
  const spec = { sheet, keys: ['unit'], values: ['a'], choices: 3, excused: new Set<string>() } as const
  const outcome = await tallyTable(
    'uji.csv',
    {
      ...spec,
      understand: ({ values: { unit, a } }) => {
        asked += 1
        return { group: unit, values: [a] }
      },
    },
    pieces,
  )
  expect(asked).toBe(2)
  expect(outcome.problems.map(({ code }) => code)).toEqual(['sheet.unknown-column'])
  const groups = outcome.ok
    ? [...outcome.value.groups].map(([name, { rows, counts }]) => [name, rows, [...counts]])
    : []
  expect(groups).toEqual([
    ['X', 500, [167, 166, 167]],
    ['Y', 500, [167, 167, 166]],
  ])
})
