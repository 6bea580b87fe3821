import type { PageItem } from './page-items.ts'

/** The number printed at the foot of a page: what stands apart below everything else; empty where there is none. */
export function pageFoot(items: readonly PageItem[], height: number): string {
  const printed = printedOf(items)
  const lowest = Math.min(...printed.map(({ y }) => y))
  return lowest < height / 2 ? apartAt(printed, lowest) : ''
}

/** What is printed apart at the head of a page, above everything else; empty where there is nothing. */
export function pageHead(items: readonly PageItem[], height: number): string {
  const printed = printedOf(items)
  const highest = Math.max(...printed.map(({ y }) => y))
  return highest > height / 2 ? apartAt(printed, highest) : ''
}

function printedOf(items: readonly PageItem[]): readonly PageItem[] {
  return items.filter(({ text, figure }) => text.trim() !== '' && figure === undefined)
}

function apartAt(items: readonly PageItem[], height: number): string {
  const line = items.filter(({ y }) => Math.abs(y - height) < 0.5)
  return line.every(({ isArtifact }) => isArtifact) ? line.map(({ text }) => text.trim()).join(' ') : ''
}
