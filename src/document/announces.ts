import type { Block } from './document.ts'
import { inlineText } from './inline.ts'

/** Whether a block is nothing without what follows it: a heading, or a line that ends in a colon. */
export function announces(block: Block): boolean {
  return block.type === 'heading' || (block.type === 'paragraph' && inlineText(block.children).trimEnd().endsWith(':'))
}
