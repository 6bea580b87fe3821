import type { ReasonType } from '../scoring/recommendations.ts'

/** An unsur that a survey recommends for action: at least one action of its unit is waited for. */
export interface RecommendedUnsur {
  /** Of the survey. */
  readonly year: number
  /** As the sheet Unit writes it. */
  readonly unit: string
  /** None where recommendations are given for a unit as a whole. */
  readonly service?: string | undefined
  /** `U4` */
  readonly code: string
  readonly name: string
  readonly reasons: readonly ReasonType[]
}
