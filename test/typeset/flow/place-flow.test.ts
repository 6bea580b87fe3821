import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FlowItem, FlowPiece } from '../../../src/typeset/flow/flow.ts'
import { placeFlow } from '../../../src/typeset/flow/place-flow.ts'

const pageHeight = 100
const slack = 0.02

/** What is drawn is a number, and its height. */
interface Mark {
  readonly number: number
  readonly height: number
}

const anyPiece = fc.record({
  height: fc.integer({ min: 1, max: 120 }),
  above: fc.integer({ min: 0, max: 20 }),
  below: fc.integer({ min: 0, max: 20 }),
  keepsNext: fc.boolean(),
})

const anyRows = fc.record({
  above: fc.integer({ min: 0, max: 10 }),
  below: fc.integer({ min: 0, max: 10 }),
  rows: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 }),
})

const anyItem = fc.oneof(
  { weight: 6, arbitrary: anyPiece.map(piece => ({ type: 'piece' as const, ...piece })) },
  { weight: 1, arbitrary: anyRows.map(rows => ({ type: 'rows' as const, ...rows })) },
  { weight: 1, arbitrary: fc.constant({ type: 'turn' as const }) },
)

/** Numbered, and named by their numbers. */
function itemsOf(drafts: readonly (typeof anyItem extends fc.Arbitrary<infer One> ? One : never)[]) {
  return drafts.map((draft, number): FlowItem<Mark> => {
    if (draft.type === 'turn') return draft
    const anchor = `${number}`
    if (draft.type === 'piece') return { ...draft, drawn: { number, height: draft.height }, anchor }
    const [first = 0] = draft.rows
    return { ...draft, least: first, lay: room => layRows(draft.rows, room, number), anchor }
  })
}

function layRows(rows: readonly number[], room: number, number: number) {
  const shares: number[] = []
  let left = room
  for (const row of rows) {
    if (shares.length === 0 || row > left) {
      shares.push(row)
      left = (shares.length === 1 ? room : pageHeight) - row
    } else {
      shares[shares.length - 1] = (shares.at(-1) ?? 0) + row
      left -= row
    }
  }
  return shares.map(height => ({ height, drawn: { number, height } }))
}

const anyFlow = fc.array(anyItem, { maxLength: 40 }).map(itemsOf)

describe('what is laid on pages', () => {
  test('is all there, in its order, and no page is blank', () => {
    fc.assert(
      fc.property(anyFlow, items => {
        const { pages } = placeFlow(items, pageHeight)
        const numbers = pages.flatMap(page => page.map(({ drawn }) => drawn.number))
        const wanted = items.flatMap((item, number) => (item.type === 'turn' ? [] : [number]))
        expect([...new Set(numbers)]).toEqual(wanted)
        expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
        for (const page of pages) expect(page.length).toBeGreaterThan(0)
      }),
    )
  })

  test('stands one under the other inside its page, but for what is higher than one', () => {
    fc.assert(
      fc.property(anyFlow, items => {
        for (const page of placeFlow(items, pageHeight).pages) {
          expect(page[0]?.y).toBe(0)
          let end = 0
          for (const { y, drawn } of page) {
            expect(y).toBeGreaterThanOrEqual(end - slack)
            end = y + drawn.height
            if (drawn.height <= pageHeight) expect(end).toBeLessThanOrEqual(pageHeight + slack)
          }
        }
      }),
    )
  })

  test('has its name on the page on which it begins', () => {
    fc.assert(
      fc.property(anyFlow, items => {
        const { pages, pageOf } = placeFlow(items, pageHeight)
        for (const [anchor, page] of pageOf) {
          expect(pages.findIndex(one => one.some(({ drawn }) => String(drawn.number) === anchor))).toBe(page)
        }
        expect(pageOf.size).toBe(items.filter(({ type }) => type !== 'turn').length)
      }),
    )
  })

  test('stays with what it keeps to, where a page is as high as all of that', () => {
    fc.assert(
      fc.property(anyFlow, items => {
        const { pageOf } = placeFlow(items, pageHeight)
        for (const [from, to] of chainsOf(items)) {
          if (chainHeight(items.slice(from, to + 1)) > pageHeight) continue
          expect(pageOf.get(`${to}`), `${from} to ${to}`).toBe(pageOf.get(`${from}`))
        }
      }),
    )
  })

  test('begins a page where it is told to, once', () => {
    const piece = (number: number): FlowPiece<Mark> => {
      const drawn = { number, height: 10 }
      return { type: 'piece', height: 10, above: 5, below: 5, keepsNext: false, drawn, anchor: `${number}` }
    }
    const { pages } = placeFlow([{ type: 'turn' }, piece(1), { type: 'turn' }, { type: 'turn' }, piece(2)], pageHeight)
    expect(pages.map(page => page.map(({ y, drawn }) => [drawn.number, y]))).toEqual([[[1, 0]], [[2, 0]]])
  })
})

/** Runs of pieces that keep to what follows, with what they keep to: numbers of the first and last. */
function chainsOf(items: readonly FlowItem<Mark>[]): readonly (readonly [number, number])[] {
  return items.flatMap((item, from) => {
    const keeps = (one: FlowItem<Mark> | undefined) => one?.type === 'piece' && one.keepsNext
    if (!keeps(item) || keeps(items[from - 1])) return []
    let to = from
    while (keeps(items[to]) && items[to + 1] !== undefined && items[to + 1]?.type !== 'turn') to += 1
    return to > from ? [[from, to] as const] : []
  })
}

function chainHeight(items: readonly FlowItem<Mark>[]): number {
  return items.reduce((sum, item, at) => {
    if (item.type === 'turn') return sum
    const between = at === 0 ? 0 : item.above
    const below = at === items.length - 1 ? 0 : item.below
    return sum + between + (item.type === 'piece' ? item.height : item.least) + below
  }, 0)
}
