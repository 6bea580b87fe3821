// The report on an agency's assessment of how fast it lets businesses begin: its sheets, rules and view. How points become values,
// stages and evidence lie in `src/kinds/parts/evaluation/stages`.

import { optionInstruments } from '../parts/evaluation/instrument/read-options.ts'
import { defineEvaluation } from '../parts/evaluation/report/define-evaluation.ts'
import { scoreStages } from '../parts/evaluation/stages/score-stages.ts'
import { settledOf } from '../parts/evaluation/stages/staged-fields.ts'
import {
  assessed,
  figuresOfStages,
  readStage,
  stagedFigureWords,
  summariseStages,
} from '../parts/evaluation/stages/staged-figures.ts'
import { auditedPpb } from './audited.ts'
import { checkPpb } from './check.ts'
import { ppbExample } from './example.ts'
import { narrativePlaces } from './narrative-places.ts'
import { ppbReference } from './reference.ts'
import { ppbRules } from './rules.ts'
import { composePpb, ppbView } from './view.ts'
import { ppbLevels, ppbWorkbook } from './workbook.ts'

/** The annual report on the self-assessment, its verification and the final value (`docs/REPORTS.md` 9). */
export const ppb = defineEvaluation({
  id: 'ppb',
  title: 'Laporan Penilaian Mandiri Percepatan Pelaksanaan Berusaha (tahunan)',
  words: {
    ...{ report: 'Laporan Penilaian Mandiri PPB', subject: 'Unit', value: 'Nilai', plans: 'Rekomendasi' },
    levels: ppbLevels,
  },
  narrativePlaces,
  reference: ppbReference,
  instrumentReading: optionInstruments(ppbLevels),
  workbook: ppbWorkbook,
  example: ppbExample,
  check: checkPpb,
  subjects: ({ report }) => [{ name: report.agency, place: report.at('state') }],
  score: (input, { ppb: list }) => scoreStages(input, list),
  standing: (figures, { report }) => readStage(figures, report.state),
  matters: ({ reference }) => ({ criteriaOf: () => reference.ppb.criteria, scored: 'poin', judged: () => assessed }),
  history: ({ input: { report }, scores }) => ({
    isComparable: true,
    ...(report.state !== 'final' && { stage: report.state }),
    value: settledOf(scores),
  }),
  rules: ppbRules,
  audited: auditedPpb,
  compose: composePpb,
  view: ppbView,
  // One agency is assessed: its document is that of the whole report.
  unitViews: view => ({ 'berita-acara': { made: [{ unit: view.report.agency, view }], without: [] } }),
  figures: figuresOfStages,
  figureWords: stagedFigureWords,
  summarise: summariseStages,
})
