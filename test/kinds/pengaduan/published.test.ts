import { describe, expect, test } from 'vitest'
import {
  meanDiffers,
  oneCountTwoTerms,
  type PrintedFigure,
  partsDiffer,
  shareDiffers,
  shareImpossible,
  twoWholes,
} from '../../../src/audit/complaints/printed-figures.ts'
import type { AuditRule } from '../../../src/audit/rule.ts'
import { Decimal } from '../../../src/base/decimal.ts'

type Line = Partial<Omit<PrintedFigure, 'share' | 'mean' | 'at'>> & { readonly share?: string; readonly mean?: string }

const printed = (text: string | undefined) =>
  text === undefined ? undefined : { value: new Decimal(text), places: text.split('.')[1]?.length ?? 0 }

function find(rule: AuditRule<{ printed: readonly PrintedFigure[] }>, lines: readonly Line[]): readonly string[] {
  const figures = lines.map(({ share, mean, ...line }, row): PrintedFigure => {
    const at = (column: string) => ({ file: 'f', sheet: 'Angka Terbit', cell: `${column}${row + 2}` })
    return { group: 'g', name: `n${row}`, isWhole: false, ...line, share: printed(share), mean: printed(mean), at }
  })
  return rule.find({ printed: figures }).map(({ message }) => message)
}

// Figures as agencies published them (`docs/RULES.md` 11.7); each is told, and their neighbours that are right are not.
describe('published figures that cannot be', () => {
  test('complaints of 2024: 41.90 and 18.41 per cent are no parts of 1,166; those of the kinds are', () => {
    expect(find(shareImpossible, [{ share: '41.90', of: 1166 }])).toHaveLength(1)
    expect(find(shareImpossible, [{ share: '18.41', of: 1166 }])).toHaveLength(1)
    const right = ['93.83', '6.17'].map(share => ({ share, of: 1166 }))
    expect(find(shareImpossible, [...right, { share: '95.67', of: 26903 }, { share: '4.33', of: 26903 }])).toEqual([])
    expect(find(shareDiffers, [{ count: 25737, share: '95.67', of: 26903 }])).toEqual([])
    expect(find(shareDiffers, [{ count: 1094, share: '93.80', of: 1166 }])).toHaveLength(1)
  })

  test('questions of 2014: 40 per cent of food and 15 of cosmetics are of two totals', () => {
    const [message] = find(twoWholes, [
      { count: 6460, share: '40' },
      { count: 2221, share: '15' },
    ])
    expect(message).toContain('15.951–16.354')
    expect(message).toContain('14.330–15.317')
    expect(
      find(twoWholes, [
        { count: 6460, share: '40' },
        { count: 2221, share: '14' },
      ]),
    ).toEqual([])
  })

  test('the national system in 2018: parts of 56,171 under a whole of 57,171', () => {
    const parts = [41_018, 15_153].map(count => ({ count, of: 57_171, isWhole: true }))
    expect(find(partsDiffer, parts)).toHaveLength(1)
    expect(
      find(
        partsDiffer,
        parts.map(one => ({ ...one, of: 56_171 })),
      ),
    ).toEqual([])
    // Some of the parts come to less, which is no fault.
    expect(
      find(
        partsDiffer,
        parts.map(one => ({ ...one, isWhole: false })),
      ),
    ).toEqual([])
  })

  test('a daily mean of 159 where 1,607 came in ten days, and 1,295 under two terms', () => {
    expect(find(meanDiffers, [{ count: 1607, of: 10, mean: '159' }])).toHaveLength(1)
    expect(find(meanDiffers, [{ count: 1607, of: 10, mean: '160.7' }])).toEqual([])
    expect(find(oneCountTwoTerms, [{ count: 1295 }, { count: 1295 }])).toHaveLength(1)
    expect(find(oneCountTwoTerms, [{ count: 12 }, { count: 12 }])).toEqual([])
  })
})
