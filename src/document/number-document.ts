import { capitalLetter, romanNumeral } from '../base/ordinals.ts'
import { type Block, type CaptionKind, captionKind, captionOf, type Heading, type ReportDocument } from './document.ts'
import { mapBlocks } from './map-document.ts'

/** Numbers headings and captions in reading order: BAB I, A., 1., a.; Lampiran 1; Tabel 1; Gambar 1. Idempotent. */
export function numberDocument(document: ReportDocument): ReportDocument {
  const headings = headingCounter()
  const counts: Record<CaptionKind, number> = { Tabel: 0, Gambar: 0 }
  return mapBlocks(document, (block): Block => {
    if (block.type === 'heading') return { ...block, label: headings(block) }
    const [kind, caption] = [captionKind(block), captionOf(block)]
    if (kind === undefined || caption === undefined) return block
    counts[kind] += 1
    return { ...block, caption: { ...caption, label: `${kind} ${counts[kind]}` } } as Block
  })
}

const labels: Readonly<Record<Heading['level'], (count: number) => string>> = {
  1: count => `BAB ${romanNumeral(count)}`,
  2: count => `${capitalLetter(count)}.`,
  3: count => `${count}.`,
  4: count => `${capitalLetter(count).toLowerCase()}.`,
}

/** Counts headings: a heading ends the counting of the deeper levels before it; appendices count on their own. */
function headingCounter(): (heading: Heading) => string {
  const counts = [0, 0, 0, 0]
  let appendices = 0
  return ({ level, series }) => {
    counts.fill(0, level)
    if (level === 1 && series === 'appendix') {
      appendices += 1
      return `Lampiran ${appendices}`
    }
    const count = (counts[level - 1] ?? 0) + 1
    counts[level - 1] = count
    return labels[level](count)
  }
}
