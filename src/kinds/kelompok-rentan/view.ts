import { z } from 'zod'
import { yearOf } from '../../base/dates/calendar-date.ts'
import { copyOf } from '../../base/origin/from-row.ts'
import { explained, pick } from '../../base/origin/origin.ts'
import { evaluationView } from '../parts/evaluation/evaluation-view.ts'
import { composeFacilityFields } from '../parts/evaluation/facilities/compose-facilities.ts'
import { facilityFields } from '../parts/evaluation/facilities/facility-view.ts'
import type { FacilityScores } from '../parts/evaluation/facilities/score-facilities.ts'
import { evaluationFieldsOf, type SharedView } from '../parts/evaluation/report/evaluation-report-view.ts'
import { day } from '../parts/view-fields.ts'
import type { ComposeRequest } from '../report-kind.ts'
import type { VulnerableInput } from './check.ts'
import { narrativePlaces } from './narrative-places.ts'
import type { FacilityReference } from './reference.ts'

/** All that templates may see of a report on facilities for vulnerable groups. */
export const vulnerableView = z.strictObject({
  ...evaluationFieldsOf({
    places: narrativePlaces,
    plans: 'rencana pemenuhan',
    progress: 'kemajuan rencana pemenuhan',
  }),
  ...facilityFields,
  evaluation: evaluationView.optional().describe('perbandingan unit yang bernilai; tidak ada bila semuanya ditahan'),
  observedFrom: day.optional().describe('hari pertama observasi'),
  observedTo: day.optional().describe('hari terakhir observasi'),
  namesHindrances: z.boolean().describe('peraturan sejak 2024 berlaku, yang menyebut lima hambatan'),
  byApplicable: z.boolean().describe('kualitas dibagi sarana yang berlaku, bukan yang ada'),
})

/** The first year of the rule that names five hindrances (Permen PANRB 11/2024). */
const hindrancesSince = 2024

interface Composed {
  readonly input: VulnerableInput
  readonly scores: FacilityScores
  readonly reference: FacilityReference
}

/** Everything the templates may see. */
export function composeVulnerable({ input, scores, reference }: Composed, shared: SharedView, request: ComposeRequest) {
  const { report, instrument } = input
  const fields = composeFacilityFields(input, scores, reference.ladder, shared.evaluation, request)
  const view = {
    ...shared,
    ...fields,
    ...pick(report, 'observedFrom', 'observedTo'),
    namesHindrances: yearOf(instrument.validFrom) >= hindrancesSince,
    byApplicable: report.divisor === 'berlaku',
    needsDecision: shared.needsDecision || fields.withheld.length > 0 || !fields.totals.allPlanned,
  }
  return explained(view, {
    observedFrom: copyOf(report.at('observedFrom')),
    observedTo: copyOf(report.at('observedTo')),
  })
}
