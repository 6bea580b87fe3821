import { yearOf } from '../../../../base/dates/calendar-date.ts'
import type { Decimal } from '../../../../base/decimal.ts'
import type { Instrument } from '../../../../instrument/instrument.ts'
import type { ProblemLog } from '../../../../problems/outcome.ts'
import type { Place } from '../../../../problems/problem.ts'
import { givenProblem } from './given-problems.ts'

/** From this year on an index is computed of its forms; an earlier one is taken as it was set (`docs/RULES.md` 8.5). */
export function isComputed(year: number, { validFrom }: Pick<Instrument, 'validFrom'>): boolean {
  return year >= yearOf(validFrom)
}

/** One whose index may have been set. */
interface Row {
  readonly name: string
  readonly given?: Decimal | undefined
  readonly at: (column: 'given') => Place
}

/** An index is given where the program does not compute it, and nowhere else. */
export function checkGiven({ name, given, at }: Row, year: number, index: Instrument, log: ProblemLog): void {
  const { scale, criteria, validFrom } = index
  const [{ code: value }] = index.readings
  const since = yearOf(validFrom)
  const forms = criteria.map(({ code }) => code).join(' dan ')
  const computed = isComputed(year, index)
  if (computed && given !== undefined)
    log.add(givenProblem('lokus.index-given', at('given'), { name, value, year, forms, since }))
  if (!computed && given === undefined)
    log.add(givenProblem('lokus.index-missing', at('given'), { name, value, year, since }))
  const range = `${scale.from} sampai ${scale.to}`
  if (given?.lt(scale.from) || given?.gt(scale.to))
    log.add(givenProblem('lokus.index-range', at('given'), { name, value, range }))
}

/** A form is used from its first year on. */
export function checkFormOfYear(
  { name, at }: { readonly name: string; readonly at: (column: 'form') => Place },
  year: number,
  { validFrom }: Instrument,
  log: ProblemLog,
): void {
  const since = yearOf(validFrom)
  if (year < since) log.add(givenProblem('lokus.online-before', at('form'), { name, year, since }))
}
