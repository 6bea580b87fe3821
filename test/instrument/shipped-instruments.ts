import { readdirSync, readFileSync } from 'node:fs'
import type { Instrument } from '../../src/instrument/instrument.ts'
import { instrumentFile } from '../../src/instrument/instrument-file.ts'

export const shippedIds = readdirSync('data/instruments').map(name => name.replace(/\.json$/, ''))

/** What a file of `data/instruments/` says, as it is written. */
export function writtenInstrument(id: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(`data/instruments/${id}.json`, 'utf8'))
}

export function shippedInstrument(id: string): Instrument {
  return instrumentFile.parse(writtenInstrument(id))
}
