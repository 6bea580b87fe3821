import { z } from 'zod'
import type { CalendarDate } from '../../../../base/dates/calendar-date.ts'
import { fromRow } from '../../../../base/origin/from-row.ts'
import { explained } from '../../../../base/origin/origin.ts'
import { type CountedColumn, countRatl, isOverdue, type RatlCounts } from '../../../../followup/ratl-counts.ts'
import type { Place } from '../../../../problems/problem.ts'
import { optional, type ReadField, required, type TableRow } from '../../../../workbook/column.ts'
import { defineTable } from '../../../../workbook/declare.ts'
import { text } from '../../../../workbook/fields/text.ts'
import { timeline } from '../../../../workbook/fields/timeline.ts'
import { type StatusReference, statusField } from '../../statuses.ts'
import { words } from '../../view-fields.ts'
import { explainEvaluationBy } from '../explain-evaluation.ts'
import { type SubjectWords, subjectColumn } from '../subject-columns.ts'

// What is to be done after an evaluation: plans with who, until when, at what cost, and how far they have come.

/** How a sheet of plans is called, and what its plans are about. */
export interface PlanSheetWords extends SubjectWords {
  readonly name: string
  readonly synonyms?: readonly string[]
  readonly note: string
  /** The column that says what is to become better: `Kode`, `Sarana`. */
  readonly about: string
  readonly aboutSynonyms: readonly string[]
}

/** The sheet of plans that follow from an evaluation. */
export function planSheet(sheet: PlanSheetWords, lookup: ReadField<string>, reference: StatusReference) {
  return defineTable({
    name: sheet.name,
    ...(sheet.synonyms && { synonyms: sheet.synonyms }),
    required: false,
    note: sheet.note,
    columns: {
      subject: subjectColumn(sheet, lookup),
      about: optional(sheet.about, text, { note: 'Apa yang diperbaiki', synonyms: sheet.aboutSynonyms, feeds: true }),
      advice: optional('Rekomendasi', text, {
        note: 'Rekomendasi yang ditindaklanjuti (boleh kosong)',
        freeText: true,
      }),
      plan: required('Rencana', text, {
        note: 'Rencana perbaikan, satu per baris',
        synonyms: ['Rencana Aksi', 'Rencana Pemenuhan', 'Tindak Lanjut'],
        freeText: true,
      }),
      timeline: optional('Target Waktu', timeline, {
        note: 'Batas waktu: 31/03/2025, Maret 2025, atau TW I 2025',
        synonyms: ['Batas Waktu', 'Target', 'Timeline'],
        feeds: true,
      }),
      budget: optional('Anggaran', text, { note: 'Perkiraan biaya atau sumbernya (boleh kosong)' }),
      owner: optional('Penanggung Jawab', text, {
        note: 'Siapa yang melaksanakan',
        synonyms: ['PJ', 'PIC'],
        freeText: true,
      }),
      status: required('Status', statusField(reference), {
        note: 'Open atau Close; Selesai, Proses, Belum, dan status APIP (S, BS, BTL) juga dikenal',
        choices: ['Open', 'Close'],
      }),
    },
  })
}

export type PlanRow = TableRow<ReturnType<typeof planSheet>['columns']>

export interface PlannedAction {
  readonly subject: string
  readonly about?: string | undefined
  readonly advice?: string | undefined
  readonly plan: string
  readonly deadline?: CalendarDate | undefined
  readonly time?: string | undefined
  readonly budget?: string | undefined
  readonly owner?: string | undefined
  readonly status: 'Open' | 'Close'
  readonly at: (column: keyof PlanRow['values']) => Place
}

export function planOf({ values: { timeline: time, ...values }, at }: PlanRow): PlannedAction {
  return { ...values, deadline: time?.deadline, time: time?.text, at }
}

/** What later reports read of plans. */
export function keptPlans(plans: readonly PlannedAction[]) {
  return plans.map(({ subject, about, plan, status, deadline }) => ({ subject, about, plan, status, deadline }))
}

const columns: Readonly<Record<CountedColumn, keyof PlanRow['values']>> = {
  unit: 'subject',
  recommendationNumber: 'about',
  service: 'about',
  action: 'plan',
  timeline: 'timeline',
  status: 'status',
}

/** How far plans have come on a day. */
export function countPlans(plans: readonly PlannedAction[], year: number, cutoff: CalendarDate): RatlCounts {
  const actions = plans.map(({ subject, status, deadline, at }) => {
    return { year, unit: subject, status, deadline, at: (column: CountedColumn) => at(columns[column]) }
  })
  return countRatl(actions, cutoff)
}

export const planView = z.strictObject({
  number: z.int().min(1).describe('nomor urut'),
  subject: words.describe('siapa yang memperbaiki'),
  about: words.optional().describe('apa yang diperbaiki'),
  advice: words.optional().describe('rekomendasinya'),
  plan: words.describe('rencananya'),
  time: words.optional().describe('batas waktu seperti tertulis'),
  budget: words.optional().describe('anggaran seperti tertulis'),
  owner: words.optional().describe('penanggung jawab'),
  status: z.enum(['Open', 'Close']).describe('Open atau Close'),
  isOverdue: z.boolean().describe('masih open dan melewati batas waktu pada tanggal laporan'),
})

export function composePlan(row: PlannedAction, index: number, cutoff: CalendarDate): z.infer<typeof planView> {
  const { subject, about, advice, plan, time, budget, owner, status } = row
  const view = {
    number: index + 1,
    subject,
    ...(about !== undefined && { about }),
    ...(advice !== undefined && { advice }),
    plan,
    ...(time !== undefined && { time }),
    ...(budget !== undefined && { budget }),
    ...(owner !== undefined && { owner }),
    status,
    isOverdue: isOverdue(row, cutoff),
  }
  const told = { subject: 'subject', about: 'about', advice: 'advice', plan: 'plan', time: 'timeline' } as const
  return explained(view, {
    ...fromRow(row, { ...told, budget: 'budget', owner: 'owner', status: 'status' }),
    number: explainEvaluationBy('penilaian.nomor', { what: 'rencana di lembarnya' }),
  })
}
