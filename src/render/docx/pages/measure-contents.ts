import type { Contents } from '../../../document/document.ts'
import { contentsLayout } from '../../../theme/layout.ts'
import type { Flow } from './flow.ts'
import { afterTab, type FlowContext, flowText, textWidth } from './flow-text.ts'

/** A table of contents under its title. Page numbers stand where the lines of their entries leave room. */
export function measureContents({ of, title }: Contents, context: FlowContext): readonly Flow[] {
  const { chapterLabelWidth, captionLabelWidth, levelIndent } = contentsLayout
  const { title: titleStyle, entry: style } = context.theme.contents
  const heading = flowText([{ type: 'text', text: title }], titleStyle, context, { startsPage: true })
  const lines = context.anchors.entries[of].map(({ level, label, children }) => {
    const bold = level === 1
    const before = bold ? 0 : chapterLabelWidth + (level - 2) * levelIndent
    const column = bold ? (of === 'headings' ? chapterLabelWidth : captionLabelWidth) : levelIndent
    const left = before + column
    const first = afterTab(before + textWidth(label, { size: style.size, bold }, context), [left])
    return flowText(children, { ...style, bold }, context, { left, first })
  })
  return [heading, ...lines]
}
