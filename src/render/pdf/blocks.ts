import type { Content, ContentText } from 'pdfmake/interfaces.js'
import { capitalLetter } from '../../base/ordinals.ts'
import type {
  Block,
  Contents,
  Cover,
  Facts,
  Heading,
  List,
  PageBreak,
  Paragraph,
  Signatory,
  Signatures,
} from '../../document/document.ts'
import { type Handlers, handle } from '../../document/handlers.ts'
import { type Inline, inCapitals, inlineText } from '../../document/inline.ts'
import type { Matrix } from '../../document/table.ts'
import { breakLines } from '../../typeset/break-lines.ts'
import {
  coverLayout,
  coverStyles,
  headingStyles,
  labelWidth,
  paragraphStyles,
  signatureLayout,
  type TextStyle,
} from '../theme.ts'
import type { PdfContext } from './context.ts'
import { pdfInlines } from './inlines.ts'
import { toPdfStyle } from './styles.ts'
import { pdfTable } from './tables.ts'

/** Blocks that pdfmake lays out; the others are set by our own typesetter or only turn the page. */
export type FlowingBlock = Exclude<Block, Matrix | Contents | PageBreak>

const handlers: Handlers<FlowingBlock, PdfContext, Content> = {
  cover: pdfCover,
  heading: pdfHeading,
  paragraph: pdfParagraph,
  list: pdfList,
  table: pdfTable,
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

function pdfCover(cover: Cover, { assets, frame }: PdfContext): Content {
  const logo = cover.logo === undefined ? undefined : assets.get(cover.logo)
  const { logoSize, logoTop, titleTop, agencyTop } = coverLayout
  const at = (y: number) => ({ absolutePosition: { x: frame.left, y: frame.top + y } })
  const lines = cover.lines.map((line, index): Content => {
    const text = styledText(line.children, coverStyles[line.role])
    if (line.role === 'agency') return { ...text, ...at(agencyTop) }
    const { above, below } = coverStyles[line.role]
    return { ...text, margin: [0, index === 0 ? titleTop : above, 0, below] }
  })
  if (logo === undefined) return { stack: lines }
  const image = `data:image/${logo.format === 'jpg' ? 'jpeg' : 'png'};base64,${Buffer.from(logo.bytes).toString('base64')}`
  return { stack: [{ image, fit: [logoSize, logoSize], alignment: 'center', ...at(logoTop) }, ...lines] }
}

function pdfHeading(heading: Heading, context: PdfContext): Content {
  const style = headingStyles[heading.level]
  const anchor = context.anchorOf(heading) ?? ''
  const label = heading.label ?? ''
  const outlineText = `${label} ${inlineText(heading.children)}`.trim()
  const marks = { id: anchor, outline: true, outlineText, outlineExpanded: heading.level === 1 }
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
function hanging(label: Content, text: Content, margin: [number, number, number, number]): Content {
  return {
    columns: [
      { width: labelWidth, stack: [label] },
      { width: '*', stack: [text] },
    ],
    columnGap: 0,
    margin,
  }
}

/** A short paragraph is not torn: pdfmake knows no widows, and would leave single lines on either page. */
const wholeLines = 5

function pdfParagraph(paragraph: Paragraph, { faces, width }: PdfContext): Content {
  const style = paragraphStyles[paragraph.role]
  const text = styledText(paragraph.children, style)
  const isShort = breakLines(paragraph.children, faces, style, width).length <= wholeLines
  return isShort ? { stack: [text], unbreakable: true } : text
}

function pdfList(list: List, context: PdfContext): Content {
  const items = list.items.map((item, index): Content => {
    const style = { ...paragraphStyles.plain, below: 0 }
    const marker = styledText([{ type: 'text', text: markerOf(list, index) }], { ...style, align: 'left' })
    const children = item.children.map(child =>
      child.type === 'list' ? pdfList(child, context) : pdfParagraph(child, context),
    )
    return hanging(marker, { stack: children }, [0, 0, 0, 0])
  })
  return { stack: items, margin: [0, 0, 0, paragraphStyles.plain.below] }
}

function markerOf({ marker }: List, index: number): string {
  if (marker === 'bullet') return '•'
  return marker === 'number' ? `${index + 1}.` : `${capitalLetter(index + 1).toLowerCase()}.`
}

function pdfFacts(facts: Facts): Content {
  const style = { ...paragraphStyles.plain, align: 'left' as const, below: 0 }
  const body = facts.rows.map((row): Content[] => [
    styledText([{ type: 'text', text: row.label }], style),
    styledText([{ type: 'text', text: ':' }], style),
    styledText(row.children, { ...style, align: 'justify' }),
  ])
  return { table: { widths: [4 * labelWidth, 6, '*'], body }, layout: 'noBorders', margin: [0, 0, 0, 6] }
}

function pdfSignatures({ placeAndDate, signatories }: Signatures, { width }: PdfContext): Content {
  const style: TextStyle = { ...paragraphStyles.plain, align: 'left', above: 0, below: 0 }
  const line = (text: string, changes: Partial<TextStyle> = {}) =>
    styledText([{ type: 'text', text }], { ...style, ...changes })
  const block = ({ agency, title, name, nip }: Signatory): Content[] => [
    line(agency),
    line(`${title},`, { below: signatureLayout.room }),
    line(name, { bold: true }),
    ...(nip === undefined ? [] : [line(`NIP ${nip}`)]),
  ]
  return {
    stack: [line(placeAndDate), ...signatories.flatMap(block)],
    margin: [width - signatureLayout.width, 14, 0, 0],
    unbreakable: true,
  }
}
