import type { Style } from 'pdfmake/interfaces.js'
import { contentsLayout } from '../../theme/layout.ts'
import type { TextStyle } from '../../theme/theme.ts'
import type { ContentsStyle } from '../../typeset/lay-contents.ts'
import type { Look } from '../measures.ts'
import { leadingOf } from '../measures.ts'

/** A text style in pdfmake's words. */
export function toPdfStyle(style: TextStyle): Style {
  return {
    fontSize: style.size,
    bold: style.bold ?? false,
    italics: style.italic ?? false,
    lineHeight: style.lineHeight,
    alignment: style.align,
    margin: [0, style.above, 0, style.below],
    ...(style.firstLineIndent !== undefined && { leadingIndent: style.firstLineIndent }),
  }
}

/** How the typesetter sets tables of contents. */
export function contentsStyle({ theme, faces }: Look): ContentsStyle {
  const { title, entry } = theme.contents
  return {
    title: { size: title.size, leading: leadingOf(title, faces), below: title.below },
    size: entry.size,
    leading: leadingOf(entry, faces),
    entryGap: entry.below,
    labelWidth: contentsLayout.levelIndent,
    numberWidth: 3 * entry.size,
  }
}
