import type { Block, ReportDocument, Section } from './document.ts'
import { inlineText } from './inline.ts'

/** Whether all of a block stays on the page of what follows it: a heading, a line that ends in a colon, or what is kept. */
export function announces(block: Block): boolean {
  if (block.type !== 'paragraph') return block.type === 'heading'
  return block.keeps === true || inlineText(block.children).trimEnd().endsWith(':')
}

/** Characters of a paragraph that goes with the last words before signatures; a longer one would leave too large a hole. */
const keptCharacters = 400

/**
 * The same document, in which nothing stands alone on a page that only makes sense beside what is before it: signatures
 * take the last words with them, which are a formula of one line, and the paragraph or item of a list before those; a note
 * takes the end of the table, chart or list that it explains.
 */
export function keepTogether(document: ReportDocument): ReportDocument {
  const sections = document.sections.map(section => ({
    ...section,
    children: section.children.map((block, index) => {
      const [next, afterNext] = section.children.slice(index + 1, index + 3)
      return staysWith(block, next, afterNext) ? { ...block, keeps: true as const } : block
    }),
  }))
  return { ...document, sections }
}

function staysWith(block: Block, next: Block | undefined, afterNext: Block | undefined): boolean {
  const beforeSignatures = next?.type === 'paragraph' && afterNext?.type === 'signatures'
  const beforeNote = next?.type === 'paragraph' && next.role === 'note'
  switch (block.type) {
    case 'paragraph': {
      const isShort = inlineText(block.children).length <= keptCharacters
      return next?.type === 'signatures' || (beforeSignatures && isShort)
    }
    case 'list':
      return beforeSignatures || beforeNote
    case 'table':
    case 'matrix':
    case 'figure':
      return beforeNote
    default:
      return false
  }
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
