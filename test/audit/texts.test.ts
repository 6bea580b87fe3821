import { describe, expect, test } from 'vitest'
import { findIn, halves, measure, precisionOf, readTexts, recallOf } from '../../bench/measure-texts.ts'

const texts = halves.flatMap(readTexts)

test('there are 300 texts, as many planted as innocent in each half', () => {
  for (const half of halves) {
    const rows = readTexts(half)
    expect(rows).toHaveLength(150)
    expect(rows.filter(({ expect: wanted }) => wanted === 'innocent')).toHaveLength(75)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(150)
  }
})

describe('what the rules find in texts of actions', () => {
  const count = measure(texts)

  test('is right in at least 95 of 100 findings', () => {
    expect(precisionOf(count), count.wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  test('is at least 90 of 100 planted', () => {
    expect(recallOf(count), count.missed.join('\n')).toBeGreaterThanOrEqual(0.9)
  })
})

test('the measure counts what is missed and what is wrong', () => {
  const plain = { id: 'a', status: 'Close', action: 'Menata ruang', expect: 'innocent' } as const
  const told = { ...plain, id: 'b', remark: 'Belum dilaksanakan' } as const
  const missed = { ...plain, id: 'c', expect: 'refers-only' } as const
  const found = { ...told, id: 'd', expect: 'closed-but-undone' } as const
  expect(findIn(told)).toEqual(['ratl.status-contradicted'])
  const count = measure([plain, told, missed, found])
  expect(count).toEqual({ found: 1, missed: ['c'], wrong: ['b ratl.status-contradicted'] })
  expect([precisionOf(count), recallOf(count)]).toEqual([0.5, 0.5])
})
