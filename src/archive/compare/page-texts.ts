import { strFromU8, unzipSync } from 'fflate'

/** The lines of a page. A file without pages counts as one page. */
type PageText = readonly string[]

/** The text of a file that this program wrote, page by page. It serves to tell people where two files differ. */
export async function pageTexts(fileName: string, bytes: Uint8Array): Promise<readonly PageText[]> {
  if (fileName.endsWith('.pdf')) return pdfPages(bytes)
  if (fileName.endsWith('.html'))
    return [linesOfMarkup(withoutHead(new TextDecoder().decode(bytes)), /<\/(?:p|h\d|li|td|th|caption)>/)]
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter(name =>
    /^(?:word\/document|xl\/sharedStrings|xl\/worksheets\/.*)\.xml$/.test(name),
  )
  const markup = names.sort().map(name => strFromU8(parts[name] ?? new Uint8Array()))
  return [linesOfMarkup(withoutFields(markup.join('')), /<\/(?:w:p|si|row)>/)]
}

/** How a number is counted is no text of the page: the number is. */
function withoutFields(markup: string): string {
  return markup.replace(/<w:instrText[^>]*>.*?<\/w:instrText>/gs, '')
}

/** Styles are no text of the page. */
function withoutHead(markup: string): string {
  return markup.replace(/<head>.*?<\/head>/s, '')
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
  // The library is loaded only here: most reports are the same again, and then nobody reads them.
  const { pageItems, withPdf } = await import('../../verify/pdf/page-items.ts')
  return withPdf(bytes, async pdf => {
    const pages: PageText[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const items = await pageItems(await pdf.getPage(number))
      const text = items.map(item => (item.endsLine ? `${item.text}\n` : item.text)).join('')
      pages.push(text.split('\n').filter(line => line.trim() !== ''))
    }
    return pages
  })
}

/** The first difference of two texts: page and line from 1, and both lines. A side that has ended has no line. */
export interface TextDifference {
  readonly page: number
  readonly line: number
  readonly before: string
  readonly after: string
}

/** The first line that differs between two files; undefined when their texts are the same. */
export function firstDifference(before: readonly PageText[], after: readonly PageText[]): TextDifference | undefined {
  for (let page = 0; page < Math.max(before.length, after.length); page += 1) {
    const [left, right] = [before[page] ?? [], after[page] ?? []]
    for (let line = 0; line < Math.max(left.length, right.length); line += 1) {
      if (left[line] === right[line]) continue
      return { page: page + 1, line: line + 1, before: left[line] ?? '', after: right[line] ?? '' }
    }
  }
  return undefined
}
