import type { Difference } from '../../kinds/report-kind.ts'
import type { SentenceDifference } from './sentences/compare-passages.ts'

export interface Comparison {
  readonly before: string
  readonly after: string
  readonly differences: readonly Difference[]
  /** Sentences in which they differ; null where the words of one of them could not be had. */
  readonly sentences: readonly SentenceDifference[] | null
}
