import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The text of a PDF page by page, a line for each line on the page, in the order in which it is drawn. */
export async function readPdfLines(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const labels = (await pdf.getPageLabels()) ?? []
  let text = ''
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    text += `=== halaman ${number} (${labels[number - 1] ?? ''})\n`
    let lastY: number | undefined
    for (const item of items) {
      if (!('str' in item) || item.str === '') continue
      const y = Math.round(Number(item.transform[5]))
      if (lastY !== undefined && y !== lastY) text += '\n'
      text += item.str
      lastY = y
    }
    text += '\n'
  }
  return text
}
