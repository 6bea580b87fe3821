import { groupBy } from '../base/group-by.ts'
import type { Problem } from '../problems/problem.ts'
import { checkFigure } from './check-figure.ts'
import { checkFilled } from './check-filled.ts'
import { checkTable } from './check-table.ts'
import type { Assets, Block, ReportDocument } from './document.ts'
import { blocksOf } from './map-document.ts'
import type { PlaceOf } from './place-of.ts'
import { documentProblem } from './problems.ts'

/** Checks once, at the border, what handlers later trust: unique ids, nothing empty, known pictures, straight tables. */
export function checkDocument(document: ReportDocument, placeOf: PlaceOf): readonly Problem[] {
  const blocks = blocksOf(document)
  return [...checkIds(blocks, placeOf), ...blocks.flatMap(block => checkBlock(block, document.assets, placeOf))]
}

/** An id used twice or more is named once, at its second use. */
function checkIds(blocks: readonly Block[], placeOf: PlaceOf): readonly Problem[] {
  const byId = groupBy(blocks, block => ('id' in block ? block.id : undefined))
  return [...byId].flatMap(([id, [, second]]) =>
    id === undefined || second === undefined ? [] : [documentProblem('document.duplicate-id', placeOf(second), { id })],
  )
}

function checkBlock(block: Block, assets: Assets, placeOf: PlaceOf): readonly Problem[] {
  const empty = checkFilled(block, placeOf)
  if (block.type === 'table' || block.type === 'matrix') return [...empty, ...checkTable(block, placeOf)]
  if (block.type === 'figure') return [...empty, ...checkFigure(block, placeOf)]
  if (block.type !== 'cover') return empty
  const { logo, marks = [] } = block
  const named = [...(logo === undefined ? [] : [logo]), ...marks.map(({ asset }) => asset)]
  const unknown = named.filter(id => !assets.has(id))
  return [...empty, ...unknown.map(id => documentProblem('document.unknown-asset', placeOf(block), { id }))]
}
