import type { IParagraphStyleOptions } from 'docx'
import { contentsLayout } from '../../../theme/layout.ts'
import type { Theme } from '../../../theme/theme.ts'
import { twips } from '../units.ts'
import { styleIds } from './style-ids.ts'
import { ownStyle, styleOptions } from './style-options.ts'

/** Lengths in points. */
interface EntryLayout {
  readonly left: number
  readonly label: number
  readonly bold: boolean
}

/** Entries of tables of contents, their labels in a column of their own. */
export function contentsStyles({ contents, fonts }: Theme): readonly IParagraphStyleOptions[] {
  const { chapterLabelWidth, captionLabelWidth, levelIndent } = contentsLayout
  const entry = (id: string, name: string, { left, label, bold }: EntryLayout): IParagraphStyleOptions => {
    const indent = { left: twips(left + label), hanging: twips(label) }
    return ownStyle(id, name, styleOptions({ ...contents.entry, bold }, fonts, { indent }))
  }
  return [
    entry('TOC1', 'toc 1', { left: 0, label: chapterLabelWidth, bold: true }),
    entry('TOC2', 'toc 2', { left: chapterLabelWidth, label: levelIndent, bold: false }),
    entry('TOC3', 'toc 3', { left: chapterLabelWidth + levelIndent, label: levelIndent, bold: false }),
    entry(styleIds.captionList, 'table of figures', { left: 0, label: captionLabelWidth, bold: true }),
  ]
}
