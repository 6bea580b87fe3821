import type { UnitFacts } from './sample-sources.ts'

/** What a run of actions answers: a numbered recommendation (2021) or one service of a unit (2022 and later). */
export interface ActionGroup {
  readonly year: number
  readonly unit: UnitFacts
  readonly answers:
    | { readonly type: 'recommendation'; readonly number: number }
    | { readonly type: 'service'; readonly name: string }
  readonly count: number
}

/** One row of a RATL sheet before it has a text: where it belongs and by when it is due. */
export interface PlannedRecord {
  readonly group: ActionGroup
  readonly timeline: string
  readonly status: 'Open' | 'Close'
}

/** One row of a RATL sheet; `action` carries italics as `*…*`. */
export interface ActionRecord extends PlannedRecord {
  readonly action: string
}
