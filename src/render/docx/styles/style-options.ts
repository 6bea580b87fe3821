import { AlignmentType, type IBaseParagraphStyleOptions, type IParagraphStyleOptions, LineRuleType } from 'docx'
import type { TextStyle } from '../../../theme/text-style.ts'
import type { ThemeFonts } from '../../../theme/theme.ts'
import { halfPoints, twips } from '../units.ts'
import { wordLines } from './word-line-spacing.ts'

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
