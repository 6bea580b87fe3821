// The sentences of two reports held against each other. Two documents come in; out go the sentences that were added,
// removed, moved or changed, each with the passage that it stands in.

import type { ReportDocument } from '../../../document/document.ts'
import { type Outcome, ProblemLog } from '../../../problems/outcome.ts'
import type { Problem } from '../../../problems/problem.ts'
import { capsuleProblem } from '../../capsule-problems.ts'
import type { KnownCapsule } from '../../known-capsule.ts'
import { maskFigures } from './pair-alike.ts'
import { pairTexts } from './pair-texts.ts'
import { linesWithin, type Passage, passagesOf } from './passages.ts'

export interface ComparedSentences {
  /** First those whose words differ, then those that differ in figures only. Null where a report could not be drafted. */
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

/** A sentence, a title or a row of a table that differs between two reports. */
export interface SentenceDifference {
  /** Where it stands: `BAB III › B. Rencana Aksi`. If both reports have it, its place in the second. */
  readonly heading: string
  /** `angka diubah`: only numbers, months and Roman numerals differ. `dipindah`: the words are the same. */
  readonly change: 'diubah' | 'ditambah' | 'dihapus' | 'dipindah' | 'angka diubah'
  /** Empty where it was added. */
  readonly before: string
  /** Empty where it was removed. */
  readonly after: string
}

/** All sentences that differ between two reports, in the order of the second. */
export function comparePassages(before: Passage, after: Passage): readonly SentenceDifference[] {
  const heading = after.where
  const title = before.title === after.title ? [] : [changed(heading, before.title, after.title)]
  return [
    ...title,
    ...compareLines(heading, before.lines, after.lines),
    ...pairTexts(before.parts.map(toPairable), after.parts.map(toPairable)).flatMap(pair => {
      const one = pair.before === undefined ? undefined : before.parts[pair.before]
      const other = pair.after === undefined ? undefined : after.parts[pair.after]
      if (one === undefined || other === undefined) return onlyIn(one, other)
      const moved: SentenceDifference = {
        heading: other.where,
        change: 'dipindah',
        before: one.title,
        after: other.title,
      }
      return [...(pair.isMoved ? [moved] : []), ...comparePassages(one, other)]
    }),
  ]
}

function compareLines(
  heading: string,
  before: readonly string[],
  after: readonly string[],
): readonly SentenceDifference[] {
  const pairs = pairTexts(before.map(toText), after.map(toText))
  return pairs.flatMap(({ before: from = -1, after: to = -1, isMoved }): readonly SentenceDifference[] => {
    const [one, other] = [before[from] ?? '', after[to] ?? '']
    if (one === other) return isMoved ? [{ heading, change: 'dipindah', before: one, after: other }] : []
    return [changed(heading, one, other)]
  })
}

function changed(heading: string, before: string, after: string): SentenceDifference {
  return { heading, change: changeOf(before, after), before, after }
}

function changeOf(before: string, after: string): SentenceDifference['change'] {
  if (before === '') return 'ditambah'
  if (after === '') return 'dihapus'
  return maskFigures(before) === maskFigures(after) ? 'angka diubah' : 'diubah'
}

/** All sentences of a passage that the other report does not have. */
function onlyIn(before: Passage | undefined, after: Passage | undefined): readonly SentenceDifference[] {
  const passage = before ?? after
  if (passage === undefined) return []
  const own = linesWithin({ ...passage, parts: [] }).map(line =>
    before === undefined ? changed(passage.where, '', line) : changed(passage.where, line, ''),
  )
  return [
    ...own,
    ...passage.parts.flatMap(part => (before === undefined ? onlyIn(undefined, part) : onlyIn(part, undefined))),
  ]
}

const toText = (line: string) => ({ name: line, words: line })
const toPairable = (passage: Passage) => ({ name: passage.title, words: linesWithin(passage).join(' ') })
