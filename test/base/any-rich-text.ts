import fc from 'fast-check'
import type { RichText, TextRun } from '../../src/base/rich-text.ts'

const anyStyle: fc.Arbitrary<Omit<TextRun, 'text'>> = fc.record(
  { bold: fc.constant(true as const), italic: fc.constant(true as const), underline: fc.constant(true as const) },
  { requiredKeys: [] },
)
const pieces = [
  'a',
  'B',
  'zz',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '1. ',
  '12) ',
  'b. ',
  '- ',
  '•',
  '(a) ',
  '1.500',
  '–',
  'é',
  '😀',
]
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map(parts => parts.join(''))

/** Text in runs, full of line ends, blanks and beginnings of lists. */
export const anyRichText: fc.Arbitrary<RichText> = fc.array(
  fc.tuple(anyText, anyStyle).map(([text, style]) => ({ text, ...style })),
  { maxLength: 6 },
)

/** Every character (UTF-16 unit) with its style, so that texts compare whatever their runs. */
export function styledCharacters(rich: RichText): readonly string[] {
  return rich.flatMap(({ text, bold = false, italic = false, underline = false }) =>
    Array.from({ length: text.length }, (_, at) => `${text[at]} ${bold} ${italic} ${underline}`),
  )
}
