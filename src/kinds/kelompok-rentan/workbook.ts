import { defineWorkbook } from '../../workbook/declare.ts'
import type { ReadWorkbook } from '../../workbook/read-workbook.ts'
import { facilitySheet, observedUnitSheet, supportSheet } from '../parts/evaluation/facilities/facility-sheets.ts'
import { closingSheets, evaluationTeam } from '../parts/evaluation/report/evaluation-sheets.ts'
import { unitLookup } from '../parts/units/unit-sheet.ts'
import { narrativePlaces } from './narrative-places.ts'
import type { FacilityReference } from './reference.ts'
import { reportSheet } from './sheets.ts'

/** The workbook of a report on facilities for vulnerable groups (`docs/WORKBOOKS.md`). */
export function vulnerableWorkbook(reference: FacilityReference) {
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
    team: evaluationTeam,
    unit: observedUnitSheet,
    facility: facilitySheet,
    support: supportSheet,
    ...closingSheets(plans, unitLookup, narrativePlaces, reference),
  })
}

export type ReadVulnerable = ReadWorkbook<ReturnType<typeof vulnerableWorkbook>>
