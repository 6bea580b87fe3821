import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import { formatLongDate } from '../../base/dates/calendar-date.ts'
import { listCells } from '../../problems/list-cells.ts'
import type { Place } from '../../problems/problem.ts'
import { quoteUnexpected } from '../../problems/quote-unexpected.ts'
import { defineRule } from '../rule.ts'
import { fewCodes } from './judged-marks.ts'

// Documents that show what was answered: missing ones, and ones that show nothing.

interface Shown {
  readonly evidenceOf: readonly {
    readonly code: string
    /** It was given points. */
    readonly hasPoints: boolean
    readonly hasDocument: boolean
    readonly place: Place
  }[]
}

/** Points that no document shows (`docs/RULES.md` 10.6). */
export const pointsWithoutDocument = defineRule({
  code: 'dukung.missing',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { count: 2, codes: '1.1.1, 1.1.4', cells: 'C2, C5' },
  message: p => `${p.count} tolok ukur berpoin tanpa dokumen yang ada: ${p.codes} (${p.cells}).`,
  hint: () => 'Lengkapi dokumennya di lembar Data Dukung, atau periksa poinnya.',
  find: ({ evidenceOf }: Shown) => {
    const bare = evidenceOf.filter(({ hasPoints, hasDocument }) => hasPoints && !hasDocument)
    const [first] = bare
    if (first === undefined) return []
    const cells = listCells(bare.map(({ place }) => place))
    return [
      { place: first.place, params: { count: bare.length, codes: fewCodes(bare.map(({ code }) => code)), cells } },
    ]
  },
})

interface Documents {
  readonly documents: readonly {
    readonly code: string
    readonly isKnown: boolean
    readonly date?: CalendarDate | undefined
    readonly codePlace: Place
    readonly datePlace: Place
  }[]
  /** The days within which documents count; none where the workbook does not say them. */
  readonly period?: { readonly from?: CalendarDate | undefined; readonly to?: CalendarDate | undefined } | undefined
}

/** A document for a number that the instrument does not have (`docs/RULES.md` 10.6). */
export const documentOfNothing = defineRule({
  code: 'dukung.orphan',
  severity: 'peringatan',
  example: { code: '7.2.1' },
  message: p => `Dokumen ini untuk nomor "${quoteUnexpected(p.code)}", yang tidak ada di lembar Instrumen.`,
  hint: () => 'Periksa nomornya; mungkin nomor instrumen tahun lain.',
  find: ({ documents }: Documents) =>
    documents.flatMap(({ code, isKnown, codePlace }) => (isKnown ? [] : [{ place: codePlace, params: { code } }])),
})

/** A document of a day outside the period that is assessed (`docs/RULES.md` 10.6). */
export const documentOutsidePeriod = defineRule({
  code: 'dukung.outside-period',
  severity: 'peringatan',
  example: { date: '3 Januari 2020', side: 'sebelum hari pertama', end: '1 Februari 2021' },
  message: p => `Dokumen ini bertanggal ${p.date}, ${p.side} periode penilaian, ${p.end}.`,
  hint: () => 'Periksa tanggalnya, atau pakai dokumen dalam periode penilaian.',
  find: ({ documents, period }: Documents) =>
    documents.flatMap(({ date, datePlace }) => {
      if (date === undefined) return []
      const isEarly = period?.from !== undefined && date < period.from
      const end = isEarly ? period?.from : period?.to !== undefined && date > period.to ? period.to : undefined
      if (end === undefined) return []
      const side = isEarly ? 'sebelum hari pertama' : 'sesudah hari terakhir'
      const params = { date: formatLongDate(date), side, end: formatLongDate(end) }
      return [{ place: datePlace, params }]
    }),
})
