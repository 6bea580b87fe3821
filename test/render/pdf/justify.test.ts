import { expect, test } from 'vitest'
import type { Block } from '../../../src/document/document.ts'
import type { Inline } from '../../../src/document/inline.ts'
import { pageFrame } from '../../../src/theme/page-frame.ts'
import { documentWith, paragraph, strong, text } from '../../document/build.ts'
import { theme } from '../default-theme.ts'
import { openPdf, type PdfText } from './open-pdf.ts'

const frame = pageFrame({ paper: 'A4', orientation: 'portrait' }, theme)

/** Texts of a paragraph by their lines, from left to right. */
function linesOf(...children: readonly (string | Inline)[]) {
  return linesOfBlock({ ...paragraph(...children), role: 'plain' })
}

async function linesOfBlock(block: Block): Promise<readonly (readonly PdfText[])[]> {
  const { pages } = await openPdf(documentWith(block))
  const lines = new Map<number, PdfText[]>()
  for (const one of pages[0]?.filter(({ isArtifact }) => !isArtifact) ?? []) {
    lines.set(Math.round(one.y), [...(lines.get(Math.round(one.y)) ?? []), one])
  }
  return [...lines.values()]
}

const spaces = (count: number) =>
  Array.from({ length: count }, (_, index) => ['peraturan', 'dan', 'Undang-Undang', 'tentang'][index % 4]).join(' ')

test('every line but the last reaches from edge to edge', async () => {
  const lines = await linesOf(spaces(80))
  expect(lines.length).toBeGreaterThan(5)
  for (const line of lines.slice(0, -1)) {
    const end = Math.max(...line.map(({ x, width }) => x + width))
    expect(line[0]?.x).toBeCloseTo(frame.left, 0)
    expect(end).toBeCloseTo(frame.width - frame.right, 0)
  }
})

test('labels begin at the left edge, and their values reach to the right one, as the text around them', async () => {
  const row = { label: 'Perihal', children: [text(spaces(80))] }
  const lines = await linesOfBlock({ type: 'facts', rows: [row] })
  expect(lines.length).toBeGreaterThan(5)
  expect(lines[0]?.[0]?.x).toBeCloseTo(frame.left, 0)
  for (const line of lines.slice(0, -1)) {
    expect(Math.max(...line.map(({ x, width }) => x + width))).toBeCloseTo(frame.width - frame.right, 0)
  }
})

test('no gap opens inside a word that could be broken at its hyphen', async () => {
  const lines = await linesOf(spaces(120))
  const read = lines.map(line => line.map(one => one.text).join('')).join('\n')
  expect(read.match(/Undang-Undang/g)?.length).toBeGreaterThan(20)
  expect(read).not.toMatch(/Undang- +Undang/)
  for (const line of lines) {
    line.slice(1).forEach((piece, index) => {
      const before = line[index]
      if (before === undefined || !/Undang-$/.test(before.text) || !/^Undang/.test(piece.text)) return
      expect(piece.x - (before.x + before.width)).toBeLessThan(0.1)
    })
  }
})

test('no gap opens between a word and the comma that follows it in another style', async () => {
  const parts = Array.from({ length: 40 }, () => [strong(text('tebal')), text(', kata lain ')]).flat()
  const lines = await linesOf(...parts)
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) {
    line.slice(1).forEach((piece, index) => {
      if (!piece.text.startsWith(',')) return
      const before = line[index]
      expect(piece.x - ((before?.x ?? 0) + (before?.width ?? 0))).toBeLessThan(0.1)
    })
  }
})
