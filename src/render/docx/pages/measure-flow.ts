import type { Block, Contents, Cover, Facts, Heading, List, Paragraph, Signatures } from '../../../document/document.ts'
import type { Figure } from '../../../document/figure.ts'
import { type Handlers, handle } from '../../../document/map-document.ts'
import { announces } from '../../../document/page-breaks.ts'
import type { Pictures } from '../../../document/pictures.ts'
import { signatureLines, signatureNote } from '../../../document/printed-lines.ts'
import type { Matrix, Table } from '../../../document/table.ts'
import {
  chartLayout,
  contentsLabelWidths,
  contentsLayout,
  coverLayout,
  coverPlaces,
  labelWidth,
  noteStyle,
  picturesLayout,
  signatureLayout,
  tableLayout,
} from '../../../theme/layout.ts'
import { pictureCaptionStyle, placePictures } from '../../place-pictures.ts'
import { carriesBreak, factStops } from '../blocks.ts'
import { logoOf, stackCover } from '../cover.ts'
import { pictureHeight } from '../figures.ts'
import { listIndent } from '../lists.ts'
import { afterMatrix } from '../tables.ts'
import type { Flow, FlowRow } from './flow.ts'
import { afterTab, emptyLine, type FlowContext, flowSpace, flowText, textWidth } from './flow-text.ts'
import { measureRows } from './measure-rows.ts'

const handlers: Handlers<Block, FlowContext, readonly Flow[]> = {
  cover: measureCover,
  heading: measureHeading,
  paragraph: measureParagraph,
  list: (list, context) => measureList(list, context),
  table: (table, context) => measureTable(table, context, tableLayout.below),
  matrix: (matrix, context) => measureTable(matrix, context, afterMatrix),
  figure: measureFigure,
  pictures: measurePictures,
  facts: measureFacts,
  signatures: measureSignatures,
  contents: measureContents,
  pageBreak: () => [],
}

/** Measures the paragraphs and tables that `docxBlock` writes for a block. */
export function measureFlow(block: Block, context: FlowContext): readonly Flow[] {
  const flow = handle(handlers, block, context)
  return !context.turnsPage || carriesBreak(block) ? flow : [emptyLine(context, { endsPage: true }), ...flow]
}

function bookmarksOf(block: Block, { anchors, bookmarkOf, labelBookmarkOf }: FlowContext): readonly string[] {
  const anchor = anchors.of(block)
  return anchor === undefined ? [] : [bookmarkOf(anchor), labelBookmarkOf(anchor)]
}

function measureHeading(heading: Heading, context: FlowContext): readonly Flow[] {
  const style = context.theme.headings[heading.level]
  const kept = { keepNext: true, keepLines: true, bookmarks: bookmarksOf(heading, context) }
  if (heading.level === 1)
    return [flowText(heading.children, style, context, { ...kept, linesBefore: 1, startsPage: true })]
  const label = textWidth(heading.label ?? '', style, context)
  const first = afterTab(label, [labelWidth])
  return [
    flowText(heading.children, style, context, { ...kept, left: labelWidth, first, startsPage: context.turnsPage }),
  ]
}

function measureParagraph(paragraph: Paragraph, context: FlowContext): readonly Flow[] {
  const setting = { keepNext: announces(paragraph), startsPage: context.turnsPage }
  return [flowText(paragraph.children, context.theme.paragraphs[paragraph.role], context, setting)]
}

function measureList(list: List, context: FlowContext, depth = 0): readonly Flow[] {
  const left = listIndent(depth)
  return list.items.flatMap(({ children }, place) => {
    const keeps = list.keeps === true && place === list.items.length - 1
    const kept = { keepNext: keeps, keepLines: keeps }
    return children.flatMap(child =>
      child.type === 'list'
        ? measureList(keeps ? { ...child, keeps } : child, context, depth + 1)
        : [flowText(child.children, context.theme.paragraphs.plain, context, { left, ...kept })],
    )
  })
}

function measureCaption(block: Table | Matrix | Figure, context: FlowContext): readonly Flow[] {
  const { caption } = block
  const bookmarks = bookmarksOf(block, context)
  if (caption === undefined || bookmarks.length === 0) return []
  const children = [{ type: 'text', text: `${caption.label ?? ''}. ` } as const, ...caption.children]
  return [
    flowText(children, context.theme.caption, context, { keepNext: true, bookmarks, startsPage: context.turnsPage }),
  ]
}

