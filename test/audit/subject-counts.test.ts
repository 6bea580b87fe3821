import { expect, test } from 'vitest'
import { subjectsMiscounted } from '../../src/audit/evaluation/subject-counts.ts'

const counts = { kementerian: 18, provinsi: 38, kabupaten: 415, kota: 93 }
const told = (words: string, year = 2024) =>
  subjectsMiscounted
    .find({
      officeTexts: [{ title: 'Hasil', words, place: { file: 'a.xlsx' } }],
      assessedSubjects: year === 2024 ? { year, counts } : undefined,
    })
    .map(({ message }) => message)

test('numbers that are those of the year, and come to what is said of all, are right', () => {
  expect(told('Dinilai 18 K/L, 38 provinsi, 415 kabupaten, dan 93 kota, seluruhnya 546 pemerintah daerah.')).toEqual([])
})

test('95 cities are two too many, in the year and in the sum', () => {
  const words = 'Penilaian meliputi 38 provinsi, 415 kabupaten, dan 95 kota, seluruhnya 546 daerah.'
  const sum = '"Hasil" menyebut 546 daerah; jumlah 38, 415, dan 95 ialah 548.'
  expect(told(words)).toEqual([sum, '"Hasil" menyebut 95 kota; penilaian tahun 2024 meliputi 93.'])
  expect(told(words, 2023)).toEqual([sum])
})

test.each([
  'Tim mengunjungi 3 kota pada bulan Mei.',
  'Sebanyak 3 kota dikunjungi. Hasilnya dibahas di 2 provinsi.',
  'Peringkat 12 dari 93 kota.',
  '38 (tiga puluh delapan) provinsi dan 415 (empat ratus lima belas) kabupaten dinilai.',
])('%s says nothing wrong', words => {
  expect(told(words)).toEqual([])
})
