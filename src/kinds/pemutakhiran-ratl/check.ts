import { groupBy } from '../../base/group-by.ts'
import { nearestNames } from '../../base/nearest-names.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import { checkUnits } from '../parts/units/unit-sheet.ts'
import type { Change, Form, MasterAction, RoundInput } from './input.ts'
import { idKey } from './master-sheet.ts'
import { roundProblem } from './problems.ts'
import type { RoundReference } from './reference.ts'
import type { ReadRound } from './workbook.ts'

/** The typed input that the sheets of this kind come to; nothing while the sheet Laporan is not complete. */
export function checkRound(read: ReadRound, reference: RoundReference, log: ProblemLog): RoundInput | undefined {
  const { report, form, ratl, change, finding, attendance, step } = read
  const units = checkUnits(read.unit, reference, log)
  const forms = form.rows.map(({ values: { returned, ...values }, at }) => ({
    ...values,
    returned: returned === 'Ya',
    at,
  }))
  const changes = change.rows.map(({ values, at }) => ({ ...values, at }))
  const actions = checkMaster(read, log)
  checkForms(forms, changes, log)
  // What could not be read of the other two sheets has been told: an id or a unit may stand there.
  if (form.isWhole) checkFormsOfChanges(forms, changes, log)
  if (ratl.isWhole) checkIds(actions, changes, log)
  checkMeeting(read, log)
  if (report.values === undefined) return undefined
  return {
    report: { ...report.values, at: report.at },
    units,
    forms,
    actions,
    changes,
    findings: finding.rows.map(({ values: { code, title, unit }, at }) => ({ code, title, unit, at })),
    attendance: attendance.rows.map(({ values, at }) => ({ ...values, at })),
    steps: step.rows.map(({ values, at }) => ({ ...values, at })),
    narratives: read.narrative.rows.map(({ values, at }) => ({ ...values, at })),
    legalBasis: read.legalBasis.rows.map(({ values }) => values.law),
    totals: [read.unit, form, ratl, change, finding].flatMap(({ totals }) => totals),
  }
}

/** The rows of the master. Without the statuses of before nobody can say what moved. */
function checkMaster({ ratl }: ReadRound, log: ProblemLog): readonly MasterAction[] {
  for (const { rows } of ratl.sheets) {
    const [first] = rows
    if (first === undefined || first.has('statusBefore')) continue
    // What is missing has no cell.
    const { cell: _, ...place } = first.at('id')
    log.add(roundProblem('ratl.no-status-before', place, {}))
  }
  return ratl.rows.map(({ values, at }) => ({
    id: values.id,
    year: values.year,
    unit: values.unit,
    service: values.service,
    recommendationNumber: values.recommendationNumber,
    status: values.status,
    statusBefore: values.statusBefore,
    deadline: values.timeline?.deadline,
    at,
  }))
}

function checkForms(forms: readonly Form[], changes: readonly Change[], log: ProblemLog): void {
  const byUnit = groupBy(changes, ({ unit }) => unit)
  for (const { unit, returned, returnedOn, at } of forms) {
    if (returned) continue
    if (returnedOn !== undefined) log.add(roundProblem('formulir.date-without-return', at('returnedOn'), { unit }))
    const own = byUnit.get(unit) ?? []
    const [first] = own
    if (first === undefined) continue
    const params = { unit, changes: own.length, first: first.at('id').cell ?? '' }
    log.add(roundProblem('formulir.changed-without-return', at('returned'), params))
  }
}

function checkFormsOfChanges(forms: readonly Form[], changes: readonly Change[], log: ProblemLog): void {
  const known = new Set(forms.map(({ unit }) => unit))
  for (const { unit, at } of changes) {
    if (!known.has(unit)) log.add(roundProblem('perubahan.no-form', at('unit'), { unit }))
  }
}

function checkIds(actions: readonly MasterAction[], changes: readonly Change[], log: ProblemLog): void {
  const byId = new Map(actions.map(action => [idKey(action.id), action]))
  const ids = actions.map(({ id }) => id)
  for (const { id, unit, at } of changes) {
    const action = byId.get(idKey(id))
    if (action === undefined) {
      log.add(roundProblem('perubahan.unknown-id', at('id'), { id, nearest: nearestNames(id, ids) }))
    } else if (action.unit !== unit) {
      log.add(roundProblem('perubahan.other-unit', at('id'), { id, unit, owner: action.unit }))
    }
  }
}

/** Minutes say when and where; what is filled in of either needs the other. */
function checkMeeting({ report, attendance }: ReadRound, log: ProblemLog): void {
  const { meetingDate, meetingPlace, representativeTitle, representativeName } = report.partial
  const attendants = attendance.rows.length
  if (!report.isWhole) return
  if (meetingDate === undefined && attendants > 0) {
    log.add(roundProblem('rapat.no-date', report.at('meetingDate'), { attendants }))
  }
  if (meetingDate !== undefined && meetingPlace === undefined) {
    log.add(roundProblem('rapat.no-place', report.at('meetingPlace'), {}))
  }
  const [title, name] = ['Jabatan Wakil Unit', 'Nama Wakil Unit']
  if (representativeTitle !== undefined && representativeName === undefined) {
    log.add(roundProblem('rapat.half-representative', report.at('representativeName'), { filled: title, blank: name }))
  }
  if (representativeTitle === undefined && representativeName !== undefined) {
    log.add(roundProblem('rapat.half-representative', report.at('representativeTitle'), { filled: name, blank: title }))
  }
}
