// The semester report: its sheets, checks, scores, rules and view. What other kinds need too lies in `src/kinds/parts`.

import { defineKind } from '../define-kind.ts'
import { compareActions } from '../parts/follow-up/compare-actions.ts'
import { auditedMonevSkm } from './audited.ts'
import { namesOfMonevSkm } from './audited-names.ts'
import { keptOfMonevSkm, monevSkmChain } from './chain.ts'
import { checkMonevSkm } from './check.ts'
import { composeMonevSkm } from './compose.ts'
import { monevSkmExample } from './example.ts'
import { figuresOfMonevSkm, monevSkmFigureWords, summariseMonevSkm } from './figures.ts'
import { monevReference } from './reference.ts'
import { monevSkmRules } from './rules.ts'
import { scoreMonevSkm } from './score.ts'
import { monevSkmView } from './view.ts'
import { monevSkmWorkbook } from './workbook.ts'

/** The semester report on the follow-up of the satisfaction survey (`docs/REPORTS.md` 1). */
export const monevSkm = defineKind({
  id: 'monev-skm',
  title: 'Laporan Monitoring dan Evaluasi Tindak Lanjut SKM (semester)',
  reference: monevReference,
  workbook: monevSkmWorkbook,
  example: monevSkmExample,
  check: checkMonevSkm,
  chain: monevSkmChain,
  score: scoreMonevSkm,
  rules: monevSkmRules,
  audited: auditedMonevSkm,
  namesOf: namesOfMonevSkm,
  inOffice: ['report', 'team'],
  identify: ({ report }) => ({
    period: `${report.year}-${report.semester === 'I' ? 1 : 2}`,
    title: `Laporan Monev SKM Semester ${report.semester} Tahun ${report.year}`,
    unit: report.author,
    agency: report.agency,
    number: report.number ?? null,
  }),
  assets: ({ report: { logo, logoPlace } }) =>
    logo === undefined || logoPlace === undefined ? [] : [{ id: 'logo', fileName: logo, place: logoPlace }],
  compose: composeMonevSkm,
  view: monevSkmView,
  figures: figuresOfMonevSkm,
  figureWords: monevSkmFigureWords,
  summarise: summariseMonevSkm,
  keptOfInput: keptOfMonevSkm,
  compare: compareActions,
  // Loaded when somebody counts: it reads CSV, in all encodings.
  tally: async (...asked) => (await import('../parts/unit-survey/tally-answers.ts')).tallyAnswers(...asked),
})
