import { expect, test } from 'vitest'
import { judgedSentences, measureFinder } from '../../bench/measure-finder.ts'

const all = (['blind', 'by-rule', 'blind-later'] as const).flatMap(judgedSentences)
const { kinds, innocent, alarms, suspicions, missed } = measureFinder(all)

const shareOf = (...names: readonly string[]) => {
  const [pieces, found] = names.reduce(
    ([one, other], name) => [one + (kinds.get(name)?.pieces ?? 0), other + (kinds.get(name)?.found ?? 0)],
    [0, 0],
  )
  return found / pieces
}

test('four hundred sentences, half of them without personal data', () => {
  expect([all.length, innocent]).toEqual([400, 200])
})

test.each([
  ['phones, mail and identity numbers', 0.98, ['phone', 'email', 'identity']],
  ['names behind a title, a form of address or another cue', 0.98, ['titled-name']],
  [
    'accounts, plates, homes, days of birth, coordinates',
    0.95,
    ['account', 'handle', 'plate', 'address', 'birth-date', 'coordinates'],
  ],
  ['names without any cue', 0.8, ['untitled-name']],
] as const)('%s are found: at least %d', (_, least, names) => {
  expect(shareOf(...names), missed.join('\n')).toBeGreaterThanOrEqual(least)
})

test('of innocent sentences at most two in a hundred are touched, suspicions included', () => {
  expect([...alarms, ...suspicions].length / innocent, [...alarms, ...suspicions].join('\n')).toBeLessThanOrEqual(0.02)
})
