import { defineRule } from '../rule.ts'
import { refersOnly } from '../wording/refers-only.ts'
import { saysNone } from '../wording/says-none.ts'
import { quote } from './quote.ts'
import type { RatlSubject } from './subject.ts'

/** An "action" that sends the reader elsewhere: the report prints it, and nobody learns what is done. */
export const actionRefersOnly = defineRule({
  code: 'ratl.action-refers-only',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', words: 'Terlampir' },
  message: p => `${p.unit}: rencana aksi hanya berbunyi "${p.words}"; tindakannya sendiri tidak tertulis.`,
  hint: () => 'Tulis apa yang dilakukan, satu tindakan per baris; laporan mencetak teks sel ini apa adanya.',
  find: ({ actions }: Pick<RatlSubject, 'actions'>) =>
    actions.flatMap(({ unit, words, at }) => {
      if (saysNone(words) || !refersOnly(words)) return []
      return [{ place: at('action'), params: { unit, words: quote(words) } }]
    }),
})
