import { defineWorkbook } from '../../workbook/declare.ts'
import type { ReadWorkbook } from '../../workbook/read-workbook.ts'
import { planSheet } from '../parts/evaluation/report/plans.ts'
import { legalBasisSheet } from '../parts/office-texts/legal-basis.ts'
import { narrativeSheet } from '../parts/office-texts/narratives.ts'
import { teamSheet } from '../parts/office-texts/team.ts'
import { unitLookup } from '../parts/units/unit-sheet.ts'
import { narrativePlaces } from './narrative-places.ts'
import type { FacilityReference } from './reference.ts'
import { facilitySheet, observedUnitSheet, reportSheet, supportSheet } from './sheets.ts'

/** The workbook of a report on facilities for vulnerable groups (`docs/WORKBOOKS.md`). */
export function facilityWorkbook(reference: FacilityReference) {
  const plans = {
    name: 'Rencana',
    synonyms: ['Rencana Pemenuhan'],
    note: 'Rencana pemenuhan sarana, satu rencana per baris (boleh tidak ada).',
    subject: 'Unit Pelayanan',
    subjectSynonyms: observedUnitSheet.columns.name.synonyms,
    about: 'Sarana',
    aboutSynonyms: ['No', 'Nama Sarana'],
  }
  return defineWorkbook({
    report: reportSheet,
    team: { ...teamSheet, required: false },
    unit: observedUnitSheet,
    facility: facilitySheet,
    support: supportSheet,
    plan: planSheet(plans, unitLookup, reference),
    narrative: narrativeSheet(narrativePlaces),
    legalBasis: legalBasisSheet,
  })
}

export type ReadFacilities = ReadWorkbook<ReturnType<typeof facilityWorkbook>>
