import { Decimal } from '../base/decimal.ts'

/** Mean answer (NRR, 1–4) of each unsur that was asked, by its code. */
export type UnsurMeans = ReadonlyMap<string, Decimal>

/** Result of one survey, at full precision. */
export interface SurveyScore {
  readonly respondents: number
  readonly means: UnsurMeans
  /** Mean of the unsur means, 1–4. */
  readonly index: Decimal
  /** Indeks Kepuasan Masyarakat, 25–100: index × 25. */
  readonly ikm: Decimal
}

/** The answers (1–4) of one respondent by unsur code; an unsur left blank is absent. */
export type Answers = ReadonlyMap<string, number>

/** A part of a survey. */
export interface MeansGroup {
  readonly respondents: number
  readonly means: UnsurMeans
  /** How many answered each unsur, where that is known; all respondents otherwise. */
  readonly answered?: ReadonlyMap<string, number>
}

const ikmPerIndexPoint = 25

/**
 * Mean answer of each unsur over the respondents who answered it; a blank never counts as 0 (`domain.md` 1,
 * PermenPANRB 14/2017). An unsur that nobody answered is absent: it does not apply.
 */
export function groupOfAnswers(responses: readonly Answers[], codes: readonly string[]): MeansGroup {
  const means = new Map<string, Decimal>()
  const answered = new Map<string, number>()
  for (const code of codes) {
    const answers = responses.flatMap(response => response.get(code) ?? [])
    answered.set(code, answers.length)
    if (answers.length > 0)
      means.set(code, new Decimal(answers.reduce((sum, answer) => sum + answer, 0)).div(answers.length))
  }
  return { respondents: responses.length, means, answered }
}

/** Pools groups as if all their respondents stood in one list: means weighted by those who answered (`domain.md` 1.7). */
export function poolMeans(groups: readonly MeansGroup[], codes: readonly string[]): UnsurMeans {
  const means = new Map<string, Decimal>()
  for (const code of codes) {
    let total = new Decimal(0)
    let answered = 0
    for (const group of groups) {
      const mean = group.means.get(code)
      if (mean === undefined) continue
      const count = group.answered?.get(code) ?? group.respondents
      total = total.plus(mean.times(count))
      answered += count
    }
    if (answered > 0) means.set(code, total.div(answered))
  }
  return means
}

/**
 * Index and IKM: every unsur that was asked weighs the same, 1 / number of unsur as an exact fraction (`domain.md` 1).
 *
 * @throws RangeError when no unsur was asked.
 */
export function scoreSurvey(respondents: number, means: UnsurMeans): SurveyScore {
  if (means.size === 0) throw new RangeError('a survey without unsur has no index')
  const sum = [...means.values()].reduce((total, mean) => total.plus(mean), new Decimal(0))
  const index = sum.div(means.size)
  return { respondents, means, index, ikm: index.times(ikmPerIndexPoint) }
}

/** An unsur mean on the scale of the IKM, 25–100. */
export function toIkmScale(mean: Decimal): Decimal {
  return mean.times(ikmPerIndexPoint)
}

/** A value on the scale of the IKM (25–100) as a mean answer (1–4). */
export function fromIkmScale(value: Decimal): Decimal {
  return value.div(ikmPerIndexPoint)
}
