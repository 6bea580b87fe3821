import { describe, expect, test } from 'vitest'
import { audit, check, goodRound, units, type Workbook, withCell, withRow } from './round-workbook.ts'

const without = (workbook: Workbook, title: string): Workbook => {
  const column = workbook.RATL?.[0]?.indexOf(title) ?? -1
  return { ...workbook, RATL: (workbook.RATL ?? []).map(cells => cells.toSpliced(column, 1)) }
}

test('a good round has no problem, and nothing to be told', () => {
  expect(check(goodRound).shown).toEqual([])
  expect(audit(goodRound)).toEqual([])
})

describe('what contradicts itself is an error at its cell', () => {
  test.each<[string, Workbook, readonly string[]]>([
    [
      'a unit that no sheet lists',
      withRow(goodRound, 'Formulir', ['Balai Entah', 1, 'Ya']),
      ['galat unit.unknown Formulir!A5'],
    ],
    [
      'two forms of a unit, in whatever spelling',
      withRow(goodRound, 'Formulir', [units.biro.toUpperCase(), 1, 'Ya']),
      ['galat formulir.duplicate Formulir!A5'],
    ],
    [
      'a form that did not come back on a day',
      withCell(goodRound, 'Formulir', 4, 'Tanggal Kembali', '06/07/2027'),
      ['galat formulir.date-without-return Formulir!D4'],
    ],
    [
      'changes from a form that did not come back',
      withRow(goodRound, 'Perubahan', ['RATL-2026-3-1', units.loka, 'Kendala', null, 'Ada']),
      ['galat formulir.changed-without-return Formulir!C4'],
    ],
    [
      'a change of an action that is not there',
      withCell(goodRound, 'Perubahan', 3, 'ID Aksi', 'RATL-2026-21'),
      ['galat perubahan.unknown-id Perubahan!A3'],
    ],
    [
      'a change of the action of another unit',
      withCell(goodRound, 'Perubahan', 3, 'ID Aksi', 'RATL-2026-1-1'),
      ['galat perubahan.other-unit Perubahan!A3'],
    ],
    [
      'two actions of one id',
      withCell(goodRound, 'RATL', 5, 'ID Aksi', 'ratl-2026-2-2'),
      ['galat ratl.duplicate-id RATL!A5'],
    ],
    ['an action without an id', withCell(goodRound, 'RATL', 5, 'ID Aksi', null), ['galat cell.missing RATL!A5']],
    [
      'a form without an answer',
      withCell(goodRound, 'Formulir', 2, 'Kembali', null),
      ['galat cell.missing Formulir!C2'],
    ],
    [
      'attendance without a meeting',
      withCell(withCell(goodRound, 'Laporan', 0, 'Tanggal Rapat', null), 'Laporan', 0, 'Tempat Rapat', null),
      ['galat rapat.no-date Laporan!B13'],
    ],
    [
      'a meeting without a place',
      withCell(goodRound, 'Laporan', 0, 'Tempat Rapat', null),
      ['galat rapat.no-place Laporan!B14'],
    ],
    [
      'a title without a name',
      withCell(goodRound, 'Laporan', 0, 'Nama Wakil Unit', null),
      ['galat rapat.half-representative Laporan!B16'],
    ],
    [
      'a name without a title',
      withCell(goodRound, 'Laporan', 0, 'Jabatan Wakil Unit', null),
      ['galat rapat.half-representative Laporan!B15'],
    ],
  ])('%s', (_, workbook, expected) => {
    expect(check(workbook).shown).toEqual(expected)
  })

  test('a change of a unit without a form', () => {
    const forms = (goodRound.Formulir ?? []).filter(([unit]) => unit !== units.balai)
    expect(check({ ...goodRound, Formulir: forms }).shown).toEqual(['galat perubahan.no-form Perubahan!B3'])
  })

  test('statuses of before that nobody gave', () => {
    expect(check(without(goodRound, 'Status Semula')).shown).toEqual(['galat ratl.no-status-before RATL'])
  })

  test('ids that differ by a mark alone are two', () => {
    expect(check(withCell(goodRound, 'RATL', 5, 'ID Aksi', 'RATL-20262-1')).shown).toEqual([])
  })

  test('beside a form that cannot be read nobody says that a unit has none', () => {
    const broken = withCell(goodRound, 'Formulir', 3, 'Unit Pelayanan', 'Balai Entah')
    expect(check(broken).shown).toEqual(['galat unit.unknown Formulir!A3'])
  })
})

describe('what is odd is told', () => {
  test.each<[string, Workbook, readonly string[]]>([
    [
      'a form that came after the statuses were read',
      withCell(goodRound, 'Formulir', 3, 'Tanggal Kembali', '16/07/2027'),
      ['peringatan formulir.returned-after-cutoff Formulir!D3'],
    ],
    [
      'one that came after the cutoff, while forms were still waited for',
      withCell(
        withCell(goodRound, 'Formulir', 3, 'Tanggal Kembali', '16/07/2027'),
        ...(['Laporan', 0, 'Batas Pengembalian', '20/07/2027'] as const),
      ),
      [],
    ],
    ['one that came on that day', withCell(goodRound, 'Formulir', 3, 'Tanggal Kembali', '15/07/2027'), []],
    [
      'a form with other actions than the master',
      withCell(goodRound, 'Formulir', 3, 'Jumlah Aksi', 2),
      ['peringatan formulir.actions-differ Formulir!B3'],
    ],
    [
      'an action taken for new by a blank cell',
      withCell(goodRound, 'RATL', 3, 'Status Semula', null),
      ['peringatan formulir.actions-differ Formulir!B3'],
    ],
    [
      'a status that the log has otherwise',
      withCell(goodRound, 'Perubahan', 2, 'Menjadi', 'Proses'),
      ['peringatan perubahan.status-differs Perubahan!C2'],
    ],
    [
      'a status that moved without a log',
      withCell(goodRound, 'Perubahan', 2, 'Kolom', 'Bukti'),
      ['peringatan ratl.status-unlogged RATL!H2'],
    ],
    [
      'a total that its rows do not come to',
      withRow(goodRound, 'Formulir', ['Jumlah', 4]),
      ['peringatan sheet.total-differs Formulir!B5'],
    ],
    ['one that they come to', withRow(goodRound, 'Formulir', ['Jumlah', 3]), []],
  ])('%s', (_, workbook, expected) => {
    expect(audit(workbook)).toEqual(expected)
  })

  test('a status logged twice is held by its first and its last', () => {
    const twice = withRow(goodRound, 'Perubahan', ['RATL-2026-1-1', units.biro, 'Status', 'Close', 'Open'])
    expect(audit(twice)).toEqual(['peringatan perubahan.status-differs Perubahan!C4'])
    const back = withRow(twice, 'Perubahan', ['RATL-2026-1-1', units.biro, 'Status', 'Open', 'Close'])
    expect(audit(back)).toEqual([])
  })
})
