import { z } from 'zod'
import { findingsView } from '../compose-findings.ts'
import { actionCountsView } from '../parts/action-counts-view.ts'
import { earlierYearView } from '../parts/evaluation/chain/earlier-year.ts'
import { evaluationInstrumentView, evaluationView, improvementView } from '../parts/evaluation/evaluation-view.ts'
import { trendView } from '../parts/evaluation/report/past-results.ts'
import { planView } from '../parts/evaluation/report/plans.ts'
import { evaluationReportView } from '../parts/evaluation/report/report-of-evaluation.ts'
import { evidenceView } from '../parts/evaluation/stages/evidence-view.ts'
import { stagesView } from '../parts/evaluation/stages/stages-view.ts'
import { narrativesView } from '../parts/office-texts/narratives.ts'
import { countView, day, words } from '../parts/view-fields.ts'
import { narrativePlaces } from './narrative-places.ts'
import { settledValueView } from './settled-value.ts'

/** All that templates may see of an agency's assessment. */
export const ppbView = z.strictObject({
  report: evaluationReportView,
  isSelf: z.boolean().describe('laporannya tentang nilai mandiri'),
  from: day.optional().describe('hari pertama periode yang dinilai'),
  to: day.optional().describe('hari terakhir periode yang dinilai'),
  bands: evaluationInstrumentView.shape.bands.describe('kategori dari yang terbaik'),
  evaluation: evaluationView,
  staged: stagesView,
  settledValue: settledValueView.optional(),
  improvements: z
    .array(improvementView)
    .describe('tolok ukur yang belum tertinggi pada tahap yang dilaporkan, dari yang paling banyak mengurangi nilai'),
  largest: z
    .array(words)
    .describe('tolok ukur yang paling banyak mengurangi nilai, dengan nomornya; kosong bila lebih dari lima sama'),
  largestCount: countView.describe('banyaknya tolok ukur yang sama-sama paling banyak mengurangi nilai'),
  evidence: evidenceView,
  trend: trendView.optional(),
  earlierPlans: earlierYearView.earlierPlans,
  plans: z.array(planView).describe('rekomendasi dengan tindak lanjutnya'),
  planCounts: actionCountsView.describe('kemajuan tindak lanjut'),
  needsDecision: z.boolean().describe('ada hal yang memerlukan arahan pimpinan'),
  narratives: narrativesView(narrativePlaces),
  legalBasis: z.array(words).describe('dasar hukum menurut urutannya'),
  findings: findingsView,
})

export type PpbView = z.infer<typeof ppbView>
