import { statementsOf } from '../audit/wording/progress.ts'
import { refersOnly } from '../audit/wording/refers-only.ts'
import { groupBy } from '../base/group-by.ts'
import { nameKey, normaliseName } from '../base/name-key.ts'
import { answers } from '../followup/followed-recommendations.ts'
import { lockedTitles } from './action.ts'
import { longestText, type MergedWorld, tellClosing, tellDay } from './check-changes.ts'
import type { AddedAction } from './merged.ts'
import { unanswered } from './recommended.ts'
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

function tellWords({ action, row: { at } }: AddedAction, { log }: MergedWorld): void {
  const { unit, action: words, timeline } = action
  const isDone = saysDone.test(words) || statementsOf(words, 'plan').some(({ progress }) => progress === 'done')
  if (isDone) log.add(roundProblem('putaran.hasil-di-rencana', at('action'), { unit }))
  if (refersOnly(words) || refersElsewhere.test(words))
    log.add(roundProblem('putaran.rujuk-silang', at('action'), { unit }))
  if (words.length > longestText) {
    log.add(roundProblem('putaran.teks-panjang', at('action'), { title: lockedTitles.action, length: words.length }))
  }
  if (timeline === '') log.add(roundProblem('putaran.baru-tanpa-timeline', at('timeline'), { unit }))
  tellClosing(action, at, log)
  tellDay(action, at, log)
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
function tellManyUnsur(added: readonly AddedAction[], { findUnsur, log, recommended: all }: MergedWorld): void {
  const asked = groupBy(all, ({ unit }) => unit)
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

/** Recommended unsur of which no action of the unit speaks, each at its row in the form if that is still there. */
function tellWaiting({ actions, recommended, returns, findUnsur, log }: MergedWorld): void {
  const byUnit = groupBy(unanswered(recommended, actions, findUnsur), ({ unit }) => unit)
  for (const { unit, form } of returns) {
    for (const asked of byUnit.get(unit) ?? []) {
      const { year, service, code, name } = asked
      const row = form.added.find(({ values }) => {
        const isBlank = values.action === '' && values.year === String(year)
        return isBlank && answers({ service: values.service, unsur: findUnsur(values.unsur).codes }, asked)
      })
      const unsur = `${code} ${name}${service === undefined ? '' : ` (${service})`}`
      log.add(roundProblem('putaran.unsur-tanpa-aksi', row?.at('action') ?? form.place, { unit, unsur, year }))
    }
  }
}
