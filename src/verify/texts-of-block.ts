import { type Block, captionOf, type Facts, type List, type Paragraph, type Signatures } from '../document/document.ts'
import { beforePage, type Inline, inlineText, pageMention } from '../document/inline.ts'
import { markerOf } from '../document/list-marker.ts'
import { signatureLines, signatureNote } from '../document/printed-lines.ts'

/** What a block that is no table says, line by line, with the markers of lists. */
export function textsOfBlock(block: Block): readonly (readonly TextPart[])[] {
  if (block.type === 'paragraph') return [partsOf(block.children)]
  if (block.type === 'list') return partsOfList(block)
  if (block.type === 'facts') {
    return block.rows.flatMap(({ label, children }) => [[{ text: label }], [{ text: ':' }], partsOf(children)])
  }
  if (block.type === 'signatures') {
    const note = signatureNote(block)
    return [...signatureLines(block), ...(note === undefined ? [] : [note])].map(({ children }) => partsOf(children))
  }
  return plainTexts(block).map(text => [{ text }])
}

/** What a block without page numbers in its text says. */
function plainTexts(block: Exclude<Block, Paragraph | List | Facts | Signatures>): readonly string[] {
  switch (block.type) {
    case 'cover':
      return block.lines.map(({ children }) => inlineText(children))
    case 'heading':
      return [`${block.label ?? ''} ${inlineText(block.children)}`]
    case 'figure':
      return [`${captionOf(block)?.label ?? ''}. ${inlineText(block.caption.children)}`]
    case 'pictures':
      return block.pictures.map(({ children }) => inlineText(children))
    case 'table':
    case 'matrix':
    case 'contents':
    case 'pageBreak':
      return []
  }
}

function partsOfList({ marker, items }: List): readonly (readonly TextPart[])[] {
  return items.flatMap(({ children }, index) => [
    [{ text: markerOf(marker, index) }],
    ...children.flatMap(child => textsOfBlock(child)),
  ])
}

/** A stretch of text. With `pageOf` it is the number of the page that this id stands on: only a finished file has it. */
interface TextPart {
  readonly text: string
  readonly pageOf?: string
}

/** What inlines say. Page numbers in references are pieces of their own. */
function partsOf(inlines: readonly Inline[]): readonly TextPart[] {
  return inlines.flatMap((inline): readonly TextPart[] => {
    if (inline.type !== 'reference')
      return 'children' in inline ? partsOf(inline.children) : [{ text: inlineText([inline]) }]
    const { to, label = '', page = false } = inline
    return page ? [{ text: `${label}${beforePage}${pageMention('')}` }, { text: '', pageOf: to }] : [{ text: label }]
  })
}
