import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgedSentences } from '../../bench/measure-finder.ts'
import { formPatterns } from '../../src/privacy/personal-data.ts'
import { runs } from '../laws.ts'

/** One text of every shape that only few sentences have. */
const shapes = [
  'NPWP 09.254.294.3-407.000 dan 3174 0101 0190 0001 serta 19700101 199503 1 001',
  'nomor 3174010101900001, rekening 123-456-7890, paspor A 1234567, STR 19880617/STRA-CONTOH/2012/143085',
  'wa 8123456789, telp (021) 424 4691, telp 4244691, nol delapan satu dua tiga empat lima enam tujuh',
  'https://wa.me/6281234567890 atau budi.contoh di gmail, budi@gmail, budi [at] contoh [dot] id',
  'lahir di Contoh, 1 Januari 1990, di 6°12\'47.3"S 106°48\'21.9"E atau -6.2000, 106.8166',
  'mobil B 1234 XYZ, plat L 903, ig saya contohsaja, FB Budi Contoh, @contoh_saja, instagram.com/contoh',
  'Jl. Contoh RT 02 RW 05, rumah di Jl. Misal no. 5, Perum Contoh Blok F-3, 1234567890 saja',
  'karyawan PT Contoh Jaya dan petugas loket Misal mengeluh',
  'I Made Contoh, Contoh br. Umpama, Bapak Umpama, Dr. Misal, nama saya Umpama, Misal Contoh, S.Si.',
]
const sentences = [...shapes, ...[...judgedSentences('blind'), ...judgedSentences('by-rule')].map(({ text }) => text)]

const piece = fc
  .tuple(fc.constantFrom(...sentences), fc.nat(200), fc.nat(60))
  .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length))
const anyText = fc.oneof(
  fc.constantFrom(...sentences),
  fc
    .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 5 })
    .map(parts => parts.join('')),
)

test('where the hint of a pattern is not found, the pattern is not found either', () => {
  fc.assert(
    fc.property(anyText, text => {
      const missed = formPatterns.filter(({ hint, pattern }) => !hint.test(text) && text.search(pattern) >= 0)
      expect(missed).toEqual([])
    }),
    { numRuns: runs(3000) },
  )
})

test('every pattern is tried on texts that hold it', () => {
  expect(formPatterns.filter(({ pattern }) => !sentences.some(text => text.search(pattern) >= 0))).toEqual([])
})
