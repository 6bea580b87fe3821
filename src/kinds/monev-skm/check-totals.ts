import type { Source } from '../../sources/source.ts'
import type { ComparedTotal } from '../../workbook/compare-totals.ts'
import { findSheet } from '../../workbook/find-sheets.ts'
import { totalsOf } from '../../workbook/totals-of.ts'
import { yearOfRatlSheet } from './check-actions.ts'
import type { KnownUnits } from './input.ts'
import { ratlSheet, ratlSheetOfYear } from './ratl-sheet.ts'
import type { MonevReference } from './reference.ts'
import { publishedSheet, unitSheet } from './sheets.ts'
import { answerSheet, surveySheet } from './survey-sheets.ts'
import { unsurNames } from './unsur-names.ts'

/** The rows of totals in every sheet that may have some, held against their rows. */
export function checkTotals(
  source: Source,
  { names }: KnownUnits,
  reference: MonevReference,
): readonly ComparedTotal[] {
  const titles = unsurNames(reference)
  const plain = [unitSheet, surveySheet(names, titles), answerSheet(names, titles), ratlSheet(names, reference)]
  const ofYears = source.sheets.flatMap(sheet => {
    const year = yearOfRatlSheet(sheet.name)
    return year === undefined ? [] : totalsOf(sheet, ratlSheetOfYear(year, names, reference))
  })
  return [
    ...plain.flatMap(spec => totalsOf(findSheet(source, spec.name), spec)),
    ...ofYears,
    // A row without a unit is a total itself.
    ...totalsOf(findSheet(source, 'Angka Terbit'), publishedSheet(names), ({ values }) => values.unit !== undefined),
  ]
}
