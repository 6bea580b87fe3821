import type { KindLabel } from '../app/app.ts'
import { nearestNames } from '../base/nearest-names.ts'
import { offerNearest } from '../problems/problem-phrases.ts'
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts'

/** A kind of report that there is none of, with those there are. */
export function refuseKind(kind: string, kinds: readonly KindLabel[], terminal: Terminal): ExitCode {
  const known = kinds.map(({ id }) => id)
  const offered = offerNearest(nearestNames(kind, known), '')
  const sentence = `Jenis laporan "${kind}" tidak dikenal; yang ada: ${known.join(', ')}.`
  terminal.err(`${[sentence, offered].filter(part => part !== '').join(' ')}\n`)
  return exitCodes.wrongUse
}
