import { defineWorkbook } from '../../workbook/declare.ts'
import type { ReadWorkbook } from '../../workbook/read-workbook.ts'
import { legalBasisSheet } from '../parts/office-texts/legal-basis.ts'
import { narrativeSheet } from '../parts/office-texts/narratives.ts'
import { serviceSheet } from '../parts/respondents/respondent-sheets.ts'
import { actionSheet } from './action-sheet.ts'
import { feedbackSheet } from './feedback.ts'
import { narrativePlaces } from './narrative-places.ts'
import type { SpkpSpakReference } from './reference.ts'
import { effortSheet, historySheet, reportSheet, respondentSheet } from './sheets.ts'

/** The workbook of the monthly report (`docs/WORKBOOKS.md`). */
export const spkpSpakWorkbook = (reference: SpkpSpakReference) =>
  defineWorkbook({
    report: reportSheet,
    service: serviceSheet,
    respondent: respondentSheet(reference),
    action: actionSheet(reference),
    history: historySheet,
    effort: effortSheet,
    feedback: feedbackSheet,
    narrative: narrativeSheet(narrativePlaces),
    legalBasis: legalBasisSheet,
  })

export type ReadSpkpSpak = ReadWorkbook<ReturnType<typeof spkpSpakWorkbook>>
