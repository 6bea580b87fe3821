import { getDocument } from '../../src/verify/pdf/pdfjs.ts'
import type { ReadEntry } from '../../src/verify/read-report.ts'
import { squeezed } from '../../src/verify/stream.ts'

export interface FoundEntry {
  readonly entry: ReadEntry
  /** The number at the foot of the page on which the entry's heading or caption stands. */
  readonly label: string
}

interface OfficePage {
  readonly words: string
  readonly label: string
}

// Reads by itself: what `src/verify/pdf` takes the marks on a page for is what our own PDFs mean by them.

/** Finds the headings and captions that contents list on the pages of a PDF of LibreOffice's, contents left out. */
export async function findEntries(bytes: Uint8Array, entries: readonly ReadEntry[]): Promise<readonly FoundEntry[]> {
  const pages = await officePages(bytes)
  const keys = entries.map(({ text }) => squeezed(text))
  // Contents hold several entries one after the other, each followed by dots.
  const isContents = ({ words }: OfficePage) => keys.some(key => words.includes(`${key}.....`))
  const body = pages.filter(page => !isContents(page))
  let from = 0
  return keys.flatMap((key, index) => {
    const next = body.findIndex(({ words }, at) => at >= from && words.includes(key))
    // A list of captions begins again at the front.
    const at = next < 0 ? body.findIndex(({ words }) => words.includes(key)) : next
    const [entry, page] = [entries[index], body[at]]
    if (entry === undefined || page === undefined) return []
    from = at
    return [{ entry, label: page.label }]
  })
}

async function officePages(bytes: Uint8Array): Promise<readonly OfficePage[]> {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
  const pages: OfficePage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const texts = items.flatMap(item => ('str' in item && item.str.trim() !== '' ? [item] : []))
    const lowest = Math.min(...texts.map(({ transform }) => Number(transform[5])))
    const foot = texts.filter(({ transform }) => Number(transform[5]) === lowest)
    const label = foot.map(({ str }) => str.trim()).join('')
    pages.push({ words: squeezed(texts.map(({ str }) => str).join('\n')), label })
  }
  await pdf.destroy()
  return pages
}
