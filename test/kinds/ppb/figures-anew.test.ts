import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ppb } from '../../../src/kinds/ppb/index.ts'
import { loadSource } from '../../../src/sources/load-source.ts'
import { inputAt } from '../../desk.ts'
import { keptPorts } from '../../kept-ports.ts'
import { runs } from '../../laws.ts'
import { openRows } from '../../samples/read-rows.ts'
import { goodAssessment, instrumentRows, pointRows, prepare } from './assessment-input.ts'
import { type NaiveLeaf, naiveGrade, naiveValue } from './naive-assessment.ts'

// What is signed is worked out a second time, with fractions and from the cells alone (`docs/RULES.md` 10.2).

const columns = { mandiri: 'Poin Mandiri', verifikasi: 'Poin Verifikasi', final: 'Poin Final' } as const

describe('the samples', () => {
  test.each(['ppb-kecil', 'ppb-2024', 'ppb-bermasalah'])('%s', async name => {
    const rowsOf = await openRows(`${name}.xlsx`)
    const list = rowsOf('Instrumen')
    const weights = new Map(
      list.flatMap(row => (row['Bobot Kriteria'] ? [[row.Kriteria ?? '', row['Bobot Kriteria']] as const] : [])),
    )
    const wholes = new Map(list.map(row => [row['No Tolok Ukur'], row.Kriteria ?? '']))
    const rows = rowsOf('Penilaian')
    const expected = Object.entries(columns).flatMap(([stage, column]) => {
      const leaves = rows.flatMap((row): NaiveLeaf | [] => {
        const points = row[column]
        return points === undefined ? [] : { whole: wholes.get(row['No Tolok Ukur']) ?? '', points }
      })
      if (leaves.length === 0) return []
      return [[stage, { value: naiveValue(leaves, weights), grade: naiveGrade(leaves, weights) }] as const]
    })
    const { deflate, resources } = keptPorts()
    const source = await loadSource(await inputAt(`data/samples/${name}.xlsx`), deflate)
    const prepared = source.ok ? await ppb.prepare(source.value, { edition: 'internal' }, resources) : undefined
    expect(prepared?.ok && prepared.value.figures).toMatchObject({ stages: Object.fromEntries(expected) })
    expect(rows.length).toBeGreaterThan(2)
  })
})

const choices = ['0', '3,5', '6,125', '10'] as const

/** Ten leaves of ten points each, with a choice for each stage. */
const anyPoints = fc.array(fc.constantFrom(...choices), { minLength: 10, maxLength: 10 })

test('any points of ten leaves in three weighted criteria', async () => {
  const weights = ['33,5%', '40%', '26,5%']
  const most = [3, 3, 4]
  const leaves = most.flatMap((count, whole) =>
    Array.from({ length: count }, (_, at) => ({
      code: `${whole + 1}.${at + 1}`,
      whole: `Kriteria ${whole + 1}`,
      // Each criterion comes to a hundred at most.
      points: choices,
      ...(at === 0 && { weight: weights[whole] ?? '' }),
    })),
  )
  const byWhole = new Map(weights.map((weight, at) => [`Kriteria ${at + 1}`, weight]))
  await fc.assert(
    fc.asyncProperty(anyPoints, anyPoints, async (own, verified) => {
      const naive = (points: readonly string[]) => {
        const rows = leaves.map(({ whole }, at) => ({ whole, points: points[at] ?? '0' }))
        return { value: naiveValue(rows, byWhole), grade: naiveGrade(rows, byWhole) }
      }
      const assessment = {
        ...goodAssessment('verifikasi'),
        Instrumen: instrumentRows(leaves),
        Penilaian: pointRows(leaves, { 'Poin Mandiri': own, 'Poin Verifikasi': verified }),
      }
      const { figures, shown } = await prepare(assessment)
      expect(figures, shown.join()).toMatchObject({ stages: { mandiri: naive(own), verifikasi: naive(verified) } })
    }),
    { numRuns: runs(60) },
  )
})
