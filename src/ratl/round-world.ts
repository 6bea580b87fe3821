import { everyCriterion } from '../instrument/instrument.ts'
import { instrumentSeriesOf, latestInstrument } from '../instrument/instrument-series.ts'
import { unsurFinder } from '../instrument/unsur-finder.ts'
import { type StatusReference, statuses } from '../kinds/parts/statuses.ts'
import type { Ports } from '../ports/ports.ts'
import type { Outcome } from '../problems/outcome.ts'
import { loadReference } from '../sources/load-reference.ts'
import { loadApart } from '../sources/load-source.ts'
import type { Source } from '../sources/source.ts'
import type { HashText } from './action.ts'
import type { FindUnsurAmong } from './merge.ts'

/** What a round of forms needs to know besides its inputs. */
export interface RoundWorld {
  readonly reference: StatusReference
  readonly hash: HashText
  readonly findUnsurAmong: FindUnsurAmong
  /** Reads a workbook as inputs are read. */
  readonly load: (file: {
    readonly name: string
    readonly bytes: Uint8Array
    readonly shownAs: string
  }) => Promise<Outcome<Source>>
}

/** What rounds of forms take from the program: what statuses and unsur are called, and how workbooks are read. */
export async function roundWorld({
  resources,
  jobs,
  sha256,
}: Pick<Ports, 'resources' | 'jobs' | 'sha256'>): Promise<RoundWorld> {
  const reference = await loadReference({ statuses, skm: instrumentSeriesOf('skm') }, resources)
  return {
    reference,
    hash: text => sha256(new TextEncoder().encode(text)).slice(0, hashLength),
    findUnsurAmong: recommended =>
      unsurFinder([
        // Where a survey has a name of its own for a code, both mean that.
        ...recommended.map(({ code, name: own }) => ({ code, name: own, shortNames: [] })),
        ...everyCriterion(latestInstrument(reference.skm).criteria),
      ]),
    load: ({ name, bytes, shownAs }) =>
      loadApart({ name, files: new Map([[name, bytes]]), shownAs, withNotes: true }, jobs),
  }
}

/** Digits enough to tell texts of one form apart. */
const hashLength = 16
