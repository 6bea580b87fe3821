import { expect, test } from 'vitest'
import { groupBy } from '../../../src/base/group-by.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import { draftReport } from '../../../src/pipeline/draft-report.ts'
import { type Fraction, fraction, roundFraction, sumOf, times } from '../../base/fraction.ts'
import { inputAt } from '../../desk.ts'
import { keptPorts } from '../../kept-ports.ts'
import { openRows, type RowTexts } from '../../samples/read-rows.ts'

const per = (part: number, whole: number) => fraction(part, whole)
const print = (value: Fraction) => roundFraction(value, 2)

/** Below the first row of a unit its name is left blank. */
function withUnits(rows: readonly RowTexts[]): readonly RowTexts[] {
  let unit = ''
  return rows.map(row => {
    unit = row['Unit Pelayanan'] ?? unit
    return { ...row, 'Unit Pelayanan': unit }
  })
}

const countOf = (rows: readonly RowTexts[], state: string) => rows.filter(({ Ada }) => Ada === state).length

/** The score of the form of evaluators for so many of fourteen: 0, 1–3, 4–6, 7–9, 10–12, 13 and more. */
const rungOf = (present: number) => (present === 0 ? 0 : Math.min(5, Math.floor((present - 1) / 3) + 1))

/** What a unit comes to, in fractions and by no code of the program. */
function countUnit(found: readonly RowTexts[], support: readonly RowTexts[]) {
  const [present, absent] = [countOf(found, 'Ya'), countOf(found, 'Tidak')]
  const conditions = found.filter(({ Ada }) => Ada === 'Ya').map(({ Kondisi }) => Number(Kondisi))
  const fulfilment = per(100 * present, present + absent)
  const quality = present === 0 ? fraction(0) : per(20 * conditions.reduce((sum, one) => sum + one, 0), present)
  const supported = support.length === 0 ? undefined : per(100 * countOf(support, 'Ya'), support.length)
  const value =
    supported && sumOf([times(fulfilment, per(40, 100)), times(quality, per(50, 100)), times(supported, per(10, 100))])
  return {
    value,
    figures: {
      present,
      applicable: present + absent,
      parts: {
        Pemenuhan: print(fulfilment),
        Kualitas: print(quality),
        ...(supported && { Pendukung: print(supported) }),
      },
      value: value ? print(value) : null,
      rung: rungOf(present),
    },
  }
}

async function countSample(name: string) {
  const rowsOf = await openRows(name)
  const unitOf = (row: RowTexts) => row['Unit Pelayanan'] ?? ''
  const found = groupBy(withUnits(rowsOf('Sarana')), unitOf)
  const support = groupBy(withUnits(rowsOf('Pendukung')), unitOf)
  const units = new Map([...found].map(([unit, rows]) => [unit, countUnit(rows, support.get(unit) ?? [])]))
  const values = [...units.values()].flatMap(({ value }) => value ?? [])
  const plans = rowsOf('Rencana')
  return {
    units: Object.fromEntries([...units].map(([unit, { figures }]) => [unit, figures])),
    mean: print(times(sumOf(values), per(1, values.length))),
    plans: { actions: plans.length, open: plans.filter(({ Status }) => Status === 'Open').length },
    valued: values.length,
  }
}

test.each(['kelompok-rentan-2025', 'kelompok-rentan-kecil', 'kelompok-rentan-bermasalah'])(
  'what %s comes to by fractions is what its report says',
  async name => {
    const input = await inputAt(`data/samples/${name}.xlsx`)
    const draft = await draftReport({ input, edition: 'publik', strict: false }, reportKinds, keptPorts())
    const counted = await countSample(`${name}.xlsx`)
    expect(draft.ok && draft.value.figures).toMatchObject({
      units: counted.units,
      mean: { value: counted.mean, grade: null },
      plans: counted.plans,
    })
    expect(draft.ok && Object.keys(draft.value.figures.units as object)).toEqual(Object.keys(counted.units))
  },
)

test('the large sample has 88 units, one of which has no value', async () => {
  const { units, valued } = await countSample('kelompok-rentan-2025.xlsx')
  expect([Object.keys(units).length, valued]).toEqual([88, 87])
})
