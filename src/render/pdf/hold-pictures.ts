import type { PaintedDocument } from 'pdfmake/js/Printer.js'

/**
 * Lets a document be waited for without its pictures being written meanwhile. PDFKit 0.19.1 unpacks a picture with
 * transparency in a thread and writes it when that is done: at any time, were it not held until the rest is written.
 *
 * @returns what lets them go, in the order in which they were ready.
 */
export function holdPictures({ _imageRegistry }: PaintedDocument): () => void {
  const ready: (() => void)[] = []
  let isHeld = true
  for (const picture of Object.values(_imageRegistry)) {
    const write = picture.finalize
    if (write === undefined) continue
    picture.finalize = () => {
      if (isHeld) ready.push(() => write.call(picture))
      else write.call(picture)
    }
  }
  return () => {
    isHeld = false
    for (const write of ready) write()
  }
}
