import { describe, expect, test } from 'vitest'
import {
  type Assessment,
  goodAssessment,
  instrumentRows,
  type ListedLeaf,
  listed,
  pointRows,
  prepare,
  type Row,
} from './assessment-input.ts'

const rows = (assessment: Assessment, sheet: string) => assessment[sheet] as readonly Row[]

const withRow = (sheet: string, index: number, cells: Row): Assessment => {
  const good = goodAssessment()
  return { ...good, [sheet]: rows(good, sheet).map((row, at) => (at === index ? { ...row, ...cells } : row)) }
}

const withList = (leaves: readonly ListedLeaf[], more: Assessment = {}): Assessment => ({
  ...goodAssessment(),
  Instrumen: instrumentRows(leaves),
  ...more,
})

const weighed = (...weights: readonly (string | undefined)[]) =>
  listed.map((leaf, at) => ({ ...leaf, ...(weights[at] !== undefined && { weight: weights[at] }) }))

test('a good assessment has no problem, and nothing to be told', async () => {
  expect((await prepare(goodAssessment())).shown).toEqual([])
})

describe('what cannot be scored is an error at its cell', () => {
  test.each<[string, Assessment, readonly string[]]>([
    [
      'points that are no option',
      withRow('Penilaian', 1, { 'Poin Mandiri': 7 }),
      ['galat skor.off-scale Penilaian![1].Poin Mandiri'],
    ],
    [
      'an answer that is no option',
      withRow('Penilaian', 1, { 'Jawaban Mandiri': 'kadang' }),
      ['galat skor.unknown-answer Penilaian![1].Jawaban Mandiri'],
    ],
    [
      'an answer that is worth other points than those beside it',
      withRow('Penilaian', 1, { 'Jawaban Mandiri': 'pilihan 25' }),
      ['galat skor.answer-differs Penilaian![1].Poin Mandiri'],
    ],
    [
      'a number that the list does not have, although it has its digits',
      withRow('Penilaian', 1, { 'No Tolok Ukur': '12' }),
      ['galat skor.unknown-code Penilaian![1].No Tolok Ukur'],
    ],
    [
      'a stage that has begun and is not whole',
      withRow('Penilaian', 1, { 'Poin Verifikasi': 10 }),
      ['galat skor.missing Laporan![8].Nilai'],
    ],
    [
      'a stage that the report is about, without points',
      goodAssessment('verifikasi'),
      ['galat skor.stage-empty Laporan![8].Nilai'],
    ],
    [
      'a final value without a self-assessment',
      { ...goodAssessment('final'), Penilaian: pointRows(listed, { 'Poin Final': [25, 25, 25, 25] }) },
      ['galat skor.stage-empty Laporan![8].Nilai'],
    ],
  ])('%s', async (_, assessment, problems) => {
    expect((await prepare(assessment)).shown).toEqual(problems)
  })
})

describe('a list that contradicts itself is an error, and nothing else is told', () => {
  test.each<[string, Assessment, readonly string[]]>([
    [
      'weights of some criteria only',
      withList(weighed('60%')),
      ['galat instrumen-penilaian.weights-partly Instrumen![6].Bobot Kriteria'],
    ],
    [
      'two weights of one criterion',
      withList(weighed('60%', '50%', '40%')),
      ['galat instrumen-penilaian.weights-differ Instrumen![3].Bobot Kriteria'],
    ],
    [
      'more points than a hundred',
      withList(listed.map(leaf => ({ ...leaf, points: [0, 30] }))),
      ['galat instrumen-penilaian.above-scale Instrumen![0].Poin'],
    ],
  ])('%s', async (_, assessment, problems) => {
    expect((await prepare(assessment)).shown).toEqual(problems)
  })

  test('no list at all', async () => {
    const { Instrumen: _, ...without } = goodAssessment()
    expect((await prepare(without)).shown).toEqual(['galat sheet.missing input.json'])
  })
})

test('an answer alone is worth its points, in whatever spelling', async () => {
  const answered = listed.map(({ code }) => ({ 'No Tolok Ukur': code, 'Jawaban Mandiri': 'PILIHAN 10' }))
  expect((await prepare({ ...goodAssessment(), Penilaian: answered })).figures).toMatchObject({
    stages: { mandiri: { value: '40.000', grade: 'Kurang Baik' } },
  })
})

test('no column is ever taken for another: a stage keeps its value whatever the others say', async () => {
  const stages = async (verified: readonly number[], final: readonly number[]) =>
    (await prepare(goodAssessment('mandiri', { 'Poin Verifikasi': verified, 'Poin Final': final }))).figures
  expect(await stages([0, 0, 0, 0], [25, 25, 25, 25])).toMatchObject({
    stages: { mandiri: { value: '60.000' }, verifikasi: { value: '0.000' }, final: { value: '100.000' } },
  })
  expect(await stages([10, 10, 10, 10], [0, 0, 0, 10])).toMatchObject({
    stages: { mandiri: { value: '60.000' }, verifikasi: { value: '40.000' }, final: { value: '10.000' } },
  })
})

test('weights of about a hundred are per cent, of whatever spelling', async () => {
  const scaled = (...weights: readonly (string | undefined)[]) =>
    weighed(...weights).map(leaf => ({ ...leaf, points: [0, 20, 50] }))
  const points = { Penilaian: pointRows(listed, { 'Poin Mandiri': [50, 20, 50, 0] }) }
  const values = await Promise.all(
    [scaled('60%', undefined, '40%'), scaled('0,6', undefined, '0,4'), scaled('60', undefined, '40')].map(
      async leaves => (await prepare(withList(leaves, points))).figures,
    ),
  )
  for (const figures of values) expect(figures).toMatchObject({ stages: { mandiri: { value: '62.000' } } })
})
