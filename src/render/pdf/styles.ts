import type { Style } from 'pdfmake/interfaces.js'
import type { Faces } from '../../typeset/faces.ts'
import type { ContentsStyle } from '../../typeset/lay-contents.ts'
import { leadingOf } from '../measures.ts'
import { contentsStyles, type TextStyle } from '../theme.ts'

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
export function contentsStyle(faces: Faces): ContentsStyle {
  const { title, entry, levelIndent } = contentsStyles
  return {
    title: { size: title.size, leading: leadingOf(title, faces), below: title.below },
    size: entry.size,
    leading: leadingOf(entry, faces),
    entryGap: entry.below,
    labelWidth: levelIndent,
    numberWidth: 3 * entry.size,
  }
}
