import { type Block, captionOf, type Heading, type List, type ReportDocument } from '../../../document/document.ts'
import { type Inline, inlineText } from '../../../document/inline.ts'
import { blocksOf } from '../../../document/map-document.ts'
import type { Cell, Matrix, Row, Table } from '../../../document/table.ts'

/** A heading or a table with all that stands under it: a report reduced to its words. */
export interface Passage {
  /** Where it stands, from the outside in: `BAB III › B. Rencana Aksi`, `BAB III › B. › Tabel 5`. Empty for the report. */
  readonly where: string
  /** The words of its heading or caption, without the number: numbers are counted, not written. */
  readonly title: string
  /** Its sentences, and the rows of its table, in reading order. */
  readonly lines: readonly string[]
  readonly parts: readonly Passage[]
}

/** All that a passage says, its title first. */
export function linesWithin({ title, lines, parts }: Passage): readonly string[] {
  return [title, ...lines, ...parts.flatMap(linesWithin)].filter(line => line !== '')
}

/** A passage that is still being filled. */
interface OpenPassage extends Passage {
  readonly level: number
  /** Numbers of the headings above it, and its own as the last. */
  readonly labels: readonly string[]
  readonly lines: string[]
  readonly parts: Passage[]
}

/** The words of a resolved document, by headings. A long matrix gives only its caption and heading: its rows are data. */
export function passagesOf(document: ReportDocument): Passage {
  const report: OpenPassage = { where: '', title: '', level: -1, labels: [], lines: [], parts: [] }
  const front: OpenPassage = { ...report, where: 'Bagian awal', level: 0, lines: [], parts: [] }
  report.parts.push(front)
  const open = [report, front]
  for (const block of blocksOf(document)) {
    if (block.type === 'heading') {
      while ((open.at(-1)?.level ?? -1) >= block.level || open.at(-1) === front) open.pop()
      const passage = openPassage(block, open.at(-1) ?? report)
      open.at(-1)?.parts.push(passage)
      open.push(passage)
    } else fill(open.at(-1) ?? report, block)
  }
  return report
}

function openPassage({ level, label = '', children }: Heading, { labels }: OpenPassage): OpenPassage {
  const title = inlineText(children)
  return { where: whereIs(labels, `${label} ${title}`), title, level, labels: [...labels, label], lines: [], parts: [] }
}

function whereIs(labels: readonly string[], name: string): string {
  return [...labels, name].join(' › ')
}

function fill(passage: OpenPassage, block: Exclude<Block, Heading>): void {
  switch (block.type) {
    case 'table':
    case 'matrix':
    case 'figure': {
      const { label, children = [] } = captionOf(block) ?? {}
      const where = whereIs(passage.labels, label ?? 'tabel tanpa judul')
      const lines = block.type === 'figure' ? splitSentences(block.alt) : rowsOf(block).map(lineOfRow)
      passage.parts.push({ where, title: inlineText(children), lines: lines.filter(line => line !== ''), parts: [] })
      return
    }
    default:
      passage.lines.push(...linesOf(block))
  }
}

function linesOf(block: Exclude<Block, Heading | Table | Matrix | { readonly type: 'figure' }>): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return sentencesOf(block.children)
    case 'list':
      return linesOfList(block)
    case 'cover':
      return block.lines.flatMap(({ children }) => sentencesOf(children))
    case 'facts':
      return block.rows.map(({ label, children }) => `${label}: ${inlineText(children)}`)
    case 'signatures':
      return [
        block.placeAndDate ?? '',
        ...block.signatories.flatMap(({ agency, title, name, nip }) => [agency, title, name ?? '', nip ?? '']),
        block.electronic?.note ?? '',
      ].filter(line => line !== '')
    case 'pictures':
      return block.pictures.flatMap(({ children, alt }) => [...sentencesOf(children), ...splitSentences(alt)])
    case 'contents':
      // Contents only repeat headings and captions.
      return [block.title]
    case 'pageBreak':
      return []
  }
}

function linesOfList({ items }: List): readonly string[] {
  return items.flatMap(({ children }) =>
    children.flatMap(child => (child.type === 'list' ? linesOfList(child) : sentencesOf(child.children))),
  )
}

function sentencesOf(children: readonly Inline[]): readonly string[] {
  return splitSentences(inlineText(children))
}

function rowsOf(block: Table | Matrix): readonly Row[] {
  return block.type === 'table' ? [...block.head, ...block.body] : block.head
}

function lineOfRow({ cells }: Row): string {
  return cells.map(textOfCell).join(' | ')
}

function textOfCell({ lines }: Cell): string {
  return lines.map(({ marker, children }) => [marker, inlineText(children)].filter(Boolean).join(' ')).join(' ')
}

/** A full stop that ends no sentence: of an abbreviation (`No.`, `Apt.`, `S.Si.`), an initial, or a list number. */
const abbreviation = /(?:^|[\s("])(?:[A-Z][a-z]{1,2}|[A-HJ-UWYZ]|\p{L}+(?:\.\p{L}+)+|\d{1,2}|\p{Ll})\.$/u

/** Where a sentence may end: a full stop, perhaps a closing mark, a blank, then something that can begin a sentence. */
const ending = /(?<=[.!?]["”)]?)\s+(?=["“(]?[\p{Lu}\p{N}])/u

/** The sentences of a paragraph. Their ends are guessed: always the same for the same words, and no word is lost. */
export function splitSentences(paragraph: string): readonly string[] {
  const sentences: string[] = []
  for (const piece of paragraph.split(ending)) {
    const last = sentences.at(-1)
    if (last !== undefined && abbreviation.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`
    else sentences.push(piece)
  }
  return sentences.map(sentence => sentence.replace(/\s+/g, ' ').trim()).filter(sentence => sentence !== '')
}
