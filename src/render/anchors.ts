import {
  type Block,
  type CaptionKind,
  type Contents,
  captionKind,
  captionOf,
  listedLevels,
  type ReportDocument,
} from '../document/document.ts'
import type { ContentsEntry } from '../typeset/lay-contents.ts'

/** What a table of contents lists, and the name under which each listed block can be found on its page. */
export interface Anchors {
  readonly of: (block: Block) => string | undefined
  /** Every name, in reading order. */
  readonly names: readonly string[]
  readonly entries: Readonly<Record<Contents['of'], readonly ContentsEntry[]>>
}

/**
 * Names every heading, captioned table and figure, by its id where it has one. The words of an entry are its own
 * copy: what is drawn of it is told apart from what is drawn of the heading.
 */
export function collectAnchors(document: ReportDocument): Anchors {
  const blocks = document.sections.flatMap(section => section.children)
  const names = new Map<Block, string>()
  const taken = new Set(
    blocks.flatMap(block => ('id' in block && block.id !== undefined ? block.id.toLowerCase() : [])),
  )
  const headings: ContentsEntry[] = []
  const captions: Record<CaptionKind, ContentsEntry[]> = { Tabel: [], Gambar: [] }
  const nameOf = (block: Block & { readonly id?: string }, prefix: string) => {
    const name = block.id ?? takeName(taken, attempt => `${prefix}-${names.size + 1 + attempt}`)
    names.set(block, name)
    return name
  }
  for (const block of blocks) {
    if (block.type === 'heading') {
      const anchor = nameOf(block, 'judul')
      const { level, label = '', children } = block
      if (level <= listedLevels) headings.push({ level, label, children: [...children], anchor })
    }
    const [kind, caption] = [captionKind(block), captionOf(block)]
    if (kind === undefined || caption === undefined) continue
    const { label = '', children } = caption
    captions[kind].push({
      level: 1,
      label: `${label}.`,
      children: [...children],
      anchor: nameOf(block, kind.toLowerCase()),
    })
  }
  const entries = { headings, tables: captions.Tabel, figures: captions.Gambar }
  return { of: block => names.get(block), names: [...names.values()], entries }
}

/**
 * The first name of a row that is not taken yet, capitals or not; it is taken from then on.
 *
 * @param nameAt the names in turn, from 0, without end.
 */
export function takeName(taken: Set<string>, nameAt: (attempt: number) => string): string {
  let attempt = 0
  while (taken.has(nameAt(attempt).toLowerCase())) attempt += 1
  const name = nameAt(attempt)
  taken.add(name.toLowerCase())
  return name
}
