import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Opens a PDF, reads from it, and closes it. Rejects where the bytes are no PDF. */
export async function withPdf<Value>(
  bytes: Uint8Array,
  read: (pdf: PDFDocumentProxy) => Promise<Value>,
): Promise<Value> {
  const task = getDocument({
    // The library takes the bytes for itself, and would write to the screen.
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    // It would unpack every picture, in this thread and without limits. They are decoded apart (`check-pictures.ts`).
    maxImageSize: 1,
  })
  try {
    return await read(await task.promise)
  } finally {
    await task.destroy()
  }
}

/** A stretch of text on a page; lengths in points from the lower left corner. */
export interface PageItem {
  readonly text: string
  readonly x: number
  readonly y: number
  /** What is read next stands on another line. */
  readonly endsLine: boolean
  /** Repeated, or beside the report: page numbers, running lines, leaders. */
  readonly isArtifact: boolean
  /** The drawing that it is a word of, from 1 on its page; drawings have words of their own. */
  readonly figure: number | undefined
}

/** A text as it is drawn, hyphens at broken words among them. */
interface DrawnItem extends PageItem {
  readonly isSoftHyphen: boolean
}

/** Opens a mark that is no element and no artifact: a hyphen where a word is broken, which is no part of it. */
const softHyphen = 'Span'

/**
 * The texts of a page in the order in which they are drawn, which is that in which they are read. A line does not end where
 * a word is broken: the rest of the word is read on with its beginning.
 */
export async function pageItems(page: PDFPageProxy): Promise<readonly PageItem[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const open: string[] = []
  let figures = 0
  const drawn = items.flatMap((item): readonly DrawnItem[] => {
    if ('str' in item) {
      if (item.str === '') return []
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
      const marks = { isArtifact: open.includes('Artifact'), figure: open.includes('Figure') ? figures : undefined }
      return [{ text: item.str, x, y, endsLine: item.hasEOL, isSoftHyphen: open.at(-1) === softHyphen, ...marks }]
    }
    // The types of the library do not know of the tag.
    if (item.type === 'endMarkedContent') open.pop()
    else open.push('tag' in item ? String(item.tag) : '')
    if (item.type !== 'endMarkedContent' && open.at(-1) === 'Figure') figures += 1
    return []
  })
  return drawn.flatMap(({ isSoftHyphen, ...item }, index) => {
    const next = drawn[index + 1]
    const endsLine = item.endsLine || next === undefined || Math.abs(next.y - item.y) > sameLine
    return isSoftHyphen ? [] : [{ ...item, endsLine }]
  })
}

/** Baselines of one line do not differ by more; points. */
const sameLine = 1
