import { describe, expect, test } from 'vitest'
import { areSimilarNames, serviceSpellings, similarServices } from '../../src/audit/ratl/services.ts'
import { listNumberInName, notYetIndependent, unitNumbering, unitWithoutActions } from '../../src/audit/unit-rules.ts'
import { nameKey } from '../../src/base/name-key.ts'
import { actionsOf, cell, tell } from './build.ts'

describe('names with the same key', () => {
  test.each([
    ['Pengujian', 'Layanan Pengujian'],
    ['Layanan Informasi dan Pengaduan', 'layanan informasi dan pengaduan '],
    ['6. Penilaian Uji Bioekivalensi', 'Penilaian Uji Bioekivalensi'],
    ['2) SKI', 'SKI'],
    ['(3) SKI', 'ski*'],
    ['a. SKE', 'S.K.E'],
    ['IV. Kultur Bakteri', 'Kultur  bakteri'],
    ['Pra Inspeksi', 'Prainspeksi'],
    ['Special-Access Scheme', 'Special Access Scheme'],
  ])('%s and %s', (left, right) => {
    expect(nameKey(left)).toBe(nameKey(right))
  })

  test.each([
    ['SKI', 'SKE'],
    ['Pengujian', 'Jasa Pengujian'],
    ['Pelayanan Iklan', 'Iklan'],
    ['Informasi dan Pengaduan', 'Informasi & Pengaduan'],
    ['Golongan 1', 'Golongan 2'],
    ['Layanan', ''],
    ['3 Bulan', 'Bulan'],
  ])('are not %s and %s', (left, right) => {
    expect(nameKey(left)).not.toBe(nameKey(right))
  })
})

describe('names that look like one', () => {
  test.each([
    ['Pengujian Sampel', 'Pengujain Sampel'],
    ['Sertifikasi Kosmetik', 'Sertifikasi Kosmetika'],
    ['Surat Keterangan Impor', 'Surat Keterangan Import'],
    ['Informasi dan Pengaduan', 'Pengaduan dan Informasi'],
    ['Informasi & Pengaduan', 'Layanan Informasi dan Pengaduan'],
    ['Pelayanan Pengujian', 'Layanan Pengujian'],
    ['SKI', 'Surat Keterangan Impor'],
    ['Surat Keterangan Impor (SKI)', 'Surat Keterangan Impor'],
  ])('%s and %s', (left, right) => {
    expect([areSimilarNames(left, right), areSimilarNames(right, left)]).toEqual([true, true])
  })

  test.each([
    ['SKI', 'SKE'],
    ['Layanan SKI', 'Layanan SKE'],
    ['Surat Keterangan Impor', 'Surat Keterangan Ekspor'],
    ['Registrasi Obat Baru', 'Registrasi Obat Generik'],
    ['Penilaian Protokol Uji Bioekivalensi', 'Penilaian Uji Bioekivalensi'],
    ['Izin Penerapan PMR', 'Izin Penerapan CPPOB'],
    ['Pengujian', 'Layanan Pengujian'],
    ['SKE', 'Surat Keterangan Impor'],
    ['Kelas 1', 'Kelas 2'],
    ['Layanan', 'Pelayanan'],
  ])('are not %s and %s', (left, right) => {
    expect([areSimilarNames(left, right), areSimilarNames(right, left)]).toEqual([false, false])
  })
})

test('similar services are told at the second one, within a unit and year', () => {
  const [one, other] = [{ service: 'Pengujian Sampel' }, { service: 'Pengujain Sampel' }]
  expect(tell(similarServices.find({ actions: actionsOf(one, one, other, other) }))).toEqual([
    'C4 Balai POM di Jambi, tahun 2022: layanan "Pengujain Sampel" mirip "Pengujian Sampel", tetapi dihitung tersendiri.',
  ])
  expect(similarServices.find({ actions: actionsOf(one, { ...other, unit: 'Biro Umum' }) })).toEqual([])
  expect(similarServices.find({ actions: actionsOf(one, { ...other, year: 2021 }) })).toEqual([])
})

