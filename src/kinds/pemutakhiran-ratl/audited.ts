import type { LoggedStatus } from '../../audit/ratl/round-rules.ts'
import { groupBy } from '../../base/group-by.ts'
import { nameKey } from '../../base/name-key.ts'
import type { NamesOfInput } from '../parts/privacy-of.ts'
import { statusNamed } from '../parts/statuses.ts'
import type { Change, RoundInput } from './input.ts'
import { idKey } from './master-sheet.ts'
import type { RoundReference } from './reference.ts'

/** Who came to the meeting; units. */
export function namesOfRound({ report, units, attendance }: RoundInput): NamesOfInput {
  return {
    persons: attendance.map(({ name }) => name),
    employers: [],
    offices: [...units.map(({ name }) => name), ...attendance.map(({ unit }) => unit), report.agency, report.author],
  }
}

/** The report on a round as the rules of `src/audit` see it. */
export type RoundAudit = ReturnType<typeof auditedRound>

export function auditedRound(input: RoundInput, _scores: unknown, reference: RoundReference) {
  const { report, forms, actions, totals } = input
  const earlier = groupBy(
    actions.filter(({ statusBefore }) => statusBefore !== undefined),
    ({ unit }) => unit,
  )
  return {
    forms: forms.map(form => ({ ...form, rows: earlier.get(form.unit)?.length ?? 0 })),
    cutoff: report.cutoff,
    due: report.due,
    statuses: loggedStatuses(input, reference),
    totals,
  }
}

/** What the log says of the status of each action: the first status of before, the last one of after. */
function loggedStatuses({ actions, changes }: RoundInput, reference: RoundReference): readonly LoggedStatus[] {
  const ofStatus = changes.filter(({ column }) => nameKey(column) === 'status')
  const byId = groupBy(ofStatus, ({ id }) => idKey(id))
  return actions.map(({ id, unit, statusBefore: before = '', status: after, at }) => {
    const rows = byId.get(idKey(id)) ?? []
    return { id, unit, before, after, logged: loggedOf(rows, reference), place: at('status') }
  })
}

function loggedOf(rows: readonly Change[], reference: RoundReference): LoggedStatus['logged'] {
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const named = (text = '') => statusNamed(text, reference) ?? text
  return { before: named(first.before), after: named(last.after), place: last.at('column') }
}
