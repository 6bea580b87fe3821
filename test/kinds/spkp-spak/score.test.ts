import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../laws.ts'
import { dateCell } from '../../workbook/build-sheet.ts'
import { goodMonth, respondent, services, withRespondents, withRows } from './month-input.ts'
import { run } from './run-month.ts'

const { certification, consulting } = services
const best = '44444444 44444'
const worst = '11111111 11111'

describe('the figures of a good month', () => {
  const { figures } = run(goodMonth)

  test('are exactly those that scripts rely on', () => {
    expect(figures).toEqual({
      period: '2026-01',
      respondents: { received: 3, used: 3, leftOut: 0 },
      spkp: {
        // 4 + 11/3 + 4 + 8/3 + four times 4, over 8: 30.333… / 8.
        index: '3.79',
        grade: 'Memuaskan',
        unsur: { U1: '4.00', U2: '3.67', U3: '4.00', U4: '2.67', U5: '4.00', U6: '4.00', U7: '4.00', U8: '4.00' },
      },
      spak: {
        index: '3.93',
        grade: 'Bersih dari korupsi',
        unsur: { P1: '4.00', P2: '4.00', P3: '4.00', P4: '3.67', P5: '4.00' },
      },
      // (3.70 + 3.75 + 3.79) / 3 and (3.80 + 3.90 + 3.93) / 3
      threeMonthMean: {
        ...{ spkp: '3.75', spak: '3.88', months: 3 },
        counted: { spkp: 3, spak: 3 },
        absent: { spkp: {}, spak: {} },
      },
      // Of both surveys; nothing is due before the month ends but what is closed.
      followUps: { actions: 3, closed: 1, open: 2, overdue: 0 },
    })
  })

  test('of each service come from its own respondents', () => {
    const { scores } = run(goodMonth)
    const shown = scores.services.map(({ name, used, surveys }) => [name, used, surveys.spkp.index?.value])
    expect(shown).toEqual([
      [certification, 2, '3.75'],
      [consulting, 1, '3.86'],
    ])
  })
})

test('a month without respondents has no index, and its mean is that of the other months', () => {
  expect(run(withRespondents([])).figures).toMatchObject({
    respondents: { received: 0, used: 0, leftOut: 0 },
    spkp: { index: null, grade: null, unsur: { U1: null, U8: null } },
    spak: { index: null, grade: null },
    threeMonthMean: { spkp: '3.73', spak: '3.85', months: 2 },
  })
})

test('without any month there is no mean', () => {
  const { figures } = run(withRows('Riwayat', [], withRespondents([])))
  expect(figures.threeMonthMean).toMatchObject({ spkp: null, spak: null, months: 0, counted: { spkp: 0, spak: 0 } })
})

test('a survey that nobody answered has no index of its own', () => {
  const { figures } = run(withRespondents([respondent('09/01/2026', certification, '44444444 -----')]))
  expect([figures.spkp.index, figures.spak.index]).toEqual(['4.00', null])
})

describe('whose answers count', () => {
  const at = (minute: number) => dateCell('2026-01-09', minute * 60_000)
  const first = Array.from({ length: 30 }, (_, index) => respondent(at(index + 1), certification, best))

  test('thirty are all used', () => {
    expect(run(withRespondents(first)).figures.respondents).toEqual({ received: 30, used: 30, leftOut: 0 })
  })

  test('of thirty-one the last by time is left out, whatever its row', () => {
    const { figures } = run(withRespondents([respondent(at(99), certification, worst), ...first]))
    expect(figures.respondents).toEqual({ received: 31, used: 30, leftOut: 1 })
    expect(figures.spkp.index).toBe('4.00')
  })

  test('at the same time the lower row is left out', () => {
    const same = Array.from({ length: 30 }, () => respondent(at(5), certification, best))
    const { figures } = run(withRespondents([...same, respondent(at(5), certification, worst)]))
    expect(figures.spkp.index).toBe('4.00')
  })

  test('services that are not complete, and other months, are neither received nor used', () => {
    const rows = [
      ...first.slice(0, 3),
      respondent(at(50), certification, worst, { 'Status Layanan': 0.9 }),
      respondent('31/12/2025 23:59', certification, worst),
      respondent('01/02/2026', certification, worst),
    ]
    const { figures, findings, view } = run(withRespondents(rows))
    expect(figures.respondents).toEqual({ received: 3, used: 3, leftOut: 0 })
    expect(figures.spkp.index).toBe('4.00')
    expect(findings).toEqual(['peringatan responden.outside-period Responden!A6'])
    expect(view.respondents).toMatchObject({ incomplete: 1, outside: 2 })
  })
})

