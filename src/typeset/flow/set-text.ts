import type { Inline } from '../../document/inline.ts'
import { type BrokenLine, breakLines, type Fragment } from '../break-lines.ts'
import type { Faces } from '../faces.ts'
import type { PlacedText } from '../placed.ts'
import type { LineStyle } from '../words.ts'

/** How running text is set. Lengths in points. */
export interface RunningStyle extends LineStyle {
  /** From one baseline to the next. */
  readonly leading: number
  readonly align: 'left' | 'center' | 'right' | 'justify'
  /** The first line is moved in by it. */
  readonly firstLineIndent?: number
}

/** Where text stands, from the left edge of the text area, and what of the document it is the text of. */
export interface TextPlace {
  readonly left: number
  readonly width: number
  readonly owner: object
}

/** A line of running text. Its texts are asked for when it is drawn: the page that it names is known by then. */
export interface SetLine {
  readonly height: number
  readonly textsWith: (pageText: PageText) => readonly PlacedText[]
}

/** The number of the page of a place in the document. */
export type PageText = (anchor: string) => string

/** Running text in lines. A line that names a page gives what its number is narrower or wider to the gaps between its words. */
export function setText(
  inlines: readonly Inline[],
  faces: Faces,
  style: RunningStyle,
  { left, width, owner }: TextPlace,
): readonly SetLine[] {
  const { firstLineIndent: indent = 0, leading } = style
  const broken = breakLines(inlines, faces, style, width, { indent, breaksAtSigns: true })
  const place = { left, width, owner, baseline: faces.regular.ascent * style.size }
  return broken.map(line => ({
    height: leading,
    textsWith: pageText => placeLine(settle(line, faces, style, pageText), style, place),
  }))
}

interface LinePlace extends TextPlace {
  readonly baseline: number
}

function placeLine(line: BrokenLine, { size, align }: RunningStyle, place: LinePlace): readonly PlacedText[] {
  const room = place.width - line.width
  const blanks = line.fragments.reduce((sum, { text }) => sum + blanksIn(text), 0)
  const gap = align === 'justify' && !line.ends && blanks > 0 ? room / blanks : 0
  const shift = align === 'center' ? room / 2 : align === 'right' ? room : 0
  let before = 0
  return line.fragments.map((fragment): PlacedText => {
    const { text, x, width } = fragment
    const own = blanksIn(text)
    const placed = {
      ...fragment,
      ...{ x: place.left + shift + x + before * gap, width: width + own * gap, gap },
      ...{ size, baseline: place.baseline, owner: place.owner, repeated: false },
    }
    before += own
    return placed
  })
}

function blanksIn(text: string): number {
  let count = 0
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1
  return count
}

/** The line with its pages in place of what stood for them; what follows them moves. */
function settle(line: BrokenLine, faces: Faces, { size }: RunningStyle, pageText: PageText): BrokenLine {
  if (!line.fragments.some(namesPage)) return line
  let moved = 0
  const fragments = line.fragments.map((fragment): Fragment => {
    const x = fragment.x + moved
    const { target, text, face } = fragment
    if (target === undefined || !('to' in target) || target.isPage !== true) return { ...fragment, x }
    const words = pageText(target.to) + text.slice(text.trimEnd().length)
    const width = faces[face].widthOf(words) * size
    moved += width - fragment.width
    return { ...fragment, x, text: words, width }
  })
  return { ...line, fragments, width: line.width + moved }
}

function namesPage({ target }: Fragment): boolean {
  return target !== undefined && 'to' in target && target.isPage === true
}
