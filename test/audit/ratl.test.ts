import { describe, expect, test } from 'vitest'
import { actionRefersOnly, actionSaysNone, repeatedAction } from '../../src/audit/ratl/action-words.ts'
import { dateAfterDeadline, statusContradicted } from '../../src/audit/ratl/contradictions.ts'
import {
  closedBeforeDeadline,
  deadlineOutOfRange,
  openPastDeadline,
  sameDeadline,
} from '../../src/audit/ratl/deadlines.ts'
import { recommendationWithoutActions } from '../../src/audit/ratl/recommendation-without-actions.ts'
import { actionsOf, cell, cellsOf, day, tell } from './build.ts'

const cutoff = day('2023-06-06')
const reportYear = 2023

describe('closed before the deadline', () => {
  const find = (status: 'Open' | 'Close', deadline?: string) =>
    cellsOf(
      closedBeforeDeadline.find({
        actions: actionsOf({ status, deadline: deadline === undefined ? undefined : day(deadline) }),
        cutoff,
      }),
    )

  test('is Close with a deadline after the cutoff', () => {
    expect(find('Close', '2023-06-07')).toEqual(['G2'])
  })

  test.each([
    ['Close', '2023-06-06'],
    ['Open', '2023-06-07'],
    ['Close', undefined],
  ] as const)('is not %s with the deadline %s', (status, deadline) => {
    expect(find(status, deadline)).toEqual([])
  })
})

describe('open past the deadline', () => {
  const open = (deadline: string | undefined, more = {}) =>
    ({ status: 'Open', deadline: deadline === undefined ? undefined : day(deadline), ...more }) as const

  test('is said once for each unit and year, with its cells', () => {
    const actions = actionsOf(
      open('2023-06-05'),
      open('2022-12-31'),
      open('2023-01-01', { year: 2021 }),
      open('2023-01-01', { unit: 'Biro Umum' }),
    )
    expect(tell(openPastDeadline.find({ actions, cutoff }))).toEqual([
      'H2 Balai POM di Jambi: 2 rencana aksi tahun 2022 masih Open, padahal batas waktunya sebelum tanggal cutoff 6 Juni 2023 (H2, H3).',
      'H4 Balai POM di Jambi: 1 rencana aksi tahun 2021 masih Open, padahal batas waktunya sebelum tanggal cutoff 6 Juni 2023 (H4).',
      'H5 Biro Umum: 1 rencana aksi tahun 2022 masih Open, padahal batas waktunya sebelum tanggal cutoff 6 Juni 2023 (H5).',
    ])
  })

  test('names five cells and counts the others', () => {
    const actions = actionsOf(...Array.from({ length: 8 }, () => open('2022-01-01')))
    expect(tell(openPastDeadline.find({ actions, cutoff }))[0]).toContain('(H2, H3, H4, H5, H6, dan 3 sel lagi)')
  })

  test('is not the day of the cutoff, nor an action that is closed or has no deadline', () => {
    const actions = actionsOf(open('2023-06-06'), open(undefined), { deadline: day('2022-01-01') })
    expect(openPastDeadline.find({ actions, cutoff })).toEqual([])
  })
})

describe('a deadline out of range', () => {
  const find = (deadline: string) =>
    tell(deadlineOutOfRange.find({ actions: actionsOf({ timeline: 'x', deadline: day(deadline) }), reportYear }))

  test.each(['1930-12-30', '2021-12-31', '2025-01-01'])(
    'is %s for the survey of 2022 in a report of 2023',
    deadline => {
      expect(find(deadline)).toHaveLength(1)
      expect(find(deadline)[0]).toMatch(/^G2 Balai POM di Jambi: timeline "x" .* 2022 sampai 2024/)
    },
  )

  test.each(['2022-01-01', '2024-12-31'])('is not %s', deadline => {
    expect(find(deadline)).toEqual([])
  })
})

describe('one deadline for many records', () => {
  const records = (same: number, others: number, more = {}) =>
    actionsOf(
      ...Array.from({ length: same }, () => ({ deadline: day('2022-12-31'), ...more })),
      ...Array.from({ length: others }, (_, index) => ({ deadline: day(`2022-01-${10 + index}`), ...more })),
    )

  test('is said of more than 40 % of a year, once', () => {
    expect(tell(sameDeadline.find({ actions: records(9, 11) }))).toEqual([
      'G2 9 dari 20 rencana aksi tahun 2022 (45,0%) berbatas waktu sama, 31 Desember 2022.',
    ])
  })

  test('is not 40 % exactly, not few records, and not records without any deadline', () => {
    expect(sameDeadline.find({ actions: records(8, 12) })).toEqual([])
    expect(sameDeadline.find({ actions: records(9, 0) })).toEqual([])
    expect(sameDeadline.find({ actions: records(20, 0, { deadline: undefined }) })).toEqual([])
  })

  test('is counted within a year', () => {
    const actions = [...records(5, 7), ...records(5, 7, { year: 2021 })]
    expect(sameDeadline.find({ actions })).toHaveLength(2)
    expect(sameDeadline.find({ actions: [...records(5, 8), ...records(5, 8, { year: 2021 })] })).toEqual([])
  })
})

