import { defineRule } from '../rule.ts'
import type { RatlSubject } from './subject.ts'

const none = [
  // Nothing but dots and dashes.
  /^[^\p{L}\p{N}]+$/u,
  /^(?:nihil|kosong|tidak|n\/?a|none|nil|belum ada|tidak ada|tdk ada)$/iu,
  /^(?:tidak|tdk|belum) ada (?:rencana|tindak lanjut|tindakan|rtl|perbaikan|aksi|data)\b/iu,
]

/** Characters of an action that its finding quotes. */
const longest = 60

/** An "action" that says there is none; it is counted as one all the same. */
export const actionSaysNone = defineRule({
  code: 'ratl.action-says-none',
  severity: 'peringatan',
  example: { words: 'Tidak ada rencana aksi' },
  message: p => `Rencana aksi berbunyi "${p.words}"; tidak ada yang direncanakan, tetapi baris ini tetap dihitung.`,
  hint: () => 'Tulis tindakannya, atau hapus baris ini.',
  find: ({ actions }: Pick<RatlSubject, 'actions'>) =>
    actions.flatMap(({ words, at }) => {
      const said = words.trim().replace(/(?<=[\p{L}\p{N}])[.!]+$/u, '')
      if (!none.some(pattern => pattern.test(said))) return []
      return [{ place: at('action'), params: { words: shorten(said) } }]
    }),
})

function shorten(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest).trimEnd()} …`
}
