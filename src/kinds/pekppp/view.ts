import { z } from 'zod'
import { findingsView } from '../compose-findings.ts'
import { actionCountsView } from '../parts/action-counts-view.ts'
import { earlierYearView } from '../parts/evaluation/chain/earlier-year.ts'
import {
  evaluatedView,
  evaluationInstrumentView,
  evaluationView,
  gapView,
  gradedView,
} from '../parts/evaluation/evaluation-view.ts'
import { ratedRowView, ratedView } from '../parts/evaluation/judged/rated-view.ts'
import { trendView } from '../parts/evaluation/report/past-results.ts'
import { planView } from '../parts/evaluation/report/plans.ts'
import { evaluationReportView, targetView } from '../parts/evaluation/report/report-of-evaluation.ts'
import { narrativesView } from '../parts/office-texts/narratives.ts'
import { teamView } from '../parts/office-texts/team.ts'
import { day, words } from '../parts/view-fields.ts'
import { narrativePlaces } from './narrative-places.ts'

const locus = z.strictObject({
  ...evaluatedView.shape,
  type: words.optional().describe('jenis lokus'),
  isOnline: z.boolean().describe('layanan daring'),
  date: day.optional().describe('hari dinilai'),
  evaluator: words.optional().describe('nama evaluator; hanya pada edisi internal'),
  head: words.optional().describe('kepala unit yang menandatangani; hanya pada edisi internal'),
  byEvaluators: z.strictObject(gradedView).describe('nilai F-02'),
  users: ratedRowView.optional().describe('nilai F-03'),
  index: z.strictObject(gradedView).optional().describe('IPP; tidak ada bila ditahan'),
  gap: gapView.optional().describe('penilaian mandiri di samping nilai evaluator'),
})

/** All that templates may see of an evaluation of service units. */
export const pekpppView = z.strictObject({
  report: evaluationReportView,
  team: teamView.optional(),
  instruments: z.array(evaluationInstrumentView).min(1).describe('formulir F-02 yang dipakai'),
  bands: evaluationInstrumentView.shape.bands.describe('kategori IPP dari yang terbaik'),
  hasIndex: z.boolean().describe('IPP setiap unit dihitung atau ditetapkan; bila tidak, perbandingannya menurut F-02'),
  isComputed: z.boolean().describe('IPP dihitung dari F-02 dan F-03, bukan diambil seperti ditetapkan'),
  usesOnlyEvaluators: z.boolean().describe('ada unit tanpa F-03 yang IPP-nya memakai F-02'),
  withheld: z.array(words).describe('unit yang IPP-nya ditahan karena tanpa F-03'),
  byAspects: z.boolean().describe('F-03 dihitung dari rata-rata setiap aspek, bukan dari seluruh jawaban'),
  evaluation: evaluationView,
  loci: z.array(locus).min(1).describe('setiap unit lokus'),
  users: ratedView.optional().describe('hasil F-03'),
  gaps: z.array(gapView).describe('penilaian mandiri di samping nilai evaluator; kosong bila tidak ada'),
  target: targetView.optional().describe('IPP terhadap targetnya; tidak ada bila tanpa target atau tanpa IPP'),
  trend: trendView.optional(),
  ...earlierYearView,
  plans: z.array(planView).describe('rencana perbaikan'),
  planCounts: actionCountsView.describe('kemajuan rencana perbaikan'),
  needsDecision: z.boolean().describe('ada hal yang memerlukan arahan pimpinan'),
  narratives: narrativesView(narrativePlaces),
  legalBasis: z.array(words).describe('dasar hukum menurut urutannya'),
  findings: findingsView,
})

export type PekpppView = z.infer<typeof pekpppView>
/** What the berita acara of a unit is filled with. */
export type LocusView = PekpppView['loci'][number]
