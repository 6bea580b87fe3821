import type { CalendarDate } from '../base/dates/calendar-date.ts'
import { normaliseName } from '../base/name-key.ts'
import type { StatusReference } from '../kinds/parts/statuses.ts'
import { ProblemLog } from '../problems/outcome.ts'
import type { Place, Problem } from '../problems/problem.ts'
import { placeOfSheet, type Sheet, type Source } from '../sources/source.ts'
import { cellText } from '../workbook/cell-text.ts'
import { todaysManner } from '../workbook/manner.ts'
import { readSheets } from '../workbook/read-workbook.ts'
import { findSheet } from '../workbook/sheets/find-sheets.ts'
import { type At, type LockedColumn, lockedColumns, type OpenColumn, openColumns } from './action.ts'
import { dayIn } from './dates.ts'
import { type FormMeta, readMeta } from './form-meta.ts'
import { actionSheetName, formSheets, idTitle } from './form-sheets.ts'
import { roundProblem } from './round-problems.ts'

/** What a form says of an action; words as they are written, empty where there are none. */
export interface ReturnedRow {
  readonly id: string
  /** Only of columns that the form still has. */
  readonly locked: Partial<Readonly<Record<LockedColumn, string>>>
  readonly open: Partial<Readonly<Record<OpenColumn, string>>>
  readonly at: At<LockedColumn | OpenColumn | 'id'>
}

/** A row of the sheet Baru in which something is written. */
export interface AddedRow {
  readonly values: Readonly<Record<LockedColumn, string>>
  readonly open: Readonly<Record<OpenColumn, string>>
  readonly at: At<LockedColumn | OpenColumn>
}

/** A form that came back. */
export interface ReturnedForm {
  readonly file: string
  readonly meta: FormMeta | undefined
  /** The day on which the unit says that it filled it in. */
  readonly filledOn: CalendarDate | undefined
  readonly rows: readonly ReturnedRow[]
  readonly added: readonly AddedRow[]
  readonly place: Place
}

/** What could be read of a form, and what could not, each with its cell. Rows with an error are not among its rows. */
export interface ReadForm {
  /** Undefined for a workbook that is no form. */
  readonly form: ReturnedForm | undefined
  readonly problems: readonly Problem[]
}

/** Reads a form, wherever its sheets and columns stand. */
export function readForm(source: Source, reference: StatusReference): ReadForm {
  const place = { file: source.file }
  const log = new ProblemLog()
  const renamed = renamedSheets(source)
  const taken = renamed.length === 1 ? renamed[0] : undefined
  const read = readSheets(source, formSheets(reference, taken?.name), log, todaysManner)
  const isForm = read.ratl.sheets.some(({ headings }) => headings.some(({ key }) => key === 'id'))
  const own = new ProblemLog()
  if (renamed.length > 1) own.add(roundProblem('putaran.lembar-mana', place, { names: renamed.map(one => one.name) }))
  else if (!isForm) own.add(roundProblem('putaran.bukan-formulir', place, {}))
  else if (taken !== undefined) own.add(roundProblem('putaran.lembar-dinamai', placeOfSheet(taken), {}))
  for (const problem of log.problems) if (isForm || !isOfHeading(problem)) own.add(inOurWords(problem))
  const rows = read.ratl.rows.map(({ values, at, has }): ReturnedRow => {
    const written = { ...values, newTimeline: values.newTimeline?.text }
    const only = <Column extends keyof typeof written & string>(columns: readonly Column[]) =>
      Object.fromEntries(columns.filter(has).map(column => [column, written[column] ?? '']))
    return { id: values.id, locked: only(lockedColumns), open: only(openColumns), at }
  })
  const added = read.added.rows.map(({ values, at }): AddedRow => {
    const { status = '', realization = '', doneOn = '', evidence = '', obstacle = '' } = values
    const { year = '', unit = '', service = '', recommendationNumber = '', unsur = '', action = '' } = values
    const timeline = values.timeline?.text ?? ''
    return {
      values: { year, unit, service, recommendationNumber, unsur, action, timeline },
      open: { status, realization, doneOn, evidence, obstacle, newTimeline: '', changeReason: '' },
      at: column => at(column === 'newTimeline' || column === 'changeReason' ? 'action' : column),
    }
  })
  const form = { file: source.file, meta: readMeta(source), filledOn: filledOn(source), rows, added, place }
  return { form: isForm ? form : undefined, problems: own.problems }
}

/** Sheets with the column of ids, where none is called as the sheet of actions was sent: somebody renamed it. */
function renamedSheets(source: Source): readonly Sheet[] {
  if (findSheet(source, actionSheetName) !== undefined) return []
  return source.sheets.filter(({ rows }) =>
    rows.slice(0, headingRows).some(({ cells }) => cells.some(cell => normaliseName(cellText(cell?.value)) === idKey)),
  )
}

/** A title, a note, and the heading below them. */
const headingRows = 20
const idKey = normaliseName(idTitle)

function isOfHeading({ code }: Problem): boolean {
  return code.startsWith('sheet.') || code.startsWith('column.')
}

/** What a form lacks is not mended by deleting the row. */
function inOurWords(problem: Problem): Problem {
  if (['cell.not-a-choice', 'cell.choice-asked'].includes(problem.code)) {
    return roundProblem('putaran.status-lain', problem.place, {})
  }
  if (problem.code !== 'cell.missing') return problem
  if (problem.message.includes('"ID Aksi"')) return roundProblem('putaran.tanpa-id', problem.place, {})
  return roundProblem('putaran.status-kosong', problem.place, {})
}

/** The day beside `Tanggal Pengisian`, on whatever sheet it stands. */
function filledOn({ sheets }: Source): CalendarDate | undefined {
  for (const { rows } of sheets) {
    for (const { cells } of rows) {
      const column = cells.findIndex(cell => normaliseName(cellText(cell?.value)) === filledOnKey)
      if (column < 0) continue
      for (const cell of cells.slice(column + 1)) {
        if (cell?.value.type === 'date') return cell.value.date
        const day = dayIn(cellText(cell?.value))
        if (day !== undefined) return day
      }
    }
  }
  return undefined
}

export const filledOnTitle = 'Tanggal Pengisian'
const filledOnKey = normaliseName(filledOnTitle)