describe('a status contradicted by the text', () => {
  const find = (status: 'Open' | 'Close', words: string, remark?: string) =>
    tell(statusContradicted.find({ actions: actionsOf({ status, words, remark }) }))

  test.each([
    ['Pelatihan petugas belum dilaksanakan', 'belum dilaksanakan'],
    ['Pelatihan petugas belum dapat dilaksanakan karena anggaran', 'belum dapat dilaksanakan'],
    ['Pengadaan masih menunggu anggaran', 'masih menunggu'],
    ['Penyusunan SOP masih dalam proses', 'masih dalam proses'],
    ['Menata ruang layanan Open', 'Open'],
    ['Menata ruang layanan (Open).', 'Open'],
  ])('Close, "%s"', (words, quoted) => {
    const [found = ''] = find('Close', words)
    expect(found).toMatch(/^F2 Balai POM di Jambi: status Close, tetapi "Rencana Aksi" berbunyi /)
    expect(found.toLowerCase()).toContain(`"${quoted.toLowerCase()}"`)
  })

  test.each([
    'Menghubungi pelanggan yang belum menyelesaikan dokumen',
    'Mendampingi pelaku usaha yang akan mendaftar dan yang akan dilayani',
    'Menyediakan kursi karena ruang tunggu belum tersedia',
    'Menindaklanjuti aduan yang masih diproses',
    'Membuka loket baru',
    'Mengadakan open house layanan',
    'Melaksanakan pelatihan yang belum dilaksanakan tahun lalu',
    'Rapat akan dilaksanakan pada bulan Juli',
    'Akan menambah loket',
    'Menata ruang. Akan menambah loket.',
  ])('Close, not "%s"', words => {
    expect(find('Close', words)).toEqual([])
  })

  test('Open, with words of completion; and nothing where they agree', () => {
    expect(find('Open', 'Pelatihan telah dilaksanakan pada bulan Mei')).toHaveLength(1)
    expect(find('Open', 'Menata ruang layanan Close')).toHaveLength(1)
    expect(find('Open', 'Pelatihan belum dilaksanakan')).toEqual([])
    expect(find('Close', 'Pelatihan telah dilaksanakan')).toEqual([])
  })

  const beside = (status: 'Open' | 'Close', evidence: string, remark?: string) =>
    cellsOf(statusContradicted.find({ actions: actionsOf({ status, evidence, remark }) }))

  test('Close: what is said last counts, whichever cell it stands in', () => {
    expect(beside('Close', 'Masih draf')).toEqual(['J2'])
    expect(beside('Close', 'Masih draf', 'Selesai 12 Desember')).toEqual([])
    expect(beside('Close', 'SOP telah ditetapkan', 'Masih menunggu sosialisasi')).toEqual(['K2'])
  })

  test('Open: whatever is left to be done keeps it open', () => {
    expect(beside('Open', 'Telah dipasang')).toEqual(['J2'])
    expect(beside('Open', 'Telah dipasang', 'Sisanya menyusul')).toEqual([])
    expect(beside('Open', 'Telah diusulkan')).toEqual([])
  })

  test('is said once for a row', () => {
    expect(beside('Close', 'Belum ada bukti', 'Belum dilaksanakan')).toHaveLength(1)
  })

  test('is looked for in the remark as well', () => {
    expect(find('Close', 'Menata ruang', 'Masih menunggu anggaran')).toEqual([
      'K2 Balai POM di Jambi: status Close, tetapi "Keterangan" berbunyi "Masih menunggu".',
    ])
  })
})

describe('an action that says there is none', () => {
  const find = (words: string) => cellsOf(actionSaysNone.find({ actions: actionsOf({ words }) }))

  test.each([
    '-',
    '...',
    'Nihil',
    'N/A',
    'tidak ada.',
    'Belum ada',
    'Tidak ada rencana aksi',
    'Tidak ada tindak lanjut karena nilai sudah baik',
    'Belum ada rencana tindak lanjut',
    '(kosong)',
    'Unsur ini tidak memerlukan rencana aksi',
    'Nilai sudah baik sehingga tidak perlu tindak lanjut',
  ])('is "%s"', words => {
    expect(find(words)).toEqual(['F2'])
  })

  test.each([
    'Tidak ada lagi antrean panjang: menambah loket',
    'Memastikan tidak ada rencana aksi yang tertunda',
    'Nihil pengaduan dipertahankan',
    'Tidak ada temuan, mempertahankan jumlah petugas',
    'SOP',
  ])('is not "%s"', words => {
    expect(find(words)).toEqual([])
  })
})

