import type { TextStyle } from '../../../theme/theme.ts'
import type { Look } from '../../measures.ts'
import { wordLineSpacing } from '../styles/style-options.ts'
import { twips } from '../units.ts'

/** Height of a line by itself, with its gap, of letters of a size; both in points. */
export function lineHeightOf(size: number, { regular }: Look['faces']): number {
  return size * (regular.ascent + regular.descent + regular.lineGap)
}

/** Lines as a style spaces them: their height, and the part of it that lies under the letters; points. */
export function spacedLine({ size, lineHeight }: Pick<TextStyle, 'size' | 'lineHeight'>, { theme, faces }: Look) {
  const natural = lineHeightOf(size, faces)
  const spaced = natural * wordLineSpacing(lineHeight, theme.fonts)
  return { lineHeight: spaced, hanging: Math.max(0, spaced - natural) }
}

/** A length as Word keeps it, in points. */
export function rounded(points: number): number {
  return twips(points) / 20
}
