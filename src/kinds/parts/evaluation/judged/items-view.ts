import { z } from 'zod'
import { fromRow } from '../../../../base/origin/from-row.ts'
import { explained } from '../../../../base/origin/origin.ts'
import { leavesOf } from '../../../../instrument/instrument.ts'
import { countView, words } from '../../view-fields.ts'
import { explainEvaluationBy, ofInstrument } from '../explain-evaluation.ts'
import type { CountedItems, ExaminedItem } from './counted-items.ts'
import type { Judged, ScoredJudged } from './judged.ts'

const item = z.strictObject({
  item: words.describe('butir yang diperiksa'),
  has: z.boolean().describe('ada buktinya'),
  evidence: words.optional().describe('bukti butir itu, bila ditulis'),
})

/** The items of one indicator that were examined. */
export const itemsView = z.strictObject({
  code: words.describe('kode indikator'),
  name: words.describe('nama indikator'),
  count: countView.describe('banyaknya butir yang ada buktinya'),
  hasEvidence: z.boolean().describe('ada bukti yang ditulis'),
  items: z.array(item).min(1).describe('butirnya menurut urutan lembarnya'),
})

/** The items that were examined of one, in the order of its form. */
export function composeItems<One extends Judged>(
  counted: readonly CountedItems[],
  { one: { name: subject }, form }: Pick<ScoredJudged<One>, 'one' | 'form'>,
): z.infer<typeof itemsView>[] {
  const own = counted.filter(({ locus }) => locus === subject)
  return leavesOf(form.criteria).flatMap(({ code, name }) =>
    own
      .filter(found => found.code === code)
      .map(({ count, items }) => {
        const hasEvidence = items.some(({ evidence }) => evidence !== undefined)
        const view = { code, name, count, hasEvidence, items: items.map(composeItem) }
        const cells = () => items.map(({ at }) => at('has'))
        const told = explainEvaluationBy('penilaian.banyak', { what: `butir ${code} yang ada buktinya` }, { cells })
        return explained(view, { code: ofInstrument(`kode ${name}`), count: told, items: told })
      }),
  )
}

function composeItem(examined: ExaminedItem) {
  const { item: what, has, evidence } = examined
  const view = { item: what, has, ...(evidence !== undefined && { evidence }) }
  return explained(view, fromRow(examined, { item: 'item', has: 'has', evidence: 'evidence' }))
}
