import type { HolidayYear } from './working-days.ts'

export interface UnitFacts {
  readonly no: number
  readonly unit: string
  readonly group: string
  readonly independentSince: number | null
  /** Counts per survey year; a unit that was not surveyed in a year has null there. */
  readonly years: Readonly<Record<string, YearCounts | null>>
  readonly services2022: readonly string[]
}

export interface YearCounts {
  readonly recommendations: number
  readonly actions: number
  readonly closed: number
}

export interface SkmFacts {
  readonly year: number
  readonly respondents: number
  readonly target: number
  readonly unsur: Readonly<Record<string, number>>
}

/** The part of data/facts/semester-1-2023.json that the samples use: public unit names, counts and index values. */
export interface SemesterFacts {
  readonly skm: readonly SkmFacts[]
  readonly timelineFormats: readonly { readonly format: string; readonly records: number }[]
  readonly actionLengthCharacters: Readonly<Record<'min' | 'median' | 'p90' | 'p99' | 'max', number>>
  readonly units: readonly UnitFacts[]
}

export interface Recommendation {
  readonly year: number
  readonly number: number
  readonly text: string
}

/** Everything the samples are made from; read by main.ts, so that the generator itself stays pure. */
export interface SampleSources {
  readonly facts: SemesterFacts
  readonly recommendations: readonly Recommendation[]
  readonly holidays: readonly HolidayYear[]
  readonly unsur: readonly { readonly code: string; readonly name: string }[]
}
