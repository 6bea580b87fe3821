// The report on facilities for vulnerable groups: its sheets, checks, scores, rules and view. How scores become values lies in
// `src/kinds/parts/evaluation`; what an instrument of facilities is, in `facilities.ts`.

import { defineKind } from '../define-kind.ts'
import { evaluationInstruments } from '../parts/evaluation/instrument/instrument-reading.ts'
import { reportOfYear } from '../parts/evaluation/report/report-of-evaluation.ts'
import { auditedFacilities, namesOfFacilities } from './audited.ts'
import { facilityChain } from './chain.ts'
import { checkFacilities } from './check.ts'
import { composeFacilityReport } from './compose.ts'
import { facilityExample } from './example.ts'
import { facilityFigureWords, figuresOfFacilities, summariseFacilities } from './figures.ts'
import { photosOfFacilities } from './photos.ts'
import { facilityReference } from './reference.ts'
import { facilityRules } from './rules.ts'
import { scoreFacilities } from './score.ts'
import { facilityLevels } from './sheets.ts'
import { facilityView } from './view.ts'
import { facilityWorkbook } from './workbook.ts'

/** The annual report on facilities for vulnerable groups (`docs/REPORTS.md` 8). */
export const kelompokRentan = defineKind({
  id: 'kelompok-rentan',
  title: 'Laporan Sarana dan Prasarana Ramah Kelompok Rentan (tahunan)',
  reference: facilityReference,
  instrumentReading: evaluationInstruments(facilityLevels, []),
  workbook: facilityWorkbook,
  example: facilityExample,
  check: checkFacilities,
  chain: facilityChain,
  score: scoreFacilities,
  rules: facilityRules,
  audited: auditedFacilities,
  namesOf: namesOfFacilities,
  inOffice: ['report', 'team'],
  ...reportOfYear('Laporan Sarana Kelompok Rentan'),
  photos: photosOfFacilities,
  compose: composeFacilityReport,
  view: facilityView,
  figures: figuresOfFacilities,
  figureWords: facilityFigureWords,
  summarise: summariseFacilities,
})
