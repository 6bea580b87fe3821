import { formatLongDate } from '../base/dates/calendar-date.ts'
import type { FormCell, FormColumn, FormSheet } from '../workbook/form/form-workbook.ts'
import {
  type HashText,
  lockedColumns,
  lockedText,
  lockedTitles,
  type OpenColumn,
  onOneLine,
  openColumns,
  openTitles,
  type Round,
  type RoundAction,
  type RoundUnit,
  wholeUnit,
} from './action.ts'
import { dayIn } from './dates.ts'
import { metaName, writeMeta } from './form-meta.ts'
import { statusChoices } from './form-sheets.ts'
import { filledOnTitle } from './read-form.ts'
import type { RoundRecommendation } from './recommended.ts'

/** What the form of a unit is made from. */
export interface UnitForm {
  readonly unit: RoundUnit
  readonly actions: readonly RoundAction[]
  /** Recommended unsur that wait for an action of the unit. */
  readonly recommended: readonly RoundRecommendation[]
  /** What the survey recommends to all units, where the master does not say it. */
  readonly all: readonly RoundRecommendation[]
}

/** The form of a unit: instructions, its actions, room for new ones, and what the program itself needs to know again. */
export function composeForm(form: UnitForm, round: Round, hash: HashText): readonly FormSheet[] {
  return [instructions(form, round), actionsSheet(form), addedSheet(form), metaSheet(form, round, hash)]
}

const locked = (value: FormCell['value']): FormCell => ({ value, isOpen: false })
const open = (value: FormCell['value']): FormCell => ({ value, isOpen: true })

const widths: Readonly<Record<string, number>> = { action: 50, realization: 42, unit: 28, service: 24, evidence: 30 }
const widthOf = (column: string) => widths[column] ?? 16

const prompts: Readonly<Record<OpenColumn, string>> = {
  status: 'Pilih Open atau Close',
  realization: 'Tulis yang sudah dikerjakan',
  doneOn: 'Tanggal selesai, hari/bulan/tahun; diisi bila Close',
  evidence: 'Bukti atau tautannya; diisi bila Close',
  obstacle: 'Tulis kendalanya, bila ada',
  newTimeline: 'Batas waktu baru, bila yang semula tidak terkejar',
  changeReason: 'Diisi bila batas waktu berubah atau status kembali menjadi Open',
}

const openColumn = (column: OpenColumn): FormColumn => ({
  title: openTitles[column],
  width: widthOf(column),
  isOpen: true,
  prompt: prompts[column],
  ...(column === 'status' && { choices: statusChoices }),
  ...(column === 'doneOn' && { isDay: true }),
})

/** Days are days in a spreadsheet too. */
function openCell(column: OpenColumn, text: string, isOpen = true): FormCell {
  const day = column === 'doneOn' ? dayIn(text) : undefined
  return { value: day === undefined ? text : { day }, isOpen }
}

/** Of what is closed the status is locked; its evidence may still be completed. */
function actionsSheet({ actions }: UnitForm): FormSheet {
  return {
    name: 'RATL',
    columns: [
      { title: 'ID Aksi', width: 20 },
      ...lockedColumns.map(column => ({ title: lockedTitles[column], width: widthOf(column) })),
      ...openColumns.map(openColumn),
    ],
    rows: actions.map(action => [
      locked(action.id),
      ...lockedColumns.map(column => locked(action[column])),
      ...openColumns.map(column =>
        openCell(column, action[column], !(column === 'status' && action.status === 'Close')),
      ),
    ]),
  }
}

/** Rows prepared for new actions besides those that are waited for. */
const spareRows = 60

const addedOpen = ['status', 'realization', 'doneOn', 'evidence', 'obstacle'] as const

