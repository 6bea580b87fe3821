import { defineWorkbook } from '../../workbook/declare.ts'
import type { ReadWorkbook } from '../../workbook/read-workbook.ts'
import { publishedSheet } from '../parts/follow-up/published.ts'
import { ratlSheet, recommendationSheet } from '../parts/follow-up/ratl-sheet.ts'
import { legalBasisSheet } from '../parts/office-texts/legal-basis.ts'
import { narrativeSheet } from '../parts/office-texts/narratives.ts'
import { teamSheet } from '../parts/office-texts/team.ts'
import { answerSheet, surveySheet } from '../parts/unit-survey/survey-sheets.ts'
import { targetSheet } from '../parts/unit-survey/targets.ts'
import { trendSheet } from '../parts/unit-survey/trend.ts'
import { unitSheet } from '../parts/units/unit-sheet.ts'
import { narrativePlaces } from './narrative-places.ts'
import type { MonevReference } from './reference.ts'
import { reportSheet } from './sheets.ts'

/** The workbook of the semester report (`docs/WORKBOOKS.md`). */
export function monevSkmWorkbook(reference: MonevReference) {
  return defineWorkbook({
    report: reportSheet,
    team: teamSheet,
    unit: unitSheet,
    recommendation: recommendationSheet,
    target: targetSheet,
    survey: surveySheet(reference),
    answer: answerSheet(reference),
    ratl: ratlSheet(reference),
    published: publishedSheet,
    trend: trendSheet,
    narrative: narrativeSheet(narrativePlaces),
    legalBasis: legalBasisSheet,
  })
}

export type ReadMonevSkm = ReadWorkbook<ReturnType<typeof monevSkmWorkbook>>
