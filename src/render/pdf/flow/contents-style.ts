import { contentsLayout } from '../../../theme/layout.ts'
import type { ContentsStyle } from '../../../typeset/lay-contents.ts'
import { type Look, leadingOf } from '../../measures.ts'

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
