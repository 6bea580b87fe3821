import { expect, test } from 'vitest'
import { Decimal } from '../../../src/base/decimal.ts'
import { latestInstrument, loadSeries } from '../../../src/instrument/instrument-series.ts'
import { printValue } from '../../../src/kinds/parts/evaluation/evaluation.ts'
import { keptResources } from '../../kept-resources.ts'

const instrument = latestInstrument(await loadSeries('ppb', keptResources))

const gradeOf = (value: string) => {
  const { value: printed, grade } = printValue(new Decimal(value), instrument)
  return [printed, grade?.band.name]
}

// Values and grades of eight local governments of North Sumatra for 2022, as two newspapers printed them.
test.each([
  ['Kabupaten Tapanuli Selatan', '90.68', '90.680', 'Sangat Baik'],
  ['Provinsi Sumatera Utara', '88.713', '88.713', 'Sangat Baik'],
  ['Kabupaten Deli Serdang', '80.202', '80.202', 'Sangat Baik'],
  ['Kota Medan', '94.581', '94.581', 'Sangat Baik'],
  ['Kabupaten Padang Lawas', '76.026', '76.026', 'Baik'],
  ['Kabupaten Mandailing Natal', '65.182', '65.182', 'Baik'],
  ['Kabupaten Padang Lawas Utara', '39.354', '39.354', 'Kurang Baik'],
  ['Kota Padang Sidempuan', '55.988', '55.988', 'Kurang Baik'],
])('%s: %s is printed as %s and graded %s', (_, value, printed, grade) => {
  expect(gradeOf(value)).toEqual([printed, grade])
})

// The print leaves gaps between 59,99 and 60, and between 79,99 and 80 (`docs/RULES.md` 10.4).
test.each([
  ['59.99', 'Kurang Baik'],
  ['59.994', 'Kurang Baik'],
  ['59.995', 'Baik'],
  ['60', 'Baik'],
  ['79.994', 'Baik'],
  ['79.995', 'Sangat Baik'],
  ['80', 'Sangat Baik'],
  ['0', 'Kurang Baik'],
  ['100', 'Sangat Baik'],
])('%s is graded %s', (value, grade) => {
  expect(gradeOf(value)[1]).toBe(grade)
})
