/** Why an unsur is recommended for action: its grade, its fall against the year before, or being among the lowest. */
export type RecommendationReason = 'mutu' | 'turun' | 'terendah'

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
  readonly reasons: readonly RecommendationReason[]
}
