import { describe, expect, test } from 'vitest'
import { quoteUnexpected } from '../../src/problems/quote-unexpected.ts'
import { filesWithCatalogues, loadCatalogues } from './load-catalogues.ts'

const problems = await loadCatalogues()
type Params = Readonly<Record<string, unknown>>

/** Lists that are empty when there is nothing to offer; lists of what is wanted or known never are. */
const mayBeEmpty = ['nearest', 'synonyms', 'found']

function withoutOffers(example: Params): Params {
  const emptied = (name: string, value: unknown) => (Array.isArray(value) && mayBeEmpty.includes(name) ? [] : value)
  return Object.fromEntries(Object.entries(example).map(([name, value]) => [name, emptied(name, value)]))
}

test('every catalogue of the program is among those looked at', async () => {
  const looked = [...new Set(problems.map(({ file }) => file))].filter(file => file !== 'problems/problem.ts')
  expect(looked).toEqual((await filesWithCatalogues()).filter(file => file !== 'problems/problem.ts'))
  expect(problems.length).toBeGreaterThan(60)
})

test('a code names one problem only', () => {
  const codes = problems.map(({ code }) => code)
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
})

describe.each(problems.map(problem => [problem.code, problem] as const))('%s', (code, { wording }) => {
  test('has a stable name and a severity that the user knows', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/)
    expect(['galat', 'peringatan']).toContain(wording.severity)
  })

  test.each([
    ['its example', wording.example],
    ['nothing to offer', withoutOffers(wording.example)],
  ])('says whole sentences with %s', (_, params) => {
    for (const sentence of [wording.message(params), wording.hint(params)]) {
      expect(sentence).toMatch(/^\S.*[.?…!]$/)
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|=>|\n| {2}|""| [.,]$|: \.|, \.$/)
    }
  })

  test('says in its sentences everything that it was told', () => {
    const said = `${wording.message(wording.example)} ${wording.hint(wording.example)}`
    const told = Object.values(wording.example).flat().map(String)
    // What somebody wrote where something else was expected is told with its own words masked.
    const isSaid = (word: string) => said.includes(word) || said.includes(quoteUnexpected(word))
    expect(told.filter(word => !isSaid(word))).toEqual([])
  })
})
