import { z } from 'zod'
import { Decimal } from '../../../../base/decimal.ts'
import { explained, precedent } from '../../../../base/origin/origin.ts'
import { type Instrument, leavesOf } from '../../../../instrument/instrument.ts'
import { readValue } from '../../../../instrument/score-instrument.ts'
import { countView, decimalView, words } from '../../view-fields.ts'
import { explainEvaluationBy, ofInstrument } from '../explain-evaluation.ts'
import type { RatedValue } from './ratings.ts'

const rated = z.strictObject({
  name: words.describe('nama yang dinilai'),
  respondents: countView.describe('banyaknya pengguna yang menjawab'),
  value: decimalView.describe('nilai menurut pengguna'),
  cells: z
    .array(z.strictObject({ value: decimalView.optional().describe('rata-rata jawaban kelompok itu') }))
    .describe('rata-rata jawaban menurut kelompok'),
  questions: z
    .array(
      z.strictObject({
        code: words.describe('kode pertanyaan'),
        name: words.describe('bunyi pertanyaan'),
        value: decimalView.describe('rata-rata jawabannya'),
      }),
    )
    .min(1)
    .describe('pertanyaan yang dijawab menurut urutannya'),
})

/** What users say of each that is evaluated. */
export const ratedView = z.strictObject({
  rows: z.array(rated).min(1).describe('satu baris setiap yang dijawab penggunanya'),
  criteria: z
    .array(z.strictObject({ code: words.describe('kode kelompok'), name: words.describe('nama kelompok') }))
    .min(1)
    .describe('kelompok pertanyaan dari kiri ke kanan'),
  respondents: countView.describe('banyaknya pengguna yang menjawab'),
})

type RatedView = z.infer<typeof rated>
export const ratedRowView = rated

/** What users say; criteria are printed as means of their questions, whichever way the value is counted. */
export function composeRated(
  name: string,
  { part, value, instrument }: RatedValue,
  form: Instrument,
): RatedView | undefined {
  if (value === undefined) return undefined
  const [reading] = form.readings
  const cells = form.criteria.map(({ name: what, parts }) => {
    const answered = parts.flatMap(leaf => part.means.get(leaf.code) ?? [])
    if (answered.length === 0) return {}
    const view = { value: readValue(Decimal.sum(...answered).div(answered.length), reading) }
    const own = () => parts.flatMap(leaf => part.cellsOf?.(leaf.code) ?? [])
    const params = { what, parts: answered.length, isEqual: true }
    return explained(view, { value: explainEvaluationBy('penilaian.nilai', params, { cells: own }) })
  })
  const all = () => form.criteria.flatMap(({ parts }) => parts.flatMap(leaf => part.cellsOf?.(leaf.code) ?? []))
  const view = {
    name,
    respondents: part.respondents,
    value: readValue(value, reading),
    cells,
    questions: composeQuestions(part, form),
  }
  const params = { what: reading.name, parts: instrument.criteria.length, isEqual: true }
  return explained(view, {
    respondents: explainEvaluationBy('penilaian.banyak', { what: 'pengguna yang menjawab' }, { cells: all }),
    value: explainEvaluationBy('penilaian.nilai', params, { cells: all }),
  })
}

/** Every question that was answered, with the mean of its answers. */
function composeQuestions(
  part: RatedValue['part'],
  { criteria, readings: [reading] }: Instrument,
): RatedView['questions'] {
  return leavesOf(criteria).flatMap(({ code, name }) => {
    const mean = part.means.get(code)
    if (mean === undefined) return []
    const cells = () => part.cellsOf?.(code) ?? []
    const told = explainEvaluationBy('penilaian.jawaban', { code }, { cells })
    const view = { code, name, value: readValue(mean, reading) }
    return [explained(view, { code: ofInstrument(`kode ${name}`), value: told })]
  })
}

/** All that users say, side by side; undefined where nobody was asked. */
export function composeAllRated(
  rows: readonly RatedView[],
  { criteria }: Pick<Instrument, 'criteria'>,
): z.infer<typeof ratedView> | undefined {
  if (rows.length === 0) return undefined
  const of = () => rows.map(row => precedent(row.name, row, 'respondents'))
  const view = {
    rows: [...rows],
    criteria: criteria.map(({ code, name }) => ({ code, name })),
    respondents: rows.reduce((sum, { respondents }) => sum + respondents, 0),
  }
  return explained(view, {
    respondents: explainEvaluationBy('penilaian.banyak', { what: 'pengguna yang menjawab' }, { of }),
  })
}
