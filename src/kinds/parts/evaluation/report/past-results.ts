import { z } from 'zod'
import { Decimal, decimalsOf, type Rounded, roundHalfUp } from '../../../../base/decimal.ts'
import { copyOf } from '../../../../base/origin/from-row.ts'
import { explained, precedent } from '../../../../base/origin/origin.ts'
import type { Instrument } from '../../../../instrument/instrument.ts'
import type { ProblemLog } from '../../../../problems/outcome.ts'
import type { Place } from '../../../../problems/problem.ts'
import { optional, type ReadField, required, type TableRow } from '../../../../workbook/column.ts'
import { defineTable } from '../../../../workbook/declare.ts'
import { decimalLike, year } from '../../../../workbook/fields/numbers.ts'
import { text } from '../../../../workbook/fields/text.ts'
import { decimalView, words, yearView } from '../../view-fields.ts'
import { evaluationProblem } from '../evaluation-problems.ts'
import { explainEvaluationBy } from '../explain-evaluation.ts'

// Results of earlier years, as they were published: never computed again by the rules of another year.

/** How the sheet Riwayat speaks of its values. */
export interface PastWords {
  /** `IPP` */
  readonly value: string
  readonly valueSynonyms: readonly string[]
  /** `4,06` */
  readonly example: string
  readonly subject: string
}

export function pastSheet({ value, valueSynonyms, example, subject }: PastWords, lookup: ReadField<string>) {
  return defineTable({
    name: 'Riwayat',
    synonyms: ['Tren', 'Hasil Tahun Sebelumnya'],
    required: false,
    note: `${value} tahun-tahun sebelumnya seperti diterbitkan; tidak dihitung ulang (boleh tidak ada).`,
    columns: {
      year: required('Tahun', year, { note: 'Tahun penilaian' }),
      subject: optional(subject, lookup, { note: 'Kosong berarti seluruh instansi', feeds: true }),
      value: required(value, decimalLike(example), { note: `${value} tahun itu`, synonyms: valueSynonyms }),
      grade: optional('Kategori', text, { note: 'Kategori seperti tertulis (boleh kosong)', synonyms: ['Predikat'] }),
      rank: optional('Peringkat', text, { note: 'Peringkat seperti tertulis (boleh kosong)' }),
      form: optional('Instrumen', text, { note: 'Peraturan atau instrumen tahun itu (boleh kosong)' }),
    },
    key: {
      at: 'year',
      of: ({ year: ofYear, subject: of }) => JSON.stringify([ofYear, of ?? null]),
      twice: (place, { year: ofYear, subject: of }, other) =>
        evaluationProblem('riwayat.year-twice', place, { year: ofYear, subject: of ?? 'seluruh instansi', other }),
    },
  })
}

/** The sheet Riwayat of an evaluation of one agency, which need not say whose values they are. */
export function ownPastSheet(words: Omit<PastWords, 'subject'>) {
  const { name, synonyms = [], required: isRequired, note, columns } = pastSheet({ ...words, subject: '' }, text)
  const { subject: _, ...own } = columns
  return defineTable({
    ...{ name, synonyms, required: isRequired, note },
    columns: own,
    key: {
      at: 'year',
      of: ({ year: ofYear }) => String(ofYear),
      twice: (place, { year: ofYear }, other) =>
        evaluationProblem('riwayat.year-twice', place, { year: ofYear, subject: 'seluruh instansi', other }),
    },
  })
}

type PastValues = TableRow<ReturnType<typeof pastSheet>['columns']>['values']

/** A row of either sheet. */
interface PastRow {
  readonly values: Omit<PastValues, 'subject'> & { readonly subject?: string | undefined }
  readonly at: (column: Exclude<keyof PastValues, 'subject'>) => Place
}

/** What was published for a year, of the whole agency where it names nobody. */
export interface PastResult {
  readonly year: number
  readonly subject?: string | undefined
  readonly value: Decimal
  readonly grade?: string | undefined
  readonly rank?: string | undefined
  readonly form?: string | undefined
  /** Of a result that the report on that year said, not the workbook. */
  readonly archived?: ArchivedResult | undefined
  readonly at: PastRow['at']
}

interface ArchivedResult {
  /** The value as that report printed it. */
  readonly printed: Rounded
  /** The instrument is that of today; undefined where nobody knows. */
  readonly isSame: boolean | undefined
}