test('another spelling of one service is told with the one that is printed', () => {
  const spelling = {
    unit: 'Biro Umum',
    year: 2022,
    written: 'Layanan Pengujian',
    printed: 'Pengujian',
    place: cell('C3'),
  }
  expect(tell(serviceSpellings.find({ spellings: [spelling] }))).toEqual([
    'C3 Biro Umum, tahun 2022: "Layanan Pengujian" dan "Pengujian" dihitung sebagai satu layanan dan dicetak "Pengujian".',
  ])
})

describe('a list number in a name', () => {
  const find = (name: string) => tell(listNumberInName.find({ names: [{ name, place: cell('C4') }] }))

  test.each(['6. Penilaian', '6.Penilaian', '12) SKI', 'a. SKI', 'II. SKI', '(1) SKI'])('stands in "%s"', name => {
    expect(find(name)).toHaveLength(1)
  })

  test.each(['Penilaian', '3 Bulan', 'S.K.I', 'CPOB 2018', '6.', 'A Plus'])('does not stand in "%s"', name => {
    expect(find(name)).toEqual([])
  })
})

describe('numbers of units', () => {
  const find = (...units: readonly (readonly [number: number, name: string, official?: number])[]) =>
    tell(
      unitNumbering.find({
        numberings: [
          units.map(([number, name, official], at) => ({ number, name, official, place: cell(`A${at + 2}`) })),
        ],
      }),
    )

  test('that run from 1 have nothing to say', () => {
    expect(find([1, 'a'], [2, 'b'], [3, 'c'])).toEqual([])
  })

  test('that jump, repeat, or begin late are told', () => {
    expect(find([1, 'a'], [3, 'c'], [4, 'd'])).toEqual(['A3 Nomor urut 3 untuk c tidak berurutan sesudah 1.'])
    expect(find([1, 'a'], [2, 'b'], [2, 'c'], [3, 'd'])).toEqual(['A4 Nomor urut 2 untuk c sudah dipakai b.'])
    expect(find([2, 'b'])).toEqual(['A2 Nomor urut 2 untuk b bukan nomor pertama.'])
  })

  test('that are those of the list of units may jump', () => {
    expect(find([1, 'a', 1], [4, 'd', 4], [5, 'e', 9])).toEqual([])
    expect(find([1, 'a', 1], [4, 'd', 5])).toHaveLength(1)
  })
})

describe('units and their years', () => {
  const units = [
    { name: 'Biro Umum', place: cell('B2') },
    { name: 'Loka Baru', independentSince: 2022, place: cell('B3') },
  ]

  test('a unit without actions is told for each year in which it was surveyed', () => {
    const find = (...actions: readonly { readonly unit: string; readonly year: number }[]) =>
      tell(unitWithoutActions.find({ units, years: [2021, 2022], actions }))
    const all = [
      { unit: 'Biro Umum', year: 2021 },
      { unit: 'Biro Umum', year: 2022 },
      { unit: 'Loka Baru', year: 2022 },
    ]
    expect(find(...all)).toEqual([])
    expect(find(...all.slice(0, 2))).toEqual(['B3 Loka Baru belum melaporkan rencana aksi untuk tahun 2022.'])
    expect(find(...all.slice(1))).toEqual(['B2 Biro Umum belum melaporkan rencana aksi untuk tahun 2021.'])
  })

  test('actions before a unit was independent are told once, at its name', () => {
    const early = actionsOf({ unit: 'Loka Baru', year: 2021 }, { unit: 'Loka Baru', year: 2021 })
    expect(tell(notYetIndependent.find({ units, actions: early }))).toEqual([
      'B2 Loka Baru mandiri sejak 2022, tetapi memiliki rencana aksi untuk tahun 2021.',
    ])
    expect(notYetIndependent.find({ units, actions: actionsOf({ unit: 'Loka Baru', year: 2022 }) })).toEqual([])
    expect(notYetIndependent.find({ units, actions: actionsOf({ unit: 'Biro Umum', year: 2021 }) })).toEqual([])
  })
})
