import { readdirSync, statSync } from 'node:fs'
import type { Edition } from '../../src/kinds/report-kind.ts'

const editions: readonly Edition[] = ['publik', 'internal']

/** A workbook of full size takes as long as ten others, and most of what its report says is the same in both editions. */
const fullSize = 40_000

const names = readdirSync('data/samples').filter(name => name.endsWith('.xlsx'))
const large = names.filter(name => statSync(`data/samples/${name}`).size >= fullSize)

/** Every sample in both editions; those of full size in one each, in turn. */
export const samples: readonly (readonly [file: string, edition: Edition])[] = names.flatMap(name => {
  const turn = large.indexOf(name)
  const own = turn < 0 ? editions : editions.filter((_, at) => at === turn % editions.length)
  return own.map(edition => [`data/samples/${name}`, edition] as const)
})
