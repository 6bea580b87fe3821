import { defineRule } from '../rule.ts'
import { leavesARemainder, type Statement, statementsOf } from '../wording/progress.ts'
import { refersOnly } from '../wording/refers-only.ts'
import { saysNone } from '../wording/says-none.ts'
import { type ActionText, textsOf } from './action-texts.ts'
import type { AuditedAction, RatlSubject } from './subject.ts'

type Status = AuditedAction['status']
type Said = Statement & Pick<ActionText, 'column' | 'key'>

/**
 * A status that the words of the action, its proof or the remark contradict. Plans say "akan …" whether they are carried
 * out or not: that alone contradicts nothing. Said once for a row.
 */
export const statusContradicted = defineRule({
  code: 'ratl.status-contradicted',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', status: 'Close', column: 'Keterangan', words: 'belum dilaksanakan' },
  message: p => `${p.unit}: status ${p.status}, tetapi "${p.column}" berbunyi "${p.words}".`,
  hint: () => 'Periksa mana yang benar, lalu perbaiki status atau tulisannya.',
  find: ({ actions }: Pick<RatlSubject, 'actions'>) =>
    actions.flatMap(action => {
      const { unit, status } = action
      const said = contradiction(action)
      if (said === undefined) return []
      return [{ place: action.at(said.key), params: { unit, status, column: said.column, words: said.words } }]
    }),
})

function contradiction(action: AuditedAction): Said | undefined {
  const { status } = action
  const texts = textsOf(action)
  const said = texts.flatMap(saidIn)
  const other = texts.flatMap(text => otherStatus(text, status) ?? []).at(0)
  if (other !== undefined) return other
  if (status === 'Close') return lastWord(said)
  return texts.some(({ role, text }) => role === 'account' && leavesARemainder(text)) ? undefined : allDone(said)
}

/** What says no more than that there is no plan, or that it stands elsewhere, has findings of its own. */
function isPlan(text: string): boolean {
  return !saysNone(text) && !refersOnly(text)
}

function saidIn({ key, column, role, text }: ActionText): readonly Said[] {
  const said = statementsOf(text, role)
  if (said.length === 0 || (role === 'plan' && !isPlan(text))) return []
  return said.map(statement => ({ ...statement, key, column }))
}

/** Close: what is said last counts: "tertunda dari Maret, terlaksana 20 Juni". What will be done may be done once more. */
function lastWord(said: readonly Said[]): Said | undefined {
  const last = said.filter(({ progress }) => progress !== 'intended').at(-1) ?? said.at(-1)
  return last?.progress === 'done' ? undefined : last
}

/** Open: whatever is still to be done keeps it open. */
function allDone(said: readonly Said[]): Said | undefined {
  return said.every(({ progress }) => progress === 'done') ? said.at(0) : undefined
}

/** With the stops and brackets behind it. */
const lastWordLength = 12

/** The other status as the last word of a cell. */
const written: Readonly<Record<Status, RegExp>> = {
  Close: /(?<=^|[\s(])open(?=[\s.)]*$)/i,
  Open: /(?<=^|[\s(])closed?(?=[\s.)]*$)/i,
}

function otherStatus({ key, column, text }: ActionText, status: Status): Said | undefined {
  const words = written[status].exec(text.slice(-lastWordLength))?.[0]
  return words === undefined ? undefined : { key, column, words, progress: status === 'Close' ? 'undone' : 'done' }
}
