import { describe, expect, test } from 'vitest'
import { formatProblems } from '../../src/cli/format/format-problems.ts'
import type { Problem } from '../../src/problems/problem.ts'

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
      '  Saran      Periksa.',
      '',
      'ratl.b (1 peringatan)',
      '  a.xlsx  RATL!F3',
      '    Ada di F3.',
      '  Saran      Periksa.',
      '',
    ])
  })

  test('keep hints of their own', () => {
    const shown = formatProblems([warning('ratl.a', 'F2', 'Satu.'), warning('ratl.a', 'F3', 'Dua.')])
    expect(shown).toContain('    Ada di F2.\n    Saran      Satu.\n')
    expect(shown).toContain('    Ada di F3.\n    Saran      Dua.\n')
  })

  test('that say the same are one, with their cells', () => {
    const same = ['F2', 'F7', 'F3'].map(cell => ({ ...warning('ratl.a', cell), message: 'Sama.' }))
    expect(formatProblems(same)).toBe(
      'ratl.a (3 peringatan)\n  a.xlsx  RATL!F2, F3, F7 (3 sel)\n    Sama.\n  Saran      Periksa.\n',
    )
  })

  test('are ten of a code at most, and the rest are counted', () => {
    const shown = formatProblems([...many('ratl.a', 13), ...many('ratl.b', 10)], 'first')
    const [first = '', second = ''] = shown.split('ratl.b')
    expect(first.match(/Ada di/g)).toHaveLength(10)
    expect(first).toContain('… dan 3 lagi')
    expect(second.match(/Ada di/g)).toHaveLength(10)
    expect(second).not.toContain('lagi')
  })
})

describe('errors', () => {
  const asErrors = (problems: readonly Problem[]) =>
    problems.map(problem => ({ ...problem, severity: 'galat' as const }))

  test('are a place and a sentence each, before all warnings, with a hint that they share given once', () => {
    const shown = formatProblems([warning('ratl.a', 'F2'), ...asErrors(many('cell.missing', 2))])
    expect(shown.split('\n')).toEqual([
      'a.xlsx  RATL!F2',
      `${'  Kesalahan  Ada di F2.'.padEnd(76)}  cell.missing`,
      'a.xlsx  RATL!F3',
      `${'  Kesalahan  Ada di F3.'.padEnd(76)}  cell.missing`,
      '  Saran      Periksa.',
      '',
      'ratl.a (1 peringatan)',
      '  a.xlsx  RATL!F2',
      '    Ada di F2.',
      '  Saran      Periksa.',
      '',
    ])
  })

  test('of one kind and cause are one line, of many cells the first and their number', () => {
    const same = (count: number) => asErrors(many('cell.missing', count).map(one => ({ ...one, message: 'Kosong.' })))
    expect(formatProblems(same(4), 'first')).toContain('a.xlsx  RATL!F2, F3, F4, F5 (4 sel)\n  Kesalahan  Kosong. ')
    expect(formatProblems(same(5), 'first')).toContain('a.xlsx  RATL!F2, F3, F4, … (5 sel)\n  Kesalahan  Kosong. ')
  })

  test('beyond ten of a code in a sheet are counted where a workbook tells the rest, and told where none does', () => {
    const errors = asErrors(many('cell.missing', 30))
    expect(formatProblems(errors).match(/ {2}Kesalahan /g)).toHaveLength(30)
    const shown = formatProblems(errors, 'first')
    expect(shown.match(/ {2}Kesalahan /g)).toHaveLength(10)
    expect(shown).toContain('\n  … dan 20 lagi\n')
  })

  test('about files are one, with a line for each file', () => {
    const files = ['b.pdf', 'a.pdf'].map(file => ({
      ...warning('output.exists', ''),
      message: 'Ada.',
      place: { file },
    }))
    expect(formatProblems(asErrors(files))).toMatch(
      /^b\.pdf\na\.pdf\n {2}Kesalahan {2}Ada\. +output\.exists\n {2}Saran {6}Periksa\.\n$/,
    )
  })
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
