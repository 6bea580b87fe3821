// The report on an agency's assessment of how fast it lets businesses begin: its sheets, checks, scores, rules and view. How
// points become values, stages and evidence lie in `src/kinds/parts/evaluation`.

import { defineKind } from '../define-kind.ts'
import { optionInstruments } from '../parts/evaluation/instrument/read-options.ts'
import { reportOfYear } from '../parts/evaluation/report/report-of-evaluation.ts'
import { auditedPpb, namesOfPpb } from './audited.ts'
import { ppbChain } from './chain.ts'
import { checkPpb } from './check.ts'
import { composePpb } from './compose.ts'
import { ppbExample } from './example.ts'
import { figuresOfPpb, ppbFigureWords, summarisePpb } from './figures.ts'
import { ppbReference } from './reference.ts'
import { ppbRules } from './rules.ts'
import { scorePpb } from './score.ts'
import { ppbView } from './view.ts'
import { ppbLevels, ppbWorkbook } from './workbook.ts'

/** The annual report on the self-assessment, its verification and the final value (`docs/REPORTS.md` 9). */
export const ppb = defineKind({
  id: 'ppb',
  title: 'Laporan Penilaian Mandiri Percepatan Pelaksanaan Berusaha (tahunan)',
  reference: ppbReference,
  instrumentReading: optionInstruments(ppbLevels),
  workbook: ppbWorkbook,
  example: ppbExample,
  check: checkPpb,
  chain: ppbChain,
  score: scorePpb,
  rules: ppbRules,
  audited: auditedPpb,
  namesOf: namesOfPpb,
  inOffice: ['report'],
  ...reportOfYear('Laporan Penilaian Mandiri PPB'),
  compose: composePpb,
  view: ppbView,
  // One agency is assessed: its document is that of the whole report.
  unitViews: view => ({ 'berita-acara': { made: [{ unit: view.report.agency, view }], without: [] } }),
  figures: figuresOfPpb,
  figureWords: ppbFigureWords,
  summarise: summarisePpb,
})
