import { expect, test } from 'vitest'
import { privacyRules } from '../../src/audit/privacy-rules.ts'
import { indexNames, knowsNothing } from '../../src/privacy/privacy-knowledge.ts'
import { searchTexts } from '../../src/privacy/searched-texts.ts'
import { cell, tell } from './build.ts'

const find = (text: string, names: readonly string[] = []) =>
  privacyRules.flatMap(rule =>
    tell(
      rule.find({
        texts: searchTexts([{ title: 'Keterangan', text, place: cell('K4') }], {
          ...knowsNothing,
          names: indexNames(names),
        }),
      }),
    ),
  )

test.each([
  ['Hubungi Bapak Budi Contoh dan Ibu Rina Umpama', 'K4 "Keterangan" memuat 2 nama orang.'],
  ['Telp. 0812-3456-7890', 'K4 "Keterangan" memuat 1 nomor telepon.'],
  ['budi@contoh.id', 'K4 "Keterangan" memuat 1 alamat surel.'],
  ['budi@contoh.go.id', 'K4 "Keterangan" memuat 1 kata yang mungkin data pribadi.'],
  ['ig: budi_contoh', 'K4 "Keterangan" memuat 1 akun media sosial.'],
  ['tinggal di Jl. Contoh No. 5', 'K4 "Keterangan" memuat 1 alamat rumah.'],
  ['mobil B 1234 XYZ', 'K4 "Keterangan" memuat 1 tanggal lahir, nomor kendaraan, atau koordinat.'],
  ['NIP 197001011995031001', 'K4 "Keterangan" memuat 1 nomor identitas atau rekening (misalnya NIK atau NIP).'],
])('"%s" is listed without the datum itself', (text, finding) => {
  expect(find(text)).toEqual([finding])
})

test('names of respondents are listed wherever they stand', () => {
  expect(find('usul andi misalnya', ['Andi Misalnya'])).toEqual(['K4 "Keterangan" memuat 1 nama orang.'])
})

test('ordinary text has nothing to list', () => {
  expect(find('Menghubungi HALOBPOM 1500533 pada 31/12/2022 sesuai PermenPANRB 14/2017')).toEqual([])
})
