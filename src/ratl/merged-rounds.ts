import { type CalendarDate, parseIsoDate } from '../base/dates/calendar-date.ts'
import { normaliseName } from '../base/name-key.ts'
import type { CellEdit, SheetEdit } from '../sources/edit/edit-sheet.ts'
import type { Source } from '../sources/source.ts'
import { cellText } from '../workbook/cell-text.ts'

/** A round whose forms a master has taken in. */
export interface MergedRound {
  readonly name: string
  readonly cutoff: CalendarDate
}

/** The sheet of a master that says which rounds it has taken in. Reports pass it over, as every sheet whose name begins so. */
export const roundsName = '_Putaran'

const titles = ['Putaran', 'Tanggal Cutoff'] as const
const widths = [30, 16] as const

export interface RoundsSheet {
  /** Undefined where the master has no such sheet, as of before its first round. */
  readonly sheet: string | undefined
  readonly rounds: readonly MergedRound[]
  /** The last row that holds something, from 1. */
  readonly lastRow: number
}

/** Rows that say no round are passed over. */
export function readRounds({ sheets }: Source): RoundsSheet {
  const sheet = sheets.find(({ name }) => normaliseName(name) === normaliseName(roundsName))
  const rows = sheet?.rows.filter(({ cells }) => cells.some(cell => cellText(cell?.value) !== '')) ?? []
  const rounds = rows.flatMap(({ cells }): MergedRound | [] => {
    const [name, second] = [cellText(cells[0]?.value), cells[1]?.value]
    const cutoff = second?.type === 'date' ? second.date : parseIsoDate(cellText(second))
    return name === '' || cutoff === undefined ? [] : { name, cutoff }
  })
  return { sheet: sheet?.name, rounds, lastRow: rows.at(-1)?.number ?? 0 }
}

/** The last of them by the day that its statuses are of. */
export function lastRound({ rounds }: Pick<RoundsSheet, 'rounds'>): MergedRound | undefined {
  return rounds.toSorted((one, other) => (one.cutoff < other.cutoff ? 1 : -1))[0]
}

/** What has to be written so that a master names a round; undefined where it does, or where nobody knows which it is. */
export function roundEdits(
  { sheet, rounds, lastRow }: RoundsSheet,
  round: MergedRound | undefined,
): { readonly edit: SheetEdit; readonly isNew: boolean } | undefined {
  if (round === undefined || rounds.some(({ name, cutoff }) => name === round.name && cutoff === round.cutoff))
    return undefined
  const isNew = sheet === undefined
  const row = [round.name, round.cutoff]
  const cells = [...(isNew ? [titles] : []), row].flatMap((values, at): readonly CellEdit[] =>
    values.map((value, column) => ({ row: lastRow + at + 1, column, value })),
  )
  return { edit: { cells, ...(isNew && { widths: new Map(widths.map((width, at) => [at, width])) }) }, isNew }
}
