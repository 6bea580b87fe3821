import { z } from 'zod'
import { type Decimal, differenceOf } from '../../../../base/decimal.ts'
import { copyOf } from '../../../../base/origin/from-row.ts'
import { explained } from '../../../../base/origin/origin.ts'
import type { Instrument } from '../../../../instrument/instrument.ts'
import type { ProblemLog } from '../../../../problems/outcome.ts'
import type { Place } from '../../../../problems/problem.ts'
import { signedView } from '../../view-fields.ts'
import { composeGraded } from '../compose-evaluation.ts'
import { printValue } from '../evaluation.ts'
import { gradedView } from '../evaluation-view.ts'
import { settledProblem } from './settled-problems.ts'
import { type Stage, type StageRow, stages } from './stage-sheet.ts'

// A final value that was given as one number: taken as it was settled, never made of points, and never mixed with them
// (`docs/RULES.md` 10.3).

/** The value with the cell that it stands in. */
export interface SettledValue {
  readonly value: Decimal
  readonly place: Place
}

/** What the sheet Laporan says of the stage, and of the final value. */
export interface StageFacts {
  readonly settledValue?: Decimal | undefined
  readonly state: Stage
  readonly at: (entry: 'settledValue' | 'state') => Place
}

/** The value as it was given; one of another stage, or outside the scale, goes to the log. */
export function checkSettled(
  { settledValue: value, state, at }: StageFacts,
  { scale, readings: [{ name }] }: Instrument,
  log: ProblemLog,
): SettledValue | undefined {
  if (value === undefined) return undefined
  const place = at('settledValue')
  if (state !== 'final') log.add(settledProblem('nilai-akhir.other-stage', place, { state }))
  if (value.lt(scale.from) || value.gt(scale.to))
    log.add(
      settledProblem('nilai-akhir.off-scale', place, { name, from: scale.from.toString(), to: scale.to.toString() }),
    )
  return { value, place }
}

/** The stage whose points a report tells of: its own, or the last that has any where its own is one number alone. */
export function detailedStage(state: Stage, settled: SettledValue | undefined, rows: readonly StageRow[]): Stage {
  if (settled === undefined || state !== 'final') return state
  const begun = stages.filter(stage => rows.some(({ values }) => values[stage] !== undefined))
  return begun.at(-1) ?? 'mandiri'
}

export const settledValueView = z
  .strictObject({
    ...gradedView,
    isAlone: z.boolean().describe('poin finalnya tidak ada, sehingga rinciannya menurut tahap sebelumnya'),
    gap: signedView
      .optional()
      .describe('nilainya dikurangi nilai menurut poin final; tidak ada bila poinnya tidak ada'),
  })
  .describe('nilai akhir yang diberikan sebagai satu angka, seperti ditetapkan')

/** The value as a report prints it, beside what the final points come to. */
export function composeSettled(
  settled: SettledValue | undefined,
  computed: Decimal | undefined,
  whole: Instrument,
): z.infer<typeof settledValueView> | undefined {
  if (settled === undefined) return undefined
  const graded = composeGraded(printValue(settled.value, whole), whole, () => [settled.place])
  const own = computed && printValue(computed, whole).value
  const gap = own && differenceOf(graded.value, own)
  const view = { ...graded, isAlone: computed === undefined, ...(gap !== undefined && { gap }) }
  return explained(view, { value: copyOf(settled.place) })
}
