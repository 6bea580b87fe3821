// The annual survey report: its sheets, checks, scores, rules and view. What other kinds need too lies in `src/kinds/parts`.

import { defineKind } from '../define-kind.ts'
import { periodPath, periodWords } from '../parts/year-period.ts'
import { auditedSkmTahunan, namesOfSkmTahunan } from './audited.ts'
import { skmTahunanChain } from './chain.ts'
import { checkSkmTahunan } from './check.ts'
import { composeSkmTahunan } from './compose.ts'
import { postersOf } from './compose-publications.ts'
import { skmTahunanExample } from './example.ts'
import { figuresOfSkmTahunan, skmTahunanFigureWords, summariseSkmTahunan } from './figures.ts'
import { recommendedUnsur } from './recommend-subjects.ts'
import { skmTahunanReference } from './reference.ts'
import { skmTahunanRules } from './rules.ts'
import { scoreSkmTahunan } from './score.ts'
import { skmTahunanView } from './view.ts'
import { skmTahunanWorkbook } from './workbook.ts'

/** The annual report on the satisfaction survey (`docs/REPORTS.md` 5). */
export const skmTahunan = defineKind({
  id: 'skm-tahunan',
  title: 'Laporan Survei Kepuasan Masyarakat',
  reference: skmTahunanReference,
  workbook: skmTahunanWorkbook,
  example: skmTahunanExample,
  check: checkSkmTahunan,
  chain: skmTahunanChain,
  score: scoreSkmTahunan,
  rules: skmTahunanRules,
  audited: auditedSkmTahunan,
  namesOf: namesOfSkmTahunan,
  inOffice: ['report', 'team'],
  // Later reports read the figures alone.
  keptOfInput: ({ report: { year, period, author, agency, number } }) => ({
    report: { year, period, author, agency, number },
  }),
  identify: ({ report: { year, period, author, agency, number } }) => ({
    period: periodPath(period, year),
    title: `Laporan Survei Kepuasan Masyarakat ${periodWords(period, year)}`,
    unit: author,
    agency,
    number: number ?? null,
  }),
  assets: ({ report: { logo, logoPlace } }) =>
    logo === undefined || logoPlace === undefined ? [] : [{ id: 'logo', fileName: logo, place: logoPlace }],
  compose: composeSkmTahunan,
  view: skmTahunanView,
  unitViews: view => ({ publikasi: postersOf(view) }),
  figures: figuresOfSkmTahunan,
  figureWords: skmTahunanFigureWords,
  recommends: recommendedUnsur,
  summarise: summariseSkmTahunan,
  // Loaded when somebody counts: it reads CSV, in all encodings.
  tally: async (...asked) => (await import('./tally-year.ts')).tallyYear(...asked),
})
