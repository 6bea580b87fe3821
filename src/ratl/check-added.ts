import { statementsOf } from '../audit/wording/progress.ts'
import { refersOnly } from '../audit/wording/refers-only.ts'
import { groupBy } from '../base/group-by.ts'
import { nameKey, normaliseName } from '../base/name-key.ts'
import { lockedTitles, type RoundAction } from './action.ts'
import { longestText, type MergedWorld } from './check-changes.ts'
import { dayIn } from './dates.ts'
import type { AddedAction } from './merged.ts'
import { roundProblem } from './round-problems.ts'

/** What is odd about the actions that units added, and which unsur still wait for one. */
export function findInAdded(added: readonly AddedAction[], world: MergedWorld): void {
  for (const one of added) tellWords(one, world)
  tellTwins(added, world)
  tellManyUnsur(added, world)
  tellWaiting(world)
}

const saysDone = /\bdone\b|\b(?:telah|sudah)\s+(?:di|ter|me|ber|se(?:lesai|suai))\p{L}*/iu
const refersElsewhere = /\bsama\s+(?:dengan|seperti)\s+(?:poin|butir|nomor|no\.?|angka)\s*\d/iu

function tellWords({ action, row: { at } }: AddedAction, { log, findUnsur }: MergedWorld): void {
  const { unit, action: words, timeline } = action
  const isDone = saysDone.test(words) || statementsOf(words, 'plan').some(({ progress }) => progress === 'done')
  if (isDone) log.add(roundProblem('putaran.hasil-di-rencana', at('action'), { unit }))
  if (refersOnly(words) || refersElsewhere.test(words))
    log.add(roundProblem('putaran.rujuk-silang', at('action'), { unit }))
  if (words.length > longestText) {
    log.add(roundProblem('putaran.teks-panjang', at('action'), { title: lockedTitles.action, length: words.length }))
  }
  if (timeline === '') log.add(roundProblem('putaran.baru-tanpa-timeline', at('timeline'), { unit }))
  for (const found of findUnsur(action.unsur).unknown) {
    log.add(roundProblem('putaran.unsur-tak-dikenal', at('unsur'), { found }))
  }
  tellClosed(action, at, log)
}

function tellClosed(
  { id, status, doneOn, evidence, year }: RoundAction,
  at: AddedAction['row']['at'],
  log: MergedWorld['log'],
): void {
  const day = dayIn(doneOn)
  if (status === 'Close' && evidence === '') log.add(roundProblem('putaran.close-tanpa-bukti', at('evidence'), { id }))
  if (status === 'Close' && doneOn === '') log.add(roundProblem('putaran.close-tanpa-tanggal', at('doneOn'), { id }))
  if (status === 'Open' && doneOn !== '') {
    log.add(roundProblem('putaran.open-bertanggal', at('doneOn'), { id, found: doneOn }))
  }
  if (day !== undefined && day.slice(0, 4) < year) {
    log.add(roundProblem('putaran.sebelum-survei', at('doneOn'), { id, found: doneOn, year }))
  }
}

/** The same words in the same unit are perhaps one action; in another unit, perhaps a copy. */
function tellTwins(added: readonly AddedAction[], { actions, log }: MergedWorld): void {
  const byWords = groupBy(actions, ({ action }) => normaliseName(action))
  for (const { action, row } of added) {
    const { unit } = action
    const others = (byWords.get(normaliseName(action.action)) ?? []).filter(({ id }) => id !== action.id)
    const own = others.find(other => other.unit === unit)
    const [first] = others
    if (own !== undefined) log.add(roundProblem('putaran.teks-kembar', row.at('action'), { unit, other: own.id }))
    else if (first !== undefined) {
      log.add(roundProblem('putaran.teks-kembar-unit', row.at('action'), { unit, other: first.unit }))
    }
  }
}

const mostUnsur = 3

/** More unsur for a service than are asked for, beside those that the survey itself recommends. */
function tellManyUnsur(added: readonly AddedAction[], { findUnsur, log, returns }: MergedWorld): void {
  const asked = new Map(returns.map(({ unit, form }) => [unit, form.meta?.asked ?? []]))
  const groups = groupBy(added, ({ action: { unit, year, service } }) => JSON.stringify([unit, year, nameKey(service)]))
  for (const group of groups.values()) {
    const [first] = group
    if (first === undefined) continue
    const { unit } = first.action
    const recommended = new Set((asked.get(unit) ?? []).map(({ code }) => code))
    const codes = new Set(group.flatMap(({ action }) => findUnsur(action.unsur).codes))
    const others = [...codes].filter(code => !recommended.has(code))
    if (codes.size <= mostUnsur || others.length === 0) continue
    log.add(roundProblem('putaran.lebih-tiga-unsur', first.row.at('unsur'), { unit, count: codes.size }))
  }
}

/** Recommended unsur of which no action of the unit speaks. */
function tellWaiting({ actions, returns, findUnsur, log }: MergedWorld): void {
  const byUnit = groupBy(actions, ({ unit }) => unit)
  for (const { unit, form } of returns) {
    for (const { year, service = '', code, name } of form.meta?.asked ?? []) {
      const isMet = (byUnit.get(unit) ?? []).some(
        action =>
          action.year === String(year) &&
          (service === '' || nameKey(action.service) === nameKey(service)) &&
          findUnsur(action.unsur).codes.includes(code),
      )
      const unsur = `${code} ${name}${service === '' ? '' : ` (${service})`}`
      if (!isMet) log.add(roundProblem('putaran.unsur-tanpa-aksi', form.place, { unit, unsur, year }))
    }
  }
}
