import type { Place } from '../place.ts'

/** A figure that another one was computed from, as people call it: `IKM`, `target`. */
export interface Precedent {
  readonly name: string
  readonly value: unknown
  /** None where nobody says what it comes from. */
  readonly origin: Explained | undefined
}

/** What a figure rests on. Looked up only when somebody asks, so that a run which nobody asks pays nothing. */
export interface Sources {
  /** The regulation that the rule stands in, as its instrument names it. */
  readonly regulation?: string | undefined
  /** The cells that took part. One that many rows inherit ("as above") is the one that was written, and one place. */
  readonly cells?: (() => readonly Place[]) | undefined
  /** The figures that it was computed from, in the order of the sentence. */
  readonly of?: (() => readonly Precedent[]) | undefined
}

/** The rule that makes a value, and what it rests on. */
export interface Explanation extends Sources {
  /** Stable name such as `skor.nilai`; scripts may rely on it. */
  readonly rule: string
  /** The rule in Indonesian words, with the numbers of this very value. */
  readonly words: () => string
  /** The value stands in a cell as it is. Masking personal data leaves it a copy. */
  readonly isCopy?: boolean
}

/** An explanation with the value that it is of. Its cells are those of all that it rests on. */
export interface Explained extends Explanation {
  readonly value: unknown
}

/** The sentence of one rule. `example` holds parameters of a real case, for tests and documentation. */
export interface RuleWording<Params> {
  readonly example: Params
  readonly words: (params: Params) => string
}

/** All rules of one layer by name. A rule without a sentence does not compile. */
export type RuleCatalogue<ParamsByRule> = {
  readonly [Rule in keyof ParamsByRule]: RuleWording<ParamsByRule[Rule]>
}

/** Explains a value by a rule; name and parameters are checked by the compiler. */
export type ExplainBy<ParamsByRule> = <Rule extends keyof ParamsByRule & string>(
  rule: Rule,
  params: ParamsByRule[Rule],
  sources?: Sources,
) => Explanation

/** Turns a catalogue into the function that explains by its rules, as `problemsFrom` does for problems. */
export function rulesFrom<ParamsByRule>(catalogue: RuleCatalogue<ParamsByRule>): ExplainBy<ParamsByRule> {
  return (rule, params, sources = {}) => ({ ...sources, rule, words: () => catalogue[rule].words(params) })
}
