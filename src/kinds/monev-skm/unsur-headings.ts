import type { Source } from '../../sources/source.ts'
import { findSheet } from '../../workbook/find-sheets.ts'
import { titlesOf } from '../../workbook/titles-of.ts'
import type { UnsurHeading } from './input.ts'
import type { MonevReference } from './reference.ts'
import { unsurCodes } from './sheets.ts'
import { answerSheet, surveySheet } from './survey-sheets.ts'
import { unsurNames } from './unsur-names.ts'

/** How the sheets of survey values name their unsur, from left to right. */
export function unsurHeadings(source: Source, reference: MonevReference): readonly (readonly UnsurHeading[])[] {
  const names = unsurNames(reference)
  return [surveySheet(undefined, names), answerSheet(undefined, names)].flatMap(spec => {
    const sheet = findSheet(source, spec.name)
    if (sheet === undefined) return []
    const headings = titlesOf(sheet, spec).flatMap(({ key, title, place }) => {
      const code = unsurCodes.find(known => known === key)
      return code === undefined ? [] : [{ code, title, place }]
    })
    return [headings]
  })
}
