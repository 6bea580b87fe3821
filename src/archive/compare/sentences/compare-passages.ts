import { maskFigures } from './mask-figures.ts'
import { pairTexts } from './pair-texts.ts'
import { linesWithin, type Passage } from './passage.ts'

/** A sentence, title or row of a table in which two reports differ. */
export interface SentenceDifference {
  /** Where it stands: `BAB III › B. Rencana Aksi`; in the second report where both have it. */
  readonly heading: string
  /** `angka diubah`: only numbers, months and Roman numerals differ. `dipindah`: the words are the same. */
  readonly change: 'diubah' | 'ditambah' | 'dihapus' | 'dipindah' | 'angka diubah'
  /** Empty where it was added. */
  readonly before: string
  /** Empty where it was removed. */
  readonly after: string
}

/** All sentences in which two reports differ, in the order of the second. */
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

/** All that a passage says that the other report does not have. */
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
