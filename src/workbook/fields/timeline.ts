import { formatLongDate, formatShortDate } from '../../base/dates/calendar-date.ts'
import type { CellValue } from '../../sources/source.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText } from '../cell-text.ts'
import { described, type ReadField } from '../column.ts'
import { anyWords, type FieldDescription } from '../field-description.ts'
import { splitClock } from './clock.ts'
import { parseTimeline } from './parse-timeline.ts'
import { dayReading, type Reading } from './reading.ts'

/** The deadline of an action, as it is printed and as it is understood. */
export interface Timeline extends Reading {
  /** As the cell has it, for printing; `–` when it is blank. */
  readonly text: string
}

const noDeadline = '–'

/** What stands for a timeline cell that is blank. */
export const blankTimeline: Timeline = { text: noDeadline, precision: 'unknown', certainty: 'certain' }

const time: FieldDescription = {
  words: 'batas waktu, misalnya 31/12/2022, Desember 2022, atau TW IV 2022',
  cell: 'text',
  json: anyWords,
}

/**
 * Reads a timeline cell. The year of the row, or else that of the report, stands in where a quarter or semester comes
 * without a year, and that is said. What is no date in the calendar is an error, never a guess.
 */
export const timeline: ReadField<Timeline> = described(time, (cell, at) => {
  const found = cellText(cell)
  const surveyYear = typeof at.earlier.year === 'number' ? at.earlier.year : at.reportYear
  const reading = cell.type === 'date' ? dayReading(cell.date) : parseTimeline(found, surveyYear)
  if (reading === undefined) {
    at.add(cellProblem('ratl.timeline-unreadable', at.place, { found }))
    return undefined
  }
  if (reading.certainty !== 'certain') {
    at.add(cellProblem('ratl.timeline-repaired', at.place, { found, read: describe(reading) }))
  }
  return { text: printed(cell, found, reading), ...reading }
})

/** A time of day that a program put behind a deadline is not printed. */
function printed(cell: CellValue, found: string, { precision }: Reading): string {
  if (cell.type === 'date') return formatShortDate(cell.date)
  return precision === 'day' ? (splitClock(found)?.before ?? found) : found
}

function describe(reading: Reading): string {
  return reading.deadline === undefined ? 'tanpa batas waktu' : formatLongDate(reading.deadline)
}
