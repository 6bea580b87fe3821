import { capitalLetter } from '../base/ordinals.ts'
import type { Block, Heading, List, ListMarker, ReportDocument } from './document.ts'
import { mapBlocks } from './map-document.ts'

/** How the places of a list are counted, and what stands around the count. */
export interface MarkerForm {
  readonly count: 'number' | 'letter'
  readonly before: string
  readonly after: string
}

/** Forms of the markers that count. */
export const markerForms: Readonly<Record<Exclude<ListMarker, 'bullet'>, MarkerForm>> = {
  number: { count: 'number', before: '', after: '.' },
  letter: { count: 'letter', before: '', after: '.' },
  'number-half': { count: 'number', before: '', after: ')' },
  'letter-half': { count: 'letter', before: '', after: ')' },
  'number-full': { count: 'number', before: '(', after: ')' },
  'letter-full': { count: 'letter', before: '(', after: ')' },
}

/** Markers that count, from the outermost list inwards, as naskah dinas step down: 1. a. 1) a), and from there (1) (a). */
export const countingMarkers = [
  'number',
  'letter',
  'number-half',
  'letter-half',
  'number-full',
  'letter-full',
] as const satisfies readonly (keyof typeof markerForms)[]

/** What stands before an item of a list, by its place from 0. */
export function markerOf(marker: ListMarker, index: number): string {
  if (marker === 'bullet') return '•'
  const { count, before, after } = markerForms[marker]
  return `${before}${count === 'number' ? index + 1 : capitalLetter(index + 1).toLowerCase()}${after}`
}

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
