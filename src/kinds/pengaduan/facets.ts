import { type CalendarMonth, formatMonth, monthOf } from '../../base/dates/calendar-month.ts'
import { groupBy } from '../../base/group-by.ts'
import { nameKey } from '../../base/name-key.ts'
import { type Choosing, type Group, groupOfRecap, groupOfTickets, type ScoredTicket } from './groups.ts'
import type { ComplaintInput, Read, TicketColumn } from './input.ts'
import type { listedFacets } from './more-sheets.ts'
import { type ComplaintClass, type ComplaintReference, classes, classOf } from './reference.ts'
import { types } from './ticket-sheet.ts'

/** What all groups of a facet are made from. */
export interface Counted {
  readonly input: ComplaintInput
  readonly tickets: readonly ScoredTicket[]
  readonly months: readonly CalendarMonth[]
  readonly reference: ComplaintReference
}

/** The row that is always there: whatever is blank or in no list. */
export const others = 'Lain-lain'

/** Names beyond so many of a facet without a list are told together. */
const mostNames = 15

export type ListedFacet = keyof typeof listedFacets

/** The groups of every facet by its name; of facets that nothing is told of there are none. */
export function facetsOf(counted: Counted): ReadonlyMap<string, readonly Group[]> {
  const { tickets, input } = counted
  const isTold = (column: TicketColumn) => tickets.some(({ ticket }) => ticket[column] !== undefined)
  const listed = (['channel', 'commodity', 'classification', 'issue', 'profession'] as const).flatMap(facet =>
    isTold(facet) || (facet === 'channel' && tickets.length > 0)
      ? [[facet, listedGroups(facet, counted)] as const]
      : [],
  )
  return new Map<string, readonly Group[]>([
    ['type', typesOf(counted)],
    ['class', classesOf(tickets)],
    ['month', monthsOf(counted)],
    ['unit', unitsOf(input, tickets)],
    ...listed,
    ...(isTold('sex') ? [['sex', sexesOf(tickets)] as const] : []),
    ...(isTold('outcome') ? [['outcome', outcomesOf(tickets)] as const] : []),
  ])
}

function typesOf({ tickets, input }: Counted): readonly Group[] {
  return types.map(type =>
    tickets.length > 0
      ? groupOfTickets(
          type,
          tickets.filter(({ ticket }) => ticket.type === type),
          { from: tickets, by: ['type'] },
        )
      : groupOfRecap(
          type,
          input.recap.filter(row => row.type === type),
        ),
  )
}

function classesOf(tickets: readonly ScoredTicket[]): readonly Group[] {
  const byClass = groupBy(tickets, ({ ticket }) => classOf(ticket))
  return (Object.keys(classes) as ComplaintClass[]).flatMap(one => {
    const own = byClass.get(one) ?? []
    // Only agencies with that office have its requests; the others are always there.
    return own.length === 0 && one === 'ppid'
      ? []
      : [groupOfTickets(classes[one].about, own, { from: tickets, by: ['type', 'supervised'] })]
  })
}

function monthsOf({ tickets, months, input }: Counted): readonly Group[] {
  if (tickets.length > 0) {
    const byMonth = groupBy(tickets, ({ ticket }) => monthOf(ticket.received))
    return months.map(month => groupOfTickets(formatMonth(month), byMonth.get(month) ?? [], { from: tickets, by: [] }))
  }
  const rows = groupBy(input.recap, ({ month }) => month)
  if (rows.has(undefined)) return []
  return months.map(month => groupOfRecap(formatMonth(month), rows.get(month) ?? []))
}

/** In the order of the sheet Unit, then by name; what names no unit comes last. */
function unitsOf({ units, recap }: ComplaintInput, tickets: readonly ScoredTicket[]): readonly Group[] {
  const keyOf = (unit: string | undefined) => (unit === undefined ? '' : nameKey(unit))
  const byUnit = groupBy(tickets, ({ ticket }) => keyOf(ticket.unit))
  const byRecap = groupBy(recap, ({ unit }) => keyOf(unit))
  const named = [...tickets.map(({ ticket }) => ticket.unit), ...recap.map(({ unit }) => unit)]
  const written = firstNames(named)
  const listed = new Map(units.map(({ name }) => [nameKey(name), name]))
  const more = [...written].filter(([key]) => !listed.has(key)).sort(([, one], [, other]) => (one < other ? -1 : 1))
  const groupOf = (key: string, name: string) =>
    tickets.length > 0
      ? groupOfTickets(name, byUnit.get(key) ?? [], { from: tickets, by: ['unit'] })
      : groupOfRecap(name, byRecap.get(key) ?? [])
  const nobody = byUnit.has('') || byRecap.has('') ? [groupOf('', others)] : []
  const known = [...listed, ...more].map(([key, name]) => groupOf(key, name))
  return known.length === 0 ? [] : [...known, ...nobody]
}

