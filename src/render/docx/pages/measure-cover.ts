import type { Cover } from '../../../document/document.ts'
import { coverLayout, coverPlaces } from '../../../theme/layout.ts'
import { logoOf, stackCover } from '../cover.ts'
import type { Flow } from './flow.ts'
import { type FlowContext, flowSpace, flowText } from './flow-text.ts'

/** The picture, the lines and the marks of a cover. */
export function measureCover(cover: Cover, context: FlowContext): readonly Flow[] {
  const { logoTop } = coverPlaces(context.area.height)
  const logo = logoOf(cover, context) === undefined ? [] : [flowSpace(coverLayout.logoSize, { above: logoTop })]
  const { lines, marks, aboveMarks } = stackCover(cover, context)
  const texts = lines.map(({ line, above }) =>
    flowText(line.children, context.theme.cover[line.role], context, { above }),
  )
  const [mark] = marks
  return [...logo, ...texts, ...(mark === undefined ? [] : [flowSpace(mark.height, { above: aboveMarks })])]
}
