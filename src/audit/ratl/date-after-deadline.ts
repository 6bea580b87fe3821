import { type CalendarDate, formatLongDate } from '../../base/dates/calendar-date.ts'
import { defineRule } from '../rule.ts'
import { daysIn } from '../wording/days-in-text.ts'
import { type ActionText, textsOf } from './action-texts.ts'
import type { AuditedAction, RatlSubject } from './subject.ts'

/** The action itself, or what is written beside it, names a day after the deadline of the action. */
export const dateAfterDeadline = defineRule({
  code: 'ratl.date-after-deadline',
  severity: 'peringatan',
  example: {
    ...{ unit: 'Balai POM di Jambi', column: 'Keterangan', words: '12 Februari 2023' },
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
