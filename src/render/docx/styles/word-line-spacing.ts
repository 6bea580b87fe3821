import type { ThemeFonts } from '../../../theme/theme.ts'

/** A single line, in Word's measure of line spacing. */
const wordLine = 240

/** Word's line spacing, in its measure, for a height of lines in the theme's. */
export function wordLines(lineHeight: number, { lettersInLine }: ThemeFonts): number {
  return Math.round(wordLine * lineHeight * lettersInLine)
}

/** The same as a multiple of single lines. */
export function wordLineSpacing(lineHeight: number, fonts: ThemeFonts): number {
  return wordLines(lineHeight, fonts) / wordLine
}