describe('grades', () => {
  test.each([
    [['33333333 33333', '33333333 33333', '33333333 33333', '44444444 44444'], '3.25', 'Cukup memuaskan'],
    [['22222222 22222'], '2.00', 'Kurang memuaskan'],
    [['11111111 11111'], '1.00', 'Tidak memuaskan'],
    [['44444444 44444'], '4.00', 'Memuaskan'],
  ])('of %j', (answers, index, grade) => {
    const rows = answers.map((given, minute) => respondent(dateCell('2026-01-09', minute), certification, given))
    expect(run(withRespondents(rows)).figures.spkp).toMatchObject({ index, grade })
  })
})

describe('earlier months', () => {
  const rows = (written: readonly (readonly (string | number | null)[])[]) => withRows('Riwayat', written)

  test('the trend begins with the first known one of the last twelve', () => {
    const { scores } = run(
      rows([
        ['12/2024', 3.1, 3.1, 9],
        ['03/2025', 3.2, 3.3, 9],
        ['12/2025', 3.5, 3.6, 9],
      ]),
    )
    const { months } = scores.trend
    expect([months.length, months[0]?.month, months.at(-1)?.month]).toEqual([11, '2025-03', '2026-01'])
  })

  test('the mean is over three months of the calendar, not over the last three that are known', () => {
    const { figures } = run(
      rows([
        ['09/2025', 1, 1, 9],
        ['10/2025', 1, 1, 9],
        ['12/2025', '3,5', '3,6', 9],
      ]),
    )
    expect(figures.threeMonthMean).toMatchObject({ spkp: '3.65', spak: '3.77', months: 2 })
  })

  test('the mean of each survey counts its own months, and says why it lacks the others', () => {
    const { figures } = run(
      rows([
        ['11/2025', 3.5, null, 300],
        ['12/2025', null, null, null],
      ]),
    )
    expect(figures.threeMonthMean).toMatchObject({
      counted: { spkp: 2, spak: 1 },
      absent: {
        spkp: { '2025-12': 'tanpa responden' },
        spak: { '2025-11': 'tanpa jawaban', '2025-12': 'tanpa responden' },
      },
    })
    const alone = run(rows([['11/2025', null, null, 0]])).figures.threeMonthMean
    const reasons = { '2025-11': 'tanpa responden', '2025-12': 'tidak ada di Riwayat dan arsip' }
    expect(alone).toMatchObject({ counted: { spkp: 1, spak: 1 }, absent: { spkp: reasons, spak: reasons } })
  })

  test('a month of the mean either has an index or a reason', () => {
    const anyIndex = fc.constantFrom(null, 3.5)
    const anyRow = fc.option(fc.tuple(anyIndex, anyIndex, fc.constantFrom(null, 9)))
    fc.assert(
      fc.property(anyRow, anyRow, (november, december) => {
        const typed = [november, december].flatMap((row, index) =>
          row === null ? [] : [[`${11 + index}/2025`, ...row]],
        )
        const { counted, absent } = run(rows(typed)).figures.threeMonthMean
        for (const survey of ['spkp', 'spak'] as const) {
          expect(counted[survey] + Object.keys(absent[survey]).length).toBe(3)
          for (const [at, row] of [november, december].entries()) {
            const reason = absent[survey][`2025-${11 + at}`]
            expect(reason === 'tidak ada di Riwayat dan arsip').toBe(row === null)
          }
        }
      }),
      { numRuns: runs(60) },
    )
  })

  test('the reported month is computed, and a typed one that differs is told', () => {
    const { figures, findings } = run(rows([['01/2026', 3.1, '3,93', 3]]))
    expect(figures.spkp.index).toBe('3.79')
    expect(findings).toContain('peringatan riwayat.differs Riwayat!B2')
    expect(findings).not.toContain('peringatan riwayat.differs Riwayat!C2')
  })

  test('an index that so few respondents cannot have is told', () => {
    expect(run(rows([['12/2025', 3.97, 3.9, 2]])).findings).toEqual(['peringatan skm.impossible-value Riwayat!B2'])
    expect(run(rows([['12/2025', 3.97, 3.9, 5]])).findings).toEqual([])
  })

  test('an index that real answers gave is never told, whatever was left blank', () => {
    const anyMark = fc.constantFrom('4', '3', '2', '1', '-')
    const anyAnswers = fc.array(anyMark, { minLength: 12, maxLength: 12 }).map(marks => `4${marks.join('')}`)
    fc.assert(
      fc.property(fc.array(anyAnswers, { minLength: 1, maxLength: 6 }), given => {
        const january = withRespondents(given.map(answers => respondent('09/01/2026', certification, answers)))
        const { spkp, spak, respondents } = run(january).figures
        const history = [['12/2025', spkp.index, spak.index, respondents.used]]
        expect(run(rows(history)).findings).toEqual([])
      }),
      { numRuns: runs(150) },
    )
  })
})
