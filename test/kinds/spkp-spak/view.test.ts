import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal } from '../../../src/base/decimal.ts'
import type { Edition } from '../../../src/kinds/report-kind.ts'
import { runs } from '../../laws.ts'
import {
  goodMonth,
  type PersonalCells,
  respondent,
  services,
  withFact,
  withRespondents,
  withRows,
} from './month-input.ts'
import { run } from './run-month.ts'

const { certification } = services
const best = '44444444 44444'

/** A month of these persons, who all answered the same. */
const monthOf = (people: readonly PersonalCells[]) =>
  withRespondents(people.map(person => respondent('09/01/2026', certification, best, person)))
const sexes = (...counts: readonly [men: number, women: number, unknown?: number]) =>
  (['L', 'P', null] as const).flatMap((sex, at) =>
    Array.from({ length: counts[at] ?? 0 }, (): PersonalCells => ({ 'Jenis Kelamin': sex })),
  )
const demographyOf = (people: readonly PersonalCells[], edition: Edition = 'publik') =>
  run(monthOf(people), edition).view.demography
const sexOf = (people: readonly PersonalCells[], edition?: Edition) =>
  demographyOf(people, edition).characteristics.find(({ id }) => id === 'jenis-kelamin')

describe('the public edition', () => {
  test('tells no groups apart among fewer than five respondents', () => {
    expect(demographyOf(sexes(2, 2))).toMatchObject({ isTooFew: true, isShown: false, characteristics: [], hidden: [] })
    expect(demographyOf(sexes(5, 0))).toMatchObject({ isTooFew: false, isShown: true })
  })

  test('merges small groups, and hides what would be one group of all', () => {
    expect(sexOf(sexes(20, 6, 1))?.groups.map(({ name, count }) => [name, count])).toEqual([
      ['Laki-laki', 20],
      ['Kelompok lain', 7],
    ])
    expect(demographyOf(sexes(28, 2))).toMatchObject({ hidden: ['jenis kelamin'] })
  })

  test('has a chart only where no more than half of all are in merged groups', () => {
    expect(sexOf(sexes(6, 5, 1))).toMatchObject({ hasMerged: true, isMostlyMerged: false })
    const jobs = (named: number, other: number) =>
      Array.from(
        { length: named + other },
        (_, at): PersonalCells => ({ Pekerjaan: at < named ? 'Apoteker' : `Kerja ${at}` }),
      )
    const ofJobs = (named: number, other: number, edition?: Edition) => demographyOf(jobs(named, other), edition)
    expect(ofJobs(7, 7)).toMatchObject({ hasCharts: true, characteristics: [{ isMostlyMerged: false }] })
    expect(ofJobs(7, 8)).toMatchObject({ isShown: true, hasCharts: false, characteristics: [{ isMostlyMerged: true }] })
    expect(ofJobs(7, 8, 'internal')).toMatchObject({ hasCharts: true, characteristics: [{ isMostlyMerged: false }] })
  })

  test('says which characteristics nobody filled in', () => {
    expect(demographyOf(sexes(6, 6)).unknown).toEqual(['kelompok usia', 'pendidikan', 'pekerjaan'])
  })

  test('lists no respondent, but how often each answer was given', () => {
    const month = withRespondents([
      ...Array.from({ length: 3 }, () => respondent('09/01/2026', certification, best)),
      respondent('09/01/2026', certification, '2-444444 44441'),
      respondent('09/01/2026', certification, '2-444444 44443'),
    ])
    const { respondents } = run(month).view
    expect([respondents.isListed, respondents.list]).toEqual([false, []])
    const [u1, u2] = respondents.distribution.unsur
    expect(u1).toEqual({
      ...{ code: 'U1', name: 'Prosedur/alur pelayanan', answers: [0, 2, 0, 3], blank: 0, sum: 16 },
      mean: '3.20',
    })
    expect(u2).toMatchObject({ answers: [0, 0, 0, 3], blank: 2, sum: 12, mean: '4.00' })
    expect(respondents.distribution.unsur.at(-1)).toMatchObject({ code: 'P5', answers: [1, 0, 1, 3] })
  })

  test('has no distribution of fewer than five, whose answers it would tell', () => {
    const shownOf = (count: number, edition?: Edition) =>
      run(monthOf(Array.from({ length: count }, () => ({}))), edition).view.respondents.distribution
    expect([4, 5].map(count => shownOf(count).isShown)).toEqual([false, true])
    expect(shownOf(4).unsur).toEqual([])
    expect(shownOf(5, 'internal')).toEqual({ isShown: false, unsur: [] })
  })

  test('has a distribution that comes to all respondents and to the values of the unsur', () => {
    const anyMarks = fc.array(fc.constantFrom('4', '3', '2', '1', '-'), { minLength: 12, maxLength: 12 })
    const anyMonth = fc.array(anyMarks, { minLength: 5, maxLength: 9 })
    fc.assert(
      fc.property(anyMonth, given => {
        const rows = given.map(marks => respondent('09/01/2026', certification, `4${marks.join('')}`))
        const { respondents, spkp, spak } = run(withRespondents(rows)).view
        const values = [...spkp.unsur, ...spak.unsur].map(({ value }) => value)
        expect(respondents.distribution.unsur.map(({ mean }) => mean)).toEqual(values)
        for (const { answers, blank, sum } of respondents.distribution.unsur) {
          expect(answers.reduce((total, count) => total + count, blank)).toBe(given.length)
          expect(answers.reduce((total, count, at) => total + count * (at + 1), 0)).toBe(sum)
        }
      }),
      { numRuns: runs(12) },
    )
  })

  test('masks names that the list of respondents gives away, and the findings', () => {
    const people = [{ Nama: 'Budi Contoh', 'Saran SPKP': 'Terima kasih dari budi contoh.' }]
    const { view } = run(monthOf(people))
    expect(view.spkp.suggestions).toEqual(['Terima kasih dari [disamarkan].'])
    expect(view.findings).toEqual([])
    expect(run(monthOf(people), 'internal').view.spkp.suggestions).toEqual(['Terima kasih dari budi contoh.'])
  })
})

