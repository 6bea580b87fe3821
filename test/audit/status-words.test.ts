import fc from 'fast-check'
import { expect, test } from 'vitest'
import { saysClosed, saysOpen } from '../../src/audit/ratl/status-words.ts'

const done = String.raw`(?:di(?:laksanakan|lakukan|kerjakan|selesaikan|realisasikan|tindak\s?lanjuti|susun|proses|mulai)|ter(?:laksana|ealisasi)(?:kan)?|selesai|rampung|tuntas)\b`
const notOthers = String.raw`(?<!\byang\s)\b`

/** The same patterns read from left to right. */
const plainOpen = [
  new RegExp(String.raw`${notOthers}(?:belum|blm)\s+(?:(?:dapat|bisa|mulai)\s+)?${done}`, 'iu'),
  new RegExp(String.raw`${notOthers}masih\s+(?:menunggu|(?:dalam\s+|ber)?proses|${done})\b`, 'iu'),
  new RegExp(String.raw`${notOthers}akan\s+(?:segera\s+)?di\p{L}+`, 'iu'),
  /(?<=^|[.;:!?]\s?)akan\s+\p{L}+/iu,
  /(?<=[\s(])open(?=[\s.)]*$)/iu,
]
const plainClosed = [
  new RegExp(String.raw`${notOthers}(?:sudah|telah)\s+${done}`, 'iu'),
  /(?<=[\s(])closed?(?=[\s.)]*$)/iu,
]

const words =
  'belum blm masih akan sudah telah yang open close closed Yang BELUM Akan menunggu dalam berproses proses segera dapat dilaksanakan disusun terlaksanakan selesai tuntas diwariskan sebelum maſih makan setelah'
const anyText = fc
  .array(fc.constantFrom(...words.split(' '), ' ', ' ', ' ', ' ', '\n', '. ', '.', '(', ')', ';', 'x'), {
    maxLength: 12,
  })
  .map(pieces => pieces.join(''))

test('words are found as they would be from left to right', () => {
  const patterns = [...saysOpen, ...saysClosed].map((pattern, index) => [
    pattern,
    [...plainOpen, ...plainClosed][index],
  ])
  const found = new Set<number>()
  fc.assert(
    fc.property(anyText, text => {
      for (const [index, [pattern, plain]] of patterns.entries()) {
        const [ours, theirs] = [pattern?.exec(text), plain?.exec(text)]
        if (theirs) found.add(index)
        expect([ours?.[0], ours?.index]).toEqual([theirs?.[0], theirs?.index])
      }
    }),
    { numRuns: 5000 },
  )
  // Each was found at least once.
  expect(found.size).toBe(patterns.length)
})
