import type { Edition } from '../../src/kinds/report-kind.ts'
import { isHuge, sampleFiles } from '../sample-list.ts'

const editions: readonly Edition[] = ['publik', 'internal']

/** Most of what a report says is the same in both editions; the small ones, and those with defects, are quick to read in both. */
const inBoth = /kecil|bermasalah/

const inTurn = sampleFiles.filter(name => !inBoth.test(name) && !isHuge(name))

function editionsOf(name: string): readonly Edition[] {
  if (inBoth.test(name)) return editions
  // The largest takes as long as all others together: in one edition, with all random cases.
  if (isHuge(name)) return process.env.LAWS === 'full' ? ['publik'] : []
  return editions.filter((_, at) => at === inTurn.indexOf(name) % editions.length)
}

/** Every sample, in both editions or in one of them in turn. */
export const samples: readonly (readonly [file: string, edition: Edition])[] = sampleFiles.flatMap(name =>
  editionsOf(name).map(edition => [`data/samples/${name}`, edition] as const),
)