describe('the internal edition', () => {
  test('shows every group and every column', () => {
    expect(sexOf(sexes(2, 1), 'internal')?.groups.map(({ count }) => count)).toEqual([2, 1])
    const { view } = run(monthOf([{ Nama: 'Budi Contoh', Usia: 40 }]), 'internal')
    expect(view.respondents.list[0]?.personal).toEqual({
      ...{ time: '–', name: 'Budi Contoh', age: '40', sex: '–', education: '–', job: '–', employer: '–' },
    })
    expect(view.report.internal).toBe(true)
  })
})

describe('groups', () => {
  const groupsOf = (id: string, people: readonly PersonalCells[]) =>
    demographyOf(people, 'internal')
      .characteristics.find(one => one.id === id)
      ?.groups.map(({ name }) => name)

  test('of age are those of the report, in their order', () => {
    const ages = [19, 20, 24, 29, 30, 54, 55, 99].map(age => ({ Usia: age }))
    expect(groupsOf('usia', ages)).toEqual(['< 20', '20–24', '25–29', '30–34', '50–54', '≥ 55'])
  })

  test('of education follow their levels, of work their size, and blanks come last', () => {
    const people = [
      { Pendidikan: 'S2', Pekerjaan: 'Apoteker' },
      { Pendidikan: 'SMK', Pekerjaan: 'Wiraswasta' },
      { Pendidikan: 'Magister', Pekerjaan: 'WIRASWASTA' },
      { Pendidikan: null, Pekerjaan: '-' },
    ]
    expect(groupsOf('pendidikan', people)).toEqual(['SMA/SMK', 'S2', 'Tidak diisi'])
    expect(groupsOf('pekerjaan', people)).toEqual(['Wiraswasta', 'Apoteker', 'Tidak diisi'])
  })
})

