import { expect, test } from 'vitest'
import { withCells, withRows } from './check-input.ts'
import { check } from './check-run.ts'
import { viewOf } from './view-of.ts'

/** The group of each of the three units. */
const grouped = (...groups: readonly (string | null)[]) =>
  withCells(Object.fromEntries(groups.map((group, at) => [`Unit!C${at + 2}`, group])))
const splitOf = (workbook: Parameters<typeof viewOf>[0]) => {
  const { unitsByYear, ratl } = viewOf(workbook)
  return [
    unitsByYear.at(-1)?.groups.map(({ count, phrase }) => `${count} ${phrase}`),
    ratl.groups.map(({ name }) => name),
  ]
}

test('known kinds of office come in the order of reports, in any spelling; others as the units stand', () => {
  expect(splitOf(grouped('Kecamatan', 'PKM', 'dinas'))[0]).toEqual(['1 dinas', '1 puskesmas', '1 kecamatan'])
  expect(splitOf(grouped('Mal Pelayanan', 'Pusat', 'Mal Pelayanan'))[0]).toEqual([
    '1 unit kerja pusat',
    '2 Mal Pelayanan',
  ])
})

test('without groups no split is told, and no chart of them', () => {
  const workbook = grouped(null, null, null)
  expect(splitOf(workbook)).toEqual([[], []])
  const { unitsByYear, ratl } = viewOf(workbook)
  expect([...unitsByYear.map(({ groups }) => groups), ratl.groups]).toEqual([[], [], []])
  const without = { ...workbook, Unit: (workbook.Unit ?? []).map(row => row.toSpliced(2, 1)) }
  expect(splitOf(without)).toEqual([[], []])
})

test('a unit without a group beside others that have one is an error at its row', () => {
  expect(check(grouped('Dinas', null, 'Dinas')).shown).toEqual(['galat unit.no-group Unit!C3'])
  expect(check(withRows('Unit', [[4, 'Loka POM di Umpama', null, 2022]])).shown).toContain(
    'galat unit.no-group Unit!C5',
  )
})
