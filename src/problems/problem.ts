// What lives in this folder: what users are told. A code with its parameters comes in from the catalogue of a layer; a
// problem with place, sentence and advice goes out, personal data in it masked. `outcome.ts` carries problems from
// stage to stage.

import { shown } from '../base/characters.ts'
import type { Place } from '../base/place.ts'
import { maskText } from '../privacy/mask-personal-data.ts'
import { quoteUnexpected } from './quote-unexpected.ts'

export type { Place }

/** `galat` stops the report, `peringatan` does not unless the run is strict. Scripts rely on both; staff read `severityWords`. */
export type Severity = 'galat' | 'peringatan'

/** What staff read for each severity, as a label. */
export const severityWords: Readonly<Record<Severity, string>> = { galat: 'Kesalahan', peringatan: 'Peringatan' }

/** One thing the user should know, with where it is and what to do about it. Sentences are Indonesian. */
export interface Problem {
  /** Stable name such as `ratl.timeline-unreadable`; scripts may rely on it. */
  readonly code: string
  readonly severity: Severity
  readonly place: Place
  readonly message: string
  readonly hint: string
}

/** For problems that need no parameters. */
export type NoParams = Readonly<Record<string, never>>

/** The sentences of one problem code. `example` holds parameters of a real case, for tests and documentation. */
export interface ProblemWording<Params> {
  readonly severity: Severity
  readonly example: Params
  readonly message: (params: Params) => string
  readonly hint: (params: Params) => string
}

/** All problems of one layer by code. A code without sentences does not compile. */
export type ProblemCatalogue<ParamsByCode> = {
  readonly [Code in keyof ParamsByCode]: ProblemWording<ParamsByCode[Code]>
}

/** Builds a problem from its code; code and parameters are checked by the compiler. */
export type MakeProblem<ParamsByCode> = <Code extends keyof ParamsByCode & string>(
  code: Code,
  place: Place,
  params: ParamsByCode[Code],
) => Problem

/**
 * Turns a catalogue into the function that makes its problems.
 *
 * Every layer and every report kind keeps a catalogue of its own (`problems.ts`), so that a new kind brings its
 * sentences along and nothing shared has to know them. Sentences quote cells and go to logs: personal data in them is
 * masked here, once for all problems (`docs/RULES.md` 5.6), and invisible characters can be seen.
 */
export function problemsFrom<ParamsByCode>(catalogue: ProblemCatalogue<ParamsByCode>): MakeProblem<ParamsByCode> {
  return (code, place, params) => {
    const wording = catalogue[code]
    const [message, hint] = [fitToShow(wording.message(params)), fitToShow(wording.hint(params))]
    return { code, severity: wording.severity, place: shownPlace(place), message, hint }
  }
}

/** The name of a sheet is somebody's own words too. */
function shownPlace(place: Place): Place {
  return place.sheet === undefined ? place : { ...place, sheet: quoteUnexpected(place.sheet) }
}

function fitToShow(sentence: string): string {
  return shown(maskText(sentence))
}

/** `data/ratl.xlsx  RATL!F12`, `templates/monev-skm/lampiran-2.hbs:14`, the file alone, or a setting of it: `tema/bpom.json:12  warna.mutuA`. */
export function formatPlace(place: Place): string {
  const inside = [place.sheet, place.cell].filter(part => part !== undefined).join('!')
  const line = place.line === undefined ? '' : `:${place.line}`
  return inside === '' ? `${place.file}${line}` : `${place.file}${line}  ${inside}`
}