describe('shares', () => {
  const jobs = (...counts: readonly number[]) =>
    counts.flatMap((count, at) => Array.from({ length: count }, (): PersonalCells => ({ Pekerjaan: `Kerja ${at}` })))
  const shownOf = (people: readonly PersonalCells[]) =>
    demographyOf(people).characteristics.find(({ id }) => id === 'pekerjaan')

  test('of one characteristic add up, in any month and edition', () => {
    const anyCounts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(anyCounts, fc.constantFrom<Edition>('publik', 'internal'), (counts, edition) => {
        for (const { groups } of demographyOf(jobs(...counts), edition).characteristics) {
          expect(Decimal.sum(...groups.map(({ share }) => share)).eq(100)).toBe(true)
        }
      }),
      { numRuns: runs(12) },
    )
  })

  test('of equal groups are told as one only where they are one', () => {
    expect(shownOf(jobs(6, 6, 6))?.largest).toMatchObject({ count: 6, isTie: true, hasShare: false })
    expect(shownOf(jobs(6, 6))?.largest).toMatchObject({ isTie: true, hasShare: true, share: '50.00' })
    expect(shownOf(jobs(6, 12))?.largest).toMatchObject({ isTie: false, hasShare: true, share: '66.67' })
  })
})

describe('unsur that need attention', () => {
  const attention = (answers: readonly string[], target?: string) => {
    const month = withRespondents(answers.map(given => respondent('09/01/2026', certification, given)))
    const { spkp } = run(target === undefined ? month : withFact('Target SPKP', target, month)).view
    return { ...spkp, names: spkp.attention.map(({ name }) => name) }
  }

  test('are none when all are perfect', () => {
    expect(attention([best])).toMatchObject({ attention: [], allPerfect: true, allEqual: true })
  })

  test('are those below the highest grade, which begins at 3.26', () => {
    const found = attention(['43344444 44444', '43444444 44444', '43444444 44444', '44344444 44444'])
    expect(found).toMatchObject({ names: ['U2 Waktu pelayanan'], belowGrade: true, belowTarget: false })
  })

  test('or those below the target, compared as printed', () => {
    expect(attention(['44443444 44444', best], '3,51')).toMatchObject({
      ...{ names: ['U5 Sarana prasarana pelayanan'], belowGrade: false, belowTarget: true },
    })
    expect(attention(['44443444 44444', best], '3,50').names).toEqual([])
  })

  test('may be all of them', () => {
    expect(attention(['22222222 22222'])).toMatchObject({ allAttention: true })
  })
})

test('follow-ups of earlier months are carried over: by their month, or by a deadline before this one', () => {
  const { spkp, spak } = run(goodMonth).view
  expect(spkp.followUps.map(({ unsur }) => unsur)).toEqual(['U4 Penanganan pengaduan'])
  expect(spkp.carried.map(({ unsur, status }) => [unsur, status])).toEqual([['U2 Waktu pelayanan', 'Close']])
  expect([spak.followUps.length, spak.carried.length]).toEqual([0, 1])
})

describe('the change against the month before', () => {
  const changeOf = (before: string | null) => {
    const { spkp } = run(withRows('Riwayat', before === null ? [] : [['12/2025', before, null, 9]])).view
    return [spkp.before !== undefined, spkp.change, spkp.rose, spkp.fell]
  }

  test.each([
    ['3,70', [true, '0.09', true, false]],
    ['3,79', [true, '0.00', false, false]],
    ['4', [true, '0.21', false, true]],
    [null, [false, undefined, false, false]],
  ])('from %s', (before, expected) => {
    expect(changeOf(before)).toEqual(expected)
  })
})

test('suggestions that say nothing are none, and each is told once', () => {
  const said = [
    '-',
    'Tidak ada',
    'tidak ada saran.',
    'NIHIL',
    'Loket kedua dibuka.',
    'loket kedua dibuka',
    'n/a',
    'Tidak ada parkir',
  ]
  const { view } = run(monthOf(said.map(text => ({ 'Saran SPKP': text }))))
  expect(view.spkp.suggestions).toEqual(['Loket kedua dibuka.', 'Tidak ada parkir'])
})
