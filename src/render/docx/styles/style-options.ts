import { AlignmentType, type IBaseParagraphStyleOptions, type IParagraphStyleOptions, LineRuleType } from 'docx'
import type { TextStyle, ThemeFonts } from '../../../theme/theme.ts'
import { halfPoints, twips } from '../units.ts'

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const

type ParagraphOptions = NonNullable<IBaseParagraphStyleOptions['paragraph']>

/** A style of paragraphs as the library takes it, with what the theme does not say of it. */
export function styleOptions(
  style: TextStyle,
  fonts: ThemeFonts,
  more: ParagraphOptions = {},
): IBaseParagraphStyleOptions {
  return {
    run: {
      size: halfPoints(style.size),
      bold: style.bold ?? false,
      italics: style.italic ?? false,
      allCaps: style.capitals ?? false,
      color: '000000',
      font: fonts.office,
    },
    paragraph: {
      alignment: alignments[style.align],
      spacing: {
        before: twips(style.above),
        after: twips(style.below),
        line: wordLines(style.lineHeight, fonts),
        lineRule: LineRuleType.AUTO,
      },
      ...(style.firstLineIndent !== undefined && { indent: { firstLine: twips(style.firstLineIndent) } }),
      ...more,
    },
  }
}

/** A style of our own, by its id and by the name that Word shows. */
export function ownStyle(id: string, name: string, options: IBaseParagraphStyleOptions): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', ...options }
}

/** A single line, in Word's measure of line spacing. */
const wordLine = 240

/** Word's line spacing, in its measure, for a height of lines in the theme's. */
function wordLines(lineHeight: number, { lettersInLine }: ThemeFonts): number {
  return Math.round(wordLine * lineHeight * lettersInLine)
}

/** The same as a multiple of single lines. */
export function wordLineSpacing(lineHeight: number, fonts: ThemeFonts): number {
  return wordLines(lineHeight, fonts) / wordLine
}
