import type { CalendarDate } from '../base/dates/calendar-date.ts'
import { JsonScanner } from '../json/json-scanner.ts'
import { type JsonTree, readJsonTree } from '../json/read-json-tree.ts'
import type { ResourcePort } from '../ports/ports.ts'
import { MissingResource } from '../ports/ports.ts'
import { UnreadableInput } from '../problems/unreadable-input.ts'
import type { Instrument } from './instrument.ts'
import { instrumentFile } from './instrument-file.ts'

/** The instruments that followed each other under one name. */
export interface InstrumentSeries {
  /** `skm` */
  readonly id: string
  /** The oldest first; at least one. */
  readonly instruments: readonly [Instrument, ...Instrument[]]
}

/** Of rules that followed each other, in any order, the one in force on a day; undefined before the first. */
export function inForceOn<Rule extends Pick<Instrument, 'validFrom'>>(
  rules: readonly Rule[],
  day: CalendarDate,
): Rule | undefined {
  const begun = rules.filter(({ validFrom }) => validFrom <= day)
  return begun.toSorted((left, right) => (left.validFrom < right.validFrom ? -1 : 1)).at(-1)
}

/** The instrument that holds on a day: an old report keeps its rules. Before the first, the first. */
export function instrumentAt({ instruments }: InstrumentSeries, day: CalendarDate): Instrument {
  return inForceOn(instruments, day) ?? instruments[0]
}

/** The one that holds today. */
export function latestInstrument({ instruments }: InstrumentSeries): Instrument {
  return instruments.at(-1) ?? instruments[0]
}

const folder = 'data/instruments'

/** All instruments of a series, `skm-2004.json`, `skm-2017.json` …, in the order of their first days. */
export async function loadSeries(id: string, resources: ResourcePort): Promise<InstrumentSeries> {
  const own = new RegExp(`^${id}-\\d{4}\\.json$`)
  const names = (await resources.list(folder)).filter(name => own.test(name))
  const read = names.map(async name => readInstrument(`${folder}/${name}`, resources))
  const [first, ...rest] = (await Promise.all(read)).sort((left, right) => (left.validFrom < right.validFrom ? -1 : 1))
  if (first === undefined) throw new MissingResource(`${folder}/${id}-….json`)
  return { id, instruments: [first, ...rest] }
}

/** Throws with every fault on a line of its own, `data/instruments/skm-2017.json:41: criteria.0.weight: …`. */
async function readInstrument(path: string, resources: ResourcePort): Promise<Instrument> {
  const { said, lineOf } = parseInstrument(path, await resources.read(path))
  const parsed = instrumentFile.safeParse(said)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(issue => {
    const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : []
    const inside = unknown === undefined ? issue.path : [...issue.path, unknown]
    return `${path}:${lineOf(inside)}: ${inside.join('.')}: ${issue.message}`
  })
  throw new Error(faults.join('\n'))
}

function parseInstrument(path: string, bytes: Uint8Array): JsonTree {
  const scanner = new JsonScanner(new TextDecoder().decode(bytes))
  try {
    return readJsonTree(scanner)
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error
    const { line, column } = scanner.placeAt()
    const reason = error.why === 'json-name-twice' ? 'a name that was there before' : 'this is no JSON'
    throw new Error(`${path}:${line}:${column}: ${reason}`)
  }
}

/** Reads a series for a kind, which uses one of it for each report. */
export const instrumentSeriesOf = (id: string) => async (resources: ResourcePort) => loadSeries(id, resources)

/** All instruments whose bands a report may be graded by. */
export async function loadGradeTables(resources: ResourcePort): Promise<readonly Instrument[]> {
  return (await loadSeries('skm', resources)).instruments
}
