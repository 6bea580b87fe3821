import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import { nameKey } from '../../base/name-key.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import { type LimitKeys, limitAt } from '../../register/limits.ts'
import type { Read } from './input.ts'
import { complaintProblem } from './problems.ts'
import { type ComplaintReference, classes, classOf, type NamedLimit } from './reference.ts'
import type { ReadComplaints } from './workbook.ts'

/** Before all reports: a limit that says no day has held since ever. */
export const always = '1900-01-01' as CalendarDate

/** The limits of the sheet SLA, and behind them those of the regulations. */
export function checkLimits(
  rows: ReadComplaints['limit']['rows'],
  { deadlines }: ComplaintReference,
  log: ProblemLog,
): readonly NamedLimit[] {
  const own = rows.flatMap(({ values, at }) => {
    const { type, supervised, source, commodity, classification, subclassification, unit, days, from } = values
    if (days === 0) log.add(complaintProblem('sla.no-days', at('days'), {}))
    const named = { commodity, classification, subclassification, unit }
    const keys = { type, supervised, source, ...keysOfNames(named) }
    const about = aboutOf({ type, supervised, source, ...named })
    return [{ about, keys, days: Math.max(1, days), validFrom: from ?? always, regulation: undefined }]
  })
  return [...own, ...deadlines.limits]
}

/** The limits that counted tickets were held against, each once; they fit nothing else. */
export function limitsOfCounted(rows: readonly Read<'counted'>[]): readonly NamedLimit[] {
  const byWords = new Map(rows.map(row => [limitKey(row), row]))
  return [...byWords].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => limitOfCounted(row))
}

/** Tells limits of counted tickets apart. */
export function limitKey({ limit, basis, ...row }: Read<'counted'>): string {
  return JSON.stringify([classOf(row), limit, basis ?? null])
}

function limitOfCounted(row: Read<'counted'>): NamedLimit {
  const keys = { counted: limitKey(row) }
  return { about: classes[classOf(row)].about, keys, days: row.limit, validFrom: always, regulation: row.basis }
}

/** The office set it. */
export function isOwnLimit({ regulation }: Pick<NamedLimit, 'regulation'>): boolean {
  return regulation === undefined
}

/** What a limit of the office is about, from what its row names. */
function aboutOf({ type, supervised, ...more }: Readonly<Record<string, string | undefined>>): string {
  const kadar = { Ya: 'berkadar pengawasan', Tidak: 'tidak berkadar pengawasan' }[supervised ?? '']
  const first = [type ?? 'Semua jenis', kadar].flatMap(words => words ?? []).join(' ')
  return [first, ...Object.values(more).flatMap(words => words ?? [])].join(', ')
}

/** Names are compared as names. */
export function keysOfNames(names: Readonly<Record<string, string | undefined>>): LimitKeys {
  return Object.fromEntries(
    Object.entries(names).flatMap(([key, name]) => (name === undefined ? [] : [[key, nameKey(name)]])),
  )
}

/** The place among all limits of the one that holds; those of the office go before those of the regulations. */
export function limitFor(limits: readonly NamedLimit[], keys: LimitKeys, day: CalendarDate): number | undefined {
  const own = limits.filter(isOwnLimit)
  const found = limitAt(own, keys, day) ?? limitAt(limits.slice(own.length), keys, day)
  return found === undefined ? undefined : limits.indexOf(found)
}
