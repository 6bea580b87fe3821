import { expect, test } from 'vitest'
import { respondent, services, withFact, withRespondents } from './month-input.ts'
import { check, run } from './run-month.ts'

const many = Array.from({ length: 33 }, (_, at) =>
  respondent(`${1 + (at % 28)}/01/2026 08:00`, services.certification, '44444444 44444'.replace(' ', '')),
)
const withLimit = (limit: string | null) => withFact('Batas Responden', limit, withRespondents(many))

test.each([
  [null, true],
  ['30 pertama', true],
  ['Semua', false],
])('%s: so many answers are used, and the report says whose', (limit, hasLimit) => {
  const { received, used, ...respondents } = run(withLimit(limit)).view.respondents
  expect([received - used, respondents.hasLimit]).toEqual([hasLimit ? received - 30 : 0, hasLimit])
  expect(received).toBeGreaterThan(30)
})

test('anything else is an error at its cell', () => {
  expect(check(withLimit('sebagian')).shown).toEqual([expect.stringContaining('galat cell.not-a-choice Laporan')])
})
