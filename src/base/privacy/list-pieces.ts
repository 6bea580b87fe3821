import type { Place } from '../problem.ts'
import { findPersonalData } from './personal-data.ts'
import type { PersonalDataKind } from './personal-datum.ts'
import type { PrivacyKnowledge } from './privacy-knowledge.ts'

/** A piece of text that a public edition masks: what, why, and where it was met first. Holds personal data itself. */
export interface MaskedPiece {
  readonly text: string
  readonly kind: PersonalDataKind
  readonly isSuspected: boolean
  readonly place: Place
  /** In how many cells it stands. */
  readonly cells: number
}

/** All that is masked in some texts, each piece once, in their order. */
export function listPieces(
  texts: readonly { readonly text: string; readonly place: Place }[],
  knowledge: PrivacyKnowledge,
): readonly MaskedPiece[] {
  const pieces = new Map<string, MaskedPiece>()
  for (const { text, place } of texts) {
    for (const { start, end, kind, certainty, isRemoved } of findPersonalData(text, knowledge)) {
      if (isRemoved === true) continue
      const piece = text.slice(start, end).replace(/\s+/g, ' ').trim()
      const known = pieces.get(piece.toLowerCase())
      const first = { text: piece, kind, isSuspected: certainty === 'suspected', place, cells: 0 }
      pieces.set(piece.toLowerCase(), { ...(known ?? first), cells: (known?.cells ?? 0) + 1 })
    }
  }
  return [...pieces.values()]
}
