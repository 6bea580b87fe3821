import type { TextRole } from '../wording/progress.ts'
import type { ActionColumn, AuditedAction } from './subject.ts'

/** A cell with words on an action. */
export interface ActionText {
  /** Key and title of its column. */
  readonly key: ActionColumn
  readonly column: string
  readonly role: TextRole
  readonly text: string
}

/** What a row says of its action in words: what is to be done, the proof of it, and the remark. */
export function textsOf({ words, evidence = '', remark = '' }: AuditedAction): readonly ActionText[] {
  return [
    { key: 'action', column: 'Rencana Aksi', role: 'plan', text: words },
    { key: 'evidence', column: 'Bukti', role: 'account', text: evidence },
    { key: 'remark', column: 'Keterangan', role: 'account', text: remark },
  ]
}
