import { describe, expect, test } from 'vitest'
import { type AuditedProfile, profileShareDiffers, profileTotalDiffers } from '../../src/audit/survey/profile-totals.ts'
import {
  type AuditedPlan,
  type AuditedRecommendation,
  planBeforeSurvey,
  planNotRecommended,
  planWithoutTime,
  recommendationWithoutPlan,
  tiedRecommendation,
} from '../../src/audit/survey/recommended-plans.ts'
import { trendDiffers } from '../../src/audit/survey/trend-differs.ts'
import { serviceNotSurveyed, unitNotSurveyed } from '../../src/audit/survey/unsurveyed-unit.ts'
import { placeholderWords } from '../../src/audit/wording/placeholder-words.ts'
import { Decimal, roundHalfUp } from '../../src/base/decimal.ts'
import { cell, day, tell } from './build.ts'

describe('a profile', () => {
  const profile = (counts: readonly number[], more: Partial<AuditedProfile> = {}): AuditedProfile => ({
    ...{ subject: 'Biro Umpama', characteristic: 'Pendidikan', respondents: 40, isOfSome: false, place: cell('D2') },
    groups: counts.map((count, at) => ({ name: `Kelompok ${at + 1}`, count, sharePlace: cell(`E${at + 2}`) })),
    ...more,
  })
  const totals = (...profiles: readonly AuditedProfile[]) => tell(profileTotalDiffers.find({ profiles }))

  test('comes to as many as there are respondents', () => {
    expect(totals(profile([30, 10]))).toEqual([])
    expect(totals(profile([30, 9]))).toEqual([
      'D2 Pendidikan responden Biro Umpama berjumlah 39, sedangkan respondennya 40.',
    ])
  })

  test('of what only some have to say may come to fewer, never to more', () => {
    expect(totals(profile([3], { isOfSome: true }))).toEqual([])
    expect(totals(profile([41], { isOfSome: true }))).toHaveLength(1)
  })

  test('of unknown respondents is held against nothing', () => {
    expect(totals(profile([30, 9], { respondents: undefined }))).toEqual([])
  })

  test.each([
    [['33,33', '66,67'], 0],
    [['33.34', '66.66'], 0],
    [['33', '67'], 0],
    [['33.36', '66.67'], 1],
    [['40', '60'], 2],
  ])('of 10 and 20 persons with the shares %s has %i that differ', (shares, count) => {
    const groups = [10, 20].map((persons, at) => ({
      ...{ name: `Kelompok ${at + 1}`, count: persons, sharePlace: cell(`E${at + 2}`) },
      share: new Decimal((shares[at] ?? '').replace(',', '.')),
    }))
    expect(profileShareDiffers.find({ profiles: [profile([], { groups })] })).toHaveLength(count)
  })
})

describe('plans', () => {
  const plan = (more: Partial<AuditedPlan> = {}): AuditedPlan => ({
    ...{ subject: 'Biro Umpama', unsur: 'U9 Sarana dan Prasarana', isRecommended: true, hasTime: true },
    ...{ unsurPlace: cell('C2'), place: cell('E2') },
    ...more,
  })

  test('for an unsur that was not chosen are told at the unsur', () => {
    expect(planNotRecommended.find({ plans: [plan()] })).toEqual([])
    expect(tell(planNotRecommended.find({ plans: [plan({ isRecommended: false })] }))).toEqual([
      'C2 Rencana tindak lanjut Biro Umpama untuk U9 Sarana dan Prasarana, yang tidak termasuk unsur terpilih.',
    ])
  })

  test('that end on the last day of the survey are in time; a day before is too early', () => {
    const surveyEnd = day('2025-06-30')
    const find = (due: string) => planBeforeSurvey.find({ plans: [plan({ due: day(due) })], surveyEnd })
    expect(find('2025-06-30')).toEqual([])
    expect(tell(find('2025-06-29'))).toEqual([
      'E2 Rencana tindak lanjut Biro Umpama selesai 29 Juni 2025, sebelum surveinya selesai pada 30 Juni 2025.',
    ])
  })

  test('without a time are told', () => {
    expect(planWithoutTime.find({ plans: [plan()] })).toEqual([])
    expect(planWithoutTime.find({ plans: [plan({ hasTime: false })] })).toHaveLength(1)
  })
})

