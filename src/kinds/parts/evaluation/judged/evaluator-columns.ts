import type { CalendarDate } from '../../../../base/dates/calendar-date.ts'
import { nameKey } from '../../../../base/name-key.ts'
import { copyOf } from '../../../../base/origin/from-row.ts'
import { explained } from '../../../../base/origin/origin.ts'
import type { Place } from '../../../../problems/problem.ts'
import { optional } from '../../../../workbook/column.ts'
import { date } from '../../../../workbook/fields/date.ts'
import { count } from '../../../../workbook/fields/numbers.ts'
import { text } from '../../../../workbook/fields/text.ts'
import type { Edition } from '../../../report-kind.ts'
import { day, words } from '../../view-fields.ts'

// Who evaluated one of many, when, and who signs for it. Columns come in; fields of a view go out, and what a rule sees.

/** Columns of the sheet that lists those who are evaluated. */
export const evaluatorColumns = {
  date: optional('Tanggal Evaluasi', date, { note: 'Hari unit dinilai (boleh kosong)' }),
  evaluator: optional('Evaluator', text, {
    note: 'Nama evaluator; hanya dicetak pada edisi internal (boleh kosong)',
  }),
  evaluatorUnit: optional('Unit Evaluator', text, { note: 'Unit asal evaluator (boleh kosong)' }),
  head: optional('Kepala Unit', text, { note: 'Yang menandatangani berita acara untuk unit itu (boleh kosong)' }),
} as const

export interface EvaluatedBy {
  readonly date?: CalendarDate | undefined
  readonly evaluator?: string | undefined
  readonly evaluatorUnit?: string | undefined
  readonly head?: string | undefined
}

export const evaluatorFields = {
  date: day.optional().describe('hari dinilai'),
  evaluator: words.optional().describe('nama evaluator; hanya pada edisi internal'),
  head: words.optional().describe('kepala unit yang menandatangani; hanya pada edisi internal'),
}

export function composeEvaluator(
  { date: evaluated, evaluator, head, at }: EvaluatedBy & { readonly at: (column: 'date') => Place },
  edition: Edition,
) {
  const isInternal = edition === 'internal'
  const view = {
    ...(evaluated && { date: evaluated }),
    ...(isInternal && evaluator !== undefined && { evaluator }),
    ...(isInternal && head !== undefined && { head }),
  }
  return explained(view, { date: copyOf(at('date')) } as object)
}

/** Persons whom an input names. */
export function personsOf(all: readonly EvaluatedBy[]): readonly string[] {
  return all.flatMap(({ evaluator, head }) => [evaluator, head].flatMap(one => one ?? []))
}

/** Where evaluators come from, as the rules see it. */
export function auditedEvaluators(
  all: readonly (EvaluatedBy & { readonly name: string; readonly at: (column: 'evaluatorUnit') => Place })[],
) {
  return all.flatMap(({ name, evaluatorUnit: unit, at }) =>
    unit === undefined
      ? []
      : [{ subject: name, unit, isOwn: nameKey(unit) === nameKey(name), place: at('evaluatorUnit') }],
  )
}

/** Entries of the sheet Laporan on how many users each is to have asked. */
export const userEntries = {
  least: optional('Responden F-03 Minimal', count, {
    note: 'Responden F-03 setiap unit sekurang-kurangnya; 10 bila kosong',
  }),
  most: optional('Responden F-03 Maksimal', count, {
    note: 'Responden F-03 setiap unit sebanyak-banyaknya (boleh kosong)',
  }),
} as const

/** How many users one asks at least, where the workbook does not say (`docs/RULES.md` 8.6). */
const usualLeast = 10

/** Those numbers as the rules see them. */
export function auditedUserEntries({
  least = usualLeast,
  most,
}: {
  least?: number | undefined
  most?: number | undefined
}) {
  return { leastUsers: least, mostUsers: most }
}
