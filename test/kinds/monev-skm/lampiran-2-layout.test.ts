import { expect, test } from 'vitest'
import type { Written } from '../../workbook/build-sheet.ts'
import { under } from '../../workbook/build-sheet.ts'
import { goodWorkbook, type Workbook } from './check-input.ts'
import { check } from './check-run.ts'

type Row = readonly Written[]

/** Columns of the plain sheet that name a group: number, unit, service, number of the recommendation, its text. */
const grouping = [1, 2, 3, 4, 5]
const action = [6, 7, 8]
/** Data rows on each page of the pasted matrix. */
const pageRows = 2

/** The rows of one survey year, every group named in each row. */
function spelledOut(year: number): readonly Row[] {
  const [, ...rows] = goodWorkbook.RATL ?? []
  let above: Row = []
  const filled = rows.map(row => {
    // A new unit does not inherit the service of the unit before.
    const isNewUnit = row[2] !== null
    above = row.map((cell, column) => {
      if (cell !== null || column > 5) return cell
      return isNewUnit && column > 2 ? null : (above[column] ?? null)
    })
    return above
  })
  return filled.filter(row => row[0] === year)
}

/** The matrix of Lampiran 2 as it is printed, selected over several pages and pasted beside an empty column. */
function pasted(year: number, columns: readonly number[], heading: readonly Row[]): readonly Row[] {
  const head = heading.map(row => [null, ...row])
  const rows = spelledOut(year)
  const pages = rows.flatMap((row, index) => {
    const before = index === 0 ? undefined : rows[index - 1]
    const isPageTop = index % pageRows === 0
    const cells = columns.map((column): Written => {
      const cell = row[column] ?? null
      if (!grouping.includes(column)) return cell
      const goesOn = grouping.slice(0, grouping.indexOf(column) + 1).every(other => row[other] === before?.[other])
      if (!goesOn) return cell
      return isPageTop && typeof cell === 'string' ? `${cell} (lanjutan)` : null
    })
    return [...(isPageTop ? head : []), [null, ...cells]]
  })
  return [['Lampiran 2'], [`Tabel 7. Rincian Tindak Lanjut Rekomendasi SKM Tahun ${year}`], [], ...pages]
}

const numbered = [1, 2, 4, 5, ...action]
const byService = [1, 2, 3, ...action]
const plainHead = ['NO', 'Unit Pelayanan', 'Jenis Layanan', 'Rencana Aksi', 'Timeline', 'Status']
const twoLevels: readonly Row[] = [
  ['NO', 'Unit Pelayanan', 'Rekomendasi', under('Rekomendasi'), 'Tindak Lanjut', under('Tindak Lanjut'), 'Status'],
  [under('NO'), under('Unit Pelayanan'), 'No. Rekomendasi', 'Rekomendasi', 'Rencana Aksi', 'Timeline', under('Status')],
]

test('Lampiran 2 pasted into sheets gives the same input as the plain sheet', () => {
  const { RATL, ...others } = goodWorkbook
  const workbook: Workbook = {
    ...others,
    'RATL 2021': pasted(2021, numbered, twoLevels),
    'RATL 2022': pasted(2022, byService, [plainHead]),
  }
  const [plain, lampiran] = [check(goodWorkbook), check(workbook)]
  expect(lampiran.shown).toEqual([])
  const withoutPlaces = (input: typeof plain.input) =>
    JSON.parse(JSON.stringify(input, (key, value) => (key === 'place' ? undefined : value)))
  expect(withoutPlaces(lampiran.input)).toEqual(withoutPlaces(plain.input))
})
