import { normaliseName } from '../../base/name-key.ts'
import { defineRule } from '../rule.ts'
import { refersOnly } from '../wording/refers-only.ts'
import { saysNone } from '../wording/says-none.ts'
import type { AuditedAction, RatlSubject } from './audited-action.ts'

const longest = 80

/** A text as a sentence quotes it: on one line, without a full stop at its end. */
function quote(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[\p{L}\p{N}])[.!]+$/u, '')
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()} …`
}

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

/** `1. Menata …`, `2) Menata …`, `b. Menata …`: the place of an action in a list makes it no other action. */
const listNumber = /^\s*(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]+\s*|\d{1,2}(?:\.\d{1,2})+\s+)(?=\p{L})/iu

/** The same action twice in one unit, year and service (or recommendation): pasted twice, and counted twice. */
export const repeatedAction = defineRule({
  code: 'ratl.repeated-action',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', other: 'F12' },
  message: p => `${p.unit}: rencana aksi ini sama dengan yang di ${p.other}, dan keduanya dihitung.`,
  hint: () => 'Hapus salah satunya bila memang satu rencana aksi.',
  find: ({ actions }: Pick<RatlSubject, 'actions'>) => {
    const seen = new Map<string, AuditedAction>()
    return actions.flatMap(action => {
      const words = normaliseName(action.words.replace(listNumber, ''))
      const key = JSON.stringify([action.year, action.unit, action.service, action.recommendationNumber, words])
      const first = seen.get(key)
      if (first === undefined) seen.set(key, action)
      if (first === undefined || words === '') return []
      return [{ place: action.at('action'), params: { unit: action.unit, other: first.at('action').cell ?? '' } }]
    })
  },
})
