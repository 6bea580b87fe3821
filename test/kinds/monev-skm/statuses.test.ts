import { expect, test } from 'vitest'
import { statuses, statusField } from '../../../src/kinds/parts/statuses.ts'
import { readCell } from '../../workbook/fields/read-cell.ts'
import { withCells } from './check-input.ts'
import { check, reference } from './check-run.ts'

const status = statusField(reference)

test.each([
  ['Close', 'Close'],
  ['close', 'Close'],
  ['Closed', 'Close'],
  ['Selesai', 'Close'],
  ['Open', 'Open'],
  ['Terbuka', 'Open'],
  ['Belum', 'Open'],
  ['Proses', 'Open'],
  ['S', 'Close'],
  ['sesuai', 'Close'],
  ['BS', 'Open'],
  ['Belum sesuai', 'Open'],
  ['BTL', 'Open'],
  ['belum ditindaklanjuti', 'Open'],
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

test.each(['TDD', 'tdd', 'Tidak dapat ditindaklanjuti'])('%s is neither Close nor Open: it is asked about', written => {
  const { value, problems } = readCell(status, written)
  expect(value).toBeUndefined()
  expect(problems).toMatchObject([
    {
      code: 'cell.choice-asked',
      severity: 'galat',
      message: `"Judul" berisi "${written}": tidak dapat ditindaklanjuti, jadi belum tentu Close dan belum tentu Open.`,
      hint: 'Tulis Close bila alasannya sah, dan sebutkan alasan itu di barisnya; tulis Open bila masih harus ditindaklanjuti.',
    },
  ])
})

test('the sheet of a workbook can decide it once for all its rows', () => {
  const titles = ['Lembar', 'Judul', 'Kolom', 'Untuk']
  const undecided = withCells({ 'RATL!I2': 'TDD', 'RATL!I3': 'TDD' })
  expect(check(undecided).shown).toEqual(['galat cell.choice-asked RATL!I2'])
  const decided = { ...undecided, 'Pemetaan Kolom': [titles, ['RATL', null, 'Close', 'TDD']] }
  expect(check(decided).shown).toEqual([])
})

test('a capsule of before says nothing of words that are asked about', async () => {
  const { asked, ...before } = reference.statuses
  const bytes = new TextEncoder().encode(JSON.stringify(before))
  const read = await statuses({ read: async () => bytes, list: async () => [] })
  expect(asked).not.toEqual([])
  expect(read).toEqual({ ...before, asked: [] })
})
