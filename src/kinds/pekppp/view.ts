import { z } from 'zod'
import { explained } from '../../base/origin/origin.ts'
import { evaluationInstrumentView, gapView } from '../parts/evaluation/evaluation-view.ts'
import { explainEvaluationBy } from '../parts/evaluation/explain-evaluation.ts'
import { composeEvaluationInstrument } from '../parts/evaluation/instrument/compose-instrument.ts'
import { composeEvaluator, evaluatorFields } from '../parts/evaluation/judged/evaluator-columns.ts'
import { isComputed } from '../parts/evaluation/judged/given-values.ts'
import type { ScoredJudged } from '../parts/evaluation/judged/judged.ts'
import { composeJudged, composeJudgedSides, judgedFields } from '../parts/evaluation/judged/judged-view.ts'
import { ratedView } from '../parts/evaluation/judged/rated-view.ts'
import { evaluationFieldsOf, type SharedView } from '../parts/evaluation/report/evaluation-report-view.ts'
import { composeTarget, targetView } from '../parts/evaluation/report/target.ts'
import { words } from '../parts/view-fields.ts'
import type { Edition } from '../report-kind.ts'
import type { Locus, PekpppInput, PekpppScores } from './judging.ts'
import { narrativePlaces } from './narrative-places.ts'
import type { PekpppReference } from './reference.ts'

const locus = z.strictObject({
  ...judgedFields,
  type: words.optional().describe('jenis lokus'),
  isOnline: z.boolean().describe('layanan daring'),
  ...evaluatorFields,
})

/** All that templates may see of an evaluation of service units. */
export const pekpppView = z.strictObject({
  ...evaluationFieldsOf({
    places: narrativePlaces,
    plans: 'rencana perbaikan',
    progress: 'kemajuan rencana perbaikan',
  }),
  instruments: z.array(evaluationInstrumentView).min(1).describe('formulir F-02 yang dipakai'),
  hasIndex: z.boolean().describe('IPP setiap unit dihitung atau ditetapkan; bila tidak, perbandingannya menurut F-02'),
  isComputed: z.boolean().describe('IPP dihitung dari F-02 dan F-03, bukan diambil seperti ditetapkan'),
  usesOnlyEvaluators: z.boolean().describe('ada unit tanpa F-03 yang IPP-nya memakai F-02'),
  withheld: z.array(words).describe('unit yang IPP-nya ditahan karena tanpa F-03'),
  byAspects: z.boolean().describe('F-03 dihitung dari rata-rata setiap aspek, bukan dari seluruh jawaban'),
  loci: z.array(locus).min(1).describe('setiap unit lokus'),
  users: ratedView.optional().describe('hasil F-03'),
  gaps: z.array(gapView).describe('penilaian mandiri di samping nilai evaluator; kosong bila tidak ada'),
  target: targetView.optional().describe('IPP terhadap targetnya; tidak ada bila tanpa target atau tanpa IPP'),
})

interface Composed {
  readonly input: PekpppInput
  readonly scores: PekpppScores
  readonly reference: PekpppReference
}

/** Everything the templates may see. */
export function composePekppp(
  { input, scores, reference }: Composed,
  shared: SharedView,
  { edition }: { readonly edition: Edition },
) {
  const { report } = input
  const { judged, hasIndex, forms } = scores
  const loci = judged.map((one, index) => composeLocus(one, index + 1, input, scores, edition))
  const target =
    report.target === undefined || !hasIndex || shared.evaluation === undefined
      ? undefined
      : composeTarget('IPP', report.target, report.at('target'), shared.evaluation.mean)
  const withheld = judged.flatMap(({ one, index }) => (index === undefined ? [one.name] : []))
  const view = {
    ...shared,
    bands: composeEvaluationInstrument(reference.ipp).bands,
    instruments: forms.map(composeEvaluationInstrument),
    hasIndex,
    isComputed: isComputed(report.year, reference.ipp),
    usesOnlyEvaluators: judged.some(({ one, index, users }) => index && !users && one.given === undefined),
    withheld,
    byAspects: report.reading === 'rata-aspek',
    loci,
    ...composeJudgedSides(loci, reference['f03-luring']),
    ...(target && { target }),
    needsDecision: shared.needsDecision || target?.reached === false || withheld.length > 0,
  }
  const cells = () => input.loci.map(({ at }) => at('name'))
  return explained(view, {
    withheld: explainEvaluationBy('penilaian.banyak', { what: 'unit yang IPP-nya ditahan' }, { cells }),
  })
}

function composeLocus(
  scored: ScoredJudged<Locus>,
  number: number,
  { evidence }: PekpppInput,
  scores: PekpppScores,
  edition: Edition,
) {
  const { type, form } = scored.one
  return {
    ...composeJudged(scored, number, scores, evidence),
    ...(type && { type }),
    isOnline: form === 'daring',
    ...composeEvaluator(scored.one, edition),
  }
}
