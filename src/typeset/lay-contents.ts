import type { Inline } from '../document/inline.ts'
import { breakLines, type TextLine } from './break-lines.ts'
import type { Faces } from './faces.ts'
import type { PlacedText, Slice } from './placed.ts'

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
  title: string,
  entries: readonly ContentsEntry[],
  faces: Faces,
  style: ContentsStyle,
  room: { readonly width: number; readonly height: number },
): readonly ContentsSlice[] {
  const slices: ContentsSlice[] = []
  const chapterWidth = chapterLabelWidth(entries, faces, style)
  let page = newPage(titleTexts(title, faces, style, room.width), style.title.leading + style.title.below)
  for (const entry of entries) {
    const laid = layEntry(entry, chapterWidth, faces, style, room.width)
    if (page.y + laid.height > room.height) {
      slices.push(toSlice(page))
      page = newPage([], 0)
    }
    page.texts.push(...laid.texts(page.y))
    page.slots.push(laid.slot(page.y))
    page.y += laid.height
  }
  return [...slices, toSlice(page)]
}

interface Page {
  readonly texts: PlacedText[]
  readonly slots: PageNumberSlot[]
  y: number
}

function newPage(texts: readonly PlacedText[], y: number): Page {
  return { texts: [...texts], slots: [], y }
}

function toSlice({ texts, slots, y }: Page): ContentsSlice {
  return { height: y, texts, slots, fills: [], rules: [] }
}

function titleTexts(title: string, faces: Faces, style: ContentsStyle, width: number): readonly PlacedText[] {
  const { size } = style.title
  const [line] = breakLines([{ type: 'text', text: title }], faces, { size, bold: true }, width)
  const shift = (width - (line?.width ?? 0)) / 2
  return (line?.fragments ?? []).map(fragment => ({ ...fragment, x: shift, baseline: size, size, repeated: false }))
}

/** Chapters and captions share one column for their labels, as wide as the widest. */
function chapterLabelWidth(entries: readonly ContentsEntry[], faces: Faces, style: ContentsStyle): number {
  const widths = entries.filter(({ level }) => level === 1).map(({ label }) => faces.bold.widthOf(label))
  return (Math.max(0, ...widths) + 1) * style.size
}

interface LaidEntry {
  readonly height: number
  readonly texts: (top: number) => readonly PlacedText[]
  readonly slot: (top: number) => PageNumberSlot
}

function layEntry(
  entry: ContentsEntry,
  chapterWidth: number,
  faces: Faces,
  style: ContentsStyle,
  width: number,
): LaidEntry {
  const { size, leading, labelWidth, numberWidth, entryGap } = style
  const isChapter = entry.level === 1
  const labelX = isChapter ? 0 : chapterWidth + (entry.level - 2) * labelWidth
  const textX = isChapter ? chapterWidth : labelX + labelWidth
  const text = { size, bold: isChapter }
  const label = breakLines([{ type: 'text', text: entry.label }], faces, text, width)
  const lines = breakLines(entry.children, faces, text, width - textX - numberWidth)
  const height = lines.length * leading + entryGap
  const baseline = (top: number, line: number) => top + line * leading + size
  const place = (line: TextLine, top: number, index: number, x: number): readonly PlacedText[] =>
    line.fragments.map(part => ({ ...part, size, repeated: false, x: x + part.x, baseline: baseline(top, index) }))
  return {
    height,
    texts: top => [
      ...label.flatMap(line => place(line, top, 0, labelX)),
      ...lines.flatMap((line, index) => place(line, top, index, textX)),
    ],
    slot: top => ({
      anchor: entry.anchor,
      baseline: baseline(top, lines.length - 1),
      leaderFrom: textX + (lines.at(-1)?.width ?? 0),
      right: width,
      top,
      bottom: top + height - entryGap,
    }),
  }
}