function addedSheet({ unit, recommended }: UnitForm): FormSheet {
  const columns = lockedColumns.map((column): FormColumn => {
    if (column === 'timeline') {
      return { title: 'Timeline', width: 18, isOpen: true, prompt: 'Batas waktu, misalnya 31/12/2027 atau TW IV 2027' }
    }
    const prompt = column === 'action' ? 'Satu rencana aksi per baris: tulis yang akan dilakukan' : undefined
    return { title: lockedTitles[column], width: widthOf(column), isOpen: true, ...(prompt && { prompt }) }
  })
  return {
    name: 'Baru',
    columns: [...columns, ...addedOpen.map(openColumn)],
    rows: recommended.map(({ year, service = wholeUnit, code, name }) => [
      ...[String(year), unit.name, service, '', `${code} ${name}`].map(locked),
      ...['', '', ...addedOpen.map(() => '')].map(open),
    ]),
    spare: spareRows,
  }
}

function instructions({ unit, actions, recommended }: UnitForm, round: Round): FormSheet {
  const { name, deadline, cutoff } = round
  const open_ = actions.filter(({ status }) => status === 'Open').length
  const lines = [
    `Formulir pemutakhiran RATL – ${name}`,
    unit.name,
    '',
    `Kembalikan paling lambat ${formatLongDate(deadline)}. Yang ditulis ialah keadaan pada ${formatLongDate(cutoff)}.`,
    `Isi formulir ini: ${actions.length} rencana aksi (${open_} masih Open) dan ${recommended.length} unsur yang menunggu rencana aksi.`,
    '',
    '1. Lembar RATL: untuk setiap rencana aksi pilih Status, lalu isi Realisasi, Tanggal Selesai, dan Bukti. Judul kuning diisi; sel abu-abu tidak diubah.',
    '2. Bila Close, Tanggal Selesai dan Bukti (atau tautannya) diisi. Tanggal ditulis hari/bulan/tahun, dan bukan 1 Januari bila bukan itu tanggalnya.',
    '3. Bila belum selesai, biarkan Open dan tulis Kendala. Bila batas waktunya tidak terkejar, isi Timeline Baru dan Alasan Perubahan.',
    '4. Rencana aksi yang sudah Close statusnya terkunci; bukti dan tanggalnya masih dapat dilengkapi. Bila memang harus dibuka kembali: buka perlindungan lembar (tanpa sandi), tulis Open, dan isi Alasan Perubahan.',
    '5. Lembar Baru: rencana aksi baru, satu per baris, tanpa ID. Baris yang unsurnya sudah tertulis menunggu sedikitnya satu rencana aksi; tambah baris bila lebih.',
    '6. Jangan menghapus baris atau lembar, dan jangan mengubah ID Aksi. Nama berkas boleh diganti.',
    '7. Isi tanggal pengisian di bawah: bila formulir dikirim dua kali, yang tanggalnya terakhir yang dipakai.',
    '',
  ]
  return {
    name: 'Petunjuk',
    isHeadless: true,
    columns: [
      { title: 'Isian', width: 100 },
      { title: 'Nilai', width: 24, isDay: true },
    ],
    rows: [...lines.map(line => [locked(line)]), [locked(filledOnTitle), open('')], [locked('Diisi oleh'), open('')]],
  }
}

function metaSheet({ unit, actions, recommended, all }: UnitForm, round: Round, hash: HashText): FormSheet {
  const hashes = new Map(actions.map(action => [action.id, hash(lockedText(action))]))
  const rows = writeMeta({ round, unit: unit.name, hashes, asked: recommended, recommended: all })
  return {
    name: metaName,
    isHidden: true,
    isHeadless: true,
    columns: [
      { title: 'Isian', width: 24 },
      { title: 'Nilai', width: 70 },
    ],
    rows: rows.map(cells => cells.map(locked)),
  }
}

/** Of letters and digits alone, so that every disk takes it. */
export function formFileName({ number, name }: RoundUnit): string {
  const plain = onOneLine(name.replace(/[^\p{L}\p{N} .-]/gu, ' '))
    .slice(0, 80)
    .replace(/[. ]+$/, '')
  return `RATL ${String(number).padStart(2, '0')} ${plain}.xlsx`
}
