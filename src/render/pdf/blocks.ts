import type { Content, ContentColumns, ContentText } from 'pdfmake/interfaces.js'
import type {
  Cover,
  CoverLine,
  Facts,
  Heading,
  List,
  ListItem,
  Paragraph,
  Signatures,
} from '../../document/document.ts'
import { type Inline, inCapitals, inlineText } from '../../document/inline.ts'
import { markerOf } from '../../document/list-marker.ts'
import { type Handlers, handle } from '../../document/map-document.ts'
import { signatureLines, signatureNote } from '../../document/printed-lines.ts'
import { coverLayout, coverPlaces, factsLayout, noteStyle, signatureLayout } from '../../theme/layout.ts'
import type { TextStyle } from '../../theme/theme.ts'
import { coverFoot, coverText } from '../cover-foot.ts'
import { dataUrl } from '../data-url.ts'
import type { PdfContext } from './context.ts'
import { pdfInlines } from './inlines.ts'
import {
  countLines,
  type FlowingBlock,
  headingLabelWidth,
  isWholeItem,
  listLabelWidth,
  measureBlock,
  measureItem,
  wholeLines,
} from './measure-blocks.ts'
import { toPdfStyle } from './styles.ts'
import { drawnAround } from './tags/tag-lines.ts'

const handlers: Handlers<FlowingBlock, PdfContext, Content> = {
  cover: pdfCover,
  heading: pdfHeading,
  paragraph: pdfParagraph,
  list: pdfList,
  facts: pdfFacts,
  signatures: pdfSignatures,
}

/** The pdfmake content of a block: a fresh object every time, since pdfmake writes into it. */
export function pdfBlock(block: FlowingBlock, context: PdfContext): Content {
  return handle(handlers, block, context)
}

/** Text in a style, drawn as that of an object of the document: the children themselves, where no other is named. */
function styledText(
  children: readonly Inline[],
  style: TextStyle,
  context: PdfContext,
  owner: object = children,
): ContentText {
  const text = pdfInlines(style.capitals ? inCapitals(children) : children, context)
  return drawnAround({ text, ...toPdfStyle(style) }, context.around(owner))
}

function pdfCover(cover: Cover, context: PdfContext): Content {
  const { assets, frame, width, height, around } = context
  const logo = cover.logo === undefined ? undefined : assets.get(cover.logo)
  const { logoSize } = coverLayout
  const { logoTop, titleTop } = coverPlaces(height)
  const { agencyTop, marksTop, marks } = coverFoot(cover, { ...context, area: { width, height } })
  const at = (y: number, x = 0) => ({ absolutePosition: { x: frame.left + x, y: frame.top + y } })
  const isAgency = ({ role }: CoverLine) => role === 'agency'
  const lineOf = (line: CoverLine) => {
    const style = context.theme.cover[line.role]
    return styledText(coverText(line, style, context.faces, context.width), style, context, line.children)
  }
  const titles = cover.lines.filter(line => !isAgency(line)).map(lineOf)
  const agency = cover.lines.filter(isAgency).map(lineOf)
  const lines: Content[] = [
    { stack: titles, ...at(titleTop) },
    { stack: agency, ...at(agencyTop) },
    ...marks.map(({ mark, image, left, ...size }): Content => {
      return drawnAround({ image: dataUrl(image), ...size, ...at(marksTop, left) }, around(mark))
    }),
  ]
  if (logo === undefined) return { stack: lines }
  const picture: Content = { image: dataUrl(logo), fit: [logoSize, logoSize], alignment: 'center', ...at(logoTop) }
  return { stack: [drawnAround(picture, around(cover)), ...lines] }
}

function pdfHeading(heading: Heading, context: PdfContext): Content {
  const style = context.theme.headings[heading.level]
  const anchor = context.anchorOf(heading) ?? ''
  const label = heading.label ?? ''
  const outlineText = `${label} ${inlineText(heading.children)}`.trim()
  const parent = context.outlineParentOf(heading)
  const outlineParentId = parent === undefined ? undefined : context.anchorOf(parent)
  const outlineExpanded = heading.level === 1
  const marks = { id: anchor, outline: true, outlineText, outlineExpanded, outlineParentId }
  if (heading.level === 1) {
    const children: readonly Inline[] = [{ type: 'text', text: label }, { type: 'lineBreak' }, ...heading.children]
    const node = { ...styledText(children, style, context, heading.children), ...marks }
    context.mark(anchor, node)
    return node
  }
  const inLine = { ...style, above: 0, below: 0 }
  const node = { ...styledText([{ type: 'text', text: label }], inLine, context, heading.children), ...marks }
  context.mark(anchor, node)
  const title = styledText(heading.children, inLine, context)
  return hanging(node, title, [0, style.above, 0, style.below], headingLabelWidth(heading, context))
}

