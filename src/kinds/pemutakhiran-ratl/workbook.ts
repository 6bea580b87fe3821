import { defineWorkbook } from '../../workbook/declare.ts'
import type { ReadWorkbook } from '../../workbook/read-workbook.ts'
import { legalBasisSheet } from '../parts/office-texts/legal-basis.ts'
import { narrativeSheet } from '../parts/office-texts/narratives.ts'
import { unitSheet } from '../parts/units/unit-sheet.ts'
import { masterSheet } from './master-sheet.ts'
import { narrativePlaces } from './narrative-places.ts'
import type { RoundReference } from './reference.ts'
import { attendanceSheet, changeSheet, findingSheet, formSheet, reportSheet, stepSheet } from './sheets.ts'

/** The workbook of a round (`docs/WORKBOOKS.md`). */
export function roundWorkbook(reference: RoundReference) {
  return defineWorkbook({
    report: reportSheet,
    unit: unitSheet,
    form: formSheet,
    ratl: masterSheet(reference),
    change: changeSheet,
    finding: findingSheet,
    attendance: attendanceSheet,
    step: stepSheet,
    narrative: narrativeSheet(narrativePlaces),
    legalBasis: legalBasisSheet,
  })
}

export type ReadRound = ReadWorkbook<ReturnType<typeof roundWorkbook>>
