import type { OpenDocument } from 'pdfmake/js/PDFDocument.js'

/** The operators that are put on the current page of a document meanwhile; they do not get there. */
export function operatorsOf(document: OpenDocument, draw: () => void): readonly string[] {
  const operators: string[] = []
  const { addContent } = document
  document.addContent = (content: string) => {
    operators.push(...content.split('\n'))
    return document
  }
  try {
    draw()
  } finally {
    document.addContent = addContent
  }
  return operators
}
