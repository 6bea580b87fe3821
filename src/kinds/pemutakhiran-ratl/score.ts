import { groupBy } from '../../base/group-by.ts'
import { nameKey } from '../../base/name-key.ts'
import { explained } from '../../base/origin/origin.ts'
import { countRound, explainRows, type RoundCounts } from '../../followup/round-counts.ts'
import { countReturns, isLate, type ReturnCounts } from '../../followup/round-returns.ts'
import type { Form, RoundInput } from './input.ts'

/** What the round changed on the survey of a year. */
export interface YearOfRound {
  readonly year: number
  readonly counts: RoundCounts
}

/** A unit that a form was sent to, with what the round changed in its actions. */
export interface UnitOfRound {
  readonly form: Form
  readonly isLate: boolean
  readonly counts: RoundCounts
  readonly changes: number
  readonly findings: number
}

/** Rows of one sort, how many they are and of how many units. */
export interface SortOfRows {
  readonly name: string
  readonly count: number
  readonly units: number
}

export interface RoundScores {
  readonly returns: ReturnCounts
  readonly years: readonly YearOfRound[]
  readonly total: RoundCounts
  /** Every unit with actions, in the order of the sheet Unit. */
  readonly byUnit: readonly { readonly name: string; readonly counts: RoundCounts }[]
  /** In the order of the sheet Formulir. */
  readonly units: readonly UnitOfRound[]
  readonly changes: Omit<SortOfRows, 'name'>
  /** By column, the one that was changed most often first. */
  readonly columns: readonly SortOfRows[]
  readonly findings: Omit<SortOfRows, 'name'>
  /** By kind, the most frequent first. */
  readonly kinds: readonly SortOfRows[]
}

/** Counts the forms, the actions before and after the round, the changes and the findings. */
export function scoreRound(input: RoundInput): RoundScores {
  const { report, forms, actions, changes, findings } = input
  const [byYear, byUnit] = [groupBy(actions, ({ year }) => year), groupBy(actions, ({ unit }) => unit)]
  const [changesOf, findingsOf] = [groupBy(changes, ({ unit }) => unit), groupBy(findings, ({ unit }) => unit)]
  return {
    returns: countReturns(forms, report.due),
    years: [...byYear]
      .sort(([one], [other]) => one - other)
      .map(([year, ofYear]) => ({ year, counts: countRound(ofYear, report.cutoff) })),
    total: countRound(actions, report.cutoff),
    byUnit: input.units.flatMap(({ name }) => {
      const own = byUnit.get(name)
      return own === undefined ? [] : [{ name, counts: countRound(own, report.cutoff) }]
    }),
    units: forms.map(form => ({
      form,
      isLate: isLate(form, report.due),
      counts: countRound(byUnit.get(form.unit) ?? [], report.cutoff),
      ...countOf(form.unit, changesOf.get(form.unit) ?? [], findingsOf.get(form.unit) ?? []),
    })),
    changes: tally('perubahan', changes),
    columns: sortsOf(
      changes,
      ({ column }) => column,
      ({ column }) => nameKey(column),
    ),
    findings: tally('catatan', findings),
    kinds: sortsOf(
      findings,
      ({ title }) => title,
      ({ code }) => nameKey(code),
    ),
  }
}

type Rows = readonly {
  readonly unit?: string | undefined
  readonly at: (column: 'unit') => ReturnType<Form['at']>
}[]

function countOf(unit: string, changes: Rows, findings: Rows) {
  const told = (what: string, rows: Rows) =>
    explainRows(`${what} unit ${unit}`, rows.length, () => rows.map(({ at }) => at('unit')))
  return explained(
    { changes: changes.length, findings: findings.length },
    { changes: told('perubahan', changes), findings: told('catatan', findings) },
  )
}

function tally(what: string, rows: Rows): Omit<SortOfRows, 'name'> {
  const cells = () => rows.map(({ at }) => at('unit'))
  const counts = { count: rows.length, units: new Set(rows.flatMap(({ unit }) => unit ?? [])).size }
  return explained(counts, {
    count: explainRows(`baris ${what}`, counts.count, cells),
    units: explainRows(`unit dengan ${what}`, counts.units, cells),
  })
}

/** Rows by what they are of, called as the first of them is; the most frequent first, else in their order. */
function sortsOf<Row extends Rows[number]>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  keyOf: (row: Row) => string,
): readonly SortOfRows[] {
  const sorts = [...groupBy(rows, keyOf).values()].flatMap(ofSort => {
    const [first] = ofSort
    return first === undefined ? [] : [{ name: nameOf(first), ...tally(`"${nameOf(first)}"`, ofSort) }]
  })
  return sorts.sort((one, other) => other.count - one.count)
}
