// The monthly report: its sheets, checks, scores, rules and view. What other kinds need too lies in `src/kinds/parts`.

import { formatMonth } from '../../base/dates/calendar-month.ts'
import { defineKind } from '../define-kind.ts'
import { historyChain } from '../parts/index-survey/history-chain.ts'
import { auditedSpkpSpak, namesOfSpkpSpak } from './audited.ts'
import { checkSpkpSpak } from './check.ts'
import { composeSpkpSpak } from './compose.ts'
import { spkpSpakExample } from './example.ts'
import { figuresOfSpkpSpak, spkpSpakFigureWords, summariseSpkpSpak } from './figures.ts'
import type { SpkpSpakInput } from './input.ts'
import { spkpSpakReference } from './reference.ts'
import { spkpSpakRules } from './rules.ts'
import { scoreSpkpSpak } from './score.ts'
import { type SurveyKey, surveyKeys } from './surveys.ts'
import { spkpSpakView } from './view.ts'
import { spkpSpakWorkbook } from './workbook.ts'

/** The monthly report on the surveys of a zona integritas (`docs/REPORTS.md` 2). */
export const spkpSpak = defineKind({
  id: 'spkp-spak',
  title: 'Laporan Analisis SPKP dan SPAK (bulanan)',
  reference: spkpSpakReference,
  workbook: spkpSpakWorkbook,
  example: spkpSpakExample,
  check: checkSpkpSpak,
  chain: historyChain<SurveyKey, SpkpSpakInput>(surveyKeys),
  score: scoreSpkpSpak,
  rules: spkpSpakRules,
  audited: auditedSpkpSpak,
  namesOf: namesOfSpkpSpak,
  inOffice: ['report'],
  // Later months read the figures alone.
  keptOfInput: ({ report: { month, author, agency } }) => ({ report: { month, author, agency } }),
  identify: ({ report: { month, author, agency } }) => ({
    period: month,
    title: `Laporan Analisis SPKP dan SPAK ${formatMonth(month)}`,
    unit: author,
    agency,
    number: null,
  }),
  assets: ({ report: { logo, logoPlace } }) =>
    logo === undefined || logoPlace === undefined ? [] : [{ id: 'logo', fileName: logo, place: logoPlace }],
  compose: composeSpkpSpak,
  view: spkpSpakView,
  figures: figuresOfSpkpSpak,
  figureWords: spkpSpakFigureWords,
  summarise: summariseSpkpSpak,
})
