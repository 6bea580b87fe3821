import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js'
import type { ReportDocument } from '../../../src/document/document.ts'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'
import { getDocument, type PDFDocumentProxy } from '../../../src/verify/pdf/pdfjs.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'

// Reads by itself: it judges the marks around texts and how wide texts are, which `src/verify/pdf` passes over.

/** A stretch of text on a page; lengths in points from the lower left corner. */
export interface PdfText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Inside marked content that is no part of what is read: repeated, or in a picture that has words of its own. */
  readonly isArtifact: boolean
}

export interface OpenPdf {
  readonly pdf: PDFDocumentProxy
  readonly bytes: Uint8Array
  /** The texts of each page, in the order in which they are read. */
  readonly pages: readonly (readonly PdfText[])[]
}

/** Renders a document and opens the result with another library. */
export async function openPdf(document: ReportDocument): Promise<OpenPdf> {
  const { bytes } = await renderPdf(document, theme, fonts)
  // The library takes the bytes for itself.
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages: (readonly PdfText[])[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    pages.push(readTexts(items))
  }
  return { pdf, bytes, pages }
}

/** Around a hyphen where a word is broken: no part of the word. */
const softHyphen = 'Span'

/** Not read with the text of the report, pages of contents among them. */
const apart = ['Artifact', 'Figure', 'Reference']

function readTexts(items: readonly (TextItem | TextMarkedContent)[]): readonly PdfText[] {
  const open: string[] = []
  return items.flatMap((item): readonly PdfText[] => {
    if ('str' in item) {
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
      return item.str === '' || open.at(-1) === softHyphen
        ? []
        : [
            {
              text: item.str,
              x,
              y,
              width: item.width,
              isArtifact: apart.some(tag => open.includes(tag)),
            },
          ]
    }
    // The types of the library do not know of the tag.
    if (item.type === 'endMarkedContent') open.pop()
    else open.push('tag' in item ? String(item.tag) : '')
    return []
  })
}

/** What is read of some pages, without page numbers and repetitions. */
export function readableText(pages: OpenPdf['pages']): string {
  return pages
    .flat()
    .flatMap(({ text, isArtifact }) => (isArtifact ? [] : [text]))
    .join('')
}
