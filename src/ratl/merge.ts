import { type CalendarDate, formatShortDate } from '../base/dates/calendar-date.ts'
import { nameKey, normaliseName } from '../base/name-key.ts'
import type { FindUnsur } from '../instrument/unsur-finder.ts'
import { ProblemLog } from '../problems/outcome.ts'
import type { Place, Problem } from '../problems/problem.ts'
import {
  type HashText,
  lockedColumns,
  lockedText,
  lockedTitles,
  type OpenColumn,
  openColumns,
  openTitles,
  type RoundAction,
  saysTheSame,
  wholeUnit,
} from './action.ts'
import { IdGiver } from './action-id.ts'
import { findInAdded } from './check-added.ts'
import { findInChanges } from './check-changes.ts'
import { findPublished } from './check-published.ts'
import { findUnknownUnsur } from './check-unsur.ts'
import { dayIn } from './dates.ts'
import type { Master, MasterAction } from './master.ts'
import type { AddedAction, Change, ChangedAction, Merged } from './merged.ts'
import type { AddedRow, ReturnedForm, ReturnedRow } from './read-form.ts'
import { countElsewhere, joinRecommended, type RoundRecommendation, unanswered } from './recommended.ts'
import { chooseReturns, roundOfForms, type UnitReturn } from './returns.ts'
import { roundProblem } from './round-problems.ts'
import { inheritedCells } from './update-master.ts'

export interface Merging {
  readonly master: Master
  readonly forms: readonly ReturnedForm[]
  readonly hash: HashText
  readonly findUnsurAmong: FindUnsurAmong
  /** Units whose form is there and could not be read, which its own problems tell. */
  readonly unread?: readonly string[]
}

/** Tells the unsur of the national questionnaire and those of surveys apart. */
export type FindUnsurAmong = (recommended: readonly RoundRecommendation[]) => FindUnsur

/**
 * Merges forms into a master, by id alone: a row that is not in a form stays as it is, and none is ever removed. Locked cells
 * are those of the master whatever a form says. The order of the forms does not matter.
 */
export function mergeForms({ master, forms, hash, findUnsurAmong, unread = [] }: Merging): Merged {
  const log = new ProblemLog()
  const returns = chooseReturns(forms, master, log)
  const lists = [master.recommended.recommended, ...returns.map(recommendedBy)]
  const recommended = joinRecommended(lists, master.units)
  for (const [unit, count] of countElsewhere(lists, master.units)) {
    log.add(roundProblem('putaran.rekomendasi-unit-lain', { file: master.file }, { unit, count }))
  }
  const findUnsur = findUnsurAmong(recommended)
  const merger = new Merger(master, hash, log)
  for (const one of returns) merger.take(one)
  const { actions, added, changed, changes } = merger
  const waiting = unanswered(recommended, actions, findUnsur)
  const missing = missingForms(master, [...returns.map(({ unit }) => unit), ...unread], waiting)
  for (const problem of missing.keys()) log.add(problem)
  const world = { actions, recommended, findUnsur, log, returns }
  tellInherited(master, actions, added, log)
  findInChanges(changed, world)
  findInAdded(added, world)
  findUnknownUnsur(world)
  findPublished(master, log)
  const merged = { actions, added: added.map(({ action }) => action), changes, returns, recommended }
  const round = roundOfForms(returns)
  return { ...merged, ...(round && { round }), problems: log.problems, missing }
}

/** What a form knows of recommendations. Those of before say what its own unit is asked for, and no more. */
function recommendedBy({ unit, form: { meta } }: UnitReturn): readonly RoundRecommendation[] {
  return [...(meta?.recommended ?? []), ...(meta?.asked ?? []).map(one => ({ ...one, unit }))]
}

/** A new action whose empty cell in the master would say what the row above says. */
function tellInherited(
  master: Master,
  actions: readonly RoundAction[],
  added: readonly AddedAction[],
  log: ProblemLog,
): void {
  const rows = new Map(added.map(({ action, row }) => [action.id, row]))
  for (const { id, column, found, above } of inheritedCells(master, actions)) {
    const place = rows.get(id)?.at(column)
    const parameters = { title: lockedTitles[column], found, above }
    if (place !== undefined) log.add(roundProblem('putaran.baru-ikut-di-atas', place, parameters))
  }
}

class Merger {
  readonly changed: ChangedAction[] = []
  readonly added: AddedAction[] = []
  readonly changes: Change[] = []
  readonly #actions: Map<string, RoundAction>
  readonly #known: ReadonlyMap<string, MasterAction>
  readonly #byText: Map<string, string>
  readonly #ids: IdGiver
  readonly #hash: HashText
  readonly #log: ProblemLog

