import { defineRule } from '../rule.ts'
import { saysNone } from '../wording/says-none.ts'
import { quote } from './quote.ts'
import type { RatlSubject } from './subject.ts'

/** An "action" that says there is none; it is counted as one all the same. */
export const actionSaysNone = defineRule({
  code: 'ratl.action-says-none',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', words: 'Tidak ada rencana aksi' },
  message: p =>
    `${p.unit}: rencana aksi berbunyi "${p.words}"; tidak ada yang direncanakan, tetapi baris ini dihitung.`,
  hint: () => 'Tulis tindakannya, atau hapus baris ini.',
  find: ({ actions }: Pick<RatlSubject, 'actions'>) =>
    actions.flatMap(({ unit, words, at }) =>
      saysNone(words) ? [{ place: at('action'), params: { unit, words: quote(words) } }] : [],
    ),
})
