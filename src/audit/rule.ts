// Rules of consistency over an input and its scores, those on one subject in one file. What a kind shows of an input
// comes in (its `audited.ts`). Findings go out, each with its place.

import { type Place, type Problem, type ProblemWording, problemsFrom, type Severity } from '../problems/problem.ts'

/** One thing that a rule found: where it stands, and what its sentences have to say. */
export interface Hit<Params> {
  readonly place: Place
  readonly params: Params
}

/**
 * What a finding rests on: one row alone, or several rows, or all of a sheet. A row that could not be read is missing from
 * the latter, so that a finding of theirs may be wrong.
 */
export type RestsOn = 'row' | 'rows'

/** A rule as its file declares it: the sentences of its problem, and how it looks for it. */
export interface RuleDefinition<Subject, Params> extends ProblemWording<Params> {
  /** Stable name such as `ratl.closed-before-deadline`; scripts may rely on it. */
  readonly code: string
  /** `row` where it is not said. */
  readonly restsOn?: RestsOn
  readonly find: (subject: Subject) => readonly Hit<Params>[]
}

/** A consistency rule over a part of an input, blind to the kind of report that it comes from. Pure. */
export interface AuditRule<Subject> {
  readonly code: string
  readonly restsOn: RestsOn
  readonly find: (subject: Subject) => readonly Problem[]
  readonly wording: {
    readonly severity: Severity
    readonly example: unknown
    readonly message: (params: never) => string
    readonly hint: (params: never) => string
  }
}

/** Turns a declaration into a rule; its parameters are checked by the compiler. */
export function defineRule<Subject, Params>(definition: RuleDefinition<Subject, Params>): AuditRule<Subject> {
  const { code, restsOn = 'row', severity, example, message, hint, find } = definition
  const wording: ProblemWording<Params> = { severity, example, message, hint }
  const problem = problemsFrom<Readonly<Record<string, Params>>>({ [code]: wording })
  return {
    code,
    restsOn,
    wording,
    find: subject => find(subject).map(({ place, params }) => problem(code, place, params)),
  }
}
