import { expect, test } from 'vitest'
import { emailAddress } from '../../src/audit/privacy/email-address.ts'
import { identityNumber } from '../../src/audit/privacy/identity-number.ts'
import { personName } from '../../src/audit/privacy/person-name.ts'
import { phoneNumber } from '../../src/audit/privacy/phone-number.ts'
import { indexNames } from '../../src/base/known-names.ts'
import { cell, tell } from './build.ts'

const find = (text: string, names: readonly string[] = []) =>
  [personName, phoneNumber, emailAddress, identityNumber].flatMap(rule =>
    tell(rule.find({ texts: [{ title: 'Keterangan', text, place: cell('K4') }], known: indexNames(names) })),
  )

test.each([
  ['Hubungi Bapak Budi Contoh dan Ibu Rina Umpama', 'K4 "Keterangan" memuat 2 nama orang.'],
  ['Telp. 0812-3456-7890', 'K4 "Keterangan" memuat 1 nomor telepon.'],
  ['budi@contoh.go.id', 'K4 "Keterangan" memuat 1 alamat surel.'],
  ['NIP 197001011995031001', 'K4 "Keterangan" memuat 1 nomor identitas (NIK atau NIP).'],
])('"%s" is listed without the datum itself', (text, finding) => {
  expect(find(text)).toEqual([finding])
})

test('names of respondents are listed wherever they stand', () => {
  expect(find('usul andi misalnya', ['Andi Misalnya'])).toEqual(['K4 "Keterangan" memuat 1 nama orang.'])
})

test('ordinary text has nothing to list', () => {
  expect(find('Menghubungi HALOBPOM 1500533 pada 31/12/2022 sesuai PermenPANRB 14/2017')).toEqual([])
})
