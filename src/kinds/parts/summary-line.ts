/** A line of figures in Indonesian, `SKM 2021: 6.137 responden · IKM 89,80 (A) …`. */
export interface SummaryLine {
  readonly label: string
  readonly figures: readonly string[]
}
