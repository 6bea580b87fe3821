import { formatWeekday } from '../../base/dates/calendar-date.ts'
import { copyOf, fromRow } from '../../base/origin/from-row.ts'
import { explained, pick } from '../../base/origin/origin.ts'
import { explainRows } from '../../followup/round-counts.ts'
import type { Problem } from '../../problems/problem.ts'
import { composeFindings } from '../compose-findings.ts'
import { copiesOfEntries } from '../parts/copies-of-entries.ts'
import { composeLegalBasis } from '../parts/office-texts/legal-basis.ts'
import { composeNarratives } from '../parts/office-texts/narratives.ts'
import { composeLines, fewNames } from '../parts/view-fields.ts'
import type { PrepareRequest } from '../report-kind.ts'
import { composeMoved, composeTotal } from './compose-moved.ts'
import { composeAgreed, composeRequests } from './compose-next.ts'
import type { Attendant, RoundInput, Step } from './input.ts'
import type { RoundReference } from './reference.ts'
import type { RoundScores, SortOfRows } from './score.ts'
import type { RoundView } from './view.ts'

/** Units whose table fits into the running text; longer ones are an appendix. */
const mostInText = 12

/** Everything the templates may see, from input, scores and findings. */
export function composeRound(
  input: RoundInput,
  scores: RoundScores,
  findings: readonly Problem[],
  reference: RoundReference,
  request: PrepareRequest,
): RoundView {
  const { returns, years, total, units } = scores
  return {
    report: composeReport(input, request),
    returns: composeReturns(input, scores),
    years: years.map(({ year, counts }) => ({ year, ...composeMoved(counts) })),
    severalYears: years.length > 1,
    total: composeTotal(scores),
    units: units.map((unit, index) => composeUnit(unit, index + 1)),
    isShort: units.length <= mostInText,
    changes: composeSorts(scores.changes, scores.columns),
    noted: composeSorts(scores.findings, scores.kinds),
    steps: input.steps.map(composeStep),
    requests: composeRequests(input, scores),
    agreed: composeAgreed(input, scores),
    ...composeMeeting(input, request),
    needsDecision: returns.missing > 0 || total.overdue > 0,
    narratives: composeNarratives(input.narratives),
    legalBasis: composeLegalBasis(input.legalBasis, reference['legal-basis'], []),
    findings: composeFindings(findings),
  }
}

function composeReport({ report }: RoundInput, { edition }: PrepareRequest): RoundView['report'] {
  const { kind, meetingDate, meetingPlace, representativeTitle: title, representativeName: name, at, ...facts } = report
  const view = {
    ...facts,
    issued: report.date ?? report.cutoff,
    internal: edition === 'internal',
    ...(title !== undefined && name !== undefined && { representative: { title, name } }),
  }
  const issued = at && copyOf(at(report.date === undefined ? 'cutoff' : 'date'))
  return explained(view, { ...copiesOfEntries(facts, at), issued })
}

function composeReturns({ units, forms }: RoundInput, { returns }: RoundScores): RoundView['returns'] {
  const sent = new Set(forms.map(({ unit }) => unit))
  const without = units.filter(({ name }) => !sent.has(name))
  const missing = forms.filter(({ returned }) => !returned)
  const view = {
    ...returns,
    percent: returns.percent ?? '0.00',
    isOneForm: returns.forms === 1,
    allReturned: returns.missing === 0,
    noneReturned: returns.returned === 0,
    hasLate: returns.late > 0,
    hasUndated: returns.undated > 0,
    missingNames: fewNames(missing.map(({ unit }) => unit)),
    withoutForm: without.length,
    hasWithoutForm: without.length > 0,
    withoutFormNames: fewNames(without.map(({ name }) => name)),
  }
  const cells = () => [...units.map(({ at }) => at('name')), ...forms.map(({ at }) => at('unit'))]
  return explained(view, {
    withoutForm: explainRows('unit di lembar Unit tanpa baris di lembar Formulir', without.length, cells),
  })
}

function composeUnit(
  { form, isLate, ...unit }: RoundScores['units'][number],
  number: number,
): RoundView['units'][number] {
  const { unit: name, returned, returnedOn } = form
  const view = {
    number,
    name,
    isReturned: returned,
    ...(returnedOn !== undefined && { returnedOn }),
    isLate,
    counts: composeMoved(unit.counts),
    ...pick(unit, 'changes', 'findings'),
  }
  return explained(view, fromRow(form, { name: 'unit', returnedOn: 'returnedOn' }))
}

function composeSorts(all: Omit<SortOfRows, 'name'>, sorts: readonly SortOfRows[]): RoundView['changes'] {
  const flags = { hasUnits: all.units > 0, isOne: all.count === 1 }
  return { ...all, ...flags, sorts: [...sorts] }
}

function composeStep(row: Step, index: number): RoundView['steps'][number] {
  const { step, owner, due } = row
  const view = {
    number: index + 1,
    lines: composeLines(step),
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due: due.text }),
  }
  return explained(view, fromRow(row, { lines: 'step', owner: 'owner', due: 'due' }))
}

/** The meeting, where one was held; who came one by one in the internal edition only. */
function composeMeeting({ report, attendance }: RoundInput, { edition }: PrepareRequest): Pick<RoundView, 'meeting'> {
  const { meetingDate, meetingPlace, at } = report
  if (meetingDate === undefined || meetingPlace === undefined) return {}
  const meeting = {
    day: meetingDate,
    weekday: formatWeekday(meetingDate),
    place: meetingPlace,
    ...(attendance.length > 0 && { attendance: composeAttendance(attendance, edition === 'internal') }),
  }
  const copies = at && { day: copyOf(at('meetingDate')), place: copyOf(at('meetingPlace')) }
  return { meeting: explained(meeting, copies ?? {}) }
}

function composeAttendance(attendance: readonly Attendant[], isListed: boolean) {
  const counts = { persons: attendance.length, units: new Set(attendance.map(({ unit }) => unit)).size }
  const told = explained(counts, {
    persons: explainRows('baris lembar Kehadiran', counts.persons, () => attendance.map(({ at }) => at('name'))),
    units: explainRows('unit yang hadir', counts.units, () => attendance.map(({ at }) => at('unit'))),
  })
  const rows = isListed
    ? attendance.map(({ name, unit, position }, index) => {
        return { number: index + 1, name, unit, ...(position !== undefined && { position }) }
      })
    : []
  return { ...told, rows }
}
