import { readdirSync } from 'node:fs'
import type { Edition } from '../../src/kinds/report-kind.ts'

const editions: readonly Edition[] = ['publik', 'internal']

/** Every sample in both editions. */
export const samples: readonly (readonly [file: string, edition: Edition])[] = readdirSync('data/samples')
  .filter(name => name.endsWith('.xlsx'))
  .flatMap(name => editions.map(edition => [`data/samples/${name}`, edition] as const))
