import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/base/problem.ts'
import { formatProblems } from '../../src/cli/format-problems.ts'

const warning = (code: string, cell: string, hint = 'Periksa.'): Problem => ({
  ...{ code, severity: 'peringatan', message: `Ada di ${cell}.`, hint },
  place: { file: 'a.xlsx', sheet: 'RATL', cell },
})
const many = (code: string, count: number) =>
  Array.from({ length: count }, (_, index) => warning(code, `F${index + 2}`))

describe('warnings in full', () => {
  test('stand under their code, counted, with a hint that they share given once', () => {
    const shown = formatProblems([warning('ratl.a', 'F2'), warning('ratl.b', 'F3'), warning('ratl.a', 'F4')])
    expect(shown.split('\n')).toEqual([
      'ratl.a (2 peringatan)',
      '  a.xlsx  RATL!F2',
      '    Ada di F2.',
      '  a.xlsx  RATL!F4',
      '    Ada di F4.',
      '  saran  Periksa.',
      '',
      'ratl.b (1 peringatan)',
      '  a.xlsx  RATL!F3',
      '    Ada di F3.',
      '  saran  Periksa.',
      '',
    ])
  })

  test('keep hints of their own', () => {
    const shown = formatProblems([warning('ratl.a', 'F2', 'Satu.'), warning('ratl.a', 'F3', 'Dua.')])
    expect(shown).toContain('    Ada di F2.\n    saran  Satu.\n')
    expect(shown).toContain('    Ada di F3.\n    saran  Dua.\n')
  })

  test('are ten of a code at most, and the rest are counted', () => {
    const shown = formatProblems([...many('ratl.a', 13), ...many('ratl.b', 10)])
    const [first = '', second = ''] = shown.split('ratl.b')
    expect(first.match(/Ada di/g)).toHaveLength(10)
    expect(first).toContain('… dan 3 lagi')
    expect(second.match(/Ada di/g)).toHaveLength(10)
    expect(second).not.toContain('lagi')
  })
})

test('errors come first, by place, all of them', () => {
  const errors = many('cell.missing', 30).map(problem => ({ ...problem, severity: 'galat' as const }))
  const shown = formatProblems([warning('ratl.a', 'F2'), ...errors])
  expect(shown.match(/ {2}galat /g)).toHaveLength(30)
  expect(shown.indexOf('ratl.a')).toBeGreaterThan(shown.lastIndexOf('galat'))
})

test('warnings in brief are a line for each code', () => {
  expect(formatProblems([...many('ratl.repeated', 12), warning('ratl.b', 'F3')], 'brief').split('\n')).toEqual([
    '    12  ratl.repeated  RATL!F2, …',
    '     1  ratl.b         RATL!F3',
    '',
  ])
})

test('of many codes the brief form lists ten and counts the rest', () => {
  const codes = Array.from({ length: 13 }, (_, index) => warning(`ratl.${'abcdefghijklm'.charAt(index)}`, 'F2'))
  const lines = formatProblems(codes, 'brief').trim().split('\n')
  expect(lines).toHaveLength(11)
  expect(lines.at(-1)).toContain('dan 3 kode lain')
})
