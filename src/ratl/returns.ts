import { compareTexts } from '../base/compare-texts.ts'
import { groupBy } from '../base/group-by.ts'
import { nameKey } from '../base/name-key.ts'
import { nearestNames } from '../base/nearest-names.ts'
import { fileNameOf } from '../base/paths.ts'
import type { ProblemLog } from '../problems/outcome.ts'
import type { Master } from './master.ts'
import { lastRound, type MergedRound } from './merged-rounds.ts'
import type { ReturnedForm } from './read-form.ts'
import { roundProblem } from './round-problems.ts'

/** The form of a unit that counts. */
export interface UnitReturn {
  readonly unit: string
  readonly form: ReturnedForm
}

/**
 * Of each unit the form that counts, in the order of the units. Of several the one filled in last does; those that say the same
 * are one. Where nobody can tell which is the last it is asked: the names and the order of the files say nothing.
 */
export function chooseReturns(
  forms: readonly ReturnedForm[],
  { units, actions, rounds }: Pick<Master, 'units' | 'actions' | 'rounds'>,
  log: ProblemLog,
): readonly UnitReturn[] {
  tellOtherRounds(forms, log)
  tellOlderRounds(forms, lastRound(rounds), log)
  const unitOfId = new Map(actions.map(({ id, unit }) => [id, unit]))
  const known = new Map(units.map(({ name }) => [nameKey(name), name]))
  const returns = forms.flatMap(form => {
    const { meta, rows, place } = form
    if (meta === undefined) {
      const unit = rows.flatMap(({ id }) => unitOfId.get(id) ?? [])[0]
      if (unit === undefined) log.add(roundProblem('putaran.bukan-formulir', place, {}))
      else log.add(roundProblem('putaran.tanpa-meta', place, { unit }))
      return unit === undefined ? [] : [{ unit, form }]
    }
    const unit = known.get(nameKey(meta.unit))
    if (unit !== undefined) return [{ unit, form }]
    const nearest = nearestNames(
      meta.unit,
      units.map(({ name }) => name),
    )
    log.add(roundProblem('putaran.unit-asing', place, { found: meta.unit, nearest }))
    return []
  })
  const byUnit = groupBy(returns, ({ unit }) => unit)
  return units.flatMap(({ name }) => {
    const several = byUnit.get(name)
    return several === undefined
      ? []
      : [
          {
            unit: name,
            form: lastOf(
              name,
              several.map(({ form }) => form),
              log,
            ),
          },
        ]
  })
}

function lastOf(unit: string, forms: readonly ReturnedForm[], log: ProblemLog): ReturnedForm {
  // By their names, so that it does not matter in which order a folder lists them.
  const sorted = forms.toSorted(
    (one, other) => compareTexts(dayOf(other), dayOf(one)) || compareTexts(one.file, other.file),
  )
  const [last, ...earlier] = sorted
  if (last === undefined) throw new RangeError('a unit without a form')
  for (const form of earlier) {
    const isTold = answersOf(form) === answersOf(last) || (dayOf(form) !== '' && dayOf(form) < dayOf(last))
    const code = isTold ? 'putaran.kembali-diganti' : 'putaran.kembali-ganda'
    log.add(roundProblem(code, form.place, { unit, other: fileNameOf(last.file) }))
  }
  return last
}

function dayOf({ filledOn }: ReturnedForm): string {
  return filledOn ?? ''
}

/** All that a unit wrote, wherever its cells stand. */
function answersOf({ rows, added }: ReturnedForm): string {
  const sorted = rows.toSorted((one, other) => compareTexts(one.id, other.id))
  return JSON.stringify([
    sorted.map(({ id, open, locked }) => [id, open, locked]),
    added.map(({ values, open }) => [values, open]),
  ])
}

/** Forms of a round before one that the master has taken in: what they say is older than what it says. */
function tellOlderRounds(forms: readonly ReturnedForm[], last: MergedRound | undefined, log: ProblemLog): void {
  if (last === undefined) return
  for (const { meta, place } of forms) {
    if (meta?.cutoff === undefined || meta.cutoff >= last.cutoff) continue
    log.add(roundProblem('putaran.putaran-lama', place, { found: meta.round, last: last.name }))
  }
}

/** The round of forms, of which `chooseReturns` has told those that are of another; undefined where none says it. */
export function roundOfForms(returns: readonly UnitReturn[]): MergedRound | undefined {
  const [first] = returns.flatMap(({ form: { meta } }) =>
    meta?.cutoff === undefined ? [] : [{ name: meta.round, cutoff: meta.cutoff }],
  )
  return first
}

/** Forms of a round that is not that of most. */
function tellOtherRounds(forms: readonly ReturnedForm[], log: ProblemLog): void {
  const rounds = groupBy(
    forms.filter(({ meta }) => meta !== undefined),
    ({ meta }) => meta?.round ?? '',
  )
  const [most] = [...rounds].toSorted(
    ([one, some], [other, others]) => others.length - some.length || compareTexts(other, one),
  )
  for (const [found, own] of rounds) {
    if (most === undefined || found === most[0]) continue
    for (const { place } of own) log.add(roundProblem('putaran.putaran-lain', place, { found, expected: most[0] }))
  }
}