  constructor(master: Master, hash: HashText, log: ProblemLog) {
    this.#actions = new Map(master.actions.map(action => [action.id, action]))
    this.#known = new Map(master.actions.map(action => [action.id, action]))
    this.#byText = new Map(master.actions.toReversed().map(action => [keyOf(action), action.id]))
    this.#ids = new IdGiver(
      master.units,
      master.actions.map(({ id }) => id),
    )
    this.#hash = hash
    this.#log = log
  }

  get actions(): readonly RoundAction[] {
    return [...this.#actions.values()]
  }

  take({ unit, form }: UnitReturn): void {
    const seen = new Map<string, ReturnedRow>()
    for (const row of form.rows) {
      const known = this.#known.get(row.id)
      const twin = seen.get(row.id)
      if (known === undefined || known.unit !== unit) {
        this.#log.add(roundProblem('putaran.id-asing', row.at('id'), { id: row.id, unit }))
      } else if (twin !== undefined) {
        this.#tellTwin(known, row, twin)
      } else {
        seen.set(row.id, row)
        this.#checkLocked(known, row, form)
        this.#apply(known.id, row, form.meta?.cutoff)
      }
    }
    for (const { id, unit: own } of this.#known.values()) {
      const wasSent = form.meta?.hashes.has(id) ?? true
      if (own === unit && wasSent && !seen.has(id))
        this.#log.add(roundProblem('putaran.baris-hilang', form.place, { id }))
    }
    const said = new Map<string, Answer>(seen)
    for (const row of form.added) this.#add(unit, row, form, said)
  }

  /** A second row of one id. Where it has the words of another action, nobody knows what is said of that one. */
  #tellTwin(known: MasterAction, row: ReturnedRow, twin: ReturnedRow): void {
    const { id } = row
    const other = this.#otherOf(known, row)
    const isSame = JSON.stringify(twin.open) === JSON.stringify(row.open)
    if (isSame && other !== undefined) {
      this.#log.add(roundProblem('putaran.baris-tertukar', row.at('action'), { id, other }))
      return
    }
    const code = isSame ? 'putaran.id-terulang' : 'putaran.id-ganda'
    this.#log.add(roundProblem(code, row.at('id'), { id, other: twin.at('id').cell ?? '' }))
  }

  #checkLocked(known: MasterAction, row: ReturnedRow, { meta }: ReturnedForm): void {
    const differing = lockedColumns.filter(column => {
      const written = row.locked[column]
      return written !== undefined && !saysTheSame(written, known[column])
    })
    if (differing.length === 0) return
    const sent = meta?.hashes.get(known.id)
    if (sent !== undefined && sent !== this.#hash(lockedText(known))) {
      this.#log.add(roundProblem('putaran.induk-berubah', row.at('id'), { id: known.id }))
      return
    }
    const other = this.#otherOf(known, row)
    if (other !== undefined) {
      this.#log.add(roundProblem('putaran.baris-tertukar', row.at('action'), { id: known.id, other }))
      return
    }
    for (const column of differing) {
      const parameters = { id: known.id, title: lockedTitles[column] }
      this.#log.add(roundProblem('putaran.terkunci-berubah', row.at(column), parameters))
    }
  }

  /** Another action of the unit whose text stands in this row. */
  #otherOf(known: MasterAction, { locked: { action } }: ReturnedRow): string | undefined {
    if (action === undefined || action === '' || saysTheSame(action, known.action)) return undefined
    return [...this.#known.values()].find(
      ({ id, unit, action: text }) => id !== known.id && unit === known.unit && saysTheSame(text, action),
    )?.id
  }

  /** Takes what a row says of the open columns. A blank takes nothing away, but the day of what is open again. */
  #apply(
    id: string,
    { open, at }: Pick<ReturnedRow, 'open'> & Pick<AddedRow, 'at'>,
    cutoff: CalendarDate | undefined,
  ): void {
    const before = this.#actions.get(id)
    if (before === undefined) throw new RangeError(`no action ${id}`)
    const isReopened = before.status === 'Close' && open.status === 'Open'
    const after = { ...before }
    for (const column of openColumns) {
      const written = open[column]
      if (written === undefined || saysTheSame(written, before[column])) continue
      const clears = written === '' && isReopened && column === 'doneOn'
      if (written === '' && !clears) {
        this.#log.add(roundProblem('putaran.dikosongkan', at(column), { id, title: openTitles[column] }))
        continue
      }
      after[column] = written
      const place = at(column)
      this.changes.push({
        id,
        unit: before.unit,
        column: openTitles[column],
        before: before[column],
        after: written,
        place,
      })
    }
    this.#actions.set(id, after)
    this.changed.push({ before, after, at })
    if (isReopened) {
      const code = open.changeReason ? 'putaran.dibuka-lagi' : 'putaran.mundur'
      this.#log.add(roundProblem(code, at('status'), { id }))
    }
    tellLate(after, at('doneOn'), cutoff, this.#log)
  }

  #add(unit: string, row: AddedRow, form: ReturnedForm, seen: Map<string, Answer>): void {
    const { values, open, at } = row
    if (values.action === '') {
      if (Object.values(open).some(text => text !== '' && text !== 'Open') || values.timeline !== '') {
        this.#log.add(roundProblem('putaran.baru-tak-lengkap', at('action'), { title: lockedTitles.action }))
      }
      return
    }
    if (!/^\d{4}$/.test(values.year)) {
      const { year: found } = values
      const problem =
        found === ''
          ? roundProblem('putaran.baru-tak-lengkap', at('year'), { title: lockedTitles.year })
          : roundProblem('putaran.baru-tanpa-tahun', at('year'), { found })
      this.#log.add(problem)
      return
    }
    if (values.unit !== '' && nameKey(values.unit) !== nameKey(unit)) {
      this.#log.add(roundProblem('putaran.unit-salah', at('unit'), { found: values.unit, expected: unit }))
      return
    }
    const service = values.service === '' && values.recommendationNumber === '' ? wholeUnit : values.service
    const written = { ...values, unit, service, ...open, status: open.status || 'Open' }
    const present = this.#byText.get(keyOf(written))
    if (present !== undefined) {
      this.#addAgain(present, { open: withoutBlanks(open), at, values }, form, seen)
      return
    }
    const action = { id: this.#ids.next(written), ...written }
    this.#actions.set(action.id, action)
    this.#byText.set(keyOf(action), action.id)
    this.added.push({ action, row })
    seen.set(action.id, { open })
    const change = { id: action.id, unit, column: lockedTitles.action, before: '', after: action.action }
    this.changes.push({ ...change, place: at('action') })
    tellLate(action, at('doneOn'), form.meta?.cutoff, this.#log)
  }

  /** An action that is there already: it may say once more what the form says of it elsewhere, but nothing else. */
  #addAgain(
    id: string,
    row: Answer & Pick<AddedRow, 'at' | 'values'>,
    { meta }: ReturnedForm,
    seen: Map<string, Answer>,
  ): void {
    const present = this.#actions.get(id)
    const isSaid = Object.entries(row.open).every(([column, text]) => present?.[column as OpenColumn] === text)
    const isOther = seen.has(id) && !isSaid
    this.#log.add(roundProblem(isOther ? 'putaran.baru-ganda' : 'putaran.baru-sudah-ada', row.at('action'), { id }))
    for (const column of ['unsur', 'timeline'] as const) {
      const found = row.values[column]
      if (present === undefined || found === '' || saysTheSame(found, present[column])) continue
      const parameters = { id, title: addedTitles[column], found }
      this.#log.add(roundProblem('putaran.baru-berbeda', row.at(column), parameters))
    }
    if (seen.has(id)) return
    seen.set(id, row)
    this.#apply(id, row, meta?.cutoff)
  }
}

