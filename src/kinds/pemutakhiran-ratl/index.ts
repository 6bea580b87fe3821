// The report on a round of RATL forms: its sheets, checks, counts, rules and view. What other kinds need too lies in
// `src/kinds/parts`.

import { monthOf } from '../../base/dates/calendar-month.ts'
import { defineKind } from '../define-kind.ts'
import { auditedRound, namesOfRound } from './audited.ts'
import { checkRound } from './check.ts'
import { composeRound } from './compose.ts'
import { roundExample } from './example.ts'
import { figuresOfRound, roundFigureWords, summariseRound } from './figures.ts'
import { roundReference } from './reference.ts'
import { roundRules } from './rules.ts'
import { scoreRound } from './score.ts'
import { roundView } from './view.ts'
import { roundWorkbook } from './workbook.ts'

/** The report on a round in which units told how far their actions have come (`docs/REPORTS.md` 6). */
export const pemutakhiranRatl = defineKind({
  id: 'pemutakhiran-ratl',
  title: 'Laporan Pemutakhiran RATL (setiap putaran)',
  reference: roundReference,
  workbook: roundWorkbook,
  reportsRounds: true,
  example: roundExample,
  check: checkRound,
  score: scoreRound,
  rules: roundRules,
  audited: auditedRound,
  namesOf: namesOfRound,
  inOffice: ['report'],
  // Two rounds never have their statuses read in one month.
  identify: ({ report }) => ({
    period: monthOf(report.cutoff),
    title: `Laporan Pemutakhiran RATL ${report.round}`,
    unit: report.author,
    agency: report.agency,
    number: report.number ?? null,
  }),
  keptOfInput: ({ report: { author, agency, number, year, round, cutoff } }) => ({
    report: { author, agency, number, year, round, cutoff },
  }),
  assets: () => [],
  compose: composeRound,
  view: roundView,
  figures: figuresOfRound,
  figureWords: roundFigureWords,
  summarise: summariseRound,
})
