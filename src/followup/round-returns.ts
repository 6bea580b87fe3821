import type { CalendarDate } from '../base/dates/calendar-date.ts'
import type { Rounded } from '../base/decimal.ts'
import { explained } from '../base/origin/origin.ts'
import type { Place } from '../problems/problem.ts'
import { percentDone } from './ratl-counts.ts'
import { explainReturned, explainRows } from './round-counts.ts'

/** The form of a unit, and whether it came back. */
export interface ReturnedForm {
  readonly returned: boolean
  /** None where nobody noted it. */
  readonly returnedOn?: CalendarDate | undefined
  readonly at?: (column: 'unit' | 'returned' | 'returnedOn') => Place
}

/** How many forms of a round came back. */
export interface ReturnCounts {
  readonly forms: number
  readonly returned: number
  readonly missing: number
  /** Came back after the day that was set, as far as the day is known. */
  readonly late: number
  /** Came back, and nobody noted when. */
  readonly undated: number
  /** Share of what came back in per cent, two decimals; undefined where no form was sent. */
  readonly percent: Rounded | undefined
}

/** Came back after the day that was set; not said of a form whose day nobody noted. */
export function isLate({ returned, returnedOn }: ReturnedForm, due: CalendarDate): boolean {
  return returned && returnedOn !== undefined && returnedOn > due
}

/** Counts the forms that came back. */
export function countReturns(forms: readonly ReturnedForm[], due: CalendarDate): ReturnCounts {
  const returned = forms.filter(form => form.returned).length
  const late = forms.filter(form => isLate(form, due)).length
  const undated = forms.filter(form => form.returned && form.returnedOn === undefined).length
  const cells =
    (...columns: readonly ('unit' | 'returned' | 'returnedOn')[]) =>
    () =>
      forms.flatMap(({ at }) => (at === undefined ? [] : columns.map(at)))
  const counts: ReturnCounts = {
    forms: forms.length,
    returned,
    missing: forms.length - returned,
    late,
    undated,
    percent: forms.length === 0 ? undefined : percentDone(returned, forms.length),
  }
  const days = cells('returned', 'returnedOn')
  return explained(counts, {
    forms: explainRows('formulir yang dikirim', counts.forms, cells('unit')),
    returned: explainRows('formulir yang kembali', returned, cells('returned')),
    missing: explainRows('formulir yang belum kembali', counts.missing, cells('returned')),
    late: explainRows('formulir yang kembali sesudah batas pengembalian', late, days),
    undated: explainRows('formulir yang kembali tanpa tanggal', undated, days),
    percent: explainReturned(returned, counts.forms, cells('returned')),
  })
}
