import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import printer, { type PaintedDocument, type VirtualFiles } from 'pdfmake/js/Printer.js'
import styleContextStack, { type StyleStack } from 'pdfmake/js/StyleContextStack.js'
import type { FontFamily } from '../../ports/ports.ts'
import { loadFaces } from '../../typeset/faces.ts'
import { justifyBetweenWords } from './justify-between-words.ts'
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

/**
 * Lets pdfmake look up the styles of a word without a closure and two calls for each of some thirty properties, which
 * took half of the time in which it measured text. pdfmake 0.3.11 does so because a style may have a name that stands
 * for others; where one has, it goes its own way. Doing it twice is harmless.
 */
export function lookUpQuickly(): void {
  if (lookUpNamed !== undefined) return
  const { default: stack } = styleContextStack
  lookUpNamed = stack.prototype.getProperty
  lookUpOtherwise = stack.getStyleProperty
  stack.prototype.getProperty = lookUp
  stack.getStyleProperty = lookUpFor
}

let lookUpNamed: StyleStack['getProperty'] | undefined
let lookUpOtherwise: typeof styleContextStack.default.getStyleProperty | undefined

function lookUp(this: StyleStack, property: string): unknown {
  const { styleOverrides, defaultStyle } = this
  for (let index = styleOverrides.length - 1; index >= 0; index -= 1) {
    const style = styleOverrides[index]
    if (typeof style !== 'object') return lookUpNamed?.call(this, property)
    const value = style[property]
    if (value !== undefined && value !== null) return value
  }
  return defaultStyle[property]
}

function lookUpFor(
  item: Readonly<Record<string, unknown>>,
  stack: StyleStack | undefined,
  property: string,
  otherwise: unknown,
): unknown {
  const own = item[property]
  if (own !== undefined && own !== null) return own
  if (stack === undefined || item.style !== undefined || item.section !== undefined) {
    return lookUpOtherwise?.(item, stack, property, otherwise)
  }
  return stack.getProperty(property) ?? otherwise
}
