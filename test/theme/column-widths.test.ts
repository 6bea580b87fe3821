import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ColumnRole } from '../../src/document/table.ts'
import { columnStyles, columnWidths } from '../../src/theme/column-widths.ts'

const roles = Object.keys(columnStyles) as ColumnRole[]
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('column widths', () => {
  test('fill the width exactly, and every column has some', () => {
    const anyRoles = fc.array(fc.constantFrom(...roles), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(anyRoles, fc.integer({ min: 450, max: 750 }), (columns, available) => {
        const widths = columnWidths(columns, available)
        expect(widths).toHaveLength(columns.length)
        expect(sum(widths)).toBeCloseTo(available, 6)
        expect(Math.min(...widths)).toBeGreaterThan(0)
      }),
    )
  })

  test('are as the theme says where there is room, and the rest is shared out evenly', () => {
    const [ordinal = 0, title = 0, count = 0, prose = 0] = columnWidths(['ordinal', 'title', 'count', 'prose'], 500)
    expect([ordinal, count]).toEqual(
      [columnStyles.ordinal.width, columnStyles.count.width].map(width => 'points' in width && width.points),
    )
    expect(title).toBe(prose)
  })

  test('leave sharing columns something when the fixed ones ask for too much', () => {
    const widths = columnWidths([...Array<ColumnRole>(8).fill('name'), 'prose'], 450)
    expect(widths.at(-1)).toBeGreaterThan(50)
  })

  test('are numbers however many columns share', () => {
    expect(columnWidths(Array<ColumnRole>(12).fill('title'), 450)).toEqual(Array(12).fill(37.5))
    expect(Math.min(...columnWidths([...Array<ColumnRole>(12).fill('title'), 'name'], 450))).toBeGreaterThan(20)
  })
})