describe('an action that only refers', () => {
  const find = (words: string) => tell(actionRefersOnly.find({ actions: actionsOf({ words }) }))

  test.each([
    'Terlampir',
    'idem',
    's.d.a.',
    'Lihat lampiran 2',
    'Sesuai hasil rapat 3 Maret',
    'Menyusun rencana aksi',
    'Akan disusun rencana tindak lanjut oleh tim',
    'Dokumen tersimpan di https://contoh.invalid/ratl',
  ])('is "%s"', words => {
    expect(find(words)).toHaveLength(1)
  })

  test.each([
    'Menyusun rencana aksi perbaikan ruang tunggu',
    'Menyusun laporan tindak lanjut',
    'Sesuai hasil rapat, menambah dua petugas',
    'Memasang daftar persyaratan terlampir',
    'Tidak ada',
  ])('is not "%s"', words => {
    expect(find(words)).toEqual([])
  })

  test('is quoted with its unit', () => {
    expect(find('Terlampir.')).toEqual([
      'F2 Balai POM di Jambi: rencana aksi hanya berbunyi "Terlampir"; tindakannya sendiri tidak tertulis.',
    ])
  })
})

describe('a date after the deadline', () => {
  const find = (change: Partial<(typeof plain)[0]>) => tell(dateAfterDeadline.find({ actions: actionsOf(change) }))
  const plain = actionsOf({})

  test('is told once for a row, in the cell that names it', () => {
    expect(find({ remark: 'Terpasang 5 Januari 2023, dicek 6 Januari 2023' })).toEqual([
      'K2 Balai POM di Jambi: "Keterangan" menyebut 5 Januari 2023, sesudah batas waktunya, 31 Desember 2022.',
    ])
    expect(find({ evidence: 'Notulen 05/01/2023', remark: 'Selesai 6 Januari 2023' })).toHaveLength(1)
  })

  test('is none on the deadline, before it, or without one', () => {
    expect(find({ remark: 'Terpasang 31 Desember 2022' })).toEqual([])
    expect(find({ remark: 'Terpasang pada tahun 2022' })).toEqual([])
    expect(find({ remark: 'Terpasang 5 Januari 2023', deadline: undefined })).toEqual([])
  })

  test.each([
    'Berlaku sampai dengan 31 Desember 2024',
    'Diverifikasi pada 20 Januari 2023',
    'Data per 6 Juni 2023',
    'Untuk SKM Semester I 2023',
  ])('is not "%s"', remark => {
    expect(find({ remark })).toEqual([])
  })
})

describe('a repeated action', () => {
  const same = { words: 'Menata ruang layanan.' }

  test('is found within unit, year and service, whatever its case and punctuation', () => {
    const actions = actionsOf(same, { words: 'MENATA ruang   layanan' }, same)
    expect(tell(repeatedAction.find({ actions }))).toEqual([
      'F3 Balai POM di Jambi: rencana aksi ini sama dengan yang di F2, dan keduanya dihitung.',
      'F4 Balai POM di Jambi: rencana aksi ini sama dengan yang di F2, dan keduanya dihitung.',
    ])
  })

  test.each([
    ['1. Menata ruang', '2. Menata ruang'],
    ['a) Menata ruang', '(b) Menata ruang'],
    ['1.1 Menata ruang', '1.2. Menata ruang'],
    ['Menata ruang', 'iv. Menata ruang'],
  ])('is found whatever its place in a list: "%s" and "%s"', (one, other) => {
    expect(repeatedAction.find({ actions: actionsOf({ words: one }, { words: other }) })).toHaveLength(1)
  })

  test('is not another number of things', () => {
    const actions = actionsOf({ words: '2 loket dibuka' }, { words: '3 loket dibuka' })
    expect(repeatedAction.find({ actions })).toEqual([])
  })

  test.each([
    { unit: 'Biro Umum' },
    { year: 2021 },
    { service: 'Informasi' },
    { recommendationNumber: '2' },
    { words: 'Menata ruang layanan lantai 2.' },
  ])('is not the same words with %j', change => {
    expect(repeatedAction.find({ actions: actionsOf(same, { ...same, ...change }) })).toEqual([])
  })

  test('is not two empty ones', () => {
    expect(repeatedAction.find({ actions: actionsOf({ words: '-' }, { words: '-' }) })).toEqual([])
  })
})

describe('a recommendation without actions', () => {
  const actions = actionsOf({ recommendationNumber: '3', service: undefined }, { service: 'Pengujian' })
  const find = (asked: { number?: string; unit?: string; service?: string }) => {
    const recommendation = { year: 2022, subject: 'Rekomendasi nomor 2', place: cell('B4'), ...asked }
    return tell(recommendationWithoutActions.find({ actions, recommendations: [recommendation] }))
  }

  test('is a number, or a service of a unit, that nothing answers', () => {
    expect(find({ number: '2' })).toEqual(['B4 Rekomendasi nomor 2 tahun 2022 belum memiliki rencana aksi.'])
    expect(find({ unit: 'Balai POM di Jambi', service: 'Informasi' })).toHaveLength(1)
    expect(find({ unit: 'Biro Umum', service: 'Pengujian' })).toHaveLength(1)
  })

  test('is none that is answered', () => {
    expect(find({ number: '3' })).toEqual([])
    expect(find({ unit: 'Balai POM di Jambi', service: 'Pengujian' })).toEqual([])
  })
})
