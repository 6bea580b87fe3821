import { type Outcome, ProblemLog } from '../problems/outcome.ts'
import type { Place, Problem } from '../problems/problem.ts'
import { checkDocument } from './check-document.ts'
import { type Block, captionKind, captionOf, listedLevels, type ReportDocument, type Section } from './document.ts'
import type { Reference } from './inline.ts'
import { blocksOf, inlinesOf, mapBlocks, mapInlines } from './map-document.ts'
import { numberDocument } from './number-document.ts'
import { keepTogether } from './page-breaks.ts'
import { documentProblem, type PlaceOf, type Places } from './problems.ts'

/**
 * Settles everything that depends on the whole: numbers, references, and lists that would be empty. Renderers only
 * print labels, so PDF and DOCX can never disagree on them. Idempotent.
 *
 * @param place where problems of the document are reported when `places` knows nothing better: its templates.
 */
export function resolveDocument(
  document: ReportDocument,
  place: Place,
  places: Places = new Map(),
): Outcome<ReportDocument> {
  const placeOf: PlaceOf = (...nodes) => nodes.map(node => places.get(node)).find(known => known !== undefined) ?? place
  const numbered = dropEmptyContents(numberDocument(document))
  const labels = collectLabels(numbered)
  const log = new ProblemLog()
  for (const problem of checkDocument(document, placeOf)) log.add(problem)
  for (const problem of checkReferences(document, labels, placeOf)) log.add(problem)
  for (const problem of checkMentions(document, placeOf)) log.add(problem)
  return log.conclude(() => keepTogether(labelReferences(numbered, labels)))
}

type Labels = ReadonlyMap<string, string>

function checkReferences(document: ReportDocument, labels: Labels, placeOf: PlaceOf): readonly Problem[] {
  return blocksOf(document).flatMap(block =>
    inlinesOf(block).flatMap(inline =>
      inline.type !== 'reference' || labels.has(inline.to)
        ? []
        : [documentProblem('document.unknown-reference', placeOf(inline, block), { id: inline.to })],
    ),
  )
}

function labelReferences(document: ReportDocument, labels: Labels): ReportDocument {
  return mapBlocks(document, block =>
    mapInlines(block, inline => {
      const label = inline.type === 'reference' ? labels.get(inline.to) : undefined
      // The number never begins a line of its own.
      return label === undefined ? inline : { ...inline, label: label.replaceAll(' ', '\u00a0') }
    }),
  )
}

function dropEmptyContents(document: ReportDocument): ReportDocument {
  const blocks = blocksOf(document)
  const listed = {
    headings: blocks.some(block => block.type === 'heading' && block.level <= listedLevels),
    tables: blocks.some(block => captionKind(block) === 'Tabel'),
    figures: blocks.some(block => captionKind(block) === 'Gambar'),
  }
  return mapBlocks(document, block => (block.type === 'contents' && !listed[block.of] ? undefined : block))
}

/** What a reference to each id reads: the label of the heading or caption. */
function collectLabels(document: ReportDocument): Labels {
  return new Map(
    blocksOf(document).flatMap(block => {
      const label = block.type === 'heading' ? block.label : captionOf(block)?.label
      const id = 'id' in block ? block.id : undefined
      return id === undefined || label === undefined ? [] : [[id, label.replace(/\.$/, '')] as const]
    }),
  )
}

/**
 * Reports references that name a page where none can be named: pages are known only once everything is laid out, and
 * titles and cells are laid out for good before; and pages without a number have no name.
 */
function checkMentions({ sections }: ReportDocument, placeOf: PlaceOf): readonly Problem[] {
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
