import { type Inline, inCapitals } from '../../../document/inline.ts'
import type { TextStyle } from '../../../theme/theme.ts'
import type { DocxContext } from '../context.ts'
import { countWordLines } from './count-lines.ts'
import type { FlowParagraph } from './flow.ts'
import { lineHeightOf, rounded, spacedLine } from './word-height.ts'

/** What blocks are measured with. */
export type FlowContext = Pick<
  DocxContext,
  'faces' | 'theme' | 'area' | 'turnsPage' | 'anchors' | 'assets' | 'bookmarkOf' | 'labelBookmarkOf'
>

const loose = {
  type: 'paragraph',
  above: 0,
  below: 0,
  hanging: 0,
  bookmarks: [],
  keepNext: false,
  keepLines: false,
  startsPage: false,
  endsPage: false,
} as const

/** Where the text of a paragraph stands, in points, and how it keeps together, beyond its style. */
export interface FlowSetting extends Partial<Omit<FlowParagraph, 'type' | 'lines' | 'lineHeight' | 'hanging'>> {
  /** Where its lines begin; 0 without. */
  readonly left?: number
  /** Where its first line begins; with the others without. */
  readonly first?: number
  /** Lines before the text. */
  readonly linesBefore?: number
}

/** A paragraph of text in a style. */
export function flowText(
  children: readonly Inline[],
  style: TextStyle,
  context: FlowContext,
  setting: FlowSetting = {},
): FlowParagraph {
  const { size, bold, italic, capitals = false, firstLineIndent = 0 } = style
  const { left = 0, first = left, linesBefore = 0 } = setting
  const { above = rounded(style.above), below = rounded(style.below), bookmarks = [] } = setting
  const { keepNext = false, keepLines = false, startsPage = false, endsPage = false } = setting
  const room = {
    left: rounded(left),
    first: rounded(first + firstLineIndent),
    right: rounded(context.area.width),
    isJustified: style.align === 'justify',
  }
  const text = capitals ? inCapitals(children) : children
  const lines = linesBefore + countWordLines(text, context.faces, { size, bold, italic }, room)
  const { lineHeight, hanging } = spacedLine(style, context)
  return {
    type: 'paragraph',
    lines,
    lineHeight,
    hanging,
    above,
    below,
    keepNext,
    keepLines,
    startsPage,
    endsPage,
    bookmarks,
  }
}

/** A line of a height in points without text. */
export function flowSpace(lineHeight: number, setting: Partial<FlowParagraph> = {}): FlowParagraph {
  return { ...loose, ...setting, lines: 1, lineHeight: rounded(lineHeight) }
}

/** An empty line of running text. */
export function emptyLine({ theme, faces }: FlowContext, setting: Partial<FlowParagraph>): FlowParagraph {
  return { ...loose, ...setting, lines: 1, lineHeight: lineHeightOf(theme.paragraphs.body.size, faces) }
}

/** Word's own tab stops stand so far apart; points. */
const tabWidth = 36

/** Where text goes on after a tab: at the next of some stops, or at Word's own. All in points. */
export function afterTab(position: number, stops: readonly number[]): number {
  return stops.find(stop => stop > position) ?? (Math.floor(position / tabWidth) + 1) * tabWidth
}

/** Width of a text of one line, in points. */
export function textWidth(
  text: string,
  { size, bold = false }: { readonly size: number; readonly bold?: boolean },
  { faces }: FlowContext,
): number {
  return faces[bold ? 'bold' : 'regular'].unkernedWidthOf(text) * size
}
