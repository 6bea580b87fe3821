import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Opens a PDF, reads from it, and closes it. Rejects where the bytes are no PDF. */
export async function withPdf<Value>(
  bytes: Uint8Array,
  read: (pdf: PDFDocumentProxy) => Promise<Value>,
): Promise<Value> {
  const task = getDocument({
    // The library takes the bytes for itself, and would write to the screen.
    ...{ data: bytes.slice(), verbosity: 0, isEvalSupported: false, disableFontFace: true },
    // It would unpack every picture, in this thread and without limits. They are decoded apart (`check-pictures.ts`).
    maxImageSize: 1,
  })
  try {
    return await read(await task.promise)
  } finally {
    await task.destroy()
  }
}
