import { type CalendarDate, formatLongDate } from '../base/dates/calendar-date.ts'
import type { Rounded } from '../base/decimal.ts'
import { formatNumber } from '../base/format-number.ts'
import { rulesFrom } from '../base/origin/explanation.ts'

interface ValueParams {
  /** `IKM` */
  code: string
  /** How many of what is asked have a value. */
  criteria: number
  factor: string
  decimals: number
  isEqual: boolean
}

export interface LeafParams {
  code: string
  /** How many answers, where they were given one by one. */
  answers: number
  /** How many rows give it as a figure. */
  results: number
  /** How many results the mean is taken of without weights. */
  surveys: number
  /** How many of its parts have a value. */
  parts: number
  /** Its parts weigh alike. */
  isEqual: boolean
  factor: string
}

interface GradeParams {
  code: string
  value: string
  from: string
  to: string
}

interface ScoreRules {
  'skor.nilai': ValueParams
  'skor.unsur': LeafParams
  'skor.indeks': Readonly<Record<string, never>>
  'skor.responden': { rows: number; results: number }
  'skor.mutu': GradeParams
  'skor.rentang': { code: string }
  'skor.ambang': { predicate: string; since: CalendarDate }
}

/** How the value of an instrument comes about (`docs/RULES.md` 2, 3), in the words of a report. */
export const scoreRules = {
  'skor.nilai': {
    example: { code: 'IKM', criteria: 9, factor: '25', decimals: 2, isEqual: true },
    words: ({ code, criteria, factor, decimals, isEqual }: ValueParams) => {
      const how = isEqual
        ? `rata-rata nilai ${criteria} unsur dengan bobot yang sama`
        : `jumlah nilai ${criteria} unsur menurut bobotnya`
      return `${code}: ${how}${times(factor)}, dari nilai yang belum dibulatkan, dibulatkan satu kali ke ${decimals} desimal`
    },
  },
  'skor.unsur': {
    example: { code: 'U1', answers: 30, results: 0, surveys: 1, parts: 0, isEqual: true, factor: '25' },
    words: ({ code, answers, results, surveys, parts, isEqual, factor }: LeafParams) => {
      const weighted =
        surveys > 1
          ? `, dari rata-rata ${formatNumber(surveys)} hasil tanpa ditimbang`
          : ', ditimbang menurut banyaknya responden'
      if (parts > 0) {
        const how = isEqual ? 'rata-rata nilai' : 'jumlah menurut bobotnya dari'
        return `nilai unsur ${code}: ${how} ${formatNumber(parts)} sub-unsur yang bernilai`
      }
      if (answers === 0 && results < 2) return `nilai unsur ${code} seperti tertulis, dibulatkan`
      if (answers === 0) return `rata-rata nilai unsur ${code} dari ${formatNumber(results)} baris hasil${weighted}`
      const mean = `rata-rata ${formatNumber(answers)} jawaban untuk unsur ${code}${times(factor)}`
      if (results === 0) return surveys > 1 ? `${mean}${weighted}` : mean
      return `${mean}, bersama ${formatNumber(results)} baris hasil${weighted}`
    },
  },
  'skor.indeks': {
    example: {},
    words: () => 'nilai yang sama pada skala jawaban, dari nilai yang belum dibulatkan',
  },
  'skor.responden': {
    example: { rows: 30, results: 0 },
    words: ({ rows, results }: { rows: number; results: number }) => {
      if (rows === 0) return `jumlah responden pada ${formatNumber(results)} baris hasil survei`
      const counted = `banyaknya baris responden yang dihitung: ${formatNumber(rows)}`
      return results === 0
        ? counted
        : `${counted}, ditambah jumlah responden pada ${formatNumber(results)} baris hasil survei`
    },
  },
  'skor.mutu': {
    example: { code: 'IKM', value: '89.80', from: '88.31', to: '100.00' },
    words: ({ value, from, to }: GradeParams) =>
      `mutu bagi nilai ${written(from)} sampai ${written(to)}; nilainya ${written(value)}`,
  },
  'skor.rentang': {
    example: { code: 'IKM' },
    words: ({ code }: { code: string }) => `batas nilai ${code} untuk mutu itu, seperti tertulis di peraturannya`,
  },
  'skor.ambang': {
    example: { predicate: 'WBK', since: '2021-01-01' as CalendarDate },
    words: ({ predicate, since }: { predicate: string; since: CalendarDate }) =>
      `nilai ambang predikat ${predicate} yang berlaku sejak ${formatLongDate(since)}`,
  },
} as const

export const explainScoreBy = rulesFrom<ScoreRules>(scoreRules)

function times(factor: string): string {
  return factor === '1' ? '' : `, dikali ${written(factor)}`
}

function written(value: string): string {
  return value.includes('.') ? formatNumber(value as Rounded) : value
}
