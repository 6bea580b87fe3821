import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakPoints } from '../../../src/typeset/hyphenation/break-points.ts'
import { goldenWords } from './golden-words.ts'
import { sampleWords } from './sample-words.ts'

/** A word with hyphens where it may be broken. */
function hyphenated(word: string): string {
  const points = breakPoints(word)
  return [...word].map((letter, index) => (points.includes(index) ? `-${letter}` : letter)).join('')
}

const words = sampleWords()

test('hard words break as EYD V wants', () => {
  expect(goldenWords.map(word => hyphenated(word.replaceAll('-', '')))).toEqual(goldenWords)
})

test('a capital at the beginning changes nothing', () => {
  expect(hyphenated('Pertanggungjawaban')).toBe('Per-tang-gung-ja-waban')
})

test('the samples are broken a lot', () => {
  expect(words.length).toBeGreaterThan(2000)
  expect(words.filter(word => breakPoints(word).length > 0).length).toBeGreaterThan(500)
})

/** What an Indonesian syllable begins and ends with, in letters, as EYD V lists them. */
const onset = /^(?:[bcdfghjklmnprstvwyz]|ng|ny|sy|kh|[bdfgkpt]r|[bfgkps]l|s[kptwmn]|str|spr|skr|skl)?[aeiou]/
const coda = /[aeiou](?:[bdfghklmnprstz]|ng|kh|sy|ks|ns)?$/

test('every part of every word of the samples is lawful', () => {
  const broken = words.filter(word => breakPoints(word).length > 0)
  for (const word of broken) {
    const parts = hyphenated(word).toLowerCase().split('-')
    for (const part of parts.slice(1)) expect(part, word).toMatch(onset)
    for (const part of parts.slice(0, -1)) expect(part, word).toMatch(coda)
  }
})

/** `wira-usaha`: the two vowels belong to two words. */
const joined = /(?:tata|wira)$/i

test('no hyphen stands in a digraph, in a diphthong, or nearer to an end than three letters', () => {
  for (const word of words) {
    for (const at of breakPoints(word)) {
      if (joined.test(word.slice(0, at))) continue
      expect(`${word[at - 1]}${word[at]}`.toLowerCase(), word).not.toMatch(/^(?:ng|ny|sy|kh|ai|au|ei|oi)$/)
      expect(Math.min(at, word.length - at), word).toBeGreaterThanOrEqual(3)
    }
  }
})

describe('is never broken', () => {
  const whole = {
    'a number': ['1234567890', '12.345.678', '2023'],
    'a code': ['PW.01.02.1.23', 'U9-2023-014', 'BPOM2023semester', 'REKOMENDASI', 'SKMPelayanan', 'pelayanan2'],
    'an address': ['pelayanan@contoh.go.id', 'https://contoh.go.id/pelayanan', 'dan/atau/pelayanan'],
    'what has a hyphen': ['undang-undangan', 'menindak-lanjuti'],
    'a short word': ['layanan', 'laporan', 'pulang'],
    'a foreign word': ['feedback', 'checklist', 'workshop', 'certificate', 'pharmaceutical', 'knowledge', 'submission'],
    'letters that are no word': ['mmmmmmmmmmmm', 'aaaaaaaaaaaa', 'bcdfghjklmnp', 'strengthsxx'],
  }
  test.each(Object.entries(whole))('%s', (_, given) => {
    for (const word of given) expect(hyphenated(word)).toBe(word)
  })

  test('what is not letters alone, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...goldenWords),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (golden, at, sign) => {
          fc.pre(!/[a-z]/i.test(sign))
          const word = golden.replaceAll('-', '')
          const place = at % (word.length + 1)
          expect(breakPoints(word.slice(0, place) + sign + word.slice(place))).toEqual([])
        },
      ),
    )
  })
})
