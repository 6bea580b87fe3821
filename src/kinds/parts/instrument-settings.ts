import { Decimal } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { type Instrument, levelsOf, withoutCriteria } from '../../instrument/instrument.ts'
import { isWholeWeight, stateInstrument } from '../../instrument/state-instrument.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import type { Place } from '../../problems/problem.ts'
import { cellText } from '../../workbook/cell-text.ts'
import { type ColumnValues, described, optional, type ReadField } from '../../workbook/column.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { weight, weightForm } from '../../workbook/fields/weight.ts'
import { instrumentProblem } from './instrument-problems.ts'

/** A weight of the first level: `1/n` and `1/9` are exact, any other is used as it was printed. */
export type WeightSetting =
  | { readonly type: 'equal'; readonly of?: number; readonly written: string }
  | { readonly type: 'printed'; readonly weight: Decimal }

const weightSetting: ReadField<WeightSetting> = described(
  { ...weightForm, words: '1/n, atau bobot yang tercetak seperti 0,1111' },
  (cell, at) => {
    const written = cellText(cell)
    const share = /^1\s*\/\s*(n|\d+)$/i.exec(written)?.[1]
    if (share !== undefined) return { type: 'equal', written, ...(/\d/.test(share) && { of: Number(share) }) }
    const value = weight(cell, at)
    return value && { type: 'printed', weight: value }
  },
)

const decimals = {
  '2': ['2', '2 desimal', 'dua desimal'],
  '3': ['3', '3 desimal', 'tiga desimal'],
  '4': ['4', '4 desimal', 'empat desimal'],
} as const

/** Whose bands a report may be graded by, besides those of its own instrument. */
const gradeTables = {
  'skm-2017': ['SKM', 'SKM 2017', 'PermenPANRB 14/2017', 'Permenpan 14/2017'],
  'skm-2004': ['SKM 2004', 'Kepmenpan 25/2004', 'KepmenPAN 25/2004'],
} as const

/** Entries of the sheet Laporan that change how an instrument is counted; each is told where it was used. */
export const instrumentFields = {
  weight: optional('Bobot', weightSetting, {
    feeds: true,
    telling: /^(?:1\s*\/\s*(?:n|\d+)|0?[.,]\d+|\d+(?:[.,]\d+)?\s*%)$/i,
    note: 'Bobot setiap unsur, untuk memeriksa laporan lama: 1/n (bila kosong) atau seperti tercetak, misalnya 0,1111',
  }),
  decimals: optional('Desimal', choice(decimals), {
    feeds: true,
    note: 'Banyaknya desimal nilai yang dicetak: 2 (bila kosong), 3, atau 4',
    choices: ['2', '3', '4'],
    // Of a number alone nobody can say what it counts.
    telling: /desimal/i,
  }),
  gradeTable: optional('Tabel Mutu', choice(gradeTables), {
    feeds: true,
    note: 'Mutu menurut tabel lain: SKM atau SKM 2004; kosong berarti tabel instrumennya sendiri',
    choices: ['SKM', 'SKM 2004'],
  }),
} as const

/** What of the sheet Laporan bears on an instrument. */
export type Entries = Partial<ColumnValues<typeof instrumentFields>> & {
  readonly notApplicable?: readonly string[] | undefined
}

interface Entered {
  readonly entries: Entries
  readonly at: (entry: keyof Entries) => Place
}

/** The instrument as the sheet Laporan asks for it. What does not fit it goes to the log, and is not used. */
export function settleInstrument(
  instrument: Instrument,
  tables: readonly Instrument[],
  { entries, at }: Entered,
  log: ProblemLog,
): Instrument {
  const { gradeTable, weight: setting, decimals: places } = entries
  reportLostWeights(instrument, { entries, at }, log)
  if ([gradeTable, setting, places].every(entry => entry === undefined)) return instrument
  const gradedBy = tables.find(({ id }) => id === gradeTable && id !== instrument.id)
  if (gradedBy !== undefined && instrument.stated?.bands === 'sheet') {
    log.add(instrumentProblem('instrumen.bands-twice', at('gradeTable'), { table: gradedBy.code }))
  }
  return stateInstrument(instrument, {
    weight: settledWeight(instrument, { entries, at }, log),
    decimals: entries.decimals === undefined ? undefined : Number(entries.decimals),
    gradedBy,
  })
}

function settledWeight(
  instrument: Instrument,
  { entries: { weight: setting, notApplicable = [] }, at }: Entered,
  log: ProblemLog,
): Decimal | undefined {
  if (setting === undefined) return undefined
  const { criteria } = instrument
  if (criteria.some(one => one.weight !== 'equal'))
    log.add(instrumentProblem('instrumen.weights-twice', at('weight'), {}))
  const count = withoutCriteria(instrument, new Set(notApplicable)).criteria.length
  const place = at('weight')
  if (setting.type === 'equal') {
    const { of = count, written } = setting
    if (of !== count) log.add(instrumentProblem('instrumen.weight-share', place, { written, count }))
    return undefined
  }
  const sum = setting.weight.times(count)
  if (isWholeWeight(sum)) return setting.weight
  const parameters = { weight: formatNumber(setting.weight.toNumber()), count, sum: formatNumber(sum.toNumber()) }
  log.add(instrumentProblem('instrumen.weight-sum', place, parameters))
  return undefined
}

/** Printed weights of what was not asked for are lost: those of the others come to less than one. */
function reportLostWeights(
  { criteria }: Instrument,
  { entries: { notApplicable = [] }, at }: Entered,
  log: ProblemLog,
): void {
  for (const { level } of levelsOf(criteria)) {
    const lost = level.filter(({ code, weight }) => weight !== 'equal' && notApplicable.includes(code))
    const left = level.filter(one => !lost.includes(one))
    if (lost.length === 0 || left.length === 0) continue
    const sum = Decimal.sum(...left.map(({ weight }) => (weight === 'equal' ? 0 : weight)))
    if (isWholeWeight(sum)) continue
    const codes = left.map(({ code }) => code)
    log.add(
      instrumentProblem('instrumen.weights-sum', at('notApplicable'), { codes, sum: formatNumber(sum.toNumber()) }),
    )
  }
}