/** What the sheet Baru calls the columns that an action keeps. */
const addedTitles = { unsur: lockedTitles.unsur, timeline: 'Timeline' } as const

/** What a form says of an action. */
type Answer = Pick<ReturnedRow, 'open'>

function withoutBlanks(open: ReturnedRow['open']): ReturnedRow['open'] {
  return Object.fromEntries(Object.entries(open).filter(([, text]) => text !== ''))
}

/** What makes two rows the same action: unit, year, service or recommendation, and the words without case and punctuation. */
function keyOf({ year, unit, service, recommendationNumber, action }: Omit<RoundAction, 'id'>): string {
  return JSON.stringify([year, unit, nameKey(service), recommendationNumber, normaliseName(action) || action])
}

/** What was done after the cut-off was not done then. */
function tellLate(
  { id, status, doneOn }: RoundAction,
  place: Place,
  cutoff: CalendarDate | undefined,
  log: ProblemLog,
): void {
  const day = dayIn(doneOn)
  if (status !== 'Close' || cutoff === undefined || day === undefined || day <= cutoff) return
  log.add(roundProblem('putaran.sesudah-cutoff', place, { id, found: doneOn, cutoff: formatShortDate(cutoff) }))
}

function missingForms(
  { units, actions }: Master,
  here: readonly string[],
  unanswered: readonly RoundRecommendation[],
): ReadonlyMap<Problem, string> {
  const returned = new Set(here.map(nameKey))
  const missing = units.filter(({ name }) => !returned.has(nameKey(name)))
  return new Map(
    missing.map(({ name: unit }) => {
      const own = actions.filter(action => action.unit === unit)
      const place = { file: returnsFolder }
      const waiting = unanswered.filter(one => one.unit === unit).length
      return [roundProblem('putaran.unit-belum-kembali', place, { unit, actions: own.length, waiting }), unit]
    }),
  )
}

/** Where a form is missing there is no file to name. */
const returnsFolder = 'formulir yang kembali'
