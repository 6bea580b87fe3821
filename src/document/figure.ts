import type { Rounded } from '../base/decimal.ts'
import type { Kept } from './kept.ts'
import type { Caption, CellRole } from './table.ts'

/** A chart with its caption under it: what is compared, never how it looks. */
export interface Figure extends Kept {
  readonly type: 'figure'
  readonly id?: string
  readonly caption: Caption
  /** What the picture says, for readers who cannot see it. */
  readonly alt: string
  readonly chart: Chart
}

export interface Chart {
  /** `bars` lie, for long names of categories; `columns` stand, where the names fit; `line` is what goes on in time. */
  readonly shape: 'bars' | 'columns' | 'line'
  /** Of a page that shows everything at once; lying bars are as high as ever. */
  readonly size?: 'small'
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  /** Ends of the axis of values; from 0 to what the values need where they are absent. */
  readonly from?: number
  readonly to?: number
  /** Ranges of the axis of values that have a name, such as the grades, from low to high. */
  readonly bands: readonly ChartBand[]
}

export interface ChartBand {
  readonly name: string
  readonly role: CellRole
  readonly from: number
  readonly to: number
}

export interface ChartSeries {
  readonly name: string
  readonly role: SeriesRole
  /** One for each category; null leaves a gap, which is no 0. Printed as they are. */
  readonly values: readonly ChartValue[]
}

export type ChartValue = Rounded | number | null

/** What a series is; the theme gives each its colour, told apart in black and white too. */
export type SeriesRole = 'first' | 'second' | 'third' | 'close' | 'open' | 'target'
