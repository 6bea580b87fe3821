import type { PageItem } from './page-items.ts'

/** The dots that lead from an entry of contents to its page number. They are never text. */
const dots = /^[.\s]*\.[.\s]*$/
const pageNumber = /^(?:[ivxlcdm]+|\d+)$/

/** Slack of baselines in points. */
const slack = 0.5

/** A page number at the end of a line of a contents. */
export interface NumberedLine {
  readonly label: string
  /** What stands before the number on that line. */
  readonly text: string
  readonly y: number
}

export interface ContentsLines {
  readonly lines: readonly NumberedLine[]
  /** Leaders and page numbers: no part of the text. */
  readonly isApart: (item: PageItem) => boolean
}

/** Finds the lines of contents on a page by their leaders, or by page numbers that stand apart behind a text. */
export function contentsLines(items: readonly PageItem[]): ContentsLines {
  const apart = new Set<PageItem>()
  const lines: NumberedLine[] = []
  for (const item of items) {
    if (item.figure !== undefined || !pageNumber.test(item.text.trim())) continue
    const before = items.filter(other => Math.abs(other.y - item.y) < slack && other.x < item.x)
    const leaders = before.filter(other => other.isArtifact && dots.test(other.text))
    const words = before.filter(other => !other.isArtifact)
    const text = words.map(other => other.text).join(' ')
    if (text.trim() === '' || (leaders.length === 0 && !item.isArtifact)) continue
    lines.push({ label: item.text.trim(), text, y: item.y })
    for (const one of [item, ...leaders]) apart.add(one)
  }
  return { lines, isApart: item => apart.has(item) }
}

/** The number at the foot of a page: what stands apart below everything else. Empty where there is none. */
export function pageFoot(items: readonly PageItem[], height: number): string {
  const printed = printedOf(items)
  const lowest = Math.min(...printed.map(({ y }) => y))
  return lowest < height / 2 ? apartAt(printed, lowest) : ''
}

/** Lines of a running head stand closer to each other than to the text below; points. */
const lineGap = 16

/** What stands apart above everything else on a page, its lines joined. Empty where there is nothing. */
export function pageHead(items: readonly PageItem[], height: number): string {
  const printed = printedOf(items)
  const heights = [...new Set(printed.map(({ y }) => y))].sort((left, right) => right - left)
  const lines: string[] = []
  let above = heights[0] ?? 0
  for (const y of heights) {
    const line = y > height / 2 && above - y < lineGap ? apartAt(printed, y) : ''
    if (line === '') break
    lines.push(line)
    above = y
  }
  return lines.join(' ')
}

function printedOf(items: readonly PageItem[]): readonly PageItem[] {
  return items.filter(({ text, figure }) => text.trim() !== '' && figure === undefined)
}

function apartAt(items: readonly PageItem[], height: number): string {
  const line = items.filter(({ y }) => Math.abs(y - height) < 0.5)
  return line.every(({ isArtifact }) => isArtifact) ? line.map(({ text }) => text.trim()).join(' ') : ''
}
