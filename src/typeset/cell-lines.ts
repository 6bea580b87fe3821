import type { Cell, CellLine } from '../document/table.ts'
import { breakLines, type Fragment } from './break-lines.ts'
import { type Faces, faceNameOf } from './faces.ts'

export type Align = 'left' | 'center' | 'right'

export interface CellTextStyle {
  /** Points. */
  readonly size: number
  readonly bold: boolean
  readonly align: Align
  /** Points that each level of a list is moved in. */
  readonly listIndent: number
}

/** The fragments of one printed line; `x` from the left edge of the cell's text. */
export type CellTextLine = readonly Fragment[]

/** A caption broken into lines, and the words in the document that it is the text of. */
export interface LaidCaption {
  readonly lines: readonly CellTextLine[]
  readonly owner: object
}

/** Gap between a list marker that is wider than its indent and its text, in em. */
const markerGap = 0.3

/** Lines narrower than this, in em, leave holes that show: their long words are broken by syllables. */
const narrow = 30

/** Breaks the text of a cell into printed lines. List items hang beside their markers. */
export function cellTextLines(cell: Cell, faces: Faces, style: CellTextStyle, width: number): readonly CellTextLine[] {
  return cell.lines.flatMap(line => lineFragments(line, faces, style, width))
}

function lineFragments(
  { marker, level, children }: CellLine,
  faces: Faces,
  style: CellTextStyle,
  width: number,
): readonly CellTextLine[] {
  const { size, bold, align, listIndent } = style
  const face = faceNameOf(bold, false)
  const markerWidth = marker === undefined ? 0 : faces[face].widthOf(marker) * size
  const markerX = Math.max(0, level - 1) * listIndent
  const textX = Math.max(level * listIndent, markerWidth === 0 ? 0 : markerX + markerWidth + markerGap * size)
  const room = width - textX
  const broken = breakLines(children, faces, { size, bold }, room, { hyphenates: room < narrow * size })
  return broken.map((line, index) => {
    const shift = textX + alignShift(align, room - line.width)
    const fragments =
      shift === 0 ? line.fragments : line.fragments.map(fragment => ({ ...fragment, x: fragment.x + shift }))
    if (marker === undefined || index > 0) return fragments
    // The blank keeps marker and text apart for whoever reads the page as text.
    return [{ text: `${marker} `, face, underline: false, x: markerX, width: markerWidth }, ...fragments]
  })
}

function alignShift(align: Align, room: number): number {
  if (align === 'left') return 0
  return align === 'right' ? room : room / 2
}
