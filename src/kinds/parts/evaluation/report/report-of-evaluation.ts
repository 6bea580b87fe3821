import { z } from 'zod'
import type { CalendarDate } from '../../../../base/dates/calendar-date.ts'
import { copyOf } from '../../../../base/origin/from-row.ts'
import { explained } from '../../../../base/origin/origin.ts'
import type { Place } from '../../../../problems/problem.ts'
import { optional, required } from '../../../../workbook/column.ts'
import { choice } from '../../../../workbook/fields/choice.ts'
import { date } from '../../../../workbook/fields/date.ts'
import { year } from '../../../../workbook/fields/numbers.ts'
import { text } from '../../../../workbook/fields/text.ts'
import { issueFields, logoField, numberField, signatoryFields } from '../../../report-fields.ts'
import { copiesOfEntries } from '../../copies-of-entries.ts'
import { day, issueView, signatoryView, words, yearView } from '../../view-fields.ts'
import { keptPlans, type PlannedAction } from './plans.ts'

// What the reports of all evaluations say of themselves: entries of the sheet Laporan come in, fields of a view go out.

/** The last day of a year, whose instruments a report is made by. */
export const lastDayOf = (ofYear: number) => `${ofYear}-12-31` as CalendarDate

/** Who made the report, of which year, and whether its results are final. */
export const evaluationFields = {
  number: numberField,
  year: required('Tahun', year, { note: 'Tahun penilaian, empat angka' }),
  ...issueFields,
  author: required('Unit Penyusun', text, { note: 'Unit yang menyusun laporan' }),
  state: required('Status Hasil', choice({ sementara: ['sementara'], final: ['final'] }), {
    note: 'sementara, atau final sesudah hasilnya ditetapkan',
    synonyms: ['Status', 'Status Laporan'],
    choices: ['sementara', 'final'],
  }),
  settled: optional('Tanggal Penetapan', date, { note: 'Hari hasil ditetapkan; diisi bila statusnya final' }),
  letterNumber: optional('Nomor Surat Tugas', text, { note: 'Nomor surat tugas tim (boleh kosong)' }),
  letterDate: optional('Tanggal Surat Tugas', date, { note: 'Tanggal surat tugas tim (boleh kosong)' }),
  ...signatoryFields,
  logo: logoField,
} as const

/** The year of an evaluation, and the day whose instruments it is made by. */
export const evaluationYear = {
  day: { of: ({ year: ofYear }: { year?: number }) => (ofYear === undefined ? undefined : lastDayOf(ofYear)) },
  year: { of: ({ year: ofYear }: { year?: number }) => ofYear },
} as const

/** What was said in these entries. */
export interface EvaluationFacts {
  readonly number?: string | undefined
  readonly year: number
  readonly date?: CalendarDate | undefined
  readonly place: string
  readonly agency: string
  readonly agencyShort: string
  readonly author: string
  /** `final` where its results are settled. */
  readonly state: string
  readonly settled?: CalendarDate | undefined
  readonly letterNumber?: string | undefined
  readonly letterDate?: CalendarDate | undefined
  readonly signatoryTitle: string
  readonly signatoryName?: string | undefined
  readonly signatoryNip?: string | undefined
  readonly addressee?: string | undefined
  readonly logo?: string | undefined
  readonly at: (entry: FactName) => Place
}

type FactName = Exclude<keyof EvaluationFacts, 'at'>

/** The day on which plans are looked at: that of the report, or the last of its year. */
export function cutoffOf({ date: issued, year: ofYear }: Pick<EvaluationFacts, 'date' | 'year'>): CalendarDate {
  return issued ?? lastDayOf(ofYear)
}

export const evaluationReportView = z
  .strictObject({
    number: words.optional().describe('nomor laporan'),
    year: yearView.describe('tahun penilaian'),
    ...issueView,
    isFinal: z.boolean().describe('hasilnya final, bukan sementara'),
    settled: day.optional().describe('hari hasil ditetapkan'),
    letterNumber: words.optional().describe('nomor surat tugas'),
    letterDate: day.optional().describe('tanggal surat tugas'),
    ...signatoryView,
  })
  .describe('keterangan umum laporan')

type ReportView = z.infer<typeof evaluationReportView>

export function composeEvaluationReport(facts: EvaluationFacts, edition: 'publik' | 'internal'): ReportView {
  const { at, state, logo } = facts
  const { number, year: ofYear, place, agency, agencyShort, author, settled, letterNumber, letterDate } = facts
  const { signatoryTitle, signatoryName, signatoryNip, addressee } = facts
  const ofReport = { number, year: ofYear, date: facts.date, place, agency, agencyShort, author }
  const said = {
    ...ofReport,
    settled,
    letterNumber,
    letterDate,
    signatoryTitle,
    signatoryName,
    signatoryNip,
    addressee,
  }
  const view = {
    ...said,
    issued: cutoffOf(facts),
    isFinal: state === 'final',
    hasLogo: logo !== undefined,
    internal: edition === 'internal',
  }
  return explained(view, { ...copiesOfEntries(said, at), issued: copyOf(at(facts.date ? 'date' : 'year')) })
}

interface Issued {
  readonly report: Pick<EvaluationFacts, 'year' | 'author' | 'agency' | 'number'>
  readonly plans?: readonly PlannedAction[]
}

/** How the report on a year is called, and what later reports read of its input. */
export function reportOfYear(title: string) {
  return {
    identify: ({ report: { year: ofYear, author, agency, number } }: Issued) => ({
      period: String(ofYear),
      title: `${title} Tahun ${ofYear}`,
      unit: author,
      agency,
      number: number ?? null,
    }),
    keptOfInput: ({ report: { year: ofYear, author, agency, number }, plans = [] }: Issued) => ({
      report: { year: ofYear, author, agency, number },
      plans: keptPlans(plans),
    }),
    assets: ({ report }: { readonly report: Pick<EvaluationFacts, 'logo' | 'at'> }) => logoOf(report),
  }
}

/** The picture that the sheet Laporan names. */
function logoOf({ logo, at }: Pick<EvaluationFacts, 'logo' | 'at'>) {
  return logo === undefined ? [] : [{ id: 'logo', fileName: logo, place: at('logo') }]
}
