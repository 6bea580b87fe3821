import { type Inline, inCapitals } from '../../../document/inline.ts'
import type { TextStyle } from '../../../theme/text-style.ts'
import type { DocxContext } from '../context.ts'
import { countLines } from './count-lines.ts'
import type { FlowParagraph } from './flow.ts'
import { lineHeightOf, rounded, spacedLine } from './word-height.ts'

/** What blocks are measured with. */
export type FlowContext = Pick<
  DocxContext,
  'faces' | 'theme' | 'area' | 'turnsPage' | 'anchors' | 'assets' | 'bookmarkOf' | 'labelBookmarkOf'
>

const loose = {
  type: 'paragraph',
  ...{ above: 0, below: 0, hanging: 0, bookmarks: [] },
  ...{ keepNext: false, keepLines: false, startsPage: false, endsPage: false },
} as const

/** Where the text of a paragraph stands, in points, and how it keeps together, beyond its style. */
export interface FlowSetting extends Partial<Omit<FlowParagraph, 'type' | 'lines' | 'lineHeight'>> {
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
  { left = 0, first = left, linesBefore = 0, ...setting }: FlowSetting = {},
): FlowParagraph {
  const { faces, area } = context
  const { size, bold, italic, align, above, below, capitals = false } = style
  const room = {
    ...{ left: rounded(left), first: rounded(first + (style.firstLineIndent ?? 0)) },
    ...{ right: rounded(area.width), isJustified: align === 'justify' },
  }
  const lines =
    linesBefore + countLines(capitals ? inCapitals(children) : children, faces, { size, bold, italic }, room)
  const spaces = { above: rounded(above), below: rounded(below) }
  return { ...loose, ...spaces, ...spacedLine(style, context), ...setting, lines }
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
