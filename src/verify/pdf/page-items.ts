import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from './pdfjs.ts'

/** Opens a PDF, reads from it, and closes it. Rejects where the bytes are no PDF. */
export async function withPdf<Value>(
  bytes: Uint8Array,
  read: (pdf: PDFDocumentProxy) => Promise<Value>,
): Promise<Value> {
  const task = getDocument({
    // The library keeps the bytes it is given, so it gets a copy; and it would print warnings.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    // The library would unpack every picture, in this thread and without limits. `check-pictures.ts` decodes them apart.
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
  /** The next text stands on another line. */
  readonly endsLine: boolean
  /** Repeated, or beside the report: page numbers, running lines, leaders. */
  readonly isArtifact: boolean
  /** The drawing that this is a word of, counted from 1 on the page. */
  readonly figure: number | undefined
}

/** A text as it is drawn; it may be the hyphen of a broken word. */
interface DrawnItem extends PageItem {
  readonly isSoftHyphen: boolean
}

/** The mark around the hyphen of a broken word. The hyphen is no part of the word. */
const softHyphen = 'Span'

/**
 * The texts of a page in the order in which they are drawn, which is reading order. A broken word does not end its line: its
 * rest is read on without a gap.
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
    // The types of the library leave out the tag.
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

/** Baselines of one line differ by no more than this. Points. */
const sameLine = 1
