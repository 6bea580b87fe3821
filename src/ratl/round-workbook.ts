import { type CalendarDate, formatShortDate } from '../base/dates/calendar-date.ts'
import { normaliseName } from '../base/name-key.ts'
import { fileNameOf } from '../base/paths.ts'
import type { Problem } from '../problems/problem.ts'
import type { ListSheet } from '../sources/lists/list-sheet.ts'
import { listWorkbook } from '../sources/lists/list-workbook.ts'
import type { Source } from '../sources/source.ts'
import { cellText } from '../workbook/cell-text.ts'
import { lockedTitles, openColumns, openTitles, type RoundAction, type RoundUnit } from './action.ts'
import type { Master } from './master.ts'
import type { Merged } from './merged.ts'

/** What the memo of a round is made from. */
export interface RoundResult {
  /** The kind of the report on a round. */
  readonly kind: string
  readonly master: Master
  readonly merged: Merged
  /** Of the master: its sheet Laporan says whose it is. */
  readonly source: Source
  readonly round: {
    readonly name: string
    readonly year: string
    readonly cutoff: CalendarDate | undefined
    readonly deadline: CalendarDate | undefined
  }
  readonly problems: readonly Problem[]
}

/**
 * The workbook beside a new master: every change and finding of the round, and with them the input of the report on it,
 * whose sheets Kehadiran and Langkah staff add.
 */
export function roundWorkbook(result: RoundResult): Uint8Array {
  const { merged, master } = result
  return listWorkbook([
    reportSheet(result),
    unitSheet(master.units),
    formSheet(result),
    changeSheet(merged),
    findingSheet(result),
    actionSheet(result),
    list(
      'Kehadiran',
      [
        ['Nama', 30],
        [lockedTitles.unit, 32],
        ['Jabatan', 30],
      ],
      [],
    ),
    list(
      'Langkah',
      [
        ['Langkah', 60],
        ['Penanggung Jawab', 30],
        ['Batas Waktu', 18],
      ],
      [],
    ),
  ])
}

function list(name: string, columns: readonly (readonly [string, number])[], rows: ListSheet['rows']): ListSheet {
  return { name, columns: columns.map(([header, width]) => ({ header, width })), rows }
}

/** Entries that the round has in common with the report that its master is for. */
const shared = [
  ...['Tempat', 'Instansi', 'Singkatan Instansi', 'Unit Penyusun'],
  ...['Jabatan Penandatangan', 'Nama Penandatangan', 'NIP Penandatangan', 'Ditujukan Kepada'],
]

function reportSheet({ kind, source, round: { name, year, cutoff, deadline } }: RoundResult): ListSheet {
  const known = factsOf(source)
  const own: readonly (readonly [string, string])[] = [
    ['Jenis', kind],
    ['Tahun', year],
    ['Putaran', name],
    ['Tanggal Cutoff', cutoff === undefined ? '' : formatShortDate(cutoff)],
    ['Batas Pengembalian', deadline === undefined ? '' : formatShortDate(deadline)],
    ['Tanggal', ''],
    ['Nomor', ''],
    ['Tanggal Rapat', ''],
    ['Tempat Rapat', ''],
    ...shared.map(title => [title, known.get(normaliseName(title)) ?? ''] as const),
  ]
  return list(
    'Laporan',
    [
      ['Isian', 28],
      ['Nilai', 60],
    ],
    own,
  )
}

/** What stands beside each title of the sheet Laporan. */
function factsOf({ sheets }: Source): ReadonlyMap<string, string> {
  const sheet = sheets.find(({ name }) => normaliseName(name) === 'laporan')
  const rows = sheet?.rows ?? []
  return new Map(
    rows.map(({ cells: [title, value] }) => [normaliseName(cellText(title?.value)), cellText(value?.value)]),
  )
}

function unitSheet(units: readonly RoundUnit[]): ListSheet {
  return list(
    'Unit',
    [
      ['No', 8],
      [lockedTitles.unit, 40],
    ],
    units.map(({ number, name }) => [number, name]),
  )
}

