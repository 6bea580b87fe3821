import { defineWorkbook } from '../../workbook/declare.ts'
import type { ReadWorkbook } from '../../workbook/read-workbook.ts'
import { legalBasisSheet } from '../parts/office-texts/legal-basis.ts'
import { narrativeSheet } from '../parts/office-texts/narratives.ts'
import { countedSheet } from './counted-sheet.ts'
import { holidaySheet, limitSheet, unitSheet } from './day-sheets.ts'
import {
  adviceSheet,
  effortSheet,
  historySheet,
  listSheet,
  printedSheet,
  recapSheet,
  referralSheet,
} from './more-sheets.ts'
import { narrativePlaces } from './narrative-places.ts'
import type { ComplaintReference } from './reference.ts'
import { reportSheet } from './report-sheet.ts'
import { ticketSheet } from './ticket-sheet.ts'

/** The workbook of the report on complaints (`docs/WORKBOOKS.md` 2.13). */
export function complaintWorkbook(reference: ComplaintReference) {
  return defineWorkbook({
    report: reportSheet,
    unit: unitSheet,
    holiday: holidaySheet,
    limit: limitSheet,
    list: listSheet,
    ticket: ticketSheet,
    recap: recapSheet,
    counted: countedSheet,
    referral: referralSheet,
    history: historySheet,
    effort: effortSheet,
    advice: adviceSheet(reference),
    printed: printedSheet,
    narrative: narrativeSheet(narrativePlaces),
    legalBasis: legalBasisSheet,
  })
}

export type ReadComplaints = ReadWorkbook<ReturnType<typeof complaintWorkbook>>
