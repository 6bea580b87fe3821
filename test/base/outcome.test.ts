import { describe, expect, test } from 'vitest'
import { andThen, failure, ProblemLog, success } from '../../src/problems/outcome.ts'
import type { Problem, Severity } from '../../src/problems/problem.ts'

function problem(code: string, severity: Severity = 'galat', cell = 'A1'): Problem {
  return { code, severity, place: { file: 'a.xlsx', sheet: 'Unit', cell }, message: `${code}.`, hint: 'Perbaiki.' }
}

const warning = problem('x.warning', 'peringatan')
const error = problem('x.error')

describe('andThen', () => {
  test('hands the value on and keeps the warnings of both stages in order', () => {
    const outcome = andThen(success(2, [warning]), value => success(value * 10, [problem('y.warning', 'peringatan')]))
    expect(outcome).toEqual(success(20, [warning, problem('y.warning', 'peringatan')]))
  })

  test('does not run the next stage without a value', () => {
    const outcome = andThen(failure([error]), () => {
      throw new Error('must not run')
    })
    expect(outcome).toEqual(failure([error]))
  })

  test('keeps the warnings of the first stage when the second fails', () => {
    expect(andThen(success(1, [warning]), () => failure([error]))).toEqual(failure([warning, error]))
  })
})

describe('ProblemLog', () => {
  test('keeps problems in the order in which they were met', () => {
    const log = new ProblemLog()
    for (const code of ['b', 'a', 'c']) log.add(problem(code))
    expect(log.problems.map(({ code }) => code)).toEqual(['b', 'a', 'c'])
  })

  test('keeps the same problem at the same place once', () => {
    const log = new ProblemLog()
    log.add(problem('a'))
    log.add(problem('b'))
    log.add(problem('a'))
    expect(log.problems).toEqual([problem('a'), problem('b')])
  })

  test('keeps the same problem at two places twice', () => {
    const log = new ProblemLog()
    log.add(problem('a', 'galat', 'A1'))
    log.add(problem('a', 'galat', 'A2'))
    expect(log.problems).toHaveLength(2)
  })

  test('warnings are no errors', () => {
    const log = new ProblemLog()
    log.add(warning)
    expect(log.hasErrors).toBe(false)
    log.add(error)
    expect(log.hasErrors).toBe(true)
  })

  test('a watched step is clean when it adds no error, whatever was there before', () => {
    const log = new ProblemLog()
    log.add(error)
    const clean = log.watch(() => {
      log.add(warning)
      return 7
    })
    expect(clean).toEqual({ value: 7, clean: true })
    expect(log.watch(() => log.add(problem('x.other'))).clean).toBe(false)
  })

  test('takes over the problems of a stage and gives its value', () => {
    const log = new ProblemLog()
    expect(log.take(success('value', [warning]))).toBe('value')
    expect(log.take(failure([error]))).toBeUndefined()
    expect(log.problems).toEqual([warning, error])
  })

  test('concludes with the value and the warnings', () => {
    const log = new ProblemLog()
    log.add(warning)
    expect(log.conclude(() => 'value')).toEqual(success('value', [warning]))
  })

  test('concludes with all problems, and builds no value, when one of them is an error', () => {
    const log = new ProblemLog()
    log.add(warning)
    log.add(error)
    const build = () => {
      throw new Error('must not be built')
    }
    expect(log.conclude(build)).toEqual(failure([warning, error]))
  })
})