describe('recommendations', () => {
  const recommendation = (more: Partial<AuditedRecommendation> = {}): AuditedRecommendation => ({
    ...{ subject: 'Biro Umpama', unplanned: [], ties: [], place: cell('B2') },
    ...more,
  })

  test('without a plan are told, but where no plans are written down at all', () => {
    const recommendations = [
      recommendation({ unplanned: ['U1 Persyaratan', 'U9 Sarana dan Prasarana'] }),
      recommendation(),
    ]
    expect(tell(recommendationWithoutPlan.find({ recommendations, hasPlans: true }))).toEqual([
      'B2 Belum ada rencana tindak lanjut Biro Umpama untuk U1 Persyaratan; U9 Sarana dan Prasarana, yang direkomendasikan.',
    ])
    expect(recommendationWithoutPlan.find({ recommendations, hasPlans: false })).toEqual([])
  })

  test('with a tie at their border say what became of it', () => {
    const find = (isCut: boolean) =>
      tell(tiedRecommendation.find({ recommendations: [recommendation({ ties: [{ unsur: ['U2', 'U9'], isCut }] })] }))
    expect(find(false)).toEqual([
      'B2 Nilai atau penurunan U2; U9 pada Biro Umpama sama di batas unsur terpilih; semuanya disertakan.',
    ])
    expect(find(true)[0]).toContain('sebagian tidak terpilih menurut urutan unsur')
  })
})

test('a published IKM is that of its data, to the last decimal that is printed', () => {
  const find = (typed: string) => {
    const year = {
      year: 2023,
      typed: new Decimal(typed),
      computed: roundHalfUp(new Decimal('86.12'), 2),
      place: cell('B2'),
    }
    return tell(trendDiffers.find({ published: [year] }))
  }
  expect(find('86.12')).toEqual([])
  expect(find('86.13')).toEqual(['B2 IKM tahun 2023 tertulis 86,13; menurut data tahun itu di buku kerja ini 86,12.'])
})

test('a unit without a survey is told with its year', () => {
  const unsurveyed = [{ name: 'Loka Andai', year: 2025, place: cell('B4') }]
  expect(tell(unitNotSurveyed.find({ unsurveyed }))).toEqual([
    'B4 Loka Andai tidak mempunyai responden atau hasil survei tahun 2025.',
  ])
})

test('a service without a survey is told with its unit and how many receive it', () => {
  const service = { unit: 'Loka Andai', service: 'Pengujian', year: 2025, population: 1200, place: cell('B4') }
  expect(tell(serviceNotSurveyed.find({ unsurveyedServices: [service] }))).toEqual([
    'B4 Layanan Pengujian di Loka Andai mempunyai 1.200 pengguna, tetapi tidak mempunyai responden atau hasil survei tahun 2025.',
  ])
})

describe('words that a template left', () => {
  const find = (words: string) => placeholderWords.find({ officeTexts: [{ title: 'RTL', words, place: cell('E2') }] })

  test.each([
    'Menata xxx',
    'lorem ipsum',
    'COBA',
    'U1. U1 Persyaratan',
    'Selesai pada March 2026',
    'Oleh [nama unit]',
    'Pada ......',
  ])('%s is told', words => {
    expect(find(words)).toHaveLength(1)
  })

  test.each(['Mencoba antrean daring', 'Maret 2026', 'U1 dan U2', 'Menata ruang …', 'Kode XX dipakai', 'coba gratis'])(
    '%s is an ordinary text',
    words => {
      expect(find(words)).toEqual([])
    },
  )
})