/** Earlier years on the scale of the instrument; the year of the report is computed and has no place there. */
export function readPast(
  rows: readonly PastRow[],
  { year: own, whole }: { readonly year: number; readonly whole: Instrument },
  log: ProblemLog,
): readonly PastResult[] {
  const { factor, name } = whole.readings[0]
  const [from, to] = [whole.scale.from.times(factor), whole.scale.to.times(factor)]
  return rows.map(({ values, at }) => {
    if (values.value.lt(from) || values.value.gt(to)) {
      const range = `${from.toString()} sampai ${to.toString()}`.replaceAll('.', ',')
      log.add(evaluationProblem('riwayat.off-scale', at('value'), { name, range }))
    }
    if (values.year >= own) log.add(evaluationProblem('riwayat.not-past', at('year'), { year: values.year, own }))
    return { ...values, at }
  })
}

export const trendView = z
  .strictObject({
    years: z
      .array(
        z.strictObject({
          year: yearView.describe('tahun penilaian'),
          value: decimalView.describe('nilai tahun itu'),
          grade: words.optional().describe('kategori seperti diterbitkan, atau menurut hitungan tahun laporan'),
          rank: words.optional().describe('peringkat seperti diterbitkan'),
          form: words.optional().describe('instrumen tahun itu'),
        }),
      )
      .min(2)
      .describe('tahun demi tahun, yang terlama lebih dahulu'),
    recalled: z.array(yearView).describe('tahun yang nilainya diambil dari laporan tahun itu di arsip'),
    isGraded: z.boolean().describe('ada tahun yang kategorinya disebut'),
    isRanked: z.boolean().describe('ada tahun yang peringkatnya disebut'),
    changed: z.boolean().describe('instrumen tahun-tahun itu tidak sama, sehingga nilainya tidak setara'),
    stage: words
      .optional()
      .describe('tahap nilai tahun laporan, bila tahun sebelumnya ialah nilai yang diterbitkan; keduanya tidak setara'),
    rose: z.boolean().describe('naik dari tahun sebelumnya'),
    fell: z.boolean().describe('turun dari tahun sebelumnya'),
    change: decimalView.describe('besarnya perubahan dari tahun sebelumnya'),
  })
  .describe('kecenderungan beberapa tahun')

export type EvaluationTrendView = z.infer<typeof trendView>

interface OwnYear {
  readonly year: number
  readonly value: string
  readonly grade?: string | undefined
  readonly form: string
  /** The stage of its value, where that is not the one that is published. */
  readonly stage?: string | undefined
}

/** As many decimals as were published, two at least, and no more than this year's value has. */
function asPublished(value: Decimal, decimals: number): Rounded {
  return roundHalfUp(value, Math.min(decimals, Math.max(2, value.decimalPlaces())))
}

/** Years side by side; a year whose instrument is not said is taken for one of its own time. */
export function composePast(past: readonly PastResult[], { stage, ...own }: OwnYear): EvaluationTrendView | undefined {
  const ofAgency = past.filter(({ subject }) => subject === undefined).toSorted((one, other) => one.year - other.year)
  const before = ofAgency.at(-1)
  if (before === undefined) return undefined
  const decimals = decimalsOf(own.value)
  const years = ofAgency.map(({ year: ofYear, value, grade, rank, form, archived, at }) => {
    const published = { ...(grade && { grade }), ...(rank && { rank }), ...(form && { form }) }
    const view = { year: ofYear, value: archived?.printed ?? asPublished(value, decimals), ...published }
    return explained(view, {
      year: copyOf(at('year')),
      value: copyOf(at('value')),
      grade: copyOf(at('grade')),
      rank: copyOf(at('rank')),
      form: copyOf(at('form')),
    })
  })
  const last = new Decimal(roundHalfUp(before.value, decimals))
  const difference = new Decimal(own.value).minus(last)
  const isOther = ({ form, archived }: PastResult) =>
    archived?.isSame === undefined ? form !== own.form : !archived.isSame
  const view = {
    years: [...years, explained({ ...own }, { year: explainEvaluationBy('penilaian.tahun', {}) })],
    recalled: ofAgency.flatMap(one => (one.archived === undefined ? [] : [one.year])),
    isGraded: own.grade !== undefined || ofAgency.some(({ grade }) => grade !== undefined),
    isRanked: ofAgency.some(({ rank }) => rank !== undefined),
    changed: ofAgency.some(isOther),
    // What the archive says is of the same stage.
    ...(stage !== undefined && before.archived === undefined && { stage }),
    rose: difference.gt(0),
    fell: difference.lt(0),
    change: roundHalfUp(difference.abs(), decimals),
  }
  const of = () => view.years.slice(-2).map(one => precedent(String(one.year), one, 'value'))
  return explained(view, {
    change: explainEvaluationBy('penilaian.selisih', { what: 'tahun laporan dikurangi tahun sebelumnya' }, { of }),
  })
}
