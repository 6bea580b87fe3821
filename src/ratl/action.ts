// Rounds of forms (`docs/RULES.md` 4.10): a master of actions, or recommendations, goes out as a form for each unit; the forms
// that come back make a new master. Sources come in; the data of forms, a merged master, and problems go out.

import type { CalendarDate } from '../base/dates/calendar-date.ts'
import type { Place } from '../problems/problem.ts'

/** What a form shows of an action and nobody is to change. */
export const lockedTitles = {
  year: 'Tahun',
  unit: 'Unit Pelayanan',
  service: 'Jenis Layanan',
  recommendationNumber: 'No. Rekomendasi',
  unsur: 'Unsur',
  action: 'Rencana Aksi',
  timeline: 'Timeline Awal',
} as const
export type LockedColumn = keyof typeof lockedTitles
export const lockedColumns = Object.keys(lockedTitles) as readonly LockedColumn[]

/** What the unit fills in. */
export const openTitles = {
  status: 'Status',
  realization: 'Realisasi',
  doneOn: 'Tanggal Selesai',
  evidence: 'Bukti',
  obstacle: 'Kendala',
  newTimeline: 'Timeline Baru',
  changeReason: 'Alasan Perubahan',
} as const
export type OpenColumn = keyof typeof openTitles
export const openColumns = Object.keys(openTitles) as readonly OpenColumn[]

export type ActionColumn = LockedColumn | OpenColumn

/** An action of the master: words as they are written, empty where there are none. */
export interface RoundAction extends Readonly<Record<ActionColumn, string>> {
  /** `RATL-2022-07-003`, for life. */
  readonly id: string
}

/** A unit of the agency, by its number in the sheet Unit. */
export interface RoundUnit {
  readonly number: number
  readonly name: string
}

/** What a round of forms is known by. */
export interface Round {
  /** `Semester I Tahun 2027` */
  readonly name: string
  readonly year: number
  /** The day whose state is asked for. */
  readonly cutoff: CalendarDate
  /** The day by which forms are to be back. */
  readonly deadline: CalendarDate
}

/** `Semester I Tahun 2027`: the half of the year that a day lies in. */
export function roundOf(day: CalendarDate): string {
  const [year = '', month = ''] = day.split('-')
  return `Semester ${Number(month) <= 6 ? 'I' : 'II'} Tahun ${year}`
}

/** Two texts that spreadsheets may have broken or spaced in another way. */
export function saysTheSame(one: string, other: string): boolean {
  return onOneLine(one) === onOneLine(other)
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * The service of an action that is of none and follows no numbered recommendation: in a master an empty cell would mean the
 * same as above, and a report asks for one of the two.
 */
export const wholeUnit = 'Seluruh layanan'

/** What a hash of the locked cells of an action is made of. */
export function lockedText(action: Readonly<Record<LockedColumn, string>>): string {
  return JSON.stringify(lockedColumns.map(column => onOneLine(action[column])))
}

/** SHA-256 in lower-case hexadecimal of a text. */
export type HashText = (text: string) => string

/** Where something stands, by its column. */
export type At<Column extends string> = (column: Column) => Place
