import type { Rounded } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

/** An unsur that the report says needs attention, and that no follow-up answers. */
interface UnansweredUnsur {
  /** `U4 Penanganan pengaduan`. */
  readonly title: string
  readonly value: Rounded
  /** Where its answers begin. */
  readonly place: Place
}

interface Subject {
  /** Those of each survey, which a sentence names by its code: `SPKP`. */
  readonly unanswered: readonly { readonly survey: string; readonly unsur: readonly UnansweredUnsur[] }[]
}

/** Below the highest grade or the target, and nothing is planned for it. Said once for each survey. */
export const attentionWithoutFollowUp = defineRule({
  code: 'tindak-lanjut.missing',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { survey: 'SPKP', unsur: 'U4 Penanganan pengaduan (3,10)' },
  message: p =>
    `${p.survey}: laporan menyebut unsur yang perlu perhatian tanpa tindak lanjutnya di lembar Tindak Lanjut: ${p.unsur}.`,
  hint: () => 'Tambahkan satu baris di lembar Tindak Lanjut untuk setiap unsur itu.',
  find: ({ unanswered }: Subject) =>
    unanswered.flatMap(({ survey, unsur }) => {
      const [first] = unsur
      if (first === undefined) return []
      const named = unsur.map(({ title, value }) => `${title} (${formatNumber(value)})`)
      return [{ place: first.place, params: { survey, unsur: named.join('; ') } }]
    }),
})
