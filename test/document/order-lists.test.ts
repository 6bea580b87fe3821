import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Heading, List, ListMarker } from '../../src/document/document.ts'
import { markerOf, orderLists } from '../../src/document/list-marker.ts'
import { documentWith, heading, paragraph } from './build.ts'

/** Lists in each other, the outermost first. */
function nested([marker = 'number', ...inner]: readonly ListMarker[]): List {
  const below = inner.length === 0 ? [] : [nested(inner)]
  return { type: 'list', marker, items: [{ children: [paragraph('butir'), ...below] }] }
}

function markersOf(list: List): readonly ListMarker[] {
  const inner = list.items.flatMap(({ children }) => children).find(child => child.type === 'list')
  return [list.marker, ...(inner === undefined ? [] : markersOf(inner))]
}

/** The first markers of lists in each other, under a heading. */
function firstMarkers(level: Heading['level'], markers: readonly ListMarker[]): readonly string[] {
  const { sections } = orderLists(documentWith(heading(level, 'Judul'), nested(markers)))
  const list = sections[0]?.children[1]
  return list?.type === 'list' ? markersOf(list).map(marker => markerOf(marker, 0)) : []
}

const anyMarkers = fc.array(fc.constantFrom<ListMarker>('number', 'letter', 'bullet'), { minLength: 1, maxLength: 8 })
const anyLevel = fc.constantFrom<Heading['level']>(1, 2, 3, 4)
const ladder = ['A.', '1.', 'a.', '1)', 'a)', '(1)', '(a)']

test.each([
  [2, ['1.', 'a.', '1)', 'a)']],
  [3, ['a.', '1)', 'a)', '(1)']],
  [4, ['1)', 'a)', '(1)', '(a)']],
] as const)('under a heading of level %i lists are marked %j', (level, expected) => {
  expect(firstMarkers(level, ['letter', 'number', 'number', 'letter'])).toEqual(expected)
})

test('a step down follows the marker above it, whatever templates say; bullets stay and are no step', () => {
  fc.assert(
    fc.property(anyLevel, anyMarkers, (level, markers) => {
      const found = firstMarkers(level, markers)
      expect(found.map(marker => marker === '•')).toEqual(markers.map(marker => marker === 'bullet'))
      const above = ladder[Math.max(0, level - 2)] ?? ''
      const counted = [above, ...found.filter(marker => marker !== '•')]
      counted.slice(1).forEach((marker, index) => {
        const step = Math.min(ladder.indexOf(counted[index] ?? '') + 1, ladder.length - 1)
        expect(marker).toBe(ladder[step])
      })
    }),
  )
})

test('is idempotent', () => {
  fc.assert(
    fc.property(anyLevel, anyMarkers, (level, markers) => {
      const once = orderLists(documentWith(heading(level, 'Judul'), nested(markers)))
      expect(orderLists(once)).toEqual(once)
    }),
  )
})
