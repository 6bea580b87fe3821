import { Decimal } from '../../../../base/decimal.ts'
import { gradeRole } from '../../../../base/grade-role.ts'
import { explained } from '../../../../base/origin/origin.ts'
import { type Criterion, type Instrument, leavesOf, letterOf } from '../../../../instrument/instrument.ts'
import type { EvaluationInstrumentView } from '../evaluation-view.ts'
import { ofInstrument } from '../explain-evaluation.ts'

/** A weight as it is printed, without zeros behind: `17%`, `8,9%`; none where all weigh alike. */
export function percentOf({ weight }: Pick<Criterion, 'weight'>): string | undefined {
  return weight === 'equal' ? undefined : `${weight.times(100).toString().replace('.', ',')}%`
}

/** An instrument as a report tells of it. */
export function composeEvaluationInstrument(instrument: Instrument): EvaluationInstrumentView {
  const { code, name, regulation, criteria, stated, readings, certainty } = instrument
  const [{ bands }] = readings
  const isOwn = stated?.criteria === true
  const hasEqual = criteria.some(({ parts }) => parts.length > 1 && parts.some(({ weight }) => weight === 'equal'))
  const view = {
    id: `instrumen-${code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    code,
    name,
    regulation,
    isOwn,
    hasOwnBands: stated?.bands === 'sheet',
    hasEqualIndicators: hasEqual,
    isConfirmed: isOwn || certainty === 'C' || certainty === 'S',
    indicators: leavesOf(criteria).length,
    criteria: criteria.map(one => {
      const weight = percentOf(one)
      const indicators = leavesOf([one]).length
      return explained(
        { code: one.code, name: one.name, ...(weight !== undefined && { weight }), indicators },
        {
          code: ofInstrument(`kode ${one.name}`, regulation),
          weight: ofInstrument(`bobot ${one.name}`, regulation),
          indicators: ofInstrument(`banyaknya butir ${one.name}`, regulation),
        },
      )
    }),
    bands: bands.map((band, index) => {
      const { from, to, name: called } = band
      const role = gradeRole({ rank: index + 1, of: bands.length })
      const end = ofInstrument(`batas kategori ${called}`, regulation)
      return explained({ from, to, grade: letterOf(band), name: called, role }, { from: end, to: end })
    }),
  }
  return explained(view, { indicators: ofInstrument(`banyaknya butir ${code}`, regulation) })
}

/** What the weights of a level come to, in per cent; undefined where they are alike. */
export function weightSum(level: readonly Criterion[]): Decimal | undefined {
  const weights = level.flatMap(({ weight }) => (weight === 'equal' ? [] : [weight]))
  return weights.length === 0 ? undefined : Decimal.sum(...weights).times(100)
}
