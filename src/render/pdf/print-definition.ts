import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import printer, { type PaintedDocument, type VirtualFiles } from 'pdfmake/js/Printer.js'
import type { FontFamily } from '../../ports/ports.ts'
import { loadFaces } from '../../typeset/faces.ts'
import { justifyBetweenWords } from './justify-between-words.ts'
import { lookUpQuickly } from './look-up-quickly.ts'
import { keepContents } from './page-contents.ts'
import { symbolFamily } from './paint/paint-fonts.ts'
import { type FontFiles, shapeWithFaces } from './shape-with-faces.ts'

const Printer = printer.default
justifyBetweenWords()
shapeWithFaces()
keepContents()
lookUpQuickly()

const faceFiles = {
  normal: 'regular.ttf',
  bold: 'bold.ttf',
  italics: 'italic.ttf',
  bolditalics: 'bold-italic.ttf',
} as const
const symbolFile = 'symbols.ttf'

/**
 * Lays out a definition with pdfmake and draws it on the pages of a PDFKit document that is still open. The definition
 * is scribbled on: build a fresh one for each call. Nothing is fetched and no file is read: fonts come from memory.
 */
export async function printDefinition(definition: TDocumentDefinitions, fonts: FontFamily): Promise<PaintedDocument> {
  const files = new Map<string, Uint8Array>([
    [faceFiles.normal, fonts.regular],
    [faceFiles.bold, fonts.bold],
    [faceFiles.italics, fonts.italic],
    [faceFiles.bolditalics, fonts.boldItalic],
  ])
  if (fonts.symbols !== undefined) files.set(symbolFile, fonts.symbols)
  const virtualFiles: VirtualFiles & FontFiles = {
    faces: loadFaces(fonts),
    existsSync: (name: string) => files.has(name),
    readFileSync: (name: string) => files.get(name) ?? new Uint8Array(),
  }
  const noUrls = { resolve: async () => {}, resolved: async () => {} }
  const descriptors = { [fonts.name]: { ...faceFiles }, [symbolFamily]: { normal: symbolFile } }
  return new Printer(descriptors, virtualFiles, noUrls, () => false).createPdfKitDocument(definition, {
    bufferPages: true,
  })
}
