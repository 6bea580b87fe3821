import { pageItems, withPdf } from '../../src/verify/pdf/page-items.ts'

/** The text of a PDF page by page, a line for each line on the page that ends a word, in the order in which it is drawn. */
export function readPdfLines(bytes: Uint8Array): Promise<string> {
  return withPdf(bytes, async pdf => {
    const labels = (await pdf.getPageLabels()) ?? []
    let text = ''
    for (let number = 1; number <= pdf.numPages; number += 1) {
      text += `=== halaman ${number} (${labels[number - 1] ?? ''})\n`
      const items = await pageItems(await pdf.getPage(number))
      text += items.map(item => (item.endsLine ? `${item.text}\n` : item.text)).join('')
    }
    return text
  })
}
