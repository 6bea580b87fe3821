import type { Block, Heading, List, ReportDocument } from './document.ts'
import { countingMarkers } from './list-marker.ts'
import { mapBlocks } from './map-document.ts'

/** The step of a list under a heading: A. is followed by 1., 1. by a., and a. by 1). */
const firstStep: Readonly<Record<Heading['level'], number>> = { 1: 0, 2: 0, 3: 1, 4: 2 }

/**
 * Gives every list that counts the marker of its depth, A. 1. a. 1) a), headings above it included; what the template says
 * of its marker does not hold. Bullets stay, and are no step. Idempotent.
 */
export function orderLists(document: ReportDocument): ReportDocument {
  let step = 0
  return mapBlocks(document, (block): Block => {
    if (block.type === 'heading') step = firstStep[block.level]
    return block.type === 'list' ? ordered(block, step) : block
  })
}

function ordered(list: List, step: number): List {
  const counts = list.marker !== 'bullet'
  const marker = counts ? (countingMarkers[Math.min(step, countingMarkers.length - 1)] ?? 'number') : list.marker
  const items = list.items.map(item => ({
    ...item,
    children: item.children.map(child => (child.type === 'list' ? ordered(child, counts ? step + 1 : step) : child)),
  }))
  return { ...list, marker, items }
}
