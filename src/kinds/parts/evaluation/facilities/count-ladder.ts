import type { Criterion, Instrument } from '../../../../instrument/instrument.ts'
import { leavesOf } from '../../../../instrument/instrument.ts'
import { latestInstrument, loadSeries } from '../../../../instrument/instrument-series.ts'
import { valueOfCount } from '../../../../instrument/rungs.ts'
import type { LoadData } from '../../../../sources/load-reference.ts'

/** An indicator of another instrument whose score follows from counting the same things. */
export interface CountLadder extends Pick<Instrument, 'validFrom' | 'regulation' | 'scale'> {
  /** Of its instrument: `F-02 A` */
  readonly form: string
  readonly leaf: Criterion
}

/** @throws RangeError where the instrument has no such indicator. */
export function countLadderOf(series: string, code: string): LoadData<CountLadder> {
  return async resources => {
    const { criteria, code: form, validFrom, regulation, scale } = latestInstrument(await loadSeries(series, resources))
    const leaf = leavesOf(criteria).find(one => one.code === code)
    if (leaf === undefined) throw new RangeError(`${form} has no ${code}`)
    return { form, leaf, validFrom, regulation, scale }
  }
}

/** The score that a count stands for there; undefined where it is no matter of counting. */
export function scoreOfCount({ leaf, scale }: CountLadder, count: number): number | undefined {
  return valueOfCount(leaf, scale, count)?.toNumber()
}
