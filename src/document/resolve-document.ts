import { type Outcome, ProblemLog } from '../base/outcome.ts'
import type { Place } from '../base/problem.ts'
import { checkDocument } from './check-document.ts'
import { type Block, listedLevels, type ReportDocument } from './document.ts'
import { mapBlocks, mapInlines } from './map-document.ts'
import { numberDocument } from './number-document.ts'
import { documentProblem } from './problems.ts'

/**
 * Settles everything that depends on the whole: numbers, references, and lists that would be empty. Renderers only
 * print labels, so PDF and DOCX can never disagree on them. Idempotent.
 *
 * @param place where problems of the document as a whole are reported: its templates.
 */
export function resolveDocument(document: ReportDocument, place: Place): Outcome<ReportDocument> {
  const log = new ProblemLog()
  for (const problem of checkDocument(document, place)) log.add(problem)
  const numbered = dropEmptyContents(numberDocument(document))
  const labels = collectLabels(numbered)
  const resolved = mapBlocks(numbered, block =>
    mapInlines(block, inline => {
      if (inline.type !== 'reference') return inline
      const label = labels.get(inline.to)
      if (label === undefined) log.add(documentProblem('document.unknown-reference', place, { id: inline.to }))
      // The number never begins a line of its own.
      return { ...inline, label: (label ?? '').replaceAll(' ', '\u00a0') }
    }),
  )
  return log.conclude(() => resolved)
}

function dropEmptyContents(document: ReportDocument): ReportDocument {
  const blocks = document.sections.flatMap(section => section.children)
  const listed = {
    headings: blocks.some(block => block.type === 'heading' && block.level <= listedLevels),
    tables: blocks.some(block => captionOf(block) !== undefined),
  }
  return mapBlocks(document, block => (block.type === 'contents' && !listed[block.of] ? undefined : block))
}

function captionOf(block: Block) {
  return block.type === 'table' || block.type === 'matrix' ? block.caption : undefined
}

/** What a reference to each id reads: the label of the heading or caption. */
function collectLabels(document: ReportDocument): ReadonlyMap<string, string> {
  const blocks = document.sections.flatMap(section => section.children)
  return new Map(
    blocks.flatMap(block => {
      const label = block.type === 'heading' ? block.label : captionOf(block)?.label
      const id = 'id' in block ? block.id : undefined
      return id === undefined || label === undefined ? [] : [[id, label.replace(/\.$/, '')] as const]
    }),
  )
}
