import { groupBy } from '../../base/group-by.ts'
import { normaliseName } from '../../base/name-key.ts'
import {
  findKnownNames,
  indexChannels,
  indexNames,
  indexPhrases,
  knowsNothing,
  type PrivacyKnowledge,
  type PublicationDecision,
} from '../../privacy/privacy-knowledge.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import type { FreeText } from '../../workbook/free-texts.ts'
import { publicationProblem } from './publication-problems.ts'
import type { PublicationRows } from './publication-sheets.ts'

/** What an input lists by name. */
export interface NamesOfInput {
  /** No sentence that quotes a cell repeats them (`docs/RULES.md` 5.6). */
  readonly persons: readonly string[]
  /** Who employs them. */
  readonly employers: readonly string[]
  /** Offices and services, in whose names no person is suspected; undefined for those that an input with errors lacks. */
  readonly offices: readonly (string | undefined)[]
}

/**
 * What the finder of personal data has to know of an input. A decision on a cell is one on each line in it; one on nothing
 * that stands in any text is told.
 *
 * @param texts all cells of free text.
 */
export function privacyOf(
  { persons, employers, offices, channels: ofAgency }: NamesOfInput & { readonly channels: readonly string[] },
  { channels, decisions }: PublicationRows,
  texts: readonly FreeText[],
  log: ProblemLog,
): PrivacyKnowledge {
  const pieces = decisions.flatMap(row =>
    piecesOf(row, texts, log).map(piece => ({ piece, decision: row.values.decision })),
  )
  const byDecision = groupBy(pieces, ({ decision }) => decision)
  const decided = (decision: PublicationDecision) =>
    indexPhrases((byDecision.get(decision) ?? []).map(({ piece }) => piece))
  return {
    ...knowledgeOf({ persons, employers, offices }),
    channels: indexChannels([...ofAgency, ...channels.map(({ values }) => values.channel)]),
    decided: { tampilkan: decided('tampilkan'), samarkan: decided('samarkan'), hapus: decided('hapus') },
  }
}

/** What the finder knows by the names of an input alone. */
export function knowledgeOf({ persons, employers, offices }: NamesOfInput): PrivacyKnowledge {
  // An input with errors may lack what its type promises.
  const official = new Set(offices.flatMap(name => (name === undefined ? [] : [normaliseName(name)])))
  return {
    ...knowsNothing,
    names: indexNames(persons),
    employers: indexNames(employers.filter(name => !official.has(normaliseName(name)))),
    isOfficialName: text => official.has(normaliseName(text)),
  }
}

type Decision = PublicationRows['decisions'][number]

function piecesOf(
  { values: { piece, cell }, at }: Decision,
  texts: readonly FreeText[],
  log: ProblemLog,
): readonly string[] {
  if ((piece === undefined) === (cell === undefined)) {
    log.add(publicationProblem('publikasi.one-of-two', at('decision'), {}))
    return []
  }
  if (piece !== undefined) {
    const index = indexPhrases([piece])
    if (!texts.some(({ text }) => findKnownNames(text, index).length > 0)) {
      log.add(publicationProblem('publikasi.no-such-text', at('piece'), {}))
    }
    return [piece]
  }
  const wanted = addressKey(cell ?? '')
  const found = texts.find(({ place }) => addressKey(`${place.sheet ?? ''}!${place.cell ?? ''}`) === wanted)
  if (found === undefined) {
    log.add(publicationProblem('publikasi.no-such-cell', at('cell'), { cell: cell ?? '' }))
    return []
  }
  return found.text.split(/\n/).filter(line => line.trim() !== '')
}

/** `'RATL 2022'!$G$12` and `RATL 2022!G12` are one. */
function addressKey(address: string): string {
  return address.replace(/[$']/g, '').replace(/\s+/g, ' ').trim().toLowerCase()
}
