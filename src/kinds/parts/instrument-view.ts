import { z } from 'zod'
import { Decimal } from '../../base/decimal.ts'
import { explained } from '../../base/origin/origin.ts'
import { type Criterion, type Instrument, leavesOf } from '../../instrument/instrument.ts'
import { explainByWords } from '../../scoring/explain-comparison.ts'

const words = z.string().min(1)
const figure = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/)
  .meta({ words: 'desimal' })

const criterion = z.strictObject({
  code: words.describe('kode unsur atau sub-unsur'),
  name: words.describe('nama unsur atau sub-unsur'),
  isPart: z.boolean().describe('sub-unsur, bagian dari unsur di atasnya'),
  question: words.optional().describe('bunyi pertanyaannya'),
  weight: figure.optional().describe('bobot seperti tercetak'),
})

/** What the templates may see of an instrument, and of what the workbook says in its place. */
export const instrumentView = z.strictObject({
  id: words.describe('id untuk tabel instrumen'),
  code: words.describe('singkatan survei, misalnya SKM'),
  name: words.describe('nama survei'),
  regulation: words.describe('peraturan instrumen itu'),
  isOwn: z.boolean().describe('unsurnya menurut lembar Instrumen, bukan menurut peraturan'),
  hasParts: z.boolean().describe('ada unsur yang terdiri atas sub-unsur'),
  hasQuestions: z.boolean().describe('ada bunyi pertanyaan yang ditulis di lembar Instrumen'),
  hasWeights: z.boolean().describe('ada bobot yang tercetak di lembar Instrumen'),
  questions: z.int().min(1).describe('banyaknya pertanyaan: unsur tanpa sub-unsur, dan sub-unsur'),
  criteria: z.array(criterion).min(1).describe('semua unsur, masing-masing diikuti sub-unsurnya'),
  setWeight: figure.optional().describe('bobot setiap unsur menurut isian Bobot'),
  setWeightSum: figure.optional().describe('jumlah bobot itu'),
  hasDecimals: z.boolean().describe('isian Desimal diisi'),
  decimals: z.int().min(0).describe('banyaknya desimal nilai yang dicetak'),
  hasOwnBands: z.boolean().describe('mutunya menurut lembar Instrumen'),
  otherBands: words.optional().describe('peraturan yang memuat tabel mutu itu'),
})

export type InstrumentView = z.infer<typeof instrumentView>

/** An instrument as a report tells of it; `asked` are the criteria of the first level that have a value. */
export function composeInstrument(instrument: Instrument, asked: number): InstrumentView {
  const { id, code, name, criteria, readings, regulation, stated = {} } = instrument
  const isOwn = stated.criteria === true
  const { weight, bands } = stated
  const listed = listOf(criteria)
  const view: InstrumentView = {
    id,
    code,
    name,
    regulation,
    isOwn,
    hasParts: criteria.some(({ parts }) => parts.length > 0),
    hasQuestions: isOwn && listed.some(({ question }) => question !== undefined),
    hasWeights: isOwn && listed.some(one => one.weight !== undefined),
    questions: leavesOf(criteria).length,
    criteria: listed,
    ...(weight && { setWeight: weight.toString(), setWeightSum: weight.times(asked).toString() }),
    hasDecimals: stated.decimals !== undefined,
    decimals: readings[0].decimals,
    hasOwnBands: bands === 'sheet',
    ...(bands !== undefined && bands !== 'sheet' && { otherBands: bands.regulation }),
  }
  const questions = explainByWords('banyaknya unsur tanpa sub-unsur, dan sub-unsur, menurut instrumen survei', () => [])
  return explained(view, { questions })
}

function listOf(criteria: readonly Criterion[], isPart = false): InstrumentView['criteria'] {
  return criteria.flatMap(({ code, name, question, weight, parts }) => [
    {
      code,
      name,
      isPart,
      ...(question !== undefined && question !== '' && { question }),
      ...(weight instanceof Decimal && { weight: weight.toString() }),
    },
    ...listOf(parts, true),
  ])
}
