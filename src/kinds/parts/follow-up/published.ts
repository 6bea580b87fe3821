import type { Place } from '../../../problems/problem.ts'
import { placeOfSheet } from '../../../sources/source.ts'
import { optional, required } from '../../../workbook/column.ts'
import { defineTable } from '../../../workbook/declare.ts'
import { count, year } from '../../../workbook/fields/numbers.ts'
import type { ReadTable } from '../../../workbook/read-workbook.ts'
import type { TotalsRow } from '../../../workbook/totals.ts'
import { unitLookup, unitSheet } from '../units/unit-sheet.ts'

export const publishedSheet = defineTable({
  name: 'Angka Terbit',
  synonyms: ['Angka Laporan Terdahulu'],
  required: false,
  note: 'Angka yang pernah diterbitkan, untuk dibandingkan dengan hitungan dari baris (boleh tidak ada).',
  columns: {
    year: required('Tahun', year, { note: 'Tahun survei' }),
    unit: optional('Unit Pelayanan', unitLookup, {
      note: 'Kosong berarti jumlah seluruh unit',
      synonyms: unitSheet.columns.name.synonyms,
    }),
    recommendations: optional('Jumlah Rekomendasi', count, {
      note: 'Jumlah rekomendasi yang diterbitkan',
      total: 'sum',
    }),
    actions: optional('Jumlah Rencana Aksi', count, { note: 'Jumlah rencana aksi yang diterbitkan', total: 'sum' }),
    closed: optional('Jumlah Close', count, { note: 'Jumlah rencana aksi close yang diterbitkan', total: 'sum' }),
  },
  // A row without a unit is a total itself.
  adds: { test: ({ unit }) => unit !== undefined },
})

/** Figures printed elsewhere, to be compared with the rows. */
export interface PublishedFigures {
  readonly year: number
  readonly unit?: string | undefined
  readonly recommendations?: number | undefined
  readonly actions?: number | undefined
  readonly closed?: number | undefined
  readonly at: (figure: 'recommendations' | 'actions' | 'closed') => Place
}

/** Figures printed elsewhere, from the rows and from the totals under them. */
export function publishedFigures({
  rows,
  sheets,
}: ReadTable<typeof publishedSheet.columns>): readonly PublishedFigures[] {
  const totals = sheets.flatMap(({ sheet, totals: written }) =>
    written.flatMap(row => publishedTotal(row, placeOfSheet(sheet))),
  )
  return [...rows.map(({ values, at }) => ({ ...values, at })), ...totals]
}

/** A row of totals that names one year is the published total of that year, as a row without a unit is. */
function publishedTotal({ label, values }: TotalsRow, elsewhere: Place): readonly PublishedFigures[] {
  const own = values.get('year')?.value.toString()
  const years = own === undefined ? (label.match(/\b\d{4}\b/g) ?? []) : [own]
  const numberOf = (figure: string) => values.get(figure)?.value.toNumber()
  const figures = {
    recommendations: numberOf('recommendations'),
    actions: numberOf('actions'),
    closed: numberOf('closed'),
  }
  const at = (figure: string) => values.get(figure)?.place ?? elsewhere
  return years.length === 1 ? [{ year: Number(years[0]), ...figures, at }] : []
}
