import type { ChartLook } from './chart-look.ts'
import type { Label, Point } from './drawing.ts'

/** Of a line of a name, in sizes of its letters. */
export const lineHeight = 1.2
/** From the end of a bar, or from a dot, to its value; points. */
export const valueGap = 3
/** Height of figures and capitals, in sizes of their letters. */
const capitals = 0.75

/** On which side of a point a text stands. */
export type Side = 'above' | 'below' | 'left' | 'right'

const anchors = { above: 'middle', below: 'middle', left: 'end', right: 'start' } as const

/** Labels for the lines of a text that stands beside a point. */
export function writeLabels(text: string, { x, y }: Point, side: Side, look: ChartLook): readonly Label[] {
  const lines = text.split('\n')
  const half = ((lines.length - 1) / 2) * look.fontSize * lineHeight
  const reach = half + (look.fontSize * capitals) / 2
  const middle = y + (side === 'above' ? -reach : side === 'below' ? reach : 0)
  return lines.flatMap((line, index) => {
    const shown = line.replace(/\s/g, ' ')
    const baseline = middle - half + index * look.fontSize * lineHeight + look.letterMiddle
    const label = {
      type: 'label',
      text: shown,
      x,
      baseline,
      anchor: anchors[side],
      width: look.widthOf(shown),
    } as const
    return shown === '' ? [] : [label]
  })
}
