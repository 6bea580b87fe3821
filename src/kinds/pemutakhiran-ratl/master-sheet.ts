import { optional, required } from '../../workbook/column.ts'
import { defineTable } from '../../workbook/declare.ts'
import { text } from '../../workbook/fields/text.ts'
import { ratlSheet } from '../parts/follow-up/ratl-sheet.ts'
import { type StatusReference, statusField } from '../parts/statuses.ts'
import { roundProblem } from './problems.ts'

/** The action plans after the round: the sheet RATL of the master, with the status that each action had before. */
export function masterSheet(reference: StatusReference) {
  const { name, synonyms = [], byYear = false, note, columns } = ratlSheet(reference)
  return defineTable({
    name,
    synonyms,
    required: true,
    byYear,
    note,
    columns: {
      ...columns,
      id: required('ID Aksi', text, {
        note: 'ID rencana aksi, misalnya RATL-2026-12-03; tetap dari putaran ke putaran',
      }),
      statusBefore: optional('Status Semula', statusField(reference), {
        note: 'Status sebelum putaran ini; kosong berarti rencana aksi baru. Kolomnya harus ada',
        choices: ['Open', 'Close'],
        acrossMerge: true,
        feeds: true,
      }),
    },
    key: {
      at: 'id',
      of: ({ id }) => idKey(id),
      twice: (place, { id }, other) => roundProblem('ratl.duplicate-id', place, { id, other }),
    },
  })
}

/** What tells ids apart: case and blanks do not, every mark and digit does. */
export function idKey(id: string): string {
  return id.replace(/\s+/g, '').toUpperCase()
}
