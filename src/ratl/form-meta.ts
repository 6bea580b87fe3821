import { type CalendarDate, parseIsoDate } from '../base/dates/calendar-date.ts'
import type { RecommendedUnsur } from '../followup/recommended-unsur.ts'
import type { Source } from '../sources/source.ts'
import { cellText } from '../workbook/cell-text.ts'
import type { Round } from './action.ts'

/** Sheet of a form that nobody sees: of which round and unit it is, and what its locked cells held. */
export const metaName = '_meta'

const version = '1'
const unsurKey = 'unsur'
const hashKey = 'kunci '

/** An unsur that the form asks for, without its unit. */
export type AskedUnsur = Pick<RecommendedUnsur, 'year' | 'service' | 'code' | 'name'>

/** What a form says of itself. */
export interface FormMeta {
  readonly round: string
  readonly year: string
  readonly unit: string
  readonly cutoff: CalendarDate | undefined
  readonly deadline?: CalendarDate | undefined
  /** Of the locked cells of each action as they were sent, by id. */
  readonly hashes: ReadonlyMap<string, string>
  readonly asked: readonly AskedUnsur[]
}

interface WrittenMeta {
  readonly round: Round
  readonly unit: string
  readonly hashes: ReadonlyMap<string, string>
  readonly asked: readonly AskedUnsur[]
}

/** The rows of the hidden sheet. */
export function writeMeta({ round, unit, hashes, asked }: WrittenMeta): readonly (readonly string[])[] {
  return [
    ['versi', version],
    ['putaran', round.name],
    ['tahun', String(round.year)],
    ['cutoff', round.cutoff],
    ['batas', round.deadline],
    ['unit', unit],
    ...asked.map(({ year, service = '', code, name }) => [unsurKey, JSON.stringify([year, service, code, name])]),
    ...[...hashes].map(([id, hash]) => [hashKey + id, hash]),
  ]
}

/** Undefined where the sheet is gone, or holds what no form of ours does. */
export function readMeta(source: Source): FormMeta | undefined {
  const sheet = source.sheets.find(({ name }) => name.trim().toLowerCase() === metaName)
  const rows = sheet?.rows.map(({ cells }) => [cellText(cells[0]?.value), cellText(cells[1]?.value)] as const) ?? []
  const facts = new Map(rows)
  const [round, unit] = [facts.get('putaran') ?? '', facts.get('unit') ?? '']
  if (round === '' || unit === '') return undefined
  const deadline = parseIsoDate(facts.get('batas') ?? '')
  const hashes = rows.filter(([key]) => key.startsWith(hashKey)).map(([key, hash]) => [key.slice(hashKey.length), hash])
  return {
    ...{ round, unit, year: facts.get('tahun') ?? '', cutoff: parseIsoDate(facts.get('cutoff') ?? '') },
    deadline,
    hashes: new Map(hashes as [string, string][]),
    asked: rows.filter(([key]) => key === unsurKey).flatMap(([, value]) => readAsked(value)),
  }
}

function readAsked(text: string): readonly AskedUnsur[] {
  try {
    const [year, service, code, name] = JSON.parse(text) as readonly unknown[]
    const words = [service, code, name].every(one => typeof one === 'string')
    if (typeof year !== 'number' || !words) return []
    return [{ year, code: String(code), name: String(name), ...(service !== '' && { service: String(service) }) }]
  } catch {
    return []
  }
}
