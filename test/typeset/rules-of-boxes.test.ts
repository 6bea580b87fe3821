import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlacedRule } from '../../src/typeset/placed.ts'
import { type Box, rulesOfBoxes } from '../../src/typeset/slice-pen.ts'

interface Edge {
  readonly isHorizontal: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

function edgesOf({ x, y, width, height }: Box): readonly Edge[] {
  return [
    { isHorizontal: true, at: y, from: x, to: x + width },
    { isHorizontal: true, at: y + height, from: x, to: x + width },
    { isHorizontal: false, at: x, from: y, to: y + height },
    { isHorizontal: false, at: x + width, from: y, to: y + height },
  ]
}

function edgeOf({ x1, y1, x2, y2 }: PlacedRule): Edge {
  return y1 === y2
    ? { isHorizontal: true, at: y1, from: x1, to: x2 }
    : { isHorizontal: false, at: x1, from: y1, to: y2 }
}

const isOnLine = (left: Edge, right: Edge) =>
  left.isHorizontal === right.isHorizontal && Math.abs(left.at - right.at) < 0.01
const covers = (rule: Edge, edge: Edge) =>
  isOnLine(rule, edge) && rule.from <= edge.from + 0.011 && rule.to >= edge.to - 0.011
const touches = (left: Edge, right: Edge) => isOnLine(left, right) && left.from <= right.to && right.from <= left.to

/** Boxes on a grid, so that many share edges or touch; some overlap. */
const anyLength = fc.integer({ min: 0, max: 8 }).map(step => step * 13.37)
const anyBoxes = fc.array(
  fc.record({
    x: anyLength,
    y: anyLength,
    width: anyLength.map(one => one + 5),
    height: anyLength.map(one => one + 5),
  }),
  { maxLength: 15 },
)

test('every edge of every box is covered by one rule', () => {
  fc.assert(
    fc.property(anyBoxes, boxes => {
      const rules = rulesOfBoxes(boxes).map(edgeOf)
      for (const edge of boxes.flatMap(edgesOf)) expect(rules.filter(rule => covers(rule, edge))).toHaveLength(1)
    }),
  )
})

test('no two rules overlap or touch in line', () => {
  fc.assert(
    fc.property(anyBoxes, boxes => {
      const rules = rulesOfBoxes(boxes).map(edgeOf)
      rules.forEach((rule, index) => {
        expect(rules.slice(index + 1).filter(other => touches(rule, other))).toEqual([])
      })
    }),
  )
})

test('nothing is ruled but edges of boxes', () => {
  fc.assert(
    fc.property(anyBoxes, boxes => {
      const edges = boxes.flatMap(edgesOf)
      for (const rule of rulesOfBoxes(boxes).map(edgeOf)) {
        const along = edges.filter(edge => touches(rule, edge))
        expect(Math.min(...along.map(edge => edge.from))).toBe(rule.from)
        expect(Math.max(...along.map(edge => edge.to))).toBe(rule.to)
      }
    }),
  )
})

describe('a table of two rows and two columns', () => {
  const boxes = [0, 10].flatMap(y => [0, 20].map(x => ({ x, y, width: 20, height: 10 })))

  test('has three rules across and three down', () => {
    expect(rulesOfBoxes(boxes)).toEqual([
      ...[0, 10, 20].map(y => ({ x1: 0, y1: y, x2: 40, y2: y })),
      ...[0, 20, 40].map(x => ({ x1: x, y1: 0, x2: x, y2: 20 })),
    ])
  })

  test('has them once although sums of lengths never come out even', () => {
    const uneven = boxes.map(({ x, y, width, height }) => ({
      x: x * 1.1 + 1e-9,
      y: y * 1.1,
      width: width * 1.1,
      height: height * 1.1,
    }))
    expect(rulesOfBoxes(uneven)).toHaveLength(6)
  })
})

test('a rule stops where no box goes on', () => {
  const apart = [
    { x: 0, y: 0, width: 10, height: 10 },
    { x: 30, y: 0, width: 10, height: 10 },
  ]
  expect(rulesOfBoxes(apart).filter(rule => rule.y1 === 0 && rule.y2 === 0)).toEqual([
    { x1: 0, y1: 0, x2: 10, y2: 0 },
    { x1: 30, y1: 0, x2: 40, y2: 0 },
  ])
})

test('no boxes have no rules', () => {
  expect(rulesOfBoxes([])).toEqual([])
})
