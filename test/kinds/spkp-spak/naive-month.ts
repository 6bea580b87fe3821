import { type Fraction, fraction, roundFraction, sumOf, times } from '../../base/fraction.ts'

/** A row of a month, as plain as can be. */
export interface NaiveRow {
  /** Days from the first of the month; below 0 or above 30 is another month. */
  readonly day: number
  readonly minute: number
  readonly complete: boolean
  /** Thirteen marks: 1–4, or `-`. */
  readonly answers: string
}

/** An earlier month: indices in hundredths, 375 for 3.75; null without one. */
export interface NaiveMonth {
  readonly spkp: number | null
  readonly spak: number | null
}

const grades = {
  spkp: ['Tidak memuaskan', 'Kurang memuaskan', 'Cukup memuaskan', 'Memuaskan'],
  spak: ['Tidak bersih dari korupsi', 'Kurang bersih dari korupsi', 'Cukup bersih dari korupsi', 'Bersih dari korupsi'],
} as const

/** Lower ends of the grades above the lowest one, in hundredths (`docs/RULES.md` 3.4). */
const lowerEnds = [176, 251, 326]

/**
 * The figures of a month computed a second time, with nothing but whole numbers and fractions: no rounding before the last
 * step, no code of the program.
 */
export function naiveFigures(rows: readonly NaiveRow[], history: readonly (NaiveMonth | undefined)[]) {
  const received = rows.filter(({ day, complete }) => complete && day >= 0 && day <= 30)
  const order = received.map((row, at) => ({ row, key: (row.day * 1440 + row.minute) * 1000 + at }))
  const used = order
    .sort((left, right) => left.key - right.key)
    .slice(0, 30)
    .map(({ row }) => row)
  const spkp = naiveSurvey(used, 'spkp', 0, 8)
  const spak = naiveSurvey(used, 'spak', 8, 13)
  const mean = (survey: 'spkp' | 'spak', index: string | null) => {
    const earlier = history.flatMap(month => month?.[survey] ?? [])
    const hundredths = index === null ? earlier : [...earlier, Number(index.replace('.', ''))]
    if (hundredths.length === 0) return null
    const sum = hundredths.reduce((total, one) => total + one, 0)
    return roundFraction(fraction(sum, 100 * hundredths.length), 2)
  }
  const absent = (survey: 'spkp' | 'spak', index: string | null) => {
    const earlier = history.map((month, at) => {
      if (month === undefined) return [`2025-${11 + at}`, 'tidak ada di Riwayat dan arsip']
      if (month[survey] !== null) return []
      const isEmpty = month.spkp === null && month.spak === null
      return [`2025-${11 + at}`, isEmpty ? 'tanpa responden' : 'tanpa jawaban']
    })
    const reported = index !== null ? [] : ['2026-01', used.length === 0 ? 'tanpa responden' : 'tanpa jawaban']
    return Object.fromEntries([...earlier, reported].filter(entry => entry.length > 0))
  }
  const lacking = { spkp: absent('spkp', spkp.index), spak: absent('spak', spak.index) }
  const earlierMonths = history.filter(month => month !== undefined && (month.spkp !== null || month.spak !== null))
  return {
    respondents: { received: received.length, used: used.length, leftOut: received.length - used.length },
    spkp,
    spak,
    threeMonthMean: {
      spkp: mean('spkp', spkp.index),
      spak: mean('spak', spak.index),
      months: earlierMonths.length + (spkp.index === null && spak.index === null ? 0 : 1),
      counted: { spkp: 3 - Object.keys(lacking.spkp).length, spak: 3 - Object.keys(lacking.spak).length },
      absent: lacking,
    },
    // Those of `goodMonth`, which no row of a respondent changes.
    followUps: { actions: 3, closed: 1, open: 2, overdue: 0 },
  }
}

function naiveSurvey(used: readonly NaiveRow[], survey: 'spkp' | 'spak', from: number, to: number) {
  const unsur: Record<string, string | null> = {}
  const means: Fraction[] = []
  for (let at = from; at < to; at += 1) {
    const marks = used.map(({ answers }) => answers.charAt(at)).filter(mark => mark !== '-')
    const mean = fraction(
      marks.reduce((sum, mark) => sum + Number(mark), 0),
      Math.max(1, marks.length),
    )
    if (marks.length > 0) means.push(mean)
    unsur[survey === 'spkp' ? `U${at + 1}` : `P${at - 7}`] = marks.length === 0 ? null : roundFraction(mean, 2)
  }
  if (means.length === 0) return { index: null, grade: null, unsur }
  const index = roundFraction(times(sumOf(means), fraction(1, means.length)), 2)
  const hundredths = Number(index.replace('.', ''))
  return { index, grade: grades[survey][lowerEnds.filter(end => hundredths >= end).length] ?? null, unsur }
}
