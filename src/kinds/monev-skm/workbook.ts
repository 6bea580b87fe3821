import { defineWorkbook } from '../../workbook/declare.ts'
import type { ReadWorkbook } from '../../workbook/read-workbook.ts'
import { ratlSheet } from './ratl-sheet.ts'
import type { MonevReference } from './reference.ts'
import { publishedSheet, recommendationSheet, reportSheet, targetSheet, teamSheet, unitSheet } from './sheets.ts'
import { answerSheet, surveySheet } from './survey-sheets.ts'

/** The workbook of the semester report (`workbooks.md`). */
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
  })
}

export type ReadMonevSkm = ReadWorkbook<ReturnType<typeof monevSkmWorkbook>>
