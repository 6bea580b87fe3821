import type { AuditedAction, AuditedColumn } from '../../src/audit/ratl/audited-action.ts'
import type { CalendarDate } from '../../src/base/dates/calendar-date.ts'
import type { Place, Problem } from '../../src/problems/problem.ts'

export const day = (text: string) => text as CalendarDate
export const cell = (name: string): Place => ({ file: 'uji.xlsx', sheet: 'Lembar', cell: name })

/** `B3 sentence`: where a finding stands, and what it says. */
export const tell = (problems: readonly Problem[]) => problems.map(({ place, message }) => `${place.cell} ${message}`)
/** The cells alone. */
export const cellsOf = (problems: readonly Problem[]) => problems.map(({ place }) => place.cell)

const columns: Readonly<Record<AuditedColumn, string>> = {
  ...{ unit: 'B', service: 'C', action: 'F', timeline: 'G', status: 'H', evidence: 'J', remark: 'K' },
}

/** Ordinary actions of one unit, changed as a test needs them; in rows from 2 on. */
export function actionsOf(...changes: readonly Partial<Omit<AuditedAction, 'at'>>[]): readonly AuditedAction[] {
  return changes.map((change, index) => ({
    ...{ year: 2022, unit: 'Balai POM di Jambi', service: 'Pengujian', words: `Menata ruang ${index}` },
    ...{ timeline: '31/12/2022', deadline: day('2022-12-31'), status: 'Close' },
    ...change,
    at: column => cell(`${columns[column]}${index + 2}`),
  }))
}
