import { formatMonth } from '../../base/calendar-month.ts'
import { defineKind } from '../define-kind.ts'
import { actionSheet } from './action-sheet.ts'
import { auditedSpkpSpak, namesOfRespondents } from './audited.ts'
import { spkpSpakChain } from './chain.ts'
import { checkSpkpSpak } from './check.ts'
import { composeSpkpSpak } from './compose.ts'
import { figuresOfSpkpSpak, spkpSpakFigureWords, summariseSpkpSpak } from './figures.ts'
import { spkpSpakReference } from './reference.ts'
import { respondentSheet } from './respondent-sheet.ts'
import { spkpSpakRules } from './rules.ts'
import { scoreSpkpSpak } from './score.ts'
import { effortSheet, historySheet, reportSheet, serviceSheet } from './sheets.ts'
import { spkpSpakView } from './view.ts'

/** The monthly report on the surveys of a zona integritas (`reports/monthly.md`). */
export const spkpSpak = defineKind({
  id: 'spkp-spak',
  title: 'Laporan Analisis SPKP dan SPAK (bulanan)',
  reference: spkpSpakReference,
  sheets: reference => [
    reportSheet,
    serviceSheet,
    respondentSheet([], reference),
    actionSheet(undefined, reference),
    historySheet,
    effortSheet,
  ],
  check: checkSpkpSpak,
  chain: spkpSpakChain,
  score: scoreSpkpSpak,
  rules: spkpSpakRules,
  audited: auditedSpkpSpak,
  namesOf: namesOfRespondents,
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