/** Of several spellings of a name the first by code point, whatever the order of the rows. */
function firstNames(names: readonly (string | undefined)[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const name of new Set(names)) {
    if (name === undefined) continue
    const key = nameKey(name)
    const other = known.get(key)
    if (other === undefined || name < other) known.set(key, name)
  }
  return known
}

/** What the names of a facet are called in print, by their keys; undefined where nobody lists them. */
export function listOf(
  facet: ListedFacet,
  lists: readonly Read<'list'>[],
  { words }: Pick<ComplaintReference, 'words'>,
):
  | { readonly names: readonly string[]; readonly byKey: ReadonlyMap<string, string>; readonly isOwn: boolean }
  | undefined {
  const own = lists.filter(one => one.facet === facet)
  const usual = facet === 'channel' ? words.channels : facet === 'profession' ? words.professions : []
  const spellings =
    own.length > 0 ? own.map(({ name, other }) => [name, ...(other?.split(';') ?? [])]) : usual.map(one => [...one])
  if (spellings.length === 0) return undefined
  const names = spellings.map(([first = '']) => first)
  // What the office does not list itself may still be spelled as usual.
  const byKey = new Map(
    [...usual.filter(([first = '']) => names.includes(first)), ...spellings].flatMap(([first = '', ...more]) =>
      [first, ...more].map(spelling => [nameKey(spelling), first] as const),
    ),
  )
  return { names, byKey, isOwn: own.length > 0 }
}

/** Names of the list, or as they are written where there is none, most frequent first; then the others, always. */
function listedGroups(facet: ListedFacet, { input, tickets, reference }: Counted): readonly Group[] {
  const list = listOf(facet, input.lists, reference)
  const choosing: Choosing = { from: tickets, by: [facet] }
  const keyOf = ({ ticket }: ScoredTicket) => (ticket[facet] === undefined ? '' : nameKey(ticket[facet]))
  if (list !== undefined) {
    const byName = groupBy(tickets, one => list.byKey.get(keyOf(one)) ?? others)
    const names = list.names.filter(name => list.isOwn || byName.has(name))
    const named = names
      .filter(name => name !== others)
      .map(name => groupOfTickets(name, byName.get(name) ?? [], choosing))
    return [...named, groupOfTickets(others, byName.get(others) ?? [], choosing)]
  }
  const written = firstNames(tickets.map(({ ticket }) => ticket[facet]))
  const byKey = groupBy(tickets, keyOf)
  const sorted = [...written].sort(([one, name], [other, otherName]) => {
    const difference = (byKey.get(other)?.length ?? 0) - (byKey.get(one)?.length ?? 0)
    return difference !== 0 ? difference : name < otherName ? -1 : 1
  })
  const named = sorted.filter(([key]) => key !== nameKey(others)).slice(0, mostNames)
  const own = new Set(named.map(([key]) => key))
  return [
    ...named.map(([key, name]) => groupOfTickets(name, byKey.get(key) ?? [], choosing)),
    groupOfTickets(
      others,
      tickets.filter(one => !own.has(keyOf(one))),
      choosing,
    ),
  ]
}

function sexesOf(tickets: readonly ScoredTicket[]): readonly Group[] {
  const bySex = groupBy(tickets, ({ ticket }) => ticket.sex ?? 'Tidak disebut')
  return (['Laki-laki', 'Perempuan', 'Tidak disebut'] as const).map(name =>
    groupOfTickets(name, bySex.get(name) ?? [], { from: tickets, by: ['sex'] }),
  )
}

const outcomes = ['ditindaklanjuti', 'bukan kewenangan', 'tidak logis', 'diarsipkan'] as const

function outcomesOf(tickets: readonly ScoredTicket[]): readonly Group[] {
  const byOutcome = groupBy(tickets, ({ ticket }) => ticket.outcome)
  const choosing: Choosing = { from: tickets, by: ['outcome'] }
  const known = outcomes.map(one => groupOfTickets(one, byOutcome.get(one) ?? [], choosing))
  return [...known, groupOfTickets('belum ada hasilnya', byOutcome.get(undefined) ?? [], choosing)]
}
