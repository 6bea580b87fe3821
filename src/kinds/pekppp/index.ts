// The report on how service units were evaluated: its sheets, checks, scores, rules and view. How scores become values, and
// what would raise them, lies in `src/kinds/parts/evaluation`.

import { defineKind } from '../define-kind.ts'
import { evaluationInstruments } from '../parts/evaluation/instrument/instrument-reading.ts'
import { reportOfYear } from '../parts/evaluation/report/report-of-evaluation.ts'
import { auditedPekppp, namesOfPekppp } from './audited.ts'
import { pekpppChain } from './chain.ts'
import { checkPekppp } from './check.ts'
import { composePekppp } from './compose.ts'
import { pekpppExample } from './example.ts'
import { figuresOfPekppp, pekpppFigureWords, summarisePekppp } from './figures.ts'
import { pekpppReference } from './reference.ts'
import { pekpppRules } from './rules.ts'
import { scorePekppp } from './score.ts'
import { pekpppLevels } from './sheets.ts'
import { pekpppView } from './view.ts'
import { pekpppWorkbook } from './workbook.ts'

/** The annual report on the performance of service units, and the berita acara of each (`docs/REPORTS.md` 7). */
export const pekppp = defineKind({
  id: 'pekppp',
  title: 'Laporan Pemantauan dan Evaluasi Kinerja Penyelenggaraan Pelayanan Publik (tahunan)',
  reference: pekpppReference,
  instrumentReading: evaluationInstruments(pekpppLevels, ['0', '1', '2', '3', '4', '5']),
  workbook: pekpppWorkbook,
  example: pekpppExample,
  check: checkPekppp,
  chain: pekpppChain,
  score: scorePekppp,
  rules: pekpppRules,
  audited: auditedPekppp,
  namesOf: namesOfPekppp,
  inOffice: ['report', 'team'],
  ...reportOfYear('Laporan PEKPPP'),
  compose: composePekppp,
  view: pekpppView,
  unitViews: view => ({
    'berita-acara': { made: view.loci.map(locus => ({ unit: locus.name, view: { ...view, locus } })), without: [] },
  }),
  figures: figuresOfPekppp,
  figureWords: pekpppFigureWords,
  summarise: summarisePekppp,
})
