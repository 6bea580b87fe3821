import { type CalendarDate, formatLongDate } from '../../base/dates/calendar-date.ts'
import { defineRule } from '../rule.ts'
import { daysIn } from '../wording/days-in-text.ts'
import { leavesARemainder, type Statement, statementsOf, type TextRole } from '../wording/progress.ts'
import { refersOnly } from '../wording/refers-only.ts'
import { saysNone } from '../wording/says-none.ts'
import type { AuditedAction, AuditedColumn, RatlSubject } from './audited-action.ts'

/** A cell with words on an action. */
export interface ActionText {
  /** Key and title of its column. */
  readonly key: AuditedColumn
  readonly column: string
  readonly role: TextRole
  readonly text: string
}

/** What a row says of its action in words: what is to be done, the proof of it, and the remark. */
function textsOf({ words, evidence = '', remark = '' }: AuditedAction): readonly ActionText[] {
  return [
    { key: 'action', column: 'Rencana Aksi', role: 'plan', text: words },
    { key: 'evidence', column: 'Bukti', role: 'account', text: evidence },
    { key: 'remark', column: 'Keterangan', role: 'account', text: remark },
  ]
}

type Status = AuditedAction['status']
type Said = Statement & Pick<ActionText, 'column' | 'key'>

/**
 * A status that the words of the action, its proof or the remark contradict. Plans say "akan …" whether they are carried
 * out or not: that alone contradicts nothing. Said once for a row.
 */
export const statusContradicted = defineRule({
  code: 'ratl.status-contradicted',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', status: 'Close', column: 'Keterangan', words: 'belum dilaksanakan' },
  message: p => `${p.unit}: status ${p.status}, tetapi "${p.column}" berbunyi "${p.words}".`,
  hint: () => 'Periksa mana yang benar, lalu perbaiki status atau tulisannya.',
  find: ({ actions }: Pick<RatlSubject, 'actions'>) =>
    actions.flatMap(action => {
      const { unit, status } = action
      const said = contradiction(action)
      if (said === undefined) return []
      return [{ place: action.at(said.key), params: { unit, status, column: said.column, words: said.words } }]
    }),
})

function contradiction(action: AuditedAction): Said | undefined {
  const { status } = action
  const texts = textsOf(action)
  const said = texts.flatMap(saidIn)
  const other = texts.flatMap(text => otherStatus(text, status) ?? []).at(0)
  if (other !== undefined) return other
  if (status === 'Close') return lastWord(said)
  return texts.some(({ role, text }) => role === 'account' && leavesARemainder(text)) ? undefined : allDone(said)
}

/** What says no more than that there is no plan, or that it stands elsewhere, has findings of its own. */
function isPlan(text: string): boolean {
  return !saysNone(text) && !refersOnly(text)
}

function saidIn({ key, column, role, text }: ActionText): readonly Said[] {
  const said = statementsOf(text, role)
  if (said.length === 0 || (role === 'plan' && !isPlan(text))) return []
  return said.map(statement => ({ ...statement, key, column }))
}

/** Close: what is said last counts: "tertunda dari Maret, terlaksana 20 Juni". What will be done may be done once more. */
function lastWord(said: readonly Said[]): Said | undefined {
  const last = said.filter(({ progress }) => progress !== 'intended').at(-1) ?? said.at(-1)
  return last?.progress === 'done' ? undefined : last
}

/** Open: whatever is still to be done keeps it open. */
function allDone(said: readonly Said[]): Said | undefined {
  return said.every(({ progress }) => progress === 'done') ? said.at(0) : undefined
}

/** With the stops and brackets behind it. */
const lastWordLength = 12

/** The other status as the last word of a cell. */
const written: Readonly<Record<Status, RegExp>> = {
  Close: /(?<=^|[\s(])open(?=[\s.)]*$)/i,
  Open: /(?<=^|[\s(])closed?(?=[\s.)]*$)/i,
}

function otherStatus({ key, column, text }: ActionText, status: Status): Said | undefined {
  const words = written[status].exec(text.slice(-lastWordLength))?.[0]
  return words === undefined ? undefined : { key, column, words, progress: status === 'Close' ? 'undone' : 'done' }
}

/** The action itself, or what is written beside it, names a day after the deadline of the action. */
export const dateAfterDeadline = defineRule({
  code: 'ratl.date-after-deadline',
  severity: 'peringatan',
  example: {
    unit: 'Balai POM di Jambi',
    column: 'Keterangan',
    words: '12 Februari 2023',
    deadline: '31 Desember 2022',
  },
  message: p => `${p.unit}: "${p.column}" menyebut ${p.words}, sesudah batas waktunya, ${p.deadline}.`,
  hint: () => 'Periksa batas waktu dan tanggal itu; bila keduanya benar, tidak perlu tindakan.',
  find: ({ actions }: Pick<RatlSubject, 'actions'>) => actions.flatMap(findLateDay),
})

/** The first one of a row. */
function findLateDay(action: AuditedAction) {
  const { unit, deadline } = action
  if (deadline === undefined) return []
  const late = textsOf(action).flatMap(text => lateDay(text, deadline) ?? [])
  return late.slice(0, 1).map(({ key, column, words }) => ({
    place: action.at(key),
    params: { unit, column, words, deadline: formatLongDate(deadline) },
  }))
}

function lateDay({ key, column, text }: ActionText, deadline: CalendarDate) {
  const day = daysIn(text).find(({ from, before }) => from > deadline && !isOfOtherThings(before))
  return day && { key, column, words: day.words }
}

/** How long something is valid, when a row was checked or reported, the number of a letter, the survey that is aimed at. */
const ofOtherThings: readonly RegExp[] = [
  /\b(?:berlaku|kedaluwarsa|jatuh tempo|(?:di|ter|mem)?verifikasi|(?:di|ter|mem)?validasi|diunggah|diupload|diinput|dilaporkan|cut[\s-]?off|nomor|no)\b[^.;]*$/iu,
  /\b(?:(?:data|status|posisi|kondisi|keadaan|rekap\p{L}*|capaian|nilai|hasil)\s+(?:\p{L}+\s+)?per|untuk)(?:\s+(?:tanggal|tgl|bulan|periode|semester|triwulan|tw))?\s*$/iu,
  /\b(?:skm|survei|ikm|spkp|spak|target|renstra|renja|anggaran|dipa|rka\S*|pagu|kalender|program)(?:\s+\p{L}+)?\s*$/iu,
]

function isOfOtherThings(before: string): boolean {
  return ofOtherThings.some(pattern => pattern.test(before))
}
