import { expect, test } from 'vitest'
import { openRows, type RowTexts } from './read-rows.ts'
import { unsurCodes } from './tally.ts'

const rowsOf = await openRows('skm-tahunan-bermasalah.xlsx')

/** Of the survey of 2023; its last columns are named the other way round. */
const [biro, besar, teladan] = ['Biro Contoh', 'Balai Besar POM di Kota Contoh', 'Balai POM di Teladan']
const answersOf = (unit: string) => rowsOf('Responden').filter(row => row['Unit Pelayanan'] === unit)
const firstUnsur = unsurCodes.slice(0, 7)
const dayOf = (isoDay: string) => String((Date.parse(isoDay) - Date.UTC(1899, 11, 30)) / 86_400_000)
const withText = (sheet: string, pattern: RegExp) =>
  rowsOf(sheet).filter(row => Object.values(row).some(text => pattern.test(text)))

/** Where the sample with defects has what each rule of the annual survey looks for. */
const planted: Readonly<Record<string, () => readonly (RowTexts | string)[]>> = {
  'totals of characteristics differ': () => {
    const sums = ['Jenis Kelamin', 'Pendidikan'].map(name =>
      rowsOf('Profil').reduce((sum, row) => sum + (row.Karakteristik === name ? Number(row.Jumlah) : 0), 0),
    )
    return new Set(sums).size > 1 ? sums.map(String) : []
  },
  'shares do not add up to a hundred': () => rowsOf('Profil').filter(({ Persentase }) => Persentase === '51,90%'),
  'an IKM that its values do not give': () => rowsOf('SKM').filter(({ IKM }) => IKM === '88.65'),
  'a grade that is not of its IKM': () => rowsOf('SKM').filter(({ IKM, Mutu }) => IKM === '80' && Mutu === 'C'),
  'a grade of an earlier year that is not of its IKM': () =>
    rowsOf('Tren').filter(({ IKM, Mutu }) => IKM === '78.5' && Mutu === 'C'),
  'an earlier IKM that its year does not give': () => rowsOf('Tren').filter(({ Tahun }) => Tahun === '2022'),
  'an achievement that is not IKM by target': () => rowsOf('Target').filter(({ Capaian }) => Capaian === '105,14%'),
  'a value that nobody can have given': () => rowsOf('SKM').filter(({ U4 }) => U4 === '91.81'),
  'the highest unsur is named a priority': () => rowsOf('RTL').filter(({ Unsur }) => Unsur === 'U7'),
  'a plan due before the survey closed': () => rowsOf('RTL').filter(({ Waktu }) => Waktu === '30/06/2023'),
  'a plan without a time': () => rowsOf('RTL').filter(({ Waktu }) => Waktu === undefined),
  'words left from a pattern': () => [
    ...withText('RTL', /xxx|COBA|U9\. U9|June/),
    ...withText('Responden', /Lorem ipsum/),
  ],
  'too few respondents': () => (answersOf(biro).length < 197 ? rowsOf('Populasi').slice(0, 1) : []),
  'one form sent twice': () => {
    const keys = answersOf(biro).map(row => [row.Tanggal, ...firstUnsur.map(code => row[code])].join())
    return keys.filter((key, at) => keys.indexOf(key) < at)
  },
  'one box ticked throughout by more than nine in ten': () => {
    const uniform = answersOf(teladan).filter(row => firstUnsur.every(code => row[code] === '4'))
    return uniform.length / answersOf(teladan).length > 0.9 ? uniform : []
  },
  'answers from outside the period': () =>
    answersOf(besar).filter(({ Tanggal }) => Tanggal === dayOf('2023-12-20') || Tanggal === dayOf('2022-12-20')),
  'a unit that nobody was asked about': () =>
    rowsOf('Unit').filter(row => answersOf(row['Unit Pelayanan'] ?? '').length === 0),
  'a list number in a name': () => withText('Responden', /^2\. Sertifikasi$/),
  'personal data in suggestions': () =>
    withText('Responden', /0812-0000-0000|contoh@contoh\.invalid|NIK 0000|Jl\. Contoh/),
  'a name in a plan': () => withText('RTL', /Ibu Rina Umpama/),
}

test.each(Object.entries(planted))('the annual sample with defects has: %s', (_, find) => {
  expect(find()).not.toEqual([])
})
