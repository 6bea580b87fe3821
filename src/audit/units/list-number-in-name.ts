import { listNumberOf } from '../../base/name-key.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

interface Subject {
  /** Names of units and services as the report prints them, each once. */
  readonly names: readonly { readonly name: string; readonly place: Place }[]
}

/** A list number left in a name: `6. Penilaian Uji Bioekivalensi`. */
export const listNumberInName = defineRule({
  code: 'name.list-number',
  severity: 'peringatan',
  example: { name: '6. Penilaian Uji Bioekivalensi', number: '6.' },
  message: p => `Nama "${p.name}" masih diawali nomor daftar "${p.number}".`,
  hint: () => 'Hapus nomornya; laporan mencetak nama seperti tertulis.',
  find: ({ names }: Subject) =>
    names.flatMap(({ name, place }) => {
      const number = listNumberOf(name)
      return number === undefined ? [] : [{ place, params: { name, number } }]
    }),
})