/** A label with its text hanging beside it. */
function hanging(
  label: Content,
  text: Content,
  margin: [number, number, number, number],
  width: number,
): ContentColumns {
  return {
    columns: [
      { width, stack: [label] },
      { width: '*', stack: [text] },
    ],
    columnGap: 0,
    margin,
  }
}

function pdfParagraph(paragraph: Paragraph, context: PdfContext): Content {
  const text = paragraphText(paragraph, context)
  const isShort = countLines(paragraph.children, context.theme.paragraphs[paragraph.role], context) <= wholeLines
  return isShort ? { stack: [text], unbreakable: true } : text
}

function paragraphText({ role, children }: Paragraph, context: PdfContext): Content {
  return styledText(children, context.theme.paragraphs[role], context)
}

function pdfList(list: List, context: PdfContext): Content {
  return { stack: pdfItems(list, context), margin: [0, 0, 0, context.theme.listItem.below] }
}

function pdfItems(list: List, context: PdfContext): Content[] {
  const width = listLabelWidth(list, context)
  const inside = { ...context, width: context.width - width }
  return list.items.map((item, index): Content => {
    const label: Inline = { type: 'text', text: markerOf(list.marker, index) }
    const marker = styledText([label], { ...context.theme.listItem, align: 'left', below: 0 }, context, item)
    return pdfItem(item, marker, width, inside)
  })
}

interface KeptList {
  /** All items but the last, where there are others. */
  readonly before: Content | undefined
  readonly last: Content
  /** Points. */
  readonly lastHeight: number
}

/** A list in two pieces, so that its last item can go with what follows; none where that is too long to stay whole. */
export function pdfKeptList(list: List, context: PdfContext): KeptList | undefined {
  const last = list.items.at(-1)
  const inside = { ...context, width: context.width - listLabelWidth(list, context) }
  if (last === undefined || !isWholeItem(last, inside)) return undefined
  const items = pdfItems(list, context)
  const { below } = context.theme.listItem
  return {
    before: items.length > 1 ? { stack: items.slice(0, -1) } : undefined,
    last: { stack: items.slice(-1), margin: [0, 0, 0, below] },
    lastHeight: measureItem(last, inside).whole + below,
  }
}

/** A short item stays whole. A longer one may break anywhere: were its first paragraph kept, its marker would not follow. */
function pdfItem(item: ListItem, marker: Content, width: number, context: PdfContext): Content {
  const isWhole = isWholeItem(item, context)
  const children = item.children.map((child, index) =>
    index === 0 && child.type === 'paragraph' && !isWhole ? paragraphText(child, context) : pdfBlock(child, context),
  )
  return { ...hanging(marker, { stack: children }, [0, 0, 0, 0], width), unbreakable: isWhole }
}

function pdfFacts(facts: Facts, context: PdfContext): Content {
  const style = { ...context.theme.listItem, align: 'left' as const, below: 0 }
  const body = facts.rows.map((row): Content[] => [
    styledText([{ type: 'text', text: row.label }], style, context, row),
    styledText([{ type: 'text', text: ':' }], style, context, row),
    styledText(row.children, { ...style, align: 'justify' }, context),
  ])
  const { labelWidth: width, colonWidth, gap, rowGap, below } = factsLayout
  const lastColumn = 2
  const layout = {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingTop: () => rowGap,
    paddingBottom: () => rowGap,
    // The outer edges are those of the text above and below.
    paddingLeft: (column: number) => (column === 0 ? 0 : gap),
    paddingRight: (column: number) => (column === lastColumn ? 0 : gap),
  }
  // A row taller than a page must break, or pdfmake drops it.
  const dontBreakRows = measureBlock(facts, context).whole <= context.height
  return { table: { widths: [width, colonWidth, '*'], body, dontBreakRows }, layout, margin: [0, 0, 0, below] }
}

function pdfSignatures(signatures: Signatures, context: PdfContext): Content {
  const { theme, width, height } = context
  const lines = signatureLines(signatures).map(({ of, children, role }) => {
    const style = { ...theme.signature, bold: role === 'name', below: role === 'signed' ? signatureLayout.room : 0 }
    return styledText(children, style, context, of)
  })
  const note = signatureNote(signatures)
  const margin: [number, number, number, number] = [width - signatureLayout.width, signatureLayout.above, 0, 0]
  return {
    stack: [
      { stack: lines, margin },
      ...(note === undefined ? [] : [styledText(note.children, noteStyle(theme), context, note.of)]),
    ],
    unbreakable: measureBlock(signatures, context).whole <= height,
  }
}
