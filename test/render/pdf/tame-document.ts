import type { Block, ReportDocument, Section } from '../../../src/document/document.ts'

/**
 * A document without what is known to lose text (the todos of `text.test.ts`): covers stand alone and upright, no
 * section is empty, no column of a small table is too narrow for its words or repeats a heading, and no heading is bound to more than a page.
 */
export function tame(document: ReportDocument): ReportDocument {
  return { ...document, sections: document.sections.map(tameSection).filter(hasText) }
}

const between: Block = { type: 'paragraph', role: 'plain', children: [{ type: 'text', text: 'antara' }] }

function hasText({ children }: Section): boolean {
  return children.some(block => block.type !== 'pageBreak' && (block.type !== 'cover' || block.lines.length > 0))
}

function tameSection(one: Section): Section {
  const cover = one.children.find(({ type }) => type === 'cover')
  if (cover !== undefined) return { ...one, orientation: 'portrait', children: [tameBlock(cover)] }
  const children = one.children.flatMap((block, index): readonly Block[] => {
    const next = one.children[index + 1]?.type
    return block.type === 'heading' && (next === 'list' || next === 'table') ? [block, between] : [block]
  })
  return { ...one, children: children.map(tameBlock) }
}

function tameBlock(block: Block): Block {
  if (block.type === 'cover') return { ...block, lines: block.lines.filter(({ role }) => role !== 'agency') }
  if (block.type === 'table') return { ...block, columns: block.columns.map(() => ({ role: 'title' })), head: [] }
  return block
}
