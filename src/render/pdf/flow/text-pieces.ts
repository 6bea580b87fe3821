import { type Inline, inCapitals, type Reference, referenceText } from '../../../document/inline.ts'
import type { TextStyle } from '../../../theme/theme.ts'
import { type PageText, type RunningStyle, type SetLine, setText } from '../../../typeset/flow/set-text.ts'
import type { PlacedText } from '../../../typeset/placed.ts'
import { type Look, leadingOf } from '../../measures.ts'
import type { Column, Piece } from './context.ts'

/** Room for a page number until it is known: as wide as any of three digits, and as `xviii`. */
const widestNumber = '000'

/** Lines of text in a style, from the left edge of a text area. */
export function linesOf(
  children: readonly Inline[],
  style: TextStyle,
  look: Look,
  column: Column,
  owner: object = children,
): readonly SetLine[] {
  const words = withPages(style.capitals === true ? inCapitals(children) : children)
  return setText(words, look.faces, runningStyle(style, look), { ...column, owner })
}

function runningStyle(style: TextStyle, { faces }: Look): RunningStyle {
  const { size, bold, italic, align, firstLineIndent } = style
  return { size, bold, italic, align, leading: leadingOf(style, faces), ...(firstLineIndent && { firstLineIndent }) }
}

/** A reference that names a page is two: its words, and the number of the page, which is put in when it is drawn. */
function withPages(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.type === 'reference' && inline.page === true) return withPage(inline)
    return ['children' in inline ? { ...inline, children: withPages(inline.children) } : inline]
  })
}

function withPage(reference: Reference): readonly Reference[] {
  const { to } = reference
  return [
    { type: 'reference', to, label: referenceText(reference, '') },
    { type: 'reference', to, label: widestNumber, page: true },
  ]
}

/** Lines as pieces: at a page break two of them stand at least on either side. */
export function piecesOf(lines: readonly SetLine[], { above, below }: Pick<TextStyle, 'above' | 'below'>): Piece[] {
  const last = lines.length - 1
  return lines.map((line, at) => ({
    type: 'piece',
    height: line.height,
    above: at === 0 ? above : 0,
    below: at === last ? below : 0,
    keepsNext: last > 0 && (at === 0 || at === last - 1),
    drawn: (painter, x, y) => painter.paintLines([line], x, y),
  }))
}

/**
 * Labels with lines that hang beside them, all from one height. Each label is read to its end before what stands beside it, so
 * that as many lines as the longest label has are one.
 */
export function hanging(labels: readonly (readonly SetLine[])[], lines: readonly SetLine[]): readonly SetLine[] {
  const count = Math.max(1, ...labels.map(label => label.length))
  const columns = [...labels, lines.slice(0, count)]
  const heights = columns.map(column => column.reduce((sum, { height }) => sum + height, 0))
  const head: SetLine = {
    height: Math.max(...heights),
    textsWith: pageText => columns.flatMap(column => stacked(column, pageText)),
  }
  return [head, ...lines.slice(count)]
}

function stacked(lines: readonly SetLine[], pageText: PageText): readonly PlacedText[] {
  let top = 0
  return lines.flatMap(({ height, textsWith }) => {
    const texts = textsWith(pageText).map(text => ({ ...text, baseline: text.baseline + top }))
    top += height
    return texts
  })
}
