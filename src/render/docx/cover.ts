import { AlignmentType, type FileChild, ImageRun, Paragraph } from 'docx'
import type { Cover, CoverLine, ImageAsset } from '../../document/document.ts'
import { type Inline, inCapitals } from '../../document/inline.ts'
import { coverLayout, coverPlaces } from '../../theme/layout.ts'
import type { TextStyle } from '../../theme/text-style.ts'
import { breakLines } from '../../typeset/break-lines.ts'
import { coverText } from '../cover-text.ts'
import { leadingOf } from '../measures.ts'
import type { DocxContext } from './context.ts'
import { docxInlines } from './inlines.ts'
import { styleIds } from './styles/style-ids.ts'
import { twips } from './units.ts'

const { logoSize } = coverLayout

/** A line of the cover with the space above it, in points. */
export interface StackedLine {
  readonly line: CoverLine
  readonly above: number
}

type CoverContext = Pick<DocxContext, 'area' | 'faces' | 'theme' | 'assets'>

/**
 * The lines of the cover. Word stacks paragraphs and has no places for them: the space above each is what the ones before
 * it leave of the way to its place.
 */
export function stackCover(cover: Cover, context: CoverContext): readonly StackedLine[] {
  const { logoTop, titleTop, agencyTop } = coverPlaces(context.area.height)
  let filled = logoOf(cover, context) === undefined ? 0 : logoTop + logoSize
  return cover.lines.map((line, index) => {
    const style = context.theme.cover[line.role]
    const children = coverText(line, style, context.faces, context.area.width)
    const isFirstOf = cover.lines.findIndex(({ role }) => role === line.role) === index
    const place = index === 0 ? titleTop : line.role === 'agency' && isFirstOf ? agencyTop : filled + style.above
    const above = Math.max(0, place - filled)
    filled += above + textHeight(children, style, context) + style.below
    return { line: { ...line, children }, above }
  })
}

/** The cover, its picture first. */
export function docxCover(cover: Cover, context: DocxContext): readonly FileChild[] {
  const logo = logoOf(cover, context)
  const lines = stackCover(cover, context).map(
    ({ line, above }) =>
      new Paragraph({
        style: styleIds.cover[line.role],
        spacing: { before: twips(above) },
        children: docxInlines(line.children, context),
      }),
  )
  return logo === undefined ? lines : [logoLine(logo, coverPlaces(context.area.height).logoTop), ...lines]
}

/** The picture of the cover, if the document has it. */
export function logoOf({ logo }: Cover, { assets }: Pick<DocxContext, 'assets'>): ImageAsset | undefined {
  return logo === undefined ? undefined : assets.get(logo)
}

/** Height of a line of the cover as it wraps, in points. */
function textHeight(children: readonly Inline[], style: TextStyle, { area, faces }: CoverContext): number {
  const { size, bold = false } = style
  const words = style.capitals ? inCapitals(children) : children
  return breakLines(words, faces, { size, bold }, area.width).length * leadingOf(style, faces)
}

/** The picture in a square of fixed size, the rest of which stays free below it. */
function logoLine({ format, bytes, width, height }: ImageAsset, logoTop: number): Paragraph {
  const scale = logoSize / Math.max(width, height)
  // The library takes lengths of pictures in pixels, 96 to the inch.
  const pixels = (length: number) => Math.round((length * scale * 96) / 72)
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(logoTop), after: twips(logoSize - height * scale) },
    children: [
      new ImageRun({
        type: format,
        data: bytes,
        transformation: { width: pixels(width), height: pixels(height) },
        altText: { name: 'Logo', description: 'Logo' },
      }),
    ],
  })
}
