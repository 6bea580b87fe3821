/** A report of an earlier period, as an archive holds it: the newest revision, whatever its edition. */
export interface EarlierReport {
  /** Its kind, where that is another than the kind of the report that recalls it. */
  readonly kind?: string
  /** The capsule that it was read from. */
  readonly capsule: string
  readonly period: string
  readonly title: string
  readonly figures: Readonly<Record<string, unknown>>
  /** The typed input as JSON gave it back; only where it was asked for. */
  readonly input?: unknown
}

/** Which earlier reports are wanted: those of the latest periods before one, of a kind and unit. */
export interface RecallRequest {
  readonly kind: string
  /** The kind is another than that of the report that asks. */
  readonly isOtherKind?: boolean
  readonly unit: string
  /** Periods sort as text. */
  readonly before: string
  readonly from?: string
  readonly most: number
  readonly withInput: boolean
}

/** Asks an archive; gives the latest period first. */
export type Recall = (request: RecallRequest) => Promise<readonly EarlierReport[]>

/** An input with what earlier reports gave to it. */
export interface Joined<Input> {
  readonly input: Input
  /** Those that the report now rests on; not those that were only looked at. */
  readonly taken: readonly EarlierReport[]
}

/** Earlier reports that a report takes up: of its own kind and before its own period, where nothing else is said. */
export type Want = Pick<RecallRequest, 'from' | 'most' | 'withInput'> & Partial<Pick<RecallRequest, 'kind' | 'before'>>

/** How a kind takes up what earlier reports of its unit said. */
export interface Chain<Input> {
  readonly wants: (input: Input) => readonly Want[]
  /** Earlier reports that it cannot read change nothing. */
  readonly join: (input: Input, earlier: readonly EarlierReport[]) => Joined<Input>
}
