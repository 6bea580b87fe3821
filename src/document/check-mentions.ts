import type { Problem } from '../problems/problem.ts'
import type { Block, ReportDocument, Section } from './document.ts'
import type { Reference } from './inline.ts'
import { inlinesOf } from './map-document.ts'
import type { PlaceOf } from './place-of.ts'
import { documentProblem } from './problems.ts'

/**
 * Reports references that name a page where none can be named: pages are known only once everything is laid out, and
 * titles and cells are laid out for good before; and pages without a number have no name.
 */
export function checkMentions({ sections }: ReportDocument, placeOf: PlaceOf): readonly Problem[] {
  const numbering = new Map(sections.flatMap(numberingById))
  return sections.flatMap(({ children }) =>
    children.flatMap(block =>
      mentionsIn(block).flatMap(mention => {
        const place = placeOf(mention, block)
        if (!mayMention(block)) return [documentProblem('document.page-in-title', place, { id: mention.to })]
        if (numbering.get(mention.to) !== 'none') return []
        return [documentProblem('document.page-without-number', place, { id: mention.to })]
      }),
    ),
  )
}

function numberingById({ numbering, children }: Section): readonly (readonly [string, Section['numbering']])[] {
  return children.flatMap(block => ('id' in block && block.id !== undefined ? [[block.id, numbering] as const] : []))
}

function mentionsIn(block: Block): readonly Reference[] {
  return inlinesOf(block)
    .filter(inline => inline.type === 'reference')
    .filter(({ page = false }) => page)
}

function mayMention({ type }: Block): boolean {
  return type === 'paragraph' || type === 'list' || type === 'facts'
}
