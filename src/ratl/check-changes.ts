import type { FindUnsur } from '../instrument/unsur-finder.ts'
import type { ProblemLog } from '../problems/outcome.ts'
import { type At, type OpenColumn, openTitles, type RoundAction } from './action.ts'
import { dayIn, isNewYear } from './dates.ts'
import type { ChangedAction } from './merged.ts'
import type { RoundRecommendation } from './recommended.ts'
import type { UnitReturn } from './returns.ts'
import { roundProblem } from './round-problems.ts'

/** What findings are made from besides the rows that they are about. */
export interface MergedWorld {
  readonly actions: readonly RoundAction[]
  readonly returns: readonly UnitReturn[]
  /** What surveys recommend to all units. */
  readonly recommended: readonly RoundRecommendation[]
  readonly findUnsur: FindUnsur
  readonly log: ProblemLog
}

/** Longer texts are hard to print in a matrix. */
export const longestText = 1500

/** What is odd about what units changed. Of what they left as it was nothing is said: it was told when it came. */
export function findInChanges(changed: readonly ChangedAction[], { log, returns }: MergedWorld): void {
  for (const one of changed) {
    const { before, after, at } = one
    if (before.status !== 'Close') tellClosing(after, at, log)
    if (after.doneOn !== before.doneOn || after.status !== before.status) tellDay(after, at, log)
    tellDeadline(one, log)
    tellLong(one, log)
  }
  for (const { unit, form } of returns) {
    const dates = [
      ...form.rows.flatMap(({ open }) => [open.doneOn, open.newTimeline]),
      ...form.added.flatMap(({ values, open }) => [values.timeline, open.doneOn]),
    ].filter(text => text !== undefined && dayIn(text) !== undefined)
    const count = dates.filter(text => isNewYear(text ?? '')).length
    if (count >= fewestNewYears && count / dates.length > habitualShare) {
      log.add(roundProblem('putaran.tanggal-satu-januari', form.place, { unit, count, all: dates.length }))
    }
  }
}

/** One may be true. */
const fewestNewYears = 2
const habitualShare = 0.2

/** What is closed has its evidence and its day. */
export function tellClosing({ id, status, evidence, doneOn }: RoundAction, at: At<OpenColumn>, log: ProblemLog): void {
  if (status !== 'Close') return
  if (evidence === '') log.add(roundProblem('putaran.close-tanpa-bukti', at('evidence'), { id }))
  if (doneOn === '') log.add(roundProblem('putaran.close-tanpa-tanggal', at('doneOn'), { id }))
}

/** The day on which something was done is not before its survey, and only what is closed has one. */
export function tellDay({ id, status, doneOn, year }: RoundAction, at: At<OpenColumn>, log: ProblemLog): void {
  const day = dayIn(doneOn)
  if (day !== undefined && day.slice(0, 4) < year) {
    log.add(roundProblem('putaran.sebelum-survei', at('doneOn'), { id, found: doneOn, year }))
  }
  if (status === 'Open' && doneOn !== '') {
    log.add(roundProblem('putaran.open-bertanggal', at('doneOn'), { id, found: doneOn }))
  }
}

function tellDeadline({ before, after: { id, newTimeline, changeReason }, at }: ChangedAction, log: ProblemLog): void {
  if (newTimeline === before.newTimeline || changeReason !== '') return
  log.add(roundProblem('putaran.timeline-tanpa-alasan', at('newTimeline'), { id }))
}

const texts: readonly OpenColumn[] = ['realization', 'evidence', 'obstacle', 'changeReason']

function tellLong({ before, after, at }: ChangedAction, log: ProblemLog): void {
  for (const column of texts) {
    const { length } = after[column]
    if (length <= longestText || after[column] === before[column]) continue
    log.add(roundProblem('putaran.teks-panjang', at(column), { title: openTitles[column], length }))
  }
}
