import { type CalendarDate, yearOf } from '../../base/dates/calendar-date.ts'
import { explained } from '../../base/origin/origin.ts'
import { startOf } from '../../register/clock.ts'
import { explainByWords } from '../../scoring/explain-comparison.ts'
import { always, isOwnLimit } from './check-limits.ts'
import { explainBy } from './explain.ts'
import { others } from './facets.ts'
import { sumOfCounts } from './groups.ts'
import type { ComplaintInput } from './input.ts'
import type { ComplaintReference } from './reference.ts'
import type { ComplaintScores } from './score.ts'
import type { ComplaintView } from './view.ts'

/** What the report calls a limit that the office set. */
const ownBasis = 'ketetapan instansi (lembar SLA)'

/** By which ways things come in, by which limits, and how days are counted. */
export function composeMechanism(
  input: ComplaintInput,
  scores: ComplaintScores,
  { deadlines }: ComplaintReference,
): ComplaintView['mechanism'] {
  const { report, limits, tickets, units } = input
  const used = limits.flatMap((limit, index) => {
    const own = scores.tickets.filter(({ ticket }) => ticket.limit === index)
    return own.length === 0 ? [] : [{ limit, own }]
  })
  const channels = scores.facets.get('channel') ?? []
  const week = report.week ?? '5'
  const holidays = holidaysInUse(input)
  const rested = tickets.filter(({ asked, complete }) => asked !== undefined || complete !== undefined)
  const view = {
    channels: channels.flatMap(({ name, total }) => (total > 0 && name !== others ? [name] : [])),
    limits: used.map(({ limit, own }) => {
      const { about, days, regulation, validFrom } = limit
      const basis = regulation ?? ownBasis
      const isSince = validFrom !== always
      const one = { about, days, basis, ...(isSince && { since: validFrom }), count: sumOfCounts(own) }
      const cells = () => own.map(({ ticket: { at } }) => at('type'))
      return explained(one, {
        days: explainBy('pengaduan.tenggat', { basis }, {}),
        since: explainBy('pengaduan.tenggat', { basis }, {}),
        count: explainBy('pengaduan.banyak', { what: 'yang diterima dengan tenggat itu' }, { cells }),
      })
    }),
    isOwn: used.some(({ limit }) => isOwnLimit(limit)),
    isSecondary: used.some(({ limit }) => !isOwnLimit(limit) && limit.keys.source === 'PPID'),
    complete: deadlines.complete,
    ...ifAny('rested', rested.length),
    week: weekWords[week],
    otherWeek: weekWords[week === '5' ? '6' : '5'],
    otherUnits: units.flatMap(one => (one.week !== undefined && one.week !== week ? [one.name] : [])),
    countsFirstDay: report.firstDay === 'Ya',
    ...ifAny('holidays', holidays.length),
    ...ifAny('proposed', holidays.filter(({ proposed }) => proposed === 'Ya').length),
    yearsWithout: yearsWithoutHolidays(input).map(String),
  }
  const restedCells = () =>
    rested.flatMap(one =>
      (['complete', 'asked'] as const).flatMap(key => (one[key] === undefined ? [] : [one.at(key)])),
    )
  return explained(view, {
    complete: explainByWords('hari kerja bagi pelapor untuk melengkapi, menurut peraturannya', () => []),
    rested: explainBy('pengaduan.banyak', { what: 'tiket yang tenggatnya berhenti' }, { cells: restedCells }),
    holidays: explainBy(
      'pengaduan.banyak',
      { what: 'hari libur di lembar Libur yang dilewati' },
      { cells: () => holidays.map(({ at }) => at('date')) },
    ),
    proposed: explainBy(
      'pengaduan.banyak',
      { what: 'hari libur yang bertanda usulan' },
      { cells: () => holidays.flatMap(({ proposed, at }) => (proposed === 'Ya' ? [at('proposed')] : [])) },
    ),
  })
}

const weekWords = { 5: 'Senin sampai Jumat', 6: 'Senin sampai Sabtu' } as const

/** A count that there is something to say of. */
export function ifAny<Name extends string>(name: Name, count: number): { readonly [Key in Name]?: number } {
  return (count === 0 ? {} : { [name]: count }) as { readonly [Key in Name]?: number }
}

/** The days over which working days are counted; undefined where nothing is. */
function spanOf({
  report,
  tickets,
  earlier,
  counted,
}: ComplaintInput): readonly [CalendarDate, CalendarDate] | undefined {
  const [first = report.from] = [report.from, ...tickets.map(startOf), ...earlier.map(startOf)].sort()
  return tickets.length === 0 && counted.length === 0 ? undefined : [first, report.cutoff]
}

/** Holidays that lie in those days, in order. */
export function holidaysInUse(input: ComplaintInput): ComplaintInput['holidays'] {
  const span = spanOf(input)
  if (span === undefined) return []
  const [first, last] = span
  return input.holidays
    .filter(({ date }) => date >= first && date <= last)
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
}

/** Years that are counted over and of which the sheet Libur has no day: there is none without holidays. */
export function yearsWithoutHolidays(input: ComplaintInput): number[] {
  const span = spanOf(input)
  if (span === undefined) return []
  const [first, last] = [yearOf(span[0]), yearOf(span[1])]
  const known = new Set(input.holidays.map(({ date }) => yearOf(date)))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(year => !known.has(year))
}
