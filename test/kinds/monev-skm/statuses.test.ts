import { expect, test } from 'vitest'
import { choice } from '../../../src/workbook/fields/choice.ts'
import { readCell } from '../../workbook/fields/read-cell.ts'
import { reference } from './check-run.ts'

const status = choice(reference.statuses.spellings)

test.each([
  ['Close', 'Close'],
  ['close', 'Close'],
  ['Closed', 'Close'],
  ['Selesai', 'Close'],
  ['Open', 'Open'],
  ['Terbuka', 'Open'],
  ['Belum', 'Open'],
  ['Proses', 'Open'],
])('the status %s means %s', (written, value) => {
  expect(readCell(status, written)).toMatchObject({ value, codes: [] })
})

test.each([
  ['Clos', 'Close'],
  ['Slesai', 'Selesai'],
  ['Opne', 'Open'],
  ['Blm', 'Belum'],
  ['Poses', 'Proses'],
  ['Terbukaa', 'Terbuka'],
])('%s is an error that offers %s', (written, nearest) => {
  const { value, problems } = readCell(status, written)
  expect(value).toBeUndefined()
  expect(problems).toMatchObject([{ code: 'cell.not-a-choice', severity: 'galat' }])
  expect(problems[0]?.hint).toContain(`"${nearest}"`)
})
