import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from '../../../../src/archive/compare/sentences/passages.ts'

test.each([
  ['Satu kalimat. Kalimat lain. 3 yang ketiga!', ['Satu kalimat.', 'Kalimat lain.', '3 yang ketiga!']],
  ['Laporan Semester II. Yang berikut.', ['Laporan Semester II.', 'Yang berikut.']],
  ['Surat No. 12 dari Apt. Budi Contoh, S.Si. Apt. dan a.n. Kepala.', 1],
  ['Nilainya 88,31. (Lihat Tabel 1.) Sekian.', ['Nilainya 88,31.', '(Lihat Tabel 1.)', 'Sekian.']],
] as const)('%j', (paragraph, expected) => {
  const found = splitSentences(paragraph)
  expect(typeof expected === 'number' ? found.length : found).toEqual(expected)
})

test('no word is lost', () => {
  const words = fc.array(fc.constantFrom('Satu', 'dua.', 'No.', '"Tiga."', '4', 'III.', '(Lima)', 'S.Si.'))
  fc.assert(
    fc.property(words, all => {
      expect(splitSentences(all.join(' ')).join(' ')).toBe(all.join(' '))
    }),
  )
})
