import { strFromU8, unzipSync } from 'fflate'

/** The lines of a page; formats without pages of their own are one. */
export type PageText = readonly string[]

/** The text of a file that the program wrote, page by page, for telling people where two of them differ. */
export async function pageTexts(fileName: string, bytes: Uint8Array): Promise<readonly PageText[]> {
  if (fileName.endsWith('.pdf')) return pdfPages(bytes)
  if (fileName.endsWith('.html'))
    return [linesOfMarkup(new TextDecoder().decode(bytes), /<\/(?:p|h\d|li|td|th|caption)>/)]
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter(name =>
    /^(?:word\/document|xl\/sharedStrings|xl\/worksheets\/.*)\.xml$/.test(name),
  )
  const markup = names.sort().map(name => strFromU8(parts[name] ?? new Uint8Array()))
  return [linesOfMarkup(markup.join(''), /<\/(?:w:p|si|row)>/)]
}

function linesOfMarkup(markup: string, ends: RegExp): PageText {
  const lines = markup.split(new RegExp(ends, 'g')).map(part =>
    part
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return lines.filter(line => line !== '')
}

async function pdfPages(bytes: Uint8Array): Promise<readonly PageText[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: PageText[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const lines = new Map<number, string>()
    for (const item of items) {
      if (!('str' in item)) continue
      const height = Math.round(Number(item.transform[5]))
      lines.set(height, `${lines.get(height) ?? ''}${item.str}`)
    }
    pages.push([...lines.values()].filter(line => line.trim() !== ''))
  }
  return pages
}
