import type { ResourcePort } from '../base/ports.ts'
import type { Instrument } from './instrument.ts'
import { instrumentFile } from './instrument-file.ts'
import type { InstrumentSeries } from './instrument-series.ts'

const folder = 'data/instruments'

/** All instruments of a series, `skm-2004.json`, `skm-2017.json` …, in the order of their first days. */
export async function loadSeries(id: string, resources: ResourcePort): Promise<InstrumentSeries> {
  const own = new RegExp(`^${id}-\\d{4}\\.json$`)
  const names = (await resources.list(folder)).filter(name => own.test(name))
  const read = names.map(async name => readInstrument(`${folder}/${name}`, resources))
  const [first, ...rest] = (await Promise.all(read)).sort((left, right) => (left.validFrom < right.validFrom ? -1 : 1))
  if (first === undefined) throw new Error(`no instrument of ${id} in ${folder}`)
  return { id, instruments: [first, ...rest] }
}

async function readInstrument(path: string, resources: ResourcePort): Promise<Instrument> {
  const parsed = instrumentFile.safeParse(JSON.parse(new TextDecoder().decode(await resources.read(path))))
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path: inside, message }) => `${inside.join('.')}: ${message}`)
  throw new Error(`${path}: ${faults.join('; ')}`)
}

/** Reads a series for a kind, which uses one of it for each report. */
export const seriesOf = (id: string) => async (resources: ResourcePort) => loadSeries(id, resources)

/** All instruments whose bands a report may be graded by. */
export async function loadGradeTables(resources: ResourcePort): Promise<readonly Instrument[]> {
  return (await loadSeries('skm', resources)).instruments
}
