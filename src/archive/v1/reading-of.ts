/*
 * Reports of programs before 0.2.0 keep their words and figures. All that only they need is in this folder.
 *
 * Those programs knew a heading by its exact title or passed over it, asked no questions, and audited by fewer rules. Their
 * workbooks are read in that manner, and their findings are the ones told then. Templates, reference data and fonts come from
 * the capsule in any case.
 */

import { normaliseName } from '../../base/name-key.ts'
import type { Disclosure } from '../../kinds/report-kind.ts'
import type { ReportRequest } from '../../pipeline/report-request.ts'
import { type FindingsWords, todaysFindingsWords } from '../../sources/findings-workbook.ts'
import type { CellValue, SheetRow } from '../../sources/source.ts'
import { cellText } from '../../workbook/cell-text.ts'
import type { Column } from '../../workbook/column.ts'
import { parseDecimal } from '../../workbook/fields/numbers.ts'
import type { Header } from '../../workbook/headings/header.ts'
import type { UnderstandTitles } from '../../workbook/headings/known-titles.ts'
import { type Manner, todaysManner } from '../../workbook/manner.ts'
import type { Manifest } from '../manifest.ts'
import { findAsV1 } from './old-finder.ts'

/** Headings as they were read then: by title or synonym, ignoring case, blanks and punctuation. */
export const exactTitles: UnderstandTitles = columns => {
  const entries = Object.entries(columns) as [keyof typeof columns & string, Column<unknown>][]
  const keys = new Map(
    entries.flatMap(([key, { title, synonyms }]) => [title, ...synonyms].map(name => [normaliseName(name), key])),
  )
  return {
    byName: title => {
      const key = keys.get(normaliseName(title))
      return key === undefined ? undefined : { key, certainty: 'certain', by: 'name' }
    },
    byCode: () => undefined,
  }
}

/** Every row with any content was data then, except repeated headings and rows of totals. */
function isAnyRow(row: SheetRow, { titles }: Pick<Header, 'titles'>): boolean {
  const filled = row.cells.filter(cell => cell !== undefined && !cell.covered && says(cell.value))
  const repeatsHeading = filled.every(cell => titles.has(normaliseName(cellText(cell?.value))))
  return filled.length > 0 && !(filled.length > 1 && repeatsHeading) && !isTotal(row)
}

function says(value: CellValue): boolean {
  return value.type === 'error' || value.type === 'unresolved' || cellText(value) !== ''
}

const label =
  /^(?:grand\s+|sub\s*)?(?:total|jumlah|nrr|(?:nilai\s+)?rata\s?-?\s?rata)(?:\s+(?:tahun|keseluruhan|seluruhnya|semua|total|unit|unsur|nilai|akhir|per|dan|s\.d\.|\d{4}|[,&]))*\s*:?$/i

/** Holds `Jumlah`, numbers, shares and dashes, and nothing else. */
function isTotal({ cells }: SheetRow): boolean {
  const values = cells.flatMap(cell => (cell === undefined || cell.covered ? [] : [cell.value]))
  const others = values.filter(value => parseDecimal(value) === undefined).map(value => cellText(value))
  const labels = others.filter(text => /[^\d\s.,%–-]/.test(text))
  return labels.length === 1 && others.length < values.length && label.test(labels[0] ?? '')
}

const v1Manner: Manner = {
  titles: exactTitles,
  deepestHeading: 2,
  readsUpperTitles: false,
  isData: isAnyRow,
  asks: false,
  readsSharesAlike: false,
  readsDashesAsBlank: false,
}

/** Their public editions showed the index of every service, listed respondents without names, and masked less. */
const v1Disclosure: Disclosure = { showsSmallServices: true, listsRespondents: true, find: findAsV1 }

type Reading = Pick<ReportRequest, 'manner' | 'disclosure' | 'recordedFindings'>

/** How to read the input of an archived report, so that it says what it said then. */
export function readingOf(manifest: Pick<Manifest, 'versions' | 'problems'>): Reading {
  const manner = mannerOf(manifest)
  if (manner !== v1Manner) return { manner }
  return { manner, disclosure: v1Disclosure, recordedFindings: recordedFindings(manifest.problems) }
}

/** The manner of the program that made a capsule. */
export function mannerOf(manifest: Pick<Manifest, 'versions'>): Manner {
  return isOfV1(manifest) ? v1Manner : todaysManner
}

/** Whether a program before 0.2.0 made a capsule. */
function isOfV1({ versions }: Pick<Manifest, 'versions'>): boolean {
  const [major = 0, minor = 0] = versions.laporan.split('.').map(Number)
  return major === 0 && minor < 2
}

/** Problems with files and archives, which those programs told beside the findings. They were in no report. */
const besideFindings = /^(?:input|arsip|kapsul)\./

/** The findings of a report, out of all that was told when it was made; in their order. */
function recordedFindings(problems: Manifest['problems']): Manifest['problems'] {
  return problems.filter(({ code }) => !besideFindings.test(code))
}

/** Those programs called a note a finding, and showed severities by their codes. */
const v1FindingsWords: FindingsWords = {
  heading: 'Temuan',
  none: 'Tidak ada temuan.',
  severities: { galat: 'galat', peringatan: 'peringatan' },
}

/** The words that the program of a capsule used. */
export function findingsWordsOf(manifest: Pick<Manifest, 'versions'>): FindingsWords {
  return isOfV1(manifest) ? v1FindingsWords : todaysFindingsWords
}
