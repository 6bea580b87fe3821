import type { Disclosure } from '../../kinds/report-kind.ts'
import type { ReportRequest } from '../../pipeline/report-request.ts'
import { type Manner, todaysManner } from '../../workbook/manner.ts'
import type { Manifest } from '../manifest.ts'
import { exactTitles } from './exact-titles.ts'
import { isAnyRow } from './is-any-row.ts'
import { findAsV1 } from './old-finder.ts'
import { recordedFindings } from './recorded-findings.ts'

/*
 * Reports of programs before 0.2.0 stay what they were: same words, same figures. All that only they need is in this folder.
 *
 * Those programs knew a heading by its exact title or passed over it, asked nothing, and audited by fewer rules. So their
 * workbooks are read in that manner, and their findings are those that were told then. Templates, reference data and
 * letters are those of the capsule in any case.
 */

const v1Manner: Manner = {
  titles: exactTitles,
  deepestHeading: 2,
  readsUpperTitles: false,
  isData: isAnyRow,
  asks: false,
  readsSharesAlike: false,
  readsDashesAsBlank: false,
}

/** Their public editions showed the index of every service, listed respondents without their names, and found less to mask. */
const v1Disclosure: Disclosure = { showsSmallServices: true, listsRespondents: true, find: findAsV1 }

type Reading = Pick<ReportRequest, 'manner' | 'disclosure' | 'recordedFindings'>

/** How the input of an archived report is to be read, so that it says what it said then. */
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
export function isOfV1({ versions }: Pick<Manifest, 'versions'>): boolean {
  const [major = 0, minor = 0] = versions.laporan.split('.').map(Number)
  return major === 0 && minor < 2
}
