import { capitalLetter } from '../base/ordinals.ts'
import { captionOf } from '../document/caption-of.ts'
import type { Block, List } from '../document/document.ts'
import { inlineText } from '../document/inline.ts'

/** What a block outside of tables says, line by line, markers of lists included. */
export function textsOfBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'cover':
      return block.lines.map(({ children }) => inlineText(children))
    case 'heading':
      return [`${block.label ?? ''} ${inlineText(block.children)}`]
    case 'paragraph':
      return [inlineText(block.children)]
    case 'list':
      return textsOfList(block)
    case 'figure':
      return [`${captionOf(block)?.label ?? ''}. ${inlineText(block.caption.children)}`]
    case 'facts':
      return block.rows.flatMap(({ label, children }) => [label, ':', inlineText(children)])
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

function textsOfList({ marker, items }: List): readonly string[] {
  return items.flatMap(({ children }, index) => [
    markerOf(marker, index),
    ...children.flatMap(child => textsOfBlock(child)),
  ])
}

function markerOf(marker: List['marker'], index: number): string {
  if (marker === 'bullet') return '•'
  return marker === 'number' ? `${index + 1}.` : `${capitalLetter(index + 1).toLowerCase()}.`
}
