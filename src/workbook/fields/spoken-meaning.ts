import type { FieldContext } from '../column.ts'
import { isIgnored } from '../mapping/sheet-mapping.ts'

/** What the workbook says that a word means: another word, or that it is to be read as blank. */
export type SpokenMeaning = { readonly type: 'word'; readonly meaning: string } | { readonly type: 'blank' }

/** Asks the workbook for the first of some spellings of a word that it explains. */
export function spokenMeaning(
  spellings: readonly string[],
  { meaning: meaningOf }: Pick<FieldContext, 'meaning'>,
): SpokenMeaning | undefined {
  if (meaningOf === undefined) return undefined
  const meaning = spellings.map(meaningOf).find(said => said !== undefined)
  if (meaning === undefined) return undefined
  return isIgnored(meaning) ? { type: 'blank' } : { type: 'word', meaning }
}

/** The sheet whose words the workbook can explain; none where it has no other sheets. */
export function explainedSheet({ meaning, place }: Pick<FieldContext, 'meaning' | 'place'>): string | undefined {
  return meaning === undefined ? undefined : place.sheet
}
