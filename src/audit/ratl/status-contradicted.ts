import { defineRule } from '../rule.ts'
import { saysClosed, saysOpen } from './status-words.ts'
import type { AuditedAction, RatlSubject } from './subject.ts'

/** A status that the words of the action, or the remark beside it, contradict. */
export const statusContradicted = defineRule({
  code: 'ratl.status-contradicted',
  severity: 'peringatan',
  example: { status: 'Close', column: 'Keterangan', words: 'belum dilaksanakan' },
  message: p => `Status ${p.status}, tetapi "${p.column}" berbunyi "${p.words}".`,
  hint: () => 'Periksa mana yang benar, lalu perbaiki status atau tulisannya.',
  find: ({ actions }: Pick<RatlSubject, 'actions'>) =>
    actions.flatMap(action =>
      [
        { column: 'Rencana Aksi', text: action.words, place: action.at('action') },
        { column: 'Keterangan', text: action.remark ?? '', place: action.at('remark') },
      ].flatMap(({ column, text, place }) => {
        const words = contradiction(text, action.status)
        return words === undefined ? [] : [{ place, params: { status: action.status, column, words } }]
      }),
    ),
})

function contradiction(text: string, status: AuditedAction['status']): string | undefined {
  const patterns = status === 'Close' ? saysOpen : saysClosed
  return patterns.flatMap(pattern => pattern.exec(text)?.[0] ?? []).at(0)
}
