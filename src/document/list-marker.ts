import { capitalLetter } from '../base/ordinals.ts'
import type { ListMarker } from './document.ts'

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