function measureTable(table: Table | Matrix, context: FlowContext, below: number): readonly Flow[] {
  return [
    ...measureCaption(table, context),
    measureRows(table, context, context.area.width),
    ...spaceUnder(table, below),
  ]
}

function measureFigure(figure: Figure, context: FlowContext): readonly Flow[] {
  const height = (pictureHeight(figure.chart, context.area.width, context) * 72) / 96
  return [
    flowSpace(height, { below: chartLayout.captionGap, keepNext: true, startsPage: context.turnsPage }),
    ...measureCaption(figure, { ...context, turnsPage: false }),
    ...spaceUnder(figure, tableLayout.below),
  ]
}

/** Rows of photographs as high as the tallest, and as the longest words under one. */
function measurePictures(pictures: Pictures, context: FlowContext): readonly Flow[] {
  const { column, rows } = placePictures(pictures, context.area.width, context.assets)
  const style = pictureCaptionStyle(context.theme)
  const inside = { ...context, area: { ...context.area, width: column } }
  const body = rows.map((row): FlowRow => {
    const words = row.pictures.map(({ picture }) => flowText(picture.children, style, inside))
    const tallest = Math.max(...words.map(({ lines, lineHeight }) => lines * lineHeight))
    return { height: row.height + style.above + tallest + picturesLayout.rowGap, keepNext: false }
  })
  return [{ type: 'table', head: [], body, rule: 0 }, flowSpace(1)]
}

function spaceUnder({ keeps }: Table | Matrix | Figure, height: number): readonly Flow[] {
  return keeps === true ? [] : [flowSpace(height)]
}

/** A table of contents under its title. Page numbers stand where the lines of their entries leave room. */
function measureContents({ of, title }: Contents, context: FlowContext): readonly Flow[] {
  const { levelIndent } = contentsLayout
  const { title: titleStyle, entry: style } = context.theme.contents
  const { chapter, caption } = contentsLabelWidths(context.theme)
  const heading = flowText([{ type: 'text', text: title }], titleStyle, context, { startsPage: true })
  const lines = context.anchors.entries[of].map(({ level, label, children }) => {
    const bold = level === 1
    const before = bold ? 0 : chapter + (level - 2) * levelIndent
    const column = bold ? (of === 'headings' ? chapter : caption) : levelIndent
    const left = before + column
    const first = afterTab(before + textWidth(label, { size: style.size, bold }, context), [left])
    return flowText(children, { ...style, bold }, context, { left, first })
  })
  return [heading, ...lines]
}

/** The picture, the lines and the marks of a cover. */
function measureCover(cover: Cover, context: FlowContext): readonly Flow[] {
  const { logoTop } = coverPlaces(context.area.height)
  const logo = logoOf(cover, context) === undefined ? [] : [flowSpace(coverLayout.logoSize, { above: logoTop })]
  const { lines, marks, aboveMarks } = stackCover(cover, context)
  const texts = lines.map(({ line, above }) =>
    flowText(line.children, context.theme.cover[line.role], context, { above }),
  )
  const [mark] = marks
  return [...logo, ...texts, ...(mark === undefined ? [] : [flowSpace(mark.height, { above: aboveMarks })])]
}

/** Labels with their values, which hang beside them. */
function measureFacts({ rows }: Facts, context: FlowContext): readonly Flow[] {
  const style = context.theme.paragraphs.plain
  return rows.map(({ label, children }) => {
    const colon = afterTab(textWidth(label, style, context), [factStops.colon, factStops.text])
    const first = afterTab(colon + textWidth(':', style, context), [factStops.text])
    return flowText(children, style, context, { left: factStops.text, first })
  })
}

/** Place and date, and who signs, with the footnote: all on one page. */
function measureSignatures(signatures: Signatures, context: FlowContext): readonly Flow[] {
  const { area, theme } = context
  const left = area.width - signatureLayout.width
  const lines = signatureLines(signatures).map(({ children, role }) =>
    flowText(children, { ...theme.paragraphs.plain, align: 'left', above: 0, bold: role === 'name' }, context, {
      left,
      below: role === 'signed' ? signatureLayout.room : 0,
      keepNext: true,
      keepLines: true,
    }),
  )
  const note = signatureNote(signatures)
  return [
    emptyLine(context, { keepNext: true }),
    ...lines,
    ...(note === undefined ? [] : [flowText(note.children, noteStyle(theme), context, { keepLines: true })]),
  ]
}
