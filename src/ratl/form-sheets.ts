import { type StatusReference, statusField } from '../kinds/parts/statuses.ts'
import { optional, required } from '../workbook/column.ts'
import { defineTable, defineWorkbook } from '../workbook/declare.ts'
import { text } from '../workbook/fields/text.ts'
import { timeline } from '../workbook/fields/timeline.ts'
import { lockedTitles, openTitles } from './action.ts'
import { writtenDay } from './dates.ts'

export const statusChoices = ['Open', 'Close'] as const

const notes = {
  realization: 'Yang sudah dikerjakan',
  doneOn: 'Tanggal selesai, hari/bulan/tahun; wajib bila Close',
  evidence: 'Bukti atau tautannya; wajib bila Close',
  obstacle: 'Kendala, bila ada',
  newTimeline: 'Batas waktu baru yang diusulkan, bila yang semula tidak terkejar',
  changeReason: 'Wajib bila status kembali menjadi Open atau batas waktu berubah',
}

export const actionSheetName = 'RATL'
export const idTitle = 'ID Aksi'

/**
 * The sheets of a form that come back filled in.
 *
 * @param name what the sheet of actions is called, where somebody called it otherwise.
 */
export function formSheets(reference: StatusReference, name: string = actionSheetName) {
  const status = statusField(reference)
  const open = {
    realization: optional(openTitles.realization, text, { note: notes.realization }),
    doneOn: optional(openTitles.doneOn, writtenDay, { note: notes.doneOn }),
    evidence: optional(openTitles.evidence, text, { note: notes.evidence, synonyms: ['Tautan', 'Bukti/Tautan'] }),
    obstacle: optional(openTitles.obstacle, text, { note: notes.obstacle }),
  }
  const locked = {
    service: optional(lockedTitles.service, text, { note: 'Jenis layanan' }),
    recommendationNumber: optional(lockedTitles.recommendationNumber, text, { note: 'Nomor rekomendasi' }),
    unsur: optional(lockedTitles.unsur, text, { note: 'Unsur yang diperbaiki' }),
    action: optional(lockedTitles.action, text, { note: 'Satu rencana aksi per baris' }),
  }
  return defineWorkbook({
    ratl: defineTable({
      name,
      required: true,
      mayBeEmpty: true,
      note: 'Rencana aksi yang dipantau.',
      columns: {
        id: required(idTitle, text, { note: 'Tidak diubah' }),
        year: optional(lockedTitles.year, text, { note: 'Tidak diubah' }),
        unit: optional(lockedTitles.unit, text, { note: 'Tidak diubah' }),
        ...locked,
        timeline: optional(lockedTitles.timeline, text, { note: 'Tidak diubah' }),
        status: required(openTitles.status, status, { note: 'Open atau Close', choices: statusChoices }),
        ...open,
        newTimeline: optional(openTitles.newTimeline, timeline, { note: notes.newTimeline }),
        changeReason: optional(openTitles.changeReason, text, { note: notes.changeReason }),
      },
    }),
    added: defineTable({
      name: 'Baru',
      required: false,
      mayBeEmpty: true,
      note: 'Rencana aksi baru.',
      columns: {
        year: optional(lockedTitles.year, text, { note: 'Tahun survei yang ditindaklanjuti' }),
        unit: optional(lockedTitles.unit, text, { note: 'Nama unit' }),
        ...locked,
        timeline: optional('Timeline', timeline, { note: 'Batas waktu, misalnya 31/12/2027 atau TW IV 2027' }),
        status: optional(openTitles.status, status, { note: 'Open bila kosong', choices: statusChoices }),
        ...open,
      },
    }),
  })
}
