import type { Inline } from '../document/inline.ts'
import { type BrokenLine, breakLines, type Fragment } from './break-lines.ts'
import type { Faces } from './faces.ts'
import type { PlacedText, Slice } from './placed.ts'

/** What stands over a table of contents, and what of the document it is the text of. */
export interface ContentsTitle {
  readonly text: string
  readonly owner: object
}

/** A line of a table of contents. */
export interface ContentsEntry {
  /** 1 for chapters and captions. */
  readonly level: number
  readonly label: string
  readonly children: readonly Inline[]
  /** Where it leads. */
  readonly anchor: string
}

/** Lengths in points. */
export interface ContentsStyle {
  readonly title: { readonly size: number; readonly leading: number; readonly below: number }
  readonly size: number
  readonly leading: number
  readonly entryGap: number
  /** Width kept for the letters and numbers of the deeper levels. */
  readonly labelWidth: number
  /** Width kept for the page number. */
  readonly numberWidth: number
}

/** Where the leader and the page number of an entry go, once the page is known. */
export interface PageNumberSlot {
  readonly anchor: string
  /** The entry whose page it is. */
  readonly entry: ContentsEntry
  readonly baseline: number
  readonly leaderFrom: number
  readonly right: number
  /** Top and bottom of the entry, for its link. */
  readonly top: number
  readonly bottom: number
}

export interface ContentsSlice extends Slice {
  readonly slots: readonly PageNumberSlot[]
}

/**
 * Sets a table of contents before its page numbers are known: they take a width of their own, so that putting them in
 * later moves nothing and one layout is enough.
 */
export function layContents(
  title: ContentsTitle,
  entries: readonly ContentsEntry[],
  faces: Faces,
  style: ContentsStyle,
  room: { readonly width: number; readonly height: number },
): readonly ContentsSlice[] {
  const slices: ContentsSlice[] = []
  const chapterWidth = chapterLabelWidth(entries, faces, style)
  let page = titlePage(title, faces, style, room.width)
  for (const entry of entries) {
    const lines = layEntry(entry, chapterWidth, faces, style, room.width)
    const height = lines.length * style.leading + style.entryGap
    lines.forEach((line, index) => {
      // An entry stays whole unless it is longer than a page.
      const wanted = index === 0 && height <= room.height ? height : style.leading
      if (page.y + wanted > room.height && page.y > 0) {
        slices.push(toSlice(page))
        page = newPage()
      }
      placeLine(page, line, entry, style)
    })
    page.y += style.entryGap
  }
  return [...slices, toSlice(page)]
}

interface Page {
  readonly texts: PlacedText[]
  readonly slots: PageNumberSlot[]
  y: number
}

function newPage(): Page {
  return { texts: [], slots: [], y: 0 }
}

function toSlice({ texts, slots, y }: Page): ContentsSlice {
  return { height: y, texts, slots, fills: [], rules: [] }
}

function titlePage({ text, owner }: ContentsTitle, faces: Faces, style: ContentsStyle, width: number): Page {
  const { size, leading, below } = style.title
  const page = newPage()
  for (const line of breakLines([{ type: 'text', text }], faces, { size, bold: true }, width)) {
    const shift = (width - line.width) / 2
    for (const fragment of line.fragments) {
      const place = { x: shift + fragment.x, baseline: page.y + size }
      page.texts.push({ ...fragment, ...place, owner, size, repeated: false })
    }
    page.y += leading
  }
  page.y += below
  return page
}

/** Chapters and captions share one column for their labels, as wide as the widest. */
function chapterLabelWidth(entries: readonly ContentsEntry[], faces: Faces, style: ContentsStyle): number {
  const widths = entries.filter(({ level }) => level === 1).map(({ label }) => faces.bold.widthOf(label))
  return (Math.max(0, ...widths) + 1) * style.size
}

/** A line of an entry; `x` of its fragments from the left edge. The last one leads to the page number. */
interface EntryLine {
  readonly fragments: readonly Fragment[]
  readonly slot?: Pick<PageNumberSlot, 'anchor' | 'leaderFrom' | 'right'> & { readonly lines: number }
}

function layEntry(
  entry: ContentsEntry,
  chapterWidth: number,
  faces: Faces,
  style: ContentsStyle,
  width: number,
): readonly EntryLine[] {
  const { size, labelWidth, numberWidth } = style
  const isChapter = entry.level === 1
  const labelX = isChapter ? 0 : chapterWidth + (entry.level - 2) * labelWidth
  const textX = isChapter ? chapterWidth : labelX + labelWidth
  const text = { size, bold: isChapter }
  const [label] = breakLines([{ type: 'text', text: entry.label }], faces, text, width)
  const lines = breakLines(entry.children, faces, text, width - textX - numberWidth)
  const shifted = (line: BrokenLine | undefined, x: number) =>
    (line?.fragments ?? []).map(fragment => ({ ...fragment, x: x + fragment.x }))
  return lines.map((line, index): EntryLine => {
    const fragments = [...(index === 0 ? spaced(shifted(label, labelX)) : []), ...shifted(line, textX)]
    if (index < lines.length - 1) return { fragments }
    const slot = { anchor: entry.anchor, leaderFrom: textX + line.width, right: width, lines: lines.length }
    return { fragments, slot }
  })
}

/** A label is read apart from the words beside it. */
function spaced(fragments: readonly Fragment[]): readonly Fragment[] {
  return fragments.map((fragment, index) =>
    index < fragments.length - 1 ? fragment : { ...fragment, text: `${fragment.text} ` },
  )
}

function placeLine(page: Page, line: EntryLine, entry: ContentsEntry, { size, leading }: ContentsStyle): void {
  const { fragments, slot } = line
  const baseline = page.y + size
  for (const fragment of fragments) page.texts.push({ ...fragment, owner: entry, size, baseline, repeated: false })
  page.y += leading
  if (slot === undefined) return
  const { lines, ...rest } = slot
  page.slots.push({ ...rest, entry, baseline, top: Math.max(0, page.y - lines * leading), bottom: page.y })
}
