import { describe, expect, test } from 'vitest'
import { choice } from '../../../src/workbook/fields/choice.ts'
import { readCell } from './read-cell.ts'

const status = choice({ Close: ['Close', 'Closed', 'Selesai'], Open: ['Open', 'Belum'] })

describe('a choice', () => {
  test.each([
    ['Close', 'Close'],
    ['SELESAI', 'Close'],
    ['  belum ', 'Open'],
    ['cLoSeD', 'Close'],
  ])('reads %j as %s', (written, value) => {
    expect(readCell(status, written)).toMatchObject({ value, codes: [] })
  })

  test.each(['Selesai?', 'Close.', 'Sele sai', 'Tutup', 'constructor', '__proto__', 'toString'])(
    '%s is none',
    written => {
      expect(readCell(status, written)).toMatchObject({ value: undefined, codes: ['cell.not-a-choice'] })
    },
  )

  test('offers the nearest spelling and lists all of them', () => {
    const [problem] = readCell(status, 'Selesai?').problems
    expect(problem?.hint).toContain('"Selesai"')
    for (const spelling of ['Close', 'Closed', 'Selesai', 'Open', 'Belum']) {
      expect(problem?.message).toContain(`"${spelling}"`)
    }
  })

  test('a dash is blank, unless it is a spelling', () => {
    expect(readCell(status, '-')).toMatchObject({ value: undefined, codes: [] })
    expect(readCell(choice({ none: ['Tidak ada'] }), 'tidak ada').value).toBe('none')
  })

  test('reads a number by its digits', () => {
    expect(readCell(choice({ I: ['I', '1'], II: ['II', '2'] }), 2).value).toBe('II')
  })
})
