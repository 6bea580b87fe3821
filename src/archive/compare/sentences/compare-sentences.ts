import type { ReportDocument } from '../../../document/document.ts'
import { type Outcome, ProblemLog } from '../../../problems/outcome.ts'
import type { Problem } from '../../../problems/problem.ts'
import { capsuleProblem } from '../../capsule-problems.ts'
import type { KnownCapsule } from '../../known-capsule.ts'
import { comparePassages, type SentenceDifference } from './compare-passages.ts'
import { passagesOf } from './passages-of.ts'

export interface ComparedSentences {
  /** Those whose words differ first, then those that differ in figures only; null where a report could not be drafted. */
  readonly sentences: readonly SentenceDifference[] | null
  readonly problems: readonly Problem[]
}

/** Drafts two reports again and compares their sentences. */
export async function compareSentences(
  placeOf: (id: string) => string,
  capsules: readonly [before: KnownCapsule, after: KnownCapsule],
  redraft: (capsule: KnownCapsule) => Promise<Outcome<{ readonly draft: { readonly document: ReportDocument } }>>,
): Promise<ComparedSentences> {
  // One after the other: each is a whole report in memory.
  const before = await redraft(capsules[0])
  const after = await redraft(capsules[1])
  if (before.ok && after.ok) {
    const [one, other] = [before.value.draft.document, after.value.draft.document]
    const all = comparePassages(passagesOf(one), passagesOf(other))
    const isOfFigures = ({ change }: SentenceDifference) => change === 'angka diubah'
    return { sentences: [...all.filter(found => !isOfFigures(found)), ...all.filter(isOfFigures)], problems: [] }
  }
  const log = new ProblemLog()
  for (const [index, outcome] of [before, after].entries()) {
    if (outcome.ok) continue
    const { id = '' } = capsules[index] ?? {}
    const reason = outcome.problems.find(({ severity }) => severity === 'galat')?.message ?? ''
    log.add(capsuleProblem('kapsul.texts-unknown', { file: placeOf(id) }, { id, reason }))
  }
  return { sentences: null, problems: log.problems }
}
