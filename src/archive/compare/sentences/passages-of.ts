import { type Block, captionOf, type Heading, type List, type ReportDocument } from '../../../document/document.ts'
import { type Inline, inlineText } from '../../../document/inline.ts'
import { blocksOf } from '../../../document/map-document.ts'
import type { Cell, Matrix, Row, Table } from '../../../document/table.ts'
import type { Passage } from './passage.ts'
import { splitSentences } from './split-sentences.ts'

/** A passage that is still being filled. */
interface OpenPassage extends Passage {
  readonly level: number
  /** Numbers of the headings that it stands under, its own last. */
  readonly labels: readonly string[]
  readonly lines: string[]
  readonly parts: Passage[]
}

/** The words of a resolved document by its headings. Of long matrices only caption and heading: their rows are data. */
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
    case 'contents':
      // What it lists are headings and captions.
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
