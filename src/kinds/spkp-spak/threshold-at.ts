import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Rounded } from '../../base/decimal.ts'
import { explained } from '../../base/origin/origin.ts'
import { explainThreshold } from '../../instrument/explain-score.ts'
import type { Instrument } from '../../instrument/instrument.ts'
import { inForceOn } from '../../instrument/instrument-series.ts'

/** Predicates of a zona integritas (PermenPANRB 90/2021). */
const predicateNames: Readonly<Record<string, string>> = {
  WBK: 'Wilayah Bebas dari Korupsi',
  WBBM: 'Wilayah Birokrasi Bersih dan Melayani',
}

/** What the three-month mean of a survey is compared with. */
export interface Threshold {
  readonly predicate: { readonly code: string; readonly name: string }
  /** On the scale of the index, 1–4; none where no value was in force yet. */
  readonly value?: Rounded
  /** No text bears it out, so that the report says that it is a setting. */
  readonly isUnconfirmed: boolean
}

/** The value in force on a day, for the predicate that the instrument compares with: of those that had begun the latest. */
export function thresholdAt({ compared = 'WBK', thresholds }: Instrument, day: CalendarDate): Threshold {
  const predicate = { code: compared, name: predicateNames[compared] ?? compared }
  const ofPredicate = thresholds.filter(one => one.predicate === compared)
  const latest = inForceOn(ofPredicate, day)
  if (latest === undefined) return { predicate, isUnconfirmed: false }
  const threshold: Threshold = { predicate, value: latest.value, isUnconfirmed: latest.certainty === 'U' }
  return explained(threshold, { value: explainThreshold(latest) })
}
