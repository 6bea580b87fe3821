import type { Block, ReportDocument, Section } from './document.ts'
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

/**
 * Lets every chapter and appendix, and what begins a count of pages, begin on a right-hand page: each becomes a section of
 * its own, of the same paper. Idempotent.
 */
export function beginOnOddPages(document: ReportDocument): ReportDocument {
  return { ...document, sections: document.sections.flatMap(byChapter) }
}

function byChapter(section: Section): readonly Section[] {
  const parts: Section[] = []
  for (const block of section.children) {
    const isChapter = block.type === 'heading' && block.level === 1
    const last = parts.at(-1)
    if (last === undefined || isChapter) {
      const restart = last === undefined && section.restart
      const begins = restart || isChapter ? ({ begins: 'odd' } as const) : {}
      parts.push({ ...section, ...begins, restart, children: [block] })
    } else parts[parts.length - 1] = { ...last, children: [...last.children, block] }
  }
  return parts.length === 0 ? [section] : parts
}
