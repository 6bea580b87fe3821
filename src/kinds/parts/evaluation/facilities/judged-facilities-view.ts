import { z } from 'zod'
import { nameKey } from '../../../../base/name-key.ts'
import { explained } from '../../../../base/origin/origin.ts'
import { countView, words } from '../../view-fields.ts'
import { explainEvaluationBy } from '../explain-evaluation.ts'
import type { FacilityInput } from './facility-input.ts'
import type { JudgedFacilities, JudgedUnit } from './judged-facilities.ts'
import type { ScoredUnit } from './score-facilities.ts'

/** A unit that both reports know, with what each says of its facilities. */
export interface JudgedPair {
  readonly scored: ScoredUnit
  readonly rung: number
  readonly judged: JudgedUnit
  readonly isSame: boolean
}

/** Units whose facilities are counted by the same list in both reports. */
export function judgedPairs(units: readonly ScoredUnit[], judged: JudgedFacilities | undefined): readonly JudgedPair[] {
  return units.flatMap(scored => {
    const { rung, present, unit } = scored
    const other = judged?.units.find(one => nameKey(one.name) === nameKey(unit.name))
    if (rung === undefined || other === undefined) return []
    const isSame = rung === other.score && (other.count === undefined || other.count === present)
    return [{ scored, rung, judged: other, isSame }]
  })
}

/** The facilities counted here beside what evaluators gave for the same. */
export const judgedFacilitiesView = z
  .strictObject({
    code: words.describe('kode indikator evaluator'),
    compared: countView.min(1).describe('banyaknya unit yang ada pada kedua laporan'),
    same: countView.describe('di antaranya yang tidak berbeda'),
    allSame: z.boolean().describe('tidak satu pun berbeda'),
    noneSame: z.boolean().describe('semuanya berbeda'),
    differing: z
      .array(
        z.strictObject({
          name: words.describe('nama unit'),
          present: countView.describe('banyaknya sarana yang ada menurut laporan ini'),
          rung: countView.describe('skor untuk banyaknya itu'),
          count: countView.optional().describe('banyaknya butir berbukti menurut laporan evaluator, bila ditulis'),
          score: countView.describe('skor menurut laporan evaluator'),
        }),
      )
      .describe('unit yang berbeda'),
  })
  .describe('sarana menurut laporan ini di samping skor evaluator pada tahun yang sama')

export type JudgedFacilitiesView = z.infer<typeof judgedFacilitiesView>

export function composeJudgedFacilities(
  { judged }: Pick<FacilityInput, 'judged'>,
  units: readonly ScoredUnit[],
  code: string,
): JudgedFacilitiesView | undefined {
  const pairs = judgedPairs(units, judged)
  if (judged === undefined || pairs.length === 0) return undefined
  const differing = pairs.filter(({ isSame }) => !isSame)
  const cells = (all: readonly JudgedPair[]) => () => [
    { file: judged.capsule },
    ...all.flatMap(({ scored }) => scored.unit.facilities.map(({ at }) => at('state'))),
  ]
  const counted = (what: string, all: readonly JudgedPair[]) =>
    explainEvaluationBy('penilaian.banyak', { what }, { cells: cells(all) })
  const view = {
    code,
    compared: pairs.length,
    same: pairs.length - differing.length,
    allSame: differing.length === 0,
    noneSame: differing.length === pairs.length,
    differing: differing.map(one => {
      const { scored, rung, judged: other } = one
      const { present, unit } = scored
      const row = {
        name: unit.name,
        present,
        rung,
        score: other.score,
        ...(other.count !== undefined && { count: other.count }),
      }
      return explained(row, {
        present: counted('sarana yang ada', [one]),
        rung: counted('sarana yang ada, menurut jenjang F-02', [one]),
        count: counted('butir berbukti menurut laporan evaluator', []),
        score: explainEvaluationBy('penilaian.skor', { code }, { cells: cells([]) }),
      })
    }),
  }
  return explained(view, {
    compared: counted('unit yang ada pada kedua laporan', pairs),
    same: counted('unit yang tidak berbeda', pairs),
  })
}
