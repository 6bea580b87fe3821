import type { OpenDocument } from 'pdfmake/js/PDFDocument.js'

/**
 * Ends the document and gives its bytes. PDFKit 0.19.1 would send tens of thousands of lines, one for each object of the
 * structure and each of its addresses, through a stream one by one; here they are put together as text, which holds one
 * byte in each character.
 *
 * @param letPicturesGo called when all but the pictures is written (`holdPictures`).
 */
export function collectBytes(document: OpenDocument, letPicturesGo: () => void): Promise<Uint8Array> {
  const rest = new CollectedBytes()
  document._write = data => {
    rest.add(data)
    document._offset += typeof data === 'string' ? data.length + 1 : data.length
  }
  return new Promise((resolve, reject) => {
    // What was written before; the stream still has it.
    const chunks: Uint8Array[] = []
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('error', reject)
    document.on('end', () => resolve(new Uint8Array(Buffer.concat([...chunks, ...rest.end()]))))
    document.end()
    letPicturesGo()
  })
}

class CollectedBytes {
  readonly #chunks: Uint8Array[] = []
  #text = ''

  add(data: string | Uint8Array): void {
    if (typeof data === 'string') this.#text += `${data}\n`
    else this.end().push(data)
  }

  end(): Uint8Array[] {
    if (this.#text !== '') this.#chunks.push(Buffer.from(this.#text, 'latin1'))
    this.#text = ''
    return this.#chunks
  }
}

/**
 * Lets a document be waited for without its pictures being written meanwhile. PDFKit 0.19.1 unpacks a picture with
 * transparency in a thread and writes it when that is done: at any time, were it not held until the rest is written.
 *
 * @returns what lets them go, in the order in which they were ready.
 */
export function holdPictures({ _imageRegistry }: OpenDocument): () => void {
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
