import { capitalLetter } from '../base/ordinals.ts'
import { captionOf } from '../document/caption-of.ts'
import type { Block, Facts, List, Paragraph } from '../document/document.ts'
import { inlineText } from '../document/inline.ts'
import { partsOf, type TextPart } from './text-parts.ts'

/** What a block outside of tables says, line by line, markers of lists included. */
export function textsOfBlock(block: Block): readonly (readonly TextPart[])[] {
  if (block.type === 'paragraph') return [partsOf(block.children)]
  if (block.type === 'list') return partsOfList(block)
  if (block.type === 'facts') {
    return block.rows.flatMap(({ label, children }) => [[{ text: label }], [{ text: ':' }], partsOf(children)])
  }
  return plainTexts(block).map(text => [{ text }])
}

/** What a block says of which no page number is a part. */
function plainTexts(block: Exclude<Block, Paragraph | List | Facts>): readonly string[] {
  switch (block.type) {
    case 'cover':
      return block.lines.map(({ children }) => inlineText(children))
    case 'heading':
      return [`${block.label ?? ''} ${inlineText(block.children)}`]
    case 'figure':
      return [`${captionOf(block)?.label ?? ''}. ${inlineText(block.caption.children)}`]
    case 'signatures':
      return [
        block.placeAndDate,
        ...block.signatories.flatMap(({ agency, title, name, nip }) => [
          agency,
          `${title},`,
          name,
          ...(nip === undefined ? [] : [`NIP ${nip}`]),
        ]),
      ]
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

function markerOf(marker: List['marker'], index: number): string {
  if (marker === 'bullet') return '•'
  return marker === 'number' ? `${index + 1}.` : `${capitalLetter(index + 1).toLowerCase()}.`
}
