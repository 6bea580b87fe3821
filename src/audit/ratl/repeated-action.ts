import { normaliseName } from '../../base/name-key.ts'
import { defineRule } from '../rule.ts'
import type { AuditedAction, RatlSubject } from './subject.ts'

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
