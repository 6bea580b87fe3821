import type { Block, Heading, List, Paragraph } from '../../../document/document.ts'
import type { Figure } from '../../../document/figure.ts'
import { type Handlers, handle } from '../../../document/map-document.ts'
import { announces } from '../../../document/page-breaks.ts'
import type { Matrix, Table } from '../../../document/table.ts'
import { chartLayout, labelWidth, tableLayout } from '../../../theme/layout.ts'
import { afterMatrix, carriesBreak } from '../blocks.ts'
import { pictureHeight } from '../figures.ts'
import { listIndent } from '../lists.ts'
import type { Flow } from './flow.ts'
import { afterTab, emptyLine, type FlowContext, flowSpace, flowText, textWidth } from './flow-text.ts'
import { measureContents } from './measure-contents.ts'
import { measureCover } from './measure-cover.ts'
import { measureFacts } from './measure-facts.ts'
import { measureRows } from './measure-rows.ts'
import { measureSignatures } from './measure-signatures.ts'

const handlers: Handlers<Block, FlowContext, readonly Flow[]> = {
  cover: measureCover,
  heading: measureHeading,
  paragraph: measureParagraph,
  list: (list, context) => measureList(list, context),
  table: (table, context) => measureTable(table, context, tableLayout.below),
  matrix: (matrix, context) => measureTable(matrix, context, afterMatrix),
  figure: measureFigure,
  facts: measureFacts,
  signatures: measureSignatures,
  contents: measureContents,
  pageBreak: () => [],
}

/** Measures the paragraphs and tables that `docxBlock` writes for a block. */
export function measureBlock(block: Block, context: FlowContext): readonly Flow[] {
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
  return list.items.flatMap(({ children }) =>
    children.flatMap(child =>
      child.type === 'list'
        ? measureList(child, context, depth + 1)
        : [flowText(child.children, context.theme.paragraphs.plain, context, { left })],
    ),
  )
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
  return [...measureCaption(table, context), measureRows(table, context, context.area.width), flowSpace(below)]
}

function measureFigure(figure: Figure, context: FlowContext): readonly Flow[] {
  const height = (pictureHeight(figure.chart, context.area.width, context) * 72) / 96
  return [
    flowSpace(height, { below: chartLayout.captionGap, keepNext: true, startsPage: context.turnsPage }),
    ...measureCaption(figure, { ...context, turnsPage: false }),
    flowSpace(tableLayout.below),
  ]
}
