import type { CalendarDate } from '../base/calendar-date.ts'
import type { Instrument } from './instrument.ts'

/** The instruments that followed each other under one name. */
export interface InstrumentSeries {
  /** `skm` */
  readonly id: string
  /** The oldest first; at least one. */
  readonly instruments: readonly [Instrument, ...Instrument[]]
}

/** The instrument that holds on a day: an old report keeps its rules. Before the first, the first. */
export function instrumentAt({ instruments }: InstrumentSeries, day: CalendarDate): Instrument {
  return instruments.findLast(({ validFrom }) => validFrom <= day) ?? instruments[0]
}

/** The one that holds today. */
export function latestInstrument({ instruments }: InstrumentSeries): Instrument {
  return instruments.at(-1) ?? instruments[0]
}
