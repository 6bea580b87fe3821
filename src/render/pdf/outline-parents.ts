import type { Block, Heading, ReportDocument } from '../../document/document.ts'

/** For every heading, the nearest one before it of a higher level, under which the viewer's outline shows it. */
export function outlineParents(document: ReportDocument): ReadonlyMap<Block, Heading> {
  const parents = new Map<Block, Heading>()
  let open: readonly Heading[] = []
  for (const block of document.sections.flatMap(section => section.children)) {
    if (block.type !== 'heading') continue
    open = open.filter(({ level }) => level < block.level)
    const parent = open.at(-1)
    if (parent !== undefined) parents.set(block, parent)
    open = [...open, block]
  }
  return parents
}
