import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/problems/problem.ts'
import { groupProblems, inOrderOfGroups, isOfOutput } from '../../src/problems/problem-group.ts'

const error = (code: string, cell: string | undefined, more: Partial<Problem['place']> = {}): Problem => ({
  ...{ code, severity: 'galat', message: `Salah: ${code}.`, hint: 'Perbaiki.' },
  place: { file: 'a.xlsx', sheet: 'RATL', ...(cell !== undefined && { cell }), ...more },
})
const cellsOf = (problems: readonly Problem[]) =>
  groupProblems(problems).map(({ places }) => places.map(({ cell }) => cell))
const codesOf = (problems: readonly Problem[]) => groupProblems(problems).map(({ code }) => code)

const anyProblem: fc.Arbitrary<Problem> = fc.record({
  code: fc.constantFrom('input.unreadable', 'sheet.missing', 'unit.unknown', 'ratl.a', 'output.exists'),
  severity: fc.constantFrom('galat', 'peringatan'),
  message: fc.constantFrom('Satu.', 'Dua.'),
  hint: fc.constantFrom('Begini.', 'Begitu.'),
  place: fc.record(
    {
      file: fc.constantFrom('a.xlsx', 'b.csv'),
      sheet: fc.constantFrom('RATL', 'SKM'),
      cell: fc.tuple(fc.constantFrom('A', 'B', 'AA'), fc.integer({ min: 1, max: 30 })).map(parts => parts.join('')),
      line: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ['file'] },
  ),
})

describe('groups of problems', () => {
  test('gather what is wrong for one reason in one sheet, cells row by row', () => {
    const problems = ['I512', 'B9', 'AA9', 'I400'].map(cell => error('unit.unknown', cell))
    expect(cellsOf(problems)).toEqual([['B9', 'AA9', 'I400', 'I512']])
  })

  test('keep apart other sheets, other sentences and other hints', () => {
    const one = error('unit.unknown', 'A1')
    const others = [
      error('unit.unknown', 'A2', { sheet: 'SKM' }),
      { ...one, message: 'Lain.' },
      { ...one, hint: 'Lain.' },
    ]
    expect(groupProblems([one, ...others])).toHaveLength(4)
  })

  test('are one for all files that have no sheet', () => {
    const files = ['a.pdf', 'b.pdf'].map(file => ({ ...error('output.exists', undefined), place: { file } }))
    expect(groupProblems(files).map(({ places }) => places)).toEqual([[{ file: 'a.pdf' }, { file: 'b.pdf' }]])
  })

  test('begin with errors that others follow from, then go sheet by sheet; warnings come last', () => {
    const sheets = [error('ratl.a', 'A1'), error('skm.a', 'A1', { sheet: 'SKM' }), error('ratl.b', 'A9')]
    const warning = { ...error('angka.a', 'A1'), severity: 'peringatan' as const }
    const causes = [
      error('sheet.missing', undefined),
      error('kind.unknown', 'B2'),
      error('input.unreadable', undefined),
    ]
    expect(codesOf([warning, ...sheets, ...causes])).toEqual([
      ...['input.unreadable', 'kind.unknown', 'sheet.missing', 'ratl.a', 'ratl.b', 'skm.a', 'angka.a'],
    ])
  })

  test('lose no problem and invent none', () => {
    const keys = (problems: readonly Problem[]) =>
      problems
        .map(({ place, ...said }) => JSON.stringify([said.code, said.severity, said.message, said.hint, place]))
        .sort()
    fc.assert(
      fc.property(fc.array(anyProblem), problems => {
        expect(keys(inOrderOfGroups(problems))).toEqual(keys(problems))
      }),
    )
  })

  test('are the same whatever the order of the problems of a sheet', () => {
    const inOneSheet = fc.uniqueArray(anyProblem, { selector: ({ place }) => `${place.cell}${place.line}` })
    fc.assert(
      fc.property(inOneSheet, problems => {
        const told = problems.map(problem => ({ ...error('unit.unknown', problem.place.cell), place: problem.place }))
        const places = (list: readonly Problem[]) => new Set(groupProblems(list).map(group => JSON.stringify(group)))
        expect(places(told.toReversed())).toEqual(places(told))
      }),
    )
  })
})

test('what is wrong with the output is an error about files that were to be written, not about the input', () => {
  expect(isOfOutput(error('output.exists', undefined))).toBe(true)
  expect(isOfOutput({ ...error('kapsul.earlier-damaged', undefined), severity: 'peringatan' })).toBe(false)
  expect(isOfOutput(error('unit.unknown', 'A1'))).toBe(false)
})
