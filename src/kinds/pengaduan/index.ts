// The report on complaints: channels, deadlines and follow-up. How days are counted and events stand lies in `src/register`.

import { defineKind } from '../define-kind.ts'
import { periodPath, periodWords } from '../parts/year-period.ts'
import { auditedComplaints, namesOfComplaints } from './audited.ts'
import { complaintChain, keptOfComplaints } from './chain.ts'
import { checkComplaints } from './check.ts'
import { composeComplaints } from './compose.ts'
import { complaintExample } from './example.ts'
import { complaintFigureWords, figuresOfComplaints, summariseComplaints } from './figures.ts'
import { complaintReference } from './reference.ts'
import { complaintRules } from './rules.ts'
import { scoreComplaints } from './score.ts'
import { complaintView } from './view.ts'
import { complaintWorkbook } from './workbook.ts'

/** The report on complaints of a month, quarter, semester or year (`docs/REPORTS.md` 10). */
export const pengaduan = defineKind({
  id: 'pengaduan',
  title: 'Laporan Pengelolaan Pengaduan (bulan, triwulan, semester, atau tahun)',
  reference: complaintReference,
  workbook: complaintWorkbook,
  example: complaintExample,
  check: checkComplaints,
  chain: complaintChain,
  score: scoreComplaints,
  rules: complaintRules,
  audited: auditedComplaints,
  namesOf: namesOfComplaints,
  inOffice: ['report'],
  keptOfInput: keptOfComplaints,
  identify: ({ report: { year, period, author, agency, number } }) => ({
    period: periodPath(period, year),
    title: `Laporan Pengelolaan Pengaduan ${periodWords(period, year)}`,
    unit: author,
    agency,
    number: number ?? null,
  }),
  assets: ({ report: { logo, at } }) => (logo === undefined ? [] : [{ id: 'logo', fileName: logo, place: at('logo') }]),
  compose: composeComplaints,
  view: complaintView,
  figures: figuresOfComplaints,
  figureWords: complaintFigureWords,
  summarise: summariseComplaints,
  // Loaded when somebody counts: it reads CSV, in all encodings.
  tally: async (...asked) => (await import('./tally-tickets.ts')).tallyTickets(...asked),
})
