import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clausesOf } from '../../src/audit/wording/clauses.ts'
import { daysIn } from '../../src/audit/wording/days-in-text.ts'
import { statementsOf } from '../../src/audit/wording/progress.ts'
import { denied, done, hintInPlans, underWay } from '../../src/audit/wording/progress-words.ts'
import { dateOf, formatLongDate, formatShortDate } from '../../src/base/dates/calendar-date.ts'
import { runs } from '../laws.ts'

describe('clauses', () => {
  test.each([
    ['Pelatihan telah dilaksanakan; SOP masih disusun', ['Pelatihan telah dilaksanakan', 'SOP masih disusun']],
    ['Menghubungi pelanggan yang belum selesai', ['Menghubungi pelanggan']],
    ['Pelatihan yang diikuti petugas telah dilaksanakan', ['Pelatihan telah dilaksanakan']],
    ['Meninjau syarat yang sudah ada dan yang belum dipenuhi', ['Meninjau syarat']],
    ['Renovasi ruang (belum dikerjakan)', ['Renovasi ruang', 'belum dikerjakan']],
    ['Menampilkan status (diterima, dalam proses, selesai)', ['Menampilkan status']],
    ['Belum semua terlatih, sehingga diadakan pelatihan', ['diadakan pelatihan']],
    ['Sebelumnya belum ada, kini sudah dipasang', ['sudah dipasang']],
    ['Hal itu saat ini masih disusun', ['Hal itu saat ini masih disusun']],
    ['Memberi tahu bila hasil uji telah selesai', ['Memberi tahu']],
  ])('of "%s"', (text, clauses) => {
    expect(clausesOf(text).map(clause => clause.replace(/\s+/g, ' '))).toEqual(clauses)
  })
})

describe('progress', () => {
  const progressOf = (text: string, role: 'plan' | 'account' = 'account') =>
    statementsOf(text, role).map(({ progress }) => progress)

  test.each([
    ['Belum sempat dilakukan', ['undone']],
    ['Tidak jadi dibeli', ['undone']],
    ['Diundur ke tahun depan', ['undone']],
    ['Progres fisik 45 persen', ['under-way']],
    ['Terlaksana 3 dari 5 kegiatan', ['under-way']],
    ['Realisasi 0%', ['undone']],
    ['Terlaksana 5 dari 5 kegiatan', ['done']],
    ['Diperkirakan rampung dua pekan lagi', ['under-way']],
    ['Akan dilaksanakan tahun depan', ['intended']],
    ['Sempat tertunda, terlaksana 20 Juni', ['done']],
    ['Telah dibahas dalam rapat, belum ditetapkan', ['undone']],
    ['Masih digunakan sampai sekarang', []],
    ['Draf telah disusun', []],
    ['Layanan selesai dalam 5 hari', []],
    ['Tidak ada kendala dalam pelaksanaan', []],
    ['Belum ditemukan kendala', []],
    ['Mengurangi permohonan tertunda', []],
    ['Tidak dilaksanakan secara tatap muka', []],
    ['Pelanggan tidak perlu menunggu lama', []],
    ['Sudah diusulkan', []],
  ])('of "%s" beside an action', (text, progress) => {
    expect(progressOf(text)).toEqual(progress)
  })

  test.each([
    'Akan dilaksanakan pada bulan Juli',
    'Menyediakan layar permohonan yang sedang diproses',
    'Memantau berkas masih dalam proses',
    'Menata ruang proses sertifikasi',
    'Menambah 3 dari 5 loket',
  ])('is not what "%s" speaks of as an action', words => {
    expect(progressOf(words, 'plan')).toEqual([])
  })
})

test('the quick hint is in every plan that says how far it has come', () => {
  const patterns = [denied, done, underWay].flatMap(({ anywhere }) => anywhere.map(source => new RegExp(source, 'iu')))
  const words =
    'belum blm tidak gagal masih msh sedang sementara telah sudah sdh udah dalam dlm proses berproses tahap on-going progress in on not yet done ada bukti dapat dilaksanakan terlaksana selesai melaksanakan menunggu disusun pengadaan x'
  const anyText = fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 6 }).map(pieces => pieces.join(' '))
  const found = new Set<number>()
  fc.assert(
    fc.property(anyText, text => {
      const matching = patterns.flatMap((pattern, index) => (pattern.test(text) ? [index] : []))
      for (const index of matching) found.add(index)
      expect(matching.length === 0 || hintInPlans.test(text)).toBe(true)
    }),
    { numRuns: runs(5000) },
  )
  // Each was found at least once.
  expect(found.size).toBe(patterns.length)
})

describe('days in a text', () => {
  const day = fc
    .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => {
      const made = dateOf(year, month, date)
      if (made === undefined) throw new Error('no day of the calendar')
      return made
    })

  test('are read as they are written anywhere in it, and once', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('Laporan tanggal ', 'pada ', '', '('),
        fc.constantFrom('', '.', ' selesai', ')'),
        (date, before, after) => {
          for (const written of [date, formatLongDate(date), formatShortDate(date)]) {
            expect(daysIn(`${before}${written}${after}`)).toEqual([{ from: date, words: written, before }])
          }
        },
      ),
    )
  })

  test.each([
    ['Maret 2023', '2023-03-01'],
    ['9 Nop 2022', '2022-11-09'],
    ['TW III/2023', '2023-07-01'],
    ['triwulan 2 tahun 2023', '2023-04-01'],
    ['Semester II 2022', '2022-07-01'],
    ['dilaksanakan pada tahun 2023', '2023-01-01'],
    ['05/04/22', '2022-04-05'],
  ])('of "%s" begin with %s', (text, from) => {
    expect(daysIn(text).map(found => found.from)).toEqual([from])
  })

  test.each([
    'Nomor HK.02.01.12.10.22.123',
    'PermenPANRB Nomor 14 Tahun 2017',
    'RKA-KL Tahun 2023',
    'pukul 08.00-15.30',
    '0812-0000-2023',
    '31/13/2022',
  ])('are none in "%s"', text => {
    expect(daysIn(text)).toEqual([])
  })
})
