// The report on facilities for vulnerable groups: its sheets, list, rules and view. How what is found in units becomes values lies
// in `src/kinds/parts/evaluation/facilities`.

import { auditedFacilities } from '../parts/evaluation/facilities/audited-facilities.ts'
import { facilitiesOf } from '../parts/evaluation/facilities/evaluate-facilities.ts'
import {
  facilityFigureWords,
  figuresOfFacilities,
  levelOfStanding,
  summariseFacilities,
} from '../parts/evaluation/facilities/facility-figures.ts'
import { photosOfFacilities } from '../parts/evaluation/facilities/facility-photos.ts'
import { type FacilityScores, scoreFacilities } from '../parts/evaluation/facilities/score-facilities.ts'
import { evaluationInstruments } from '../parts/evaluation/instrument/instrument-reading.ts'
import { defineEvaluation } from '../parts/evaluation/report/define-evaluation.ts'
import { readFacilityFigures, vulnerableChain } from './chain.ts'
import { checkVulnerable, type VulnerableInput } from './check.ts'
import { facilityExample } from './example.ts'
import { narrativePlaces } from './narrative-places.ts'
import { countedIndicator, facilityReference } from './reference.ts'
import { facilityRules } from './rules.ts'
import { facilityLevels } from './sheets.ts'
import { composeVulnerable, vulnerableView } from './view.ts'
import { vulnerableWorkbook } from './workbook.ts'

interface Audited {
  readonly input: VulnerableInput
  readonly scores: FacilityScores
}

/** The annual report on facilities for vulnerable groups (`docs/REPORTS.md` 8). */
export const kelompokRentan = defineEvaluation({
  id: 'kelompok-rentan',
  title: 'Laporan Sarana dan Prasarana Ramah Kelompok Rentan (tahunan)',
  words: {
    ...{ report: 'Laporan Sarana Kelompok Rentan', subject: 'Unit Pelayanan', value: 'Nilai', plans: 'Rencana' },
    levels: facilityLevels,
  },
  narrativePlaces,
  reference: facilityReference,
  instrumentReading: evaluationInstruments(facilityLevels, []),
  workbook: vulnerableWorkbook,
  example: facilityExample,
  check: checkVulnerable,
  chain: vulnerableChain,
  subjects: ({ units, unseen }) => [...units, ...unseen].map(({ name, at }) => ({ name, place: at('name') })),
  score: (input, { ladder }) => scoreFacilities(input, { divisor: input.report.divisor ?? 'ada', ladder }),
  standing: readFacilityFigures,
  matters: ({ input }) => ({
    criteriaOf: () => facilitiesOf(input.instrument),
    scored: 'keadaan',
    levelOf: levelOfStanding,
  }),
  rules: facilityRules,
  audited: ({ input, scores }: Audited) => auditedFacilities(input, scores, countedIndicator),
  photos: photosOfFacilities,
  compose: composeVulnerable,
  view: vulnerableView,
  figures: figuresOfFacilities,
  figureWords: facilityFigureWords,
  summarise: summariseFacilities,
})
