import type { Cover, CoverLine } from '../../../document/document.ts'
import { coverPlaces } from '../../../theme/layout.ts'
import { coverFoot, coverText, logoSizeOf } from '../../cover-foot.ts'
import type { Paint } from '../paint/page-painter.ts'
import type { FlowContext, Item } from './context.ts'
import { linesOf } from './text-pieces.ts'

/** A cover fills its page: what stands on it has its own places. */
export function coverItems(cover: Cover, context: FlowContext): readonly Item[] {
  const { width, height, assets } = context
  const { logoTop, titleTop } = coverPlaces(height)
  const { agencyTop, marksTop, marks } = coverFoot(cover, { ...context, area: { width, height } })
  const isAgency = ({ role }: CoverLine) => role === 'agency'
  const logo = cover.logo === undefined ? undefined : assets.get(cover.logo)
  const texts = [
    ...stacked(
      cover.lines.filter(line => !isAgency(line)),
      titleTop,
      context,
    ),
    ...stacked(cover.lines.filter(isAgency), agencyTop, context),
  ]
  const drawn: Paint = (painter, x, y) => {
    if (logo !== undefined) {
      const size = logoSizeOf(logo)
      painter.paintImage(cover, logo, size, { x: x + (width - size.width) / 2, y: y + logoTop })
    }
    for (const paint of texts) paint(painter, x, y)
    for (const { mark, image, left, ...size } of marks)
      painter.paintImage(mark, image, size, { x: x + left, y: y + marksTop })
  }
  return [{ type: 'piece', height, above: 0, below: 0, keepsNext: false, drawn }]
}

/** Lines one under the other, from so far below the top of the text area. */
function stacked(lines: readonly CoverLine[], top: number, context: FlowContext): readonly Paint[] {
  let y = top
  return lines.map(line => {
    const style = context.theme.cover[line.role]
    const words = coverText(line, style, context.faces, context.width)
    const set = linesOf(words, style, context, { left: 0, width: context.width }, line.children)
    const at = y + style.above
    y = at + set.reduce((sum, { height }) => sum + height, 0) + style.below
    return (painter, left, start) => painter.paintLines(set, left, start + at)
  })
}
