import { z } from 'zod'
import { copyOf } from '../../base/origin/from-row.ts'
import { explained, pick } from '../../base/origin/origin.ts'
import { evaluationFieldsOf, type SharedView } from '../parts/evaluation/report/evaluation-report-view.ts'
import type { StagedScores } from '../parts/evaluation/stages/score-stages.ts'
import { composeStagedFields, stagedFields } from '../parts/evaluation/stages/staged-fields.ts'
import { day } from '../parts/view-fields.ts'
import type { Edition } from '../report-kind.ts'
import type { PpbInput } from './check.ts'
import { narrativePlaces } from './narrative-places.ts'

const {
  team: _,
  earlierResults: __,
  ...shared
} = evaluationFieldsOf({
  places: narrativePlaces,
  plans: 'rekomendasi dengan tindak lanjutnya',
  progress: 'kemajuan tindak lanjut',
})

/** All that templates may see of an agency's assessment. */
export const ppbView = z.strictObject({
  ...shared,
  ...stagedFields,
  isSelf: z.boolean().describe('laporannya tentang nilai mandiri'),
  from: day.optional().describe('hari pertama periode yang dinilai'),
  to: day.optional().describe('hari terakhir periode yang dinilai'),
})

interface Composed {
  readonly input: PpbInput
  readonly scores: StagedScores
}

/** Everything the templates may see. */
export function composePpb({ input, scores }: Composed, common: SharedView, request: { readonly edition: Edition }) {
  const { report } = input
  const fields = composeStagedFields(input, scores, request.edition)
  const view = {
    ...common,
    ...fields,
    isSelf: report.state === 'mandiri',
    ...pick(report, 'from', 'to'),
    needsDecision: common.needsDecision || fields.evidence.missing.length > 0,
  }
  return explained(view, { from: copyOf(report.at('from')), to: copyOf(report.at('to')) })
}
