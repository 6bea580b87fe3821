import type { WorkbookExample } from '../../workbook/invented-rows.ts'
import type { ppbWorkbook } from './workbook.ts'

const often = [
  ['lebih dari sekali', 25],
  ['sekali', 10],
  ['tidak', 0],
] as const
const written = [
  ['disahkan', 25],
  ['belum disahkan', 10],
  ['tidak ada', 0],
] as const

/** The rows of a leaf: what it is stands in the first. */
function options(code: string, name: string, all: readonly (readonly [string, number])[], first: object = {}) {
  return all.map(([option, points], index) => ({ ...(index === 0 && { ...first, code, name }), option, points }))
}

const first = { whole: 'Penerapan perizinan berusaha', wholeWeight: '100%', groupCode: '1.1', group: 'Penyusunan NSPK' }

/** The part of the ministry's list of 2022 that is known, with invented answers of an agency that has been verified. */
export const ppbExample: WorkbookExample<ReturnType<typeof ppbWorkbook>> = {
  report: {
    kind: 'ppb',
    number: 'CONTOH-9/2022',
    year: 2022,
    date: '30/9/2022',
    place: 'Jakarta',
    agency: 'Badan Contoh Nasional',
    agencyShort: 'BCN',
    author: 'Biro Umpama',
    state: 'verifikasi',
    settled: '16/9/2022',
    from: '2/2/2021',
    to: '30/6/2022',
    signatoryTitle: 'Kepala Biro Umpama',
    signatoryName: 'Wulan Umpama',
  },
  instrument: [
    ...options('1.1.1', 'Konsultasi', often, first),
    ...options('1.1.2', 'Harmonisasi', often),
    ...options('1.1.3', 'Dokumen NSPK', written),
    ...options('1.1.4', 'Sosialisasi', often),
  ],
  marks: [
    {
      code: '1.1.1',
      answer: 'lebih dari sekali',
      mandiri: 25,
      verifikasi: 25,
      note: 'Empat rapat konsultasi.',
      unit: 'Biro Umpama',
    },
    {
      code: '1.1.2',
      answer: 'lebih dari sekali',
      mandiri: 25,
      verifikasi: 25,
      note: 'Dua rapat harmonisasi.',
      unit: 'Biro Umpama',
    },
    { code: '1.1.3', answer: 'disahkan', mandiri: 25, verifikasi: 25, unit: 'Biro Umpama' },
    {
      code: '1.1.4',
      answer: 'sekali',
      mandiri: 10,
      verifikasi: 0,
      note: 'Laporannya belum dapat dibuktikan.',
      unit: 'Direktorat Misal',
    },
  ],
  evidence: [
    {
      code: '1.1.1',
      number: 1,
      title: 'Undangan rapat konsultasi',
      reference: 'CONTOH-11/2021',
      date: '8/3/2021',
      unit: 'Biro Umpama',
      status: 'ada',
    },
    {
      code: '1.1.1',
      number: 2,
      title: 'Berita acara rapat',
      reference: 'CONTOH-12/2021',
      date: '15/3/2021',
      unit: 'Biro Umpama',
      status: 'ada',
    },
    {
      code: '1.1.2',
      number: 3,
      title: 'Undangan rapat harmonisasi',
      reference: 'CONTOH-18/2021',
      date: '3/5/2021',
      unit: 'Biro Umpama',
      status: 'ada',
    },
    { code: '1.1.2', number: 4, title: 'Daftar hadir rapat kedua', unit: 'Biro Umpama', status: 'tidak ada' },
    {
      code: '1.1.3',
      number: 5,
      title: 'Peraturan yang disahkan',
      reference: 'CONTOH-3/2021',
      date: '1/7/2021',
      unit: 'Biro Umpama',
      status: 'ada',
    },
    {
      code: '1.1.4',
      number: 6,
      title: 'Laporan sosialisasi',
      reference: 'CONTOH-20/2021',
      date: '9/8/2021',
      unit: 'Direktorat Misal',
      status: 'kurang',
    },
    {
      code: '1.1.4',
      number: 7,
      title: 'Undangan sosialisasi',
      reference: 'CONTOH-19/2021',
      date: '2/8/2021',
      unit: 'Direktorat Misal',
      status: 'ada',
    },
  ],
  past: [{ year: 2021, value: '72,450', grade: 'Baik', rank: '9', form: 'Peraturan BKPM Nomor 8 Tahun 2020' }],
  plan: [
    {
      subject: 'Direktorat Misal',
      about: '1.1.4',
      advice: 'Menambah sosialisasi.',
      plan: 'Menyelenggarakan sosialisasi kedua bersama pelaku usaha.',
      timeline: '30/11/2022',
      owner: 'Direktur Misal',
      status: 'Open',
    },
  ],
}
