import type { Content, ContentColumns, ContentText } from 'pdfmake/interfaces.js'
import { capitalLetter } from '../../base/ordinals.ts'
import type {
  Cover,
  CoverLine,
  Facts,
  Heading,
  List,
  ListItem,
  Paragraph,
  Signatory,
  Signatures,
} from '../../document/document.ts'
import { type Handlers, handle } from '../../document/handlers.ts'
import { type Inline, inCapitals, inlineText } from '../../document/inline.ts'
import {
  coverLayout,
  coverStyles,
  factsLayout,
  headingStyles,
  labelWidth,
  listItemStyle,
  paragraphStyles,
  signatureLayout,
  signatureStyle,
  type TextStyle,
} from '../theme.ts'
import type { PdfContext } from './context.ts'
import { pdfInlines } from './inlines.ts'
import { countLines, type FlowingBlock, isWholeItem, measureBlock, wholeLines } from './measure-blocks.ts'
import { toPdfStyle } from './styles.ts'

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

function styledText(children: readonly Inline[], style: TextStyle): ContentText {
  return { text: pdfInlines(style.capitals ? inCapitals(children) : children), ...toPdfStyle(style) }
}

function pdfCover(cover: Cover, { assets, frame, height }: PdfContext): Content {
  const logo = cover.logo === undefined ? undefined : assets.get(cover.logo)
  const { logoSize, logoTop, titleTop, agencyTop, textHeight } = coverLayout
  const at = (y: number) => ({ absolutePosition: { x: frame.left, y: frame.top + (y * height) / textHeight } })
  const isAgency = ({ role }: CoverLine) => role === 'agency'
  const titles = cover.lines.filter(line => !isAgency(line)).map(coverLine)
  const agency = cover.lines.filter(isAgency).map(coverLine)
  const lines: Content[] = [
    { stack: titles, ...at(titleTop) },
    { stack: agency, ...at(agencyTop) },
  ]
  if (logo === undefined) return { stack: lines }
  const image = `data:image/${logo.format === 'jpg' ? 'jpeg' : 'png'};base64,${Buffer.from(logo.bytes).toString('base64')}`
  return { stack: [{ image, fit: [logoSize, logoSize], alignment: 'center', ...at(logoTop) }, ...lines] }
}

function coverLine({ children, role }: CoverLine): Content {
  return styledText(children, coverStyles[role])
}

function pdfHeading(heading: Heading, context: PdfContext): Content {
  const style = headingStyles[heading.level]
  const anchor = context.anchorOf(heading) ?? ''
  const label = heading.label ?? ''
  const outlineText = `${label} ${inlineText(heading.children)}`.trim()
  const parent = context.outlineParentOf(heading)
  const outlineParentId = parent === undefined ? undefined : context.anchorOf(parent)
  const outlineExpanded = heading.level === 1
  const marks = { id: anchor, outline: true, outlineText, outlineExpanded, outlineParentId }
  if (heading.level === 1) {
    const children: readonly Inline[] = [{ type: 'text', text: label }, { type: 'lineBreak' }, ...heading.children]
    const node = { ...styledText(children, style), ...marks }
    context.mark(anchor, node)
    return node
  }
  const node = { ...styledText([{ type: 'text', text: label }], { ...style, above: 0, below: 0 }), ...marks }
  context.mark(anchor, node)
  const title = styledText(heading.children, { ...style, above: 0, below: 0 })
  return hanging(node, title, [0, style.above, 0, style.below])
}

/** A label with its text hanging beside it. */
function hanging(label: Content, text: Content, margin: [number, number, number, number]): ContentColumns {
  return {
    columns: [
      { width: labelWidth, stack: [label] },
      { width: '*', stack: [text] },
    ],
    columnGap: 0,
    margin,
  }
}

function pdfParagraph(paragraph: Paragraph, context: PdfContext): Content {
  const text = paragraphText(paragraph)
  const isShort = countLines(paragraph.children, paragraphStyles[paragraph.role], context) <= wholeLines
  return isShort ? { stack: [text], unbreakable: true } : text
}

function paragraphText({ role, children }: Paragraph): Content {
  return styledText(children, paragraphStyles[role])
}

function pdfList(list: List, context: PdfContext): Content {
  const inside = { ...context, width: context.width - labelWidth }
  const items = list.items.map((item, index): Content => {
    const label: Inline = { type: 'text', text: markerOf(list, index) }
    return pdfItem(item, styledText([label], { ...listItemStyle, align: 'left', below: 0 }), inside)
  })
  return { stack: items, margin: [0, 0, 0, listItemStyle.below] }
}

/** A short item stays whole. A longer one may break anywhere: were its first paragraph kept, its marker would not follow. */
function pdfItem(item: ListItem, marker: Content, context: PdfContext): Content {
  const isWhole = isWholeItem(item, context)
  const children = item.children.map((child, index) =>
    index === 0 && child.type === 'paragraph' && !isWhole ? paragraphText(child) : pdfBlock(child, context),
  )
  return { ...hanging(marker, { stack: children }, [0, 0, 0, 0]), unbreakable: isWhole }
}

function markerOf({ marker }: List, index: number): string {
  if (marker === 'bullet') return '•'
  return marker === 'number' ? `${index + 1}.` : `${capitalLetter(index + 1).toLowerCase()}.`
}

function pdfFacts(facts: Facts, context: PdfContext): Content {
  const style = { ...listItemStyle, align: 'left' as const, below: 0 }
  const body = facts.rows.map((row): Content[] => [
    styledText([{ type: 'text', text: row.label }], style),
    styledText([{ type: 'text', text: ':' }], style),
    styledText(row.children, { ...style, align: 'justify' }),
  ])
  const { labelWidth: width, colonWidth, gap, rowGap, below } = factsLayout
  const layout = {
    ...{ hLineWidth: () => 0, vLineWidth: () => 0, paddingTop: () => rowGap, paddingBottom: () => rowGap },
    ...{ paddingLeft: (column: number) => (column === 0 ? 0 : gap), paddingRight: () => gap },
  }
  // A row taller than a page must break, or pdfmake drops it.
  const dontBreakRows = measureBlock(facts, context).whole <= context.height
  return { table: { widths: [width, colonWidth, '*'], body, dontBreakRows }, layout, margin: [0, 0, 0, below] }
}

function pdfSignatures(signatures: Signatures, context: PdfContext): Content {
  const { placeAndDate, signatories } = signatures
  const line = (text: string, changes: Partial<TextStyle> = {}) =>
    styledText([{ type: 'text', text }], { ...signatureStyle, ...changes })
  const block = ({ agency, title, name, nip }: Signatory): Content[] => [
    line(agency),
    line(`${title},`, { below: signatureLayout.room }),
    line(name, { bold: true }),
    ...(nip === undefined ? [] : [line(`NIP ${nip}`)]),
  ]
  return {
    stack: [line(placeAndDate), ...signatories.flatMap(block)],
    margin: [context.width - signatureLayout.width, signatureLayout.above, 0, 0],
    unbreakable: measureBlock(signatures, context).whole <= context.height,
  }
}
