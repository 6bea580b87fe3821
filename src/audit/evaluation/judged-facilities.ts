import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

interface Params {
  readonly unit: string
  readonly present: number
  readonly rung: number
  readonly code: string
  readonly score: number
  readonly count?: number | undefined
  /** Name of the report of evaluators in the archive. */
  readonly capsule: string
}

interface JudgedFacilities {
  /** Units whose facilities evaluators of the same year scored otherwise than they are counted here. */
  readonly judgedFacilities: readonly (Params & { readonly place: Place })[]
}

/** The same facilities were counted twice in one year, and not alike (`docs/RULES.md` 9.3). */
export const evaluatorsCountOtherwise = defineRule({
  code: 'sarana.evaluators-differ',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai Umpama', present: 9, rung: 3, code: '18.c.K', score: 4, count: 11, capsule: 'pekppp-2025' },
  message: (p: Params) => {
    const items = p.count === undefined ? '' : `, dengan ${p.count} butir berbukti`
    return `${p.unit}: ${p.present} sarana ada, yang bernilai ${p.rung} pada F-02 nomor ${p.code}; laporan PEKPPP tahun yang sama di arsip (${p.capsule}) memberinya ${p.score}${items}.`
  },
  hint: () =>
    'Periksa mana yang benar: sarana di lembar ini, atau skor F-02 dan bukti F-01 pada laporan PEKPPP; lalu samakan, atau jelaskan perbedaannya.',
  find: ({ judgedFacilities }: JudgedFacilities) => judgedFacilities.map(({ place, ...params }) => ({ place, params })),
})
