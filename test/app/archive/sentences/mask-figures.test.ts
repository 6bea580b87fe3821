import { expect, test } from 'vitest'
import { maskFigures } from '../../../../src/archive/compare/sentences/pair-alike.ts'

test.each([
  ['Sebanyak 4 (empat) rencana aksi.', 'Sebanyak 1.109 (seribu seratus sembilan) rencana aksi.'],
  ['capaiannya 101,51% (seratus satu koma lima puluh satu persen)', 'capaiannya 98,32% (sembilan puluh persen)'],
  ['dibaca pada tanggal 6 Juni 2023.', 'dibaca pada tanggal 5 Desember 2024.'],
  ['Semester I Tahun 2023', 'Semester II Tahun 2024'],
  ['U3 | 88,62 | +1,21', 'U3 | 89,83 | −0,22'],
])('%j and %j differ in figures only', (one, other) => {
  expect(maskFigures(one)).toBe(maskFigures(other))
})

test.each([
  ['Sebanyak 4 (empat) rencana aksi.', 'Sebanyak 4 (empat) aksi.'],
  ['1 (satu) unit', '1 (contoh) unit'],
  ['mutu A', 'mutu B'],
  ['naik 1,03 poin', 'turun 1,03 poin'],
  ['Loka POM di Kabupaten Sorong', 'Loka POM di Kota Sorong'],
])('%j and %j differ in words', (one, other) => {
  expect(maskFigures(one)).not.toBe(maskFigures(other))
})
