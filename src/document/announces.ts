import type { Block, ReportDocument } from './document.ts'
import { inlineText } from './inline.ts'

/**
 * Whether a block stays on the page of what follows it: a heading, a line that ends in a colon, or the last words before
 * signatures, which are never alone on a page.
 */
export function announces(block: Block): boolean {
  if (block.type !== 'paragraph') return block.type === 'heading'
  return block.keeps === true || inlineText(block.children).trimEnd().endsWith(':')
}

/** The same document, in which the paragraph before signatures stays with them. */
export function keepSignatures(document: ReportDocument): ReportDocument {
  const sections = document.sections.map(section => ({
    ...section,
    children: section.children.map((block, index) => {
      const isSigned = section.children[index + 1]?.type === 'signatures'
      return isSigned && block.type === 'paragraph' ? { ...block, keeps: true as const } : block
    }),
  }))
  return { ...document, sections }
}
