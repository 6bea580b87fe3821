import { type Outcome, ProblemLog } from '../problems/outcome.ts'
import type { Place, Problem } from '../problems/problem.ts'
import { keepSignatures } from './announces.ts'
import { captionKind, captionOf } from './caption-of.ts'
import { checkDocument } from './check-document.ts'
import { checkMentions } from './check-mentions.ts'
import { listedLevels, type ReportDocument } from './document.ts'
import { blocksOf, inlinesOf, mapBlocks, mapInlines } from './map-document.ts'
import { numberDocument } from './number-document.ts'
import type { PlaceOf, Places } from './place-of.ts'
import { documentProblem } from './problems.ts'

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
  return log.conclude(() => keepSignatures(labelReferences(numbered, labels)))
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
