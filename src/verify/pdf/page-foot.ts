import type { PageItem } from './page-items.ts'

/** The number printed at the foot of a page: what stands apart below everything else; empty where there is none. */
export function pageFoot(items: readonly PageItem[], height: number): string {
  const printed = printedOf(items)
  const lowest = Math.min(...printed.map(({ y }) => y))
  return lowest < height / 2 ? apartAt(printed, lowest) : ''
}

/** Lines of a running head stand closer to each other than to the text below; points. */
const lineGap = 16

/** What is printed apart at the head of a page, above everything else, its lines joined; empty where there is nothing. */
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
