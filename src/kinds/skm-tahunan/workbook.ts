import { defineWorkbook } from '../../workbook/declare.ts'
import type { ReadWorkbook } from '../../workbook/read-workbook.ts'
import { legalBasisSheet } from '../parts/office-texts/legal-basis.ts'
import { narrativeSheet } from '../parts/office-texts/narratives.ts'
import { teamSheet } from '../parts/office-texts/team.ts'
import { answeredSheet } from '../parts/unit-survey/answered-sheet.ts'
import { surveySheet } from '../parts/unit-survey/survey-sheets.ts'
import { targetSheet } from '../parts/unit-survey/targets.ts'
import { unitSheet } from '../parts/units/unit-sheet.ts'
import { narrativePlaces } from './narrative-places.ts'
import { planSheet, previousSheet } from './plan-sheets.ts'
import type { SkmTahunanReference } from './reference.ts'
import { answerSheet, earlierYearSheet, populationSheet, profileSheet } from './result-sheets.ts'
import { reportSheet } from './sheets.ts'

/** The workbook of the annual survey report (`docs/WORKBOOKS.md`). */
export function skmTahunanWorkbook(reference: SkmTahunanReference) {
  return defineWorkbook({
    report: reportSheet(reference),
    team: teamSheet,
    unit: unitSheet,
    population: populationSheet,
    answer: answerSheet(reference),
    survey: surveySheet(reference),
    answered: answeredSheet(reference),
    profile: profileSheet,
    target: targetSheet,
    trend: earlierYearSheet,
    plan: planSheet(reference),
    previous: previousSheet(reference),
    narrative: narrativeSheet(narrativePlaces),
    legalBasis: legalBasisSheet,
  })
}

export type ReadSkmTahunan = ReadWorkbook<ReturnType<typeof skmTahunanWorkbook>>
