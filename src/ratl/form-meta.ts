import { type CalendarDate, parseIsoDate } from '../base/dates/calendar-date.ts'
import type { Source } from '../sources/source.ts'
import { cellText } from '../workbook/cell-text.ts'
import type { Round } from './action.ts'
import type { RoundRecommendation } from './recommended.ts'

/** Sheet of a form that nobody sees: of which round and unit it is, and what its locked cells held. */
export const metaName = '_meta'

const version = '1'
const unsurKey = 'unsur'
const recommendedKey = 'rekomendasi'
const hashKey = 'kunci '

/** An unsur that the form asks for, without its unit. */
export type AskedUnsur = Omit<RoundRecommendation, 'unit'>

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
  /** All that the survey recommends, to other units too: whoever merges forms may have those of some units only. */
  readonly recommended: readonly RoundRecommendation[]
}

interface WrittenMeta {
  readonly round: Round
  readonly unit: string
  readonly hashes: ReadonlyMap<string, string>
  readonly asked: readonly AskedUnsur[]
  readonly recommended: readonly RoundRecommendation[]
}

/** The rows of the hidden sheet. */
export function writeMeta({ round, unit, hashes, asked, recommended }: WrittenMeta): readonly (readonly string[])[] {
  return [
    ['versi', version],
    ['putaran', round.name],
    ['tahun', String(round.year)],
    ['cutoff', round.cutoff],
    ['batas', round.deadline],
    ['unit', unit],
    ...asked.map(({ year, service = '', code, name }) => [unsurKey, JSON.stringify([year, service, code, name])]),
    ...recommended.map(({ year, unit: of, service = '', code, name }) => {
      return [recommendedKey, JSON.stringify([year, service, code, name, of])]
    }),
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
    recommended: rows.filter(([key]) => key === recommendedKey).flatMap(([, value]) => readOf(value)),
  }
}

function readAsked(text: string): readonly AskedUnsur[] {
  return readParts(text).flatMap(([year, service, code, name]) => {
    const words = [service, code, name].every(one => typeof one === 'string')
    if (typeof year !== 'number' || !words) return []
    return [{ year, code: String(code), name: String(name), ...(service !== '' && { service: String(service) }) }]
  })
}

function readOf(text: string): readonly RoundRecommendation[] {
  const [[, , , , unit] = []] = readParts(text)
  return typeof unit === 'string' && unit !== '' ? readAsked(text).map(one => ({ ...one, unit })) : []
}

function readParts(text: string): readonly (readonly unknown[])[] {
  try {
    const parts: unknown = JSON.parse(text)
    return Array.isArray(parts) ? [parts] : []
  } catch {
    return []
  }
}
