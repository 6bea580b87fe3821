import { type Block, type Contents, listedLevels, type ReportDocument } from '../document/document.ts'
import type { ContentsEntry } from '../typeset/lay-contents.ts'

/** What a table of contents lists, and the name under which each listed block can be found on its page. */
export interface Anchors {
  readonly of: (block: Block) => string | undefined
  readonly entries: Readonly<Record<Contents['of'], readonly ContentsEntry[]>>
}

/** Names every heading and every captioned table, by its id where it has one. */
export function collectAnchors(document: ReportDocument): Anchors {
  const names = new Map<Block, string>()
  const headings: ContentsEntry[] = []
  const tables: ContentsEntry[] = []
  for (const block of document.sections.flatMap(section => section.children)) {
    if (block.type === 'heading') {
      const anchor = block.id ?? `judul-${names.size + 1}`
      names.set(block, anchor)
      const { level, label = '', children } = block
      if (level <= listedLevels) headings.push({ level, label, children, anchor })
    } else if ((block.type === 'table' || block.type === 'matrix') && block.caption !== undefined) {
      const anchor = block.id ?? `tabel-${names.size + 1}`
      names.set(block, anchor)
      tables.push({ level: 1, label: `${block.caption.label ?? ''}.`, children: block.caption.children, anchor })
    }
  }
  return { of: block => names.get(block), entries: { headings, tables } }
}
