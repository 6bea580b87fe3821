import { readdirSync } from 'node:fs'
import type { Edition } from '../../src/kinds/report-kind.ts'

const editions: readonly Edition[] = ['publik', 'internal']

/** Most of what a report says is the same in both editions; the small ones, and those with defects, are quick to read in both. */
const inBoth = /kecil|bermasalah/

const names = readdirSync('data/samples').filter(name => name.endsWith('.xlsx'))
const inTurn = names.filter(name => !inBoth.test(name))

/** Every sample, in both editions or in one of them in turn. */
export const samples: readonly (readonly [file: string, edition: Edition])[] = names.flatMap(name => {
  const turn = inTurn.indexOf(name)
  const own = turn < 0 ? editions : editions.filter((_, at) => at === turn % editions.length)
  return own.map(edition => [`data/samples/${name}`, edition] as const)
})
