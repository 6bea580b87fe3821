import { z } from 'zod'
import { Decimal, type Rounded, roundHalfUp } from '../../../../base/decimal.ts'
import { copyOf } from '../../../../base/origin/from-row.ts'
import { explained, originOf, precedent } from '../../../../base/origin/origin.ts'
import { letterOf } from '../../../../instrument/instrument.ts'
import type { Place } from '../../../../problems/problem.ts'
import { achievementOf, explainAchievement } from '../../../../scoring/achievement.ts'
import { optional } from '../../../../workbook/column.ts'
import { decimalLike } from '../../../../workbook/fields/numbers.ts'
import { text } from '../../../../workbook/fields/text.ts'
import { decimalView } from '../../view-fields.ts'
import { meanOf } from '../compose-evaluation.ts'
import { printValue } from '../evaluation.ts'
import type { EvaluationScores } from './evaluation-input.ts'

/** Entries of the sheet Laporan on the target of a value, and on the word by which its achievement was called. */
export function targetEntries(value: string, { range, telling }: { readonly range: string; readonly telling: RegExp }) {
  return {
    target: optional(`Target ${value}`, decimalLike('4,06'), {
      note: `Target ${value} instansi, ${range} (boleh kosong)`,
      feeds: true,
      telling,
    }),
    achievementWord: optional('Sebutan Capaian', text, {
      note: `Sebutan capaian terhadap target seperti tertulis di laporan kinerja, bila ada; diperiksa agar tidak tertukar dengan kategori ${value}`,
    }),
  } as const
}

/** The word for an achievement beside the grades, as the rules see it. */
export function auditedAchievement(written: string | undefined, place: Place, { evaluated, whole }: EvaluationScores) {
  if (written === undefined) return undefined
  const { grade } = printValue(meanOf(evaluated.map(({ value }) => value)), whole)
  const names = whole.readings[0].bands.flatMap(band => [band.name, letterOf(band)])
  return grade && { written, grade: grade.band.name, names, place }
}

export const targetView = z.strictObject({
  target: decimalView.describe('target'),
  achievement: decimalView.describe('capaian, persen'),
  reached: z.boolean().describe('target tercapai'),
})

/** A printed value held against its target (`docs/RULES.md` 2.10). */
export function composeTarget(
  what: string,
  target: Decimal,
  place: Place,
  mean: { readonly value: string },
): z.infer<typeof targetView> {
  const printed = roundHalfUp(target, 2)
  const view = {
    target: printed,
    achievement: achievementOf(mean.value as Rounded, target),
    reached: new Decimal(mean.value).gte(target),
  }
  const params = { value: mean.value.replace('.', ','), target: printed.replace('.', ',') }
  const of = () => [
    { name: what, value: mean.value, origin: originOf(mean, 'value') },
    precedent('target', view, 'target'),
  ]
  return explained(view, {
    target: copyOf(place),
    achievement: explainAchievement('capaian.persen', params, { of }),
    reached: explainAchievement('capaian.tercapai', params, { of }),
  })
}
