import type { ContentText } from 'pdfmake/interfaces.js'
import type { PlacedInline, PlacedLine } from 'pdfmake/js/ElementWriter.js'
import renderer, { type Drawer } from 'pdfmake/js/Renderer.js'
import { spreadWords } from './justify-between-words.ts'

/**
 * Text that is known only once every page is laid out. Lines are broken as if it were its stand-in; it is put in when its
 * line is drawn, and what it is narrower or wider goes to the gaps of the line, so that nobody sees where it was.
 *
 * pdfmake 0.3.11 has the like for its own page numbers, but leaves the gap. There is no option, so its method that draws
 * a line is told the words before.
 */
export function lateText(standIn: ContentText, words: () => string): ContentText {
  settleLines()
  return Object.assign(standIn, { noWrap: true, lateWords: words })
}

interface LateInline extends PlacedInline {
  readonly lateWords?: () => string
}

let drawOtherwise: Drawer['renderLine'] | undefined

/** Doing it twice is harmless. */
function settleLines(): void {
  if (drawOtherwise !== undefined) return
  const { prototype } = renderer.default
  drawOtherwise = prototype.renderLine
  prototype.renderLine = drawSettled
}

function drawSettled(this: Drawer, line: PlacedLine, x: number, y: number): void {
  drawOtherwise?.call(this, line, x + settle(line), y)
}

/** Puts in the words of a line; how far the line has to move to keep its alignment, in points. */
function settle(line: PlacedLine): number {
  let gained = 0
  for (const inline of line.inlines as readonly LateInline[]) {
    inline.x -= gained
    if (inline.lateWords === undefined) continue
    inline.text = inline.lateWords()
    const width = inline.font.widthOfString(inline.text, inline.fontSize)
    gained += inline.width - width
    inline.width = width
  }
  if (gained === 0) return 0
  const alignment = line.inlines[0]?.alignment
  if (alignment === 'justify') spreadWords(line, gained)
  if (alignment === 'center') return gained / 2
  return alignment === 'right' ? gained : 0
}
