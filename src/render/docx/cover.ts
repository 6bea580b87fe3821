import { AlignmentType, type FileChild, LineRuleType, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Cover, CoverLine, ImageAsset } from '../../document/document.ts'
import { coverLayout, coverPlaces, marksLayout } from '../../theme/layout.ts'
import { coverFoot, coverText, logoSizeOf, type PlacedMark, textHeight } from '../cover-foot.ts'
import type { DocxContext } from './context.ts'
import { docxInlines } from './inlines.ts'
import { pictureRun } from './pictures.ts'
import { styleIds } from './styles/style-ids.ts'
import { twips } from './units.ts'

const { logoSize } = coverLayout

/** A line of the cover with the space above it, in points. */
export interface StackedLine {
  readonly line: CoverLine
  readonly above: number
}

/** What stands below the picture of the cover, from top to bottom. */
export interface StackedCover {
  readonly lines: readonly StackedLine[]
  /** Side by side; none on most covers. */
  readonly marks: readonly PlacedMark[]
  readonly aboveMarks: number
}

type CoverContext = Pick<DocxContext, 'area' | 'faces' | 'theme' | 'assets'>

/**
 * The lines and marks of the cover. Word stacks paragraphs and has no places for them: the space above each is what the ones before
 * it leave of the way to its place.
 */
export function stackCover(cover: Cover, context: CoverContext): StackedCover {
  const { logoTop, titleTop } = coverPlaces(context.area.height)
  const { agencyTop, marksTop, marks } = coverFoot(cover, context)
  let filled = logoOf(cover, context) === undefined ? 0 : logoTop + logoSize
  const lines = cover.lines.map((line, index) => {
    const style = context.theme.cover[line.role]
    const children = coverText(line, style, context.faces, context.area.width)
    const isFirstOf = cover.lines.findIndex(({ role }) => role === line.role) === index
    const place = index === 0 ? titleTop : line.role === 'agency' && isFirstOf ? agencyTop : filled + style.above
    const above = Math.max(0, place - filled)
    filled += above + textHeight(children, style, context) + style.below
    return { line: { ...line, children }, above }
  })
  return { lines, marks, aboveMarks: Math.max(0, marksTop - filled) }
}

/** The cover, its picture first, its marks last. */
export function docxCover(cover: Cover, context: DocxContext): readonly FileChild[] {
  const logo = logoOf(cover, context)
  const { lines, marks, aboveMarks } = stackCover(cover, context)
  const paragraphs = lines.map(
    ({ line, above }) =>
      new Paragraph({
        style: styleIds.cover[line.role],
        spacing: { before: twips(above) },
        children: docxInlines(line.children, context),
      }),
  )
  return [
    ...(logo === undefined ? [] : [logoLine(logo, coverPlaces(context.area.height).logoTop)]),
    ...paragraphs,
    ...(marks.length === 0 ? [] : [marksLine(marks, aboveMarks, context)]),
  ]
}

/** The picture of the cover, if the document has it. */
export function logoOf({ logo }: Cover, { assets }: Pick<DocxContext, 'assets'>): ImageAsset | undefined {
  return logo === undefined ? undefined : assets.get(logo)
}

/** The picture in a square of fixed size, the rest of which stays free below it. */
function logoLine(logo: ImageAsset, logoTop: number): Paragraph {
  const size = logoSizeOf(logo)
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(logoTop), after: twips(logoSize - size.height) },
    children: [pictureRun(logo, size, 'Logo')],
  })
}

/** The marks in one line of their height, with blanks between them that are as wide as their gaps. */
function marksLine(marks: readonly PlacedMark[], above: number, { theme, faces }: DocxContext): Paragraph {
  const blank = faces.regular.unkernedWidthOf(' ') * theme.paragraphs.plain.size
  const gap = () => new TextRun({ text: ' ', characterSpacing: twips(marksLayout.between - blank) })
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(above), after: 0, line: 240, lineRule: LineRuleType.AUTO },
    children: marks.flatMap(({ mark, image, ...size }, index): readonly ParagraphChild[] => [
      ...(index === 0 ? [] : [gap()]),
      pictureRun(image, size, mark.alt),
    ]),
  })
}
