import type { RunningLine } from '../document/printed-lines.ts'
import type { PageFrame } from '../theme/page-frame.ts'
import type { RunningStyle } from '../theme/theme.ts'
import { breakLines } from '../typeset/break-lines.ts'
import type { Look } from './measures.ts'
import { leadingOf, textArea } from './measures.ts'

/** A line in the upper margin as it wraps; the baseline in points from the top of the page. */
export interface HeadLine {
  readonly text: string
  readonly style: RunningStyle
  readonly baseline: number
}

/** What stands at the head of a page, its lines in the middle of the upper margin. */
export function setRunningHead(lines: readonly RunningLine[], frame: PageFrame, look: Look): readonly HeadLine[] {
  const { width } = textArea(frame)
  const wrapped = lines.flatMap(({ role, text }) => {
    const style = look.theme.running[role]
    const broken = breakLines([{ type: 'text', text }], look.faces, style, width)
    return broken.map(({ fragments }) => ({
      text: fragments
        .map(one => one.text)
        .join('')
        .trim(),
      style,
    }))
  })
  const leadings = wrapped.map(({ style }) => leadingOf({ ...style, lineHeight: 1 }, look.faces))
  const between = leadings.slice(1).reduce((sum, leading) => sum + leading, 0)
  let baseline = (frame.top - between) / 2
  return wrapped.map((line, index) => {
    if (index > 0) baseline += leadings[index] ?? 0
    return { ...line, baseline }
  })
}
