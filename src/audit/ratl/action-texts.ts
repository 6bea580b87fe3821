import type { Place } from '../../base/problem.ts'
import type { TextRole } from '../wording/progress.ts'
import type { AuditedAction } from './subject.ts'

/** A cell with words on an action. */
export interface ActionText {
  /** Title of its column. */
  readonly column: string
  readonly role: TextRole
  readonly text: string
  readonly place: Place
}

/** What a row says of its action in words: what is to be done, the proof of it, and the remark. */
export function textsOf({ words, evidence = '', remark = '', at }: AuditedAction): readonly ActionText[] {
  return [
    { column: 'Rencana Aksi', role: 'plan', text: words, place: at('action') },
    { column: 'Bukti', role: 'account', text: evidence, place: at('evidence') },
    { column: 'Keterangan', role: 'account', text: remark, place: at('remark') },
  ]
}
