import type { Span } from './patterns.ts'

/** What kind of personal data a text can hold (`docs/RULES.md` 5.2). */
export type PersonalDataKind = 'phone' | 'email' | 'identity-number' | 'profile' | 'address' | 'trace' | 'person'

/** `sure` is masked; `suspected` is masked too, until somebody has decided. */
export type DatumCertainty = 'sure' | 'suspected'

export interface PersonalDatum extends Span {
  readonly kind: PersonalDataKind
  readonly certainty: DatumCertainty
  /** Somebody decided that it is left out, and not masked. */
  readonly isRemoved?: boolean
}

/** What overlaps is one datum, of the kind that begins first; sure where a part of it is. */
export function joinOverlapping(found: readonly PersonalDatum[]): readonly PersonalDatum[] {
  const joined: PersonalDatum[] = []
  for (const one of [...found].sort((left, right) => left.start - right.start || right.end - left.end)) {
    const last = joined.at(-1)
    if (last === undefined || one.start >= last.end) joined.push(one)
    else {
      const certainty = last.certainty === 'sure' || one.certainty === 'sure' ? 'sure' : 'suspected'
      const isRemoved = last.isRemoved === true || one.isRemoved === true
      joined[joined.length - 1] = { ...last, certainty, isRemoved, end: Math.max(last.end, one.end) }
    }
  }
  return joined
}
