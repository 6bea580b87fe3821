import { describe, expect, test } from 'vitest'
import { moreThanRecipients, outsidePeriod, sampleTooSmall } from '../../src/audit/survey/respondent-numbers.ts'
import { type AuditedResponse, duplicateRespondent, uniformAnswers } from '../../src/audit/survey/responses.ts'
import { swappedUnsur } from '../../src/audit/survey/swapped-unsur.ts'
import { krejcieMorgan } from '../../src/scoring/sample-size.ts'
import { cell, day, tell } from './build.ts'

/** Respondents whose answers are digits, `433434433`. */
const responsesOf = (marks: readonly string[], more: Partial<AuditedResponse> = {}): readonly AuditedResponse[] =>
  marks.map((digits, index) => ({
    ...{ year: 2022, unit: 'Balai POM di Jambi', service: 'Pengujian', date: day('2022-05-17') },
    answers: new Map([...digits].map((digit, at) => [`U${at + 1}`, Number(digit)])),
    place: cell(`B${index + 2}`),
    ...more,
  }))
const times = (count: number, marks: string) => Array.from({ length: count }, () => marks)

describe('uniform answers', () => {
  const find = (uniform: number, others: number) =>
    tell(
      uniformAnswers.find({ responses: responsesOf([...times(others, '433434433'), ...times(uniform, '444444444')]) }),
    )

  test('of ten and more, and more than half of a unit, are told once', () => {
    expect(find(10, 9)).toEqual([
      'B11 10 dari 19 responden Balai POM di Jambi tahun 2022 memberi jawaban yang sama untuk semua unsur.',
    ])
  })

  test('of half of a unit, or of fewer than ten, are ordinary', () => {
    expect([find(10, 10), find(9, 0)].flat()).toEqual([])
  })

  test('are not those of respondents who answered little', () => {
    expect(uniformAnswers.find({ responses: responsesOf(times(20, '4444')) })).toEqual([])
  })

  test('are counted by unit and year', () => {
    const responses = [...responsesOf(times(9, '333333333')), ...responsesOf(times(9, '333333333'), { year: 2021 })]
    expect(uniformAnswers.find({ responses })).toEqual([])
  })
})

describe('a duplicate respondent', () => {
  const twice = ['433434433', '433434433']

  test('has the day and the answers of another', () => {
    expect(tell(duplicateRespondent.find({ responses: responsesOf(twice) }))).toEqual([
      'B3 Tanggal dan seluruh jawaban responden Balai POM di Jambi ini sama dengan yang di B2.',
    ])
  })

  test.each<[string, Partial<AuditedResponse>]>([
    ['another day', { date: day('2022-05-18') }],
    ['no day', { date: undefined }],
    ['another unit', { unit: 'Biro Umum' }],
    ['another service', { service: 'Informasi' }],
  ])('is none with %s', (_, more) => {
    const [first, second] = [responsesOf(twice.slice(1)), responsesOf(twice.slice(1), more)]
    expect(duplicateRespondent.find({ responses: [...first, ...second] })).toEqual([])
  })

  test('is none with one other answer, with a blank, with uniform or with few answers', () => {
    for (const marks of [
      ['433434433', '433434432'],
      ['433434433', '43343443'],
      times(2, '444444444'),
      times(2, '4321'),
    ]) {
      expect(duplicateRespondent.find({ responses: responsesOf(marks) })).toEqual([])
    }
  })
})

describe('a sample', () => {
  test.each([
    [10, 10],
    [100, 80],
    [400, 197],
    [1000, 278],
    [10_000, 370],
    [1_000_000, 384],
  ])('of a population of %i has at least %i, as the table of Krejcie and Morgan says', (population, needed) => {
    expect(krejcieMorgan(population)).toBe(needed)
  })

  test('that is smaller is told', () => {
    const find = (respondents: number) => {
      const sample = {
        year: 2022,
        subject: 'Biro Umum',
        population: 1000,
        method: 'krejcie-morgan',
        place: cell('E3'),
      } as const
      return tell(sampleTooSmall.find({ samples: [{ ...sample, respondents }] }))
    }
    expect(find(277)).toEqual([
      'E3 Responden Biro Umum tahun 2022 277 orang; populasi 1.000 membutuhkan sedikitnya 278 (Krejcie–Morgan, galat 5%).',
    ])
    expect(find(278)).toEqual([])
  })
})

describe('headings of unsur', () => {
  const find = (...titles: readonly (readonly [code: string, title: string])[]) =>
    tell(swappedUnsur.find({ headings: [titles.map(([code, title], at) => ({ code, title, place: cell(`M${at}`) }))] }))
  const pengaduan = 'Penanganan Pengaduan, Saran, dan Masukan'

  test('with another code than the name has are told', () => {
    const found = find(['U9', 'U8 Sarana dan Prasarana'], ['U8', `U9. ${pengaduan}`])
    expect(found[0]).toContain('"U8 Sarana dan Prasarana" dibaca sebagai U9')
    expect(found).toHaveLength(2)
  })

  test('in another order than the regulation has are told once', () => {
    expect(find(['U9', 'Sarana dan Prasarana'], ['U8', pengaduan])).toHaveLength(1)
  })

  test('by code, or by name in the right order, have nothing to say', () => {
    expect(find(['U8', 'U8'], ['U9', 'u 9'])).toEqual([])
    expect(find(['U1.1', 'U1.1'], ['U1.2', 'U1.2 Kesesuaian syarat'])).toEqual([])
    expect(find(['U7', 'U7'], ['U8', pengaduan], ['U9', 'U9 Sarana dan Prasarana'])).toEqual([])
  })
})

test('forms of another time are told once, with their cells', () => {
  const find = (...cells: readonly string[]) =>
    tell(outsidePeriod.find({ period: 'Januari 2025', outside: cells.map(cell) }))
  expect(find('A12', 'A15')).toEqual(['A12 2 isian bertanggal di luar Januari 2025 dan tidak dihitung (A12, A15).'])
  expect(find()).toEqual([])
})

test('more respondents than recipients are told', () => {
  const find = (respondents: number) =>
    tell(
      moreThanRecipients.find({
        services: [{ service: 'Sertifikasi', respondents, recipients: 8, place: cell('C2') }],
      }),
    )
  expect(find(12)).toEqual(['C2 Responden layanan Sertifikasi 12 orang, padahal penerima layanannya tertulis 8.'])
  expect(find(8)).toEqual([])
})
