import type { CalendarDate } from '../base/dates/calendar-date.ts'
import type { Instrument } from './instrument.ts'

/** The instruments that followed each other under one name. */
export interface InstrumentSeries {
  /** `skm` */
  readonly id: string
  /** The oldest first; at least one. */
  readonly instruments: readonly [Instrument, ...Instrument[]]
}

/** Of rules that followed each other, in any order, the one in force on a day; undefined before the first. */
export function inForceOn<Rule extends Pick<Instrument, 'validFrom'>>(
  rules: readonly Rule[],
  day: CalendarDate,
): Rule | undefined {
  const begun = rules.filter(({ validFrom }) => validFrom <= day)
  return begun.toSorted((left, right) => (left.validFrom < right.validFrom ? -1 : 1)).at(-1)
}

/** The instrument that holds on a day: an old report keeps its rules. Before the first, the first. */
export function instrumentAt({ instruments }: InstrumentSeries, day: CalendarDate): Instrument {
  return inForceOn(instruments, day) ?? instruments[0]
}

/** The one that holds today. */
export function latestInstrument({ instruments }: InstrumentSeries): Instrument {
  return instruments.at(-1) ?? instruments[0]
}
