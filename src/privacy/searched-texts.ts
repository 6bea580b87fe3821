import type { Place } from '../base/place.ts'
import { findPersonalData } from './personal-data.ts'
import type { PersonalDataKind, PersonalDatum } from './personal-datum.ts'
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

interface PlacedText {
  readonly text: string
  readonly place: Place
}

/** A text with the personal data in it. */
export type Searched<Text extends PlacedText> = Text & { readonly found: readonly PersonalDatum[] }

/** Looks through texts, each once: rules and lists ask what was found in them again and again. */
export function searchTexts<Text extends PlacedText>(
  texts: readonly Text[],
  knowledge: PrivacyKnowledge,
): readonly Searched<Text>[] {
  return texts.map(one => ({ ...one, found: findPersonalData(one.text, knowledge) }))
}

/** All that is masked in some texts, each piece once, in their order. */
export function listPieces(texts: readonly Searched<PlacedText>[]): readonly MaskedPiece[] {
  const pieces = new Map<string, MaskedPiece>()
  for (const { text, place, found } of texts) {
    for (const { start, end, kind, certainty, isRemoved } of found) {
      if (isRemoved === true) continue
      const piece = text.slice(start, end).replace(/\s+/g, ' ').trim()
      const known = pieces.get(piece.toLowerCase())
      const first = { text: piece, kind, isSuspected: certainty === 'suspected', place, cells: 0 }
      pieces.set(piece.toLowerCase(), { ...(known ?? first), cells: (known?.cells ?? 0) + 1 })
    }
  }
  return [...pieces.values()]
}
