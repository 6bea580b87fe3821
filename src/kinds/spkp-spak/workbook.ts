import { defineWorkbook } from '../../workbook/declare.ts'
import type { ReadWorkbook } from '../../workbook/read-workbook.ts'
import { serviceSheet } from '../parts/respondents/respondent-sheets.ts'
import { actionSheet } from './action-sheet.ts'
import type { SpkpSpakReference } from './reference.ts'
import { effortSheet, historySheet, reportSheet, respondentSheet } from './sheets.ts'

/** The workbook of the monthly report (`workbooks.md`). */
export const spkpSpakWorkbook = (reference: SpkpSpakReference) =>
  defineWorkbook({
    report: reportSheet,
    service: serviceSheet,
    respondent: respondentSheet(reference),
    action: actionSheet(reference),
    history: historySheet,
    effort: effortSheet,
  })

export type ReadSpkpSpak = ReadWorkbook<ReturnType<typeof spkpSpakWorkbook>>
