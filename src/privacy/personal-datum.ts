import type { Span } from './span.ts'

/** What kind of personal data a text can hold (`docs/RULES.md` 5.2). */
export type PersonalDataKind = 'phone' | 'email' | 'identity-number' | 'profile' | 'address' | 'trace' | 'person'

/** `sure` is masked; `suspected` is masked too, until somebody has decided. */
export type Certainty = 'sure' | 'suspected'

export interface PersonalDatum extends Span {
  readonly kind: PersonalDataKind
  readonly certainty: Certainty
  /** Somebody decided that it is left out, and not masked. */
  readonly isRemoved?: boolean
}
