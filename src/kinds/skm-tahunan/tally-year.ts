import { andThen, type Outcome, success } from '../../problems/outcome.ts'
import type { AnswersFile, AnswerTally } from '../parts/report-summary.ts'
import { gateOfDays, linesOfOutside } from '../parts/unit-survey/answers-of-days.ts'
import {
  countAnswers,
  type FacetCount,
  type MoreCounts,
  partsOfUnits,
  type ServiceAnswers,
  tallyOf,
} from '../parts/unit-survey/tally-answers.ts'
import { askedCodesOf } from '../parts/unit-survey/unsur.ts'
import { columnsOf, profileGroups } from './compose-profile.ts'
import type { SkmTahunanReference } from './reference.ts'
import { answerSheet, type CharacteristicKey, characteristics } from './result-sheets.ts'

type AnswerColumns = ReturnType<typeof answerSheet>['columns']
type Sheets = AnswerTally['sheets']

const keys = Object.keys(characteristics) as CharacteristicKey[]

/**
 * What a long `Responden.csv` comes to as sheets of the annual report: results by unit and service, how many answered each unsur
 * where somebody left one blank, and who the respondents of the last year are. A report on them prints the figures that it
 * would print of the answers themselves (`docs/WORKBOOKS.md` 1.5).
 */
export async function tallyYear(file: AnswersFile, reference: SkmTahunanReference): Promise<Outcome<AnswerTally>> {
  const groups = profileGroups(reference)
  const more: MoreCounts<AnswerColumns> = {
    sheet: answerSheet(reference),
    facets: keys.map(key => ({ columns: columnsOf(key), nameOf: ({ values }) => groups(key, values) })),
    ...gateOfDays(file),
  }
  const counted = await countAnswers(file, reference, more)
  return andThen(counted, ({ services, facets, leftOut }) => {
    const tally = tallyOf(services, reference)
    const year = Math.max(...services.map(one => one.year))
    return success({
      ...tally,
      summary: [...tally.summary, ...linesOfOutside(leftOut, file)],
      sheets: [...tally.sheets, ...answeredSheets(services, reference), ...profileSheets(facets, year)],
    })
  })
}

/** The sheet Penjawab, for those results where not everybody answered everything. */
function answeredSheets(services: readonly ServiceAnswers[], reference: SkmTahunanReference): Sheets {
  const codes = askedCodesOf(reference)
  const rows = partsOfUnits(services).flatMap(({ year, unit, service, respondents, counts }) => {
    const answered = codes.map(code => (counts.get(code) ?? []).reduce((sum, count) => sum + count, 0))
    if (answered.every(count => count === respondents || count === 0)) return []
    return [[String(year), unit, service ?? '', ...answered.map(count => (count === 0 ? '' : String(count)))]]
  })
  const titles = ['Tahun', 'Unit Pelayanan', 'Jenis Layanan', ...codes]
  return rows.length === 0 ? [] : [{ name: 'Penjawab', rows: [titles, ...rows] }]
}

/** The sheet Profil, which has no column of years: of the last. */
function profileSheets(facets: readonly (readonly FacetCount[])[], year: number): Sheets {
  const rows = facets.flatMap((counts, at) => {
    const key = keys[at]
    if (key === undefined) return []
    const own = counts.filter(one => one.year === year)
    return own.map(({ unit, name, count }) => [unit, characteristics[key][0], name, String(count)])
  })
  return rows.length === 0
    ? []
    : [{ name: 'Profil', rows: [['Unit Pelayanan', 'Karakteristik', 'Kategori', 'Jumlah'], ...rows] }]
}
