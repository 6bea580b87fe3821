import type { AuditedTicket } from '../../audit/complaints/ticket-dates.ts'
import { roundHalfUp } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { nameKey } from '../../base/name-key.ts'
import { elapsedDays } from '../../register/clock.ts'
import { auditedNarratives } from '../parts/office-texts/narratives.ts'
import type { NamesOfInput } from '../parts/privacy-of.ts'
import { periodWords } from '../parts/year-period.ts'
import { yearsWithoutHolidays } from './compose-mechanism.ts'
import { meanOf } from './compose-row.ts'
import { type ListedFacet, listOf } from './facets.ts'
import type { ScoredTicket } from './groups.ts'
import type { ComplaintInput, TicketColumn } from './input.ts'
import { listedFacets } from './more-sheets.ts'
import { narrativePlaces } from './narrative-places.ts'
import type { ComplaintReference } from './reference.ts'
import type { ComplaintScores } from './score.ts'

/** The report as the rules of `src/audit` see it. */
export type ComplaintAudit = ReturnType<typeof auditedComplaints>

export function auditedComplaints(input: ComplaintInput, scores: ComplaintScores, reference: ComplaintReference) {
  const { report, previous, recap } = input
  const vanished = scores.followed?.filter(({ state }) => state === 'vanished').map(({ carried }) => carried.id)
  return {
    // Of tickets that were counted nothing more is known.
    tickets: input.counted.length > 0 ? [] : scores.tickets.map(one => auditedTicket(one, input, scores)),
    complete: reference.deadlines.complete,
    repeated: input.repeated,
    outside: input.outside,
    unlisted: [...unlistedNames(input, reference), ...unlistedUnits(input)],
    yearsWithoutHolidays: yearsWithoutHolidays(input).map(year => ({ year, place: report.at('year') })),
    proposedHolidays: input.holidays.flatMap(({ proposed, at }) => (proposed === 'Ya' ? [at('proposed')] : [])),
    recap: [...recap, ...input.ignoredRecap].flatMap(({ total, closed, pending, open, at }) =>
      closed === undefined || pending === undefined || open === undefined
        ? []
        : [{ total, parts: closed + pending + open, place: at('total') }],
    ),
    ignoredRecap: input.ignoredRecap[0]?.at('total'),
    vanished: previous && {
      ids: vanished ?? [],
      period: periodWords(previous.period, previous.year),
      place: report.at('period'),
    },
    judgedComplaints: scores.judged
      .filter(({ rung, score }) => rung !== score)
      .flatMap(({ tickets: [first], ...one }) =>
        first === undefined
          ? []
          : [
              {
                ...one,
                code: reference.evaluators.code,
                capsule: input.judged?.capsule ?? '',
                place: first.ticket.at('source'),
              },
            ],
      ),
    printed: input.printed.map(({ whole, ...row }) => ({ ...row, isWhole: whole === 'Ya' })),
    ownFigures: ownFigures(input, scores),
    officeTexts: auditedNarratives(input.narratives, narrativePlaces),
    totals: input.totals,
  }
}

/** What is closed for these reasons is not answered on its matter. */
const unanswered: readonly (string | undefined)[] = ['bukan kewenangan', 'tidak logis', 'diarsipkan']

function auditedTicket(
  { ticket, course }: ScoredTicket,
  { report }: ComplaintInput,
  { countingOf }: ComplaintScores,
): AuditedTicket {
  const { received, answered, closed, status, outcome, days, target, fulfilled, asked, supplied, at } = ticket
  const isWaiting = course.standing === 'resting' && asked !== undefined && supplied === undefined
  return {
    received,
    answered,
    closed,
    status,
    needsNoAnswer: unanswered.includes(outcome),
    days,
    target,
    fulfilled,
    course,
    ...(isWaiting && {
      waited: elapsedDays({ received: asked, rests: [] }, report.cutoff, {
        ...countingOf(ticket.unit),
        countsFirstDay: false,
      }),
    }),
    at,
  }
}

/** Names of facets with a list that are not in it; blank is no name. */
function unlistedNames({ lists, tickets }: ComplaintInput, reference: ComplaintReference) {
  return (Object.keys(listedFacets) as ListedFacet[]).flatMap(facet => {
    const list = listOf(facet, lists, reference)
    if (list === undefined) return []
    return unlistedIn(tickets, facet, key => list.byKey.has(key)).map(found => ({
      title: listedFacets[facet][0],
      sheet: 'Daftar',
      ...found,
    }))
  })
}

function unlistedUnits({ units, tickets }: ComplaintInput) {
  if (units.length === 0) return []
  const known = new Set(units.map(({ name }) => nameKey(name)))
  return unlistedIn(tickets, 'unit', key => known.has(key)).map(found => ({ title: 'Unit', sheet: 'Unit', ...found }))
}

function unlistedIn(
  tickets: ComplaintInput['tickets'],
  column: TicketColumn & (ListedFacet | 'unit'),
  isKnown: (key: string) => boolean,
) {
  const known = new Map<string, boolean>()
  const isListed = (name: string) => {
    const kept = known.get(name) ?? isKnown(nameKey(name))
    known.set(name, kept)
    return kept || nameKey(name) === 'lainlain'
  }
  const found = tickets.filter(one => one[column] !== undefined && !isListed(one[column]))
  if (found.length === 0) return []
  const names = [...new Set(found.flatMap(one => one[column] ?? []))].sort()
  return [{ names, count: found.length, places: found.map(({ at }) => at(column)) }]
}

const ownGroup = nameKey('Periode Ini')

/** Figures of this very period that were printed before, by what they call themselves. */
function ownFigures({ printed }: ComplaintInput, { whole, sp4n }: ComplaintScores) {
  const { total, states, figures } = whole
  const counts: Readonly<Record<string, number | undefined>> = {
    diterima: total,
    jumlah: total,
    selesai: states?.closed,
    ditindaklanjuti: figures?.answered,
    tepatwaktu: figures?.inTime,
    lewattenggat: figures?.overdue,
    sp4n: sp4n?.total,
  }
  const mean = figures && meanOf(figures.days, figures.timed)
  return printed
    .filter(({ group }) => nameKey(group) === ownGroup)
    .flatMap(({ name, count, mean: written, at }) => {
      const computed = counts[nameKey(name)]
      const ofCount =
        count === undefined || computed === undefined
          ? []
          : [{ name, printed: formatNumber(count), computed: formatNumber(computed), place: at('count') }]
      const isMean = nameKey(name).startsWith('rata') && written !== undefined && mean !== undefined
      const ofMean = isMean
        ? [
            {
              name,
              printed: formatNumber(roundHalfUp(written.value, 2)),
              computed: formatNumber(mean),
              place: at('mean'),
            },
          ]
        : []
      return [...ofCount, ...ofMean]
    })
}

/** Units are offices; who reported is in no column that is read. */
export function namesOfComplaints({
  report,
  units,
  holidays,
  tickets = [],
  referrals = [],
}: ComplaintInput): NamesOfInput {
  const written = new Set([...tickets.map(({ unit }) => unit), ...referrals.map(({ unit }) => unit)])
  return {
    persons: [],
    employers: [],
    offices: [
      ...(units ?? []).map(({ name }) => name),
      ...written,
      // Holidays bear names of holy persons.
      ...(holidays ?? []).map(({ name }) => name),
      ...[report.agency, report.author],
    ],
  }
}