function formSheet({ master, merged: { returns } }: RoundResult): ListSheet {
  const forms = new Map(returns.map(({ unit, form }) => [unit, form]))
  const rows = master.units.map(({ name }) => {
    const form = forms.get(name)
    const count = master.actions.filter(({ unit }) => unit === name).length
    const day = form?.filledOn === undefined ? '' : formatShortDate(form.filledOn)
    return [name, count, form === undefined ? 'Tidak' : 'Ya', day, fileNameOf(form?.file ?? '')]
  })
  const columns = [
    [lockedTitles.unit, 40],
    ['Jumlah Aksi', 12],
    ['Kembali', 10],
    ['Tanggal Kembali', 16],
  ] as const
  return list('Formulir', [...columns, ['Berkas', 40]], rows)
}

function changeSheet({ changes }: Merged): ListSheet {
  const rows = changes.map(({ id, unit, column, before, after, place }) => {
    return [id, unit, column, before, after, fileNameOf(place.file), cellOf(place)]
  })
  const columns = [
    ['ID Aksi', 20],
    [lockedTitles.unit, 32],
    ['Kolom', 18],
    ['Semula', 40],
    ['Menjadi', 40],
  ] as const
  return list('Perubahan', [...columns, ['Berkas', 30], ['Sel', 14]], rows)
}

function findingSheet({ problems, merged: { returns, missing } }: RoundResult): ListSheet {
  const units = new Map(returns.map(({ unit, form }) => [form.file, unit]))
  const rows = problems.map(problem => {
    const { code, place, message } = problem
    const name = code.replace(/^[a-z-]+\./, '')
    return [
      name,
      name.replaceAll('-', ' '),
      units.get(place.file) ?? missing.get(problem) ?? '',
      fileNameOf(place.file),
      cellOf(place),
      message,
    ]
  })
  const columns = [
    ['Kode', 24],
    ['Jenis Temuan', 24],
    [lockedTitles.unit, 32],
    ['Berkas', 30],
    ['Sel', 14],
  ] as const
  return list('Temuan', [...columns, ['Uraian', 80]], rows)
}

function actionSheet({ master, merged: { actions } }: RoundResult): ListSheet {
  const before = new Map(master.actions.map(({ id, status }) => [id, status]))
  const columns = ['year', 'unit', 'service', 'recommendationNumber', 'unsur', 'action'] as const
  const titles = [
    'ID Aksi',
    ...columns.map(column => lockedTitles[column]),
    'Timeline',
    ...openColumns.map(column => openTitles[column]),
    'Status Semula',
  ]
  const rows = actions.map((action: RoundAction) => [
    action.id,
    ...columns.map(column => action[column]),
    action.timeline,
    ...openColumns.map(column => action[column]),
    before.get(action.id) ?? '',
  ])
  return list(
    'RATL',
    titles.map(title => [title, title === lockedTitles.action ? 50 : 18] as const),
    rows,
  )
}

/** `RATL!I12` */
function cellOf({ sheet, cell }: Problem['place']): string {
  return [sheet, cell].filter(part => part !== undefined).join('!')
}

/** Name of the sheet by which the list of units is known among forms. */
export const checklistName = 'Daftar Unit'

export interface SentForm {
  readonly unit: RoundUnit
  readonly fileName: string
  readonly actions: readonly RoundAction[]
  readonly waiting: number
}

/** The list on which staff note which forms went out and came back. */
export function checklistWorkbook(sent: readonly SentForm[], round: string): Uint8Array {
  const columns = [
    ['No', 6],
    [lockedTitles.unit, 40],
    ['Berkas', 44],
    ['Jumlah Aksi', 12],
    ['Open', 8],
    ['Close', 8],
  ] as const
  const more = [
    ['Unsur Menunggu', 16],
    ['Dikirim', 14],
    ['Kembali', 14],
    ['Catatan', 40],
  ] as const
  const rows = sent.map(({ unit: { number, name }, fileName, actions, waiting }) => {
    const open = actions.filter(({ status }) => status === 'Open').length
    return [number, name, fileName, actions.length, open, actions.length - open, waiting, null, null, null]
  })
  const title = `Daftar formulir RATL – ${round}`
  return listWorkbook([{ ...list(checklistName, [...columns, ...more], rows), title }])
}
