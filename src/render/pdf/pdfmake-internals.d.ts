// What we use of pdfmake below its public face: the printer, which takes fonts and files per call instead of from a
// global, and hands back the PDFKit document before it is ended, so that we can draw on its pages.
declare module 'pdfmake/js/Printer.js' {
  import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'

  namespace printer {
    interface VirtualFiles {
      existsSync(name: string): boolean
      readFileSync(name: string): Uint8Array
    }

    interface UrlResolver {
      resolve(url: string): Promise<void>
      resolved(): Promise<unknown>
    }

    interface EmbeddedFont {
      readonly constructor: new (document: object, font: unknown, id: string) => EmbeddedFont
      readonly id: string
      readonly name: string
      /** The opened file, which does not know of the document. */
      readonly font: unknown
      /** Gives a glyph of the font its code in the document. */
      readonly subset: { includeGlyph(glyph: number): number }
      /** Of each code: what it takes, in thousandths of an em, and the characters that it stands for. */
      readonly widths: number[]
      readonly unicode: (readonly number[])[]
      ref(): unknown
      widthOfString(text: string, size: number): number
      encode(text: string): readonly [codes: readonly string[], positions: readonly GlyphPosition[]]
      /** Thousandths of an em. */
      readonly ascender: number
    }

    /** Thousandths of an em. */
    interface GlyphPosition {
      readonly advanceWidth: number
      readonly xAdvance: number
    }

    /** An object of the file, which others may refer to; written when it ends. */
    interface PdfReference {
      readonly data: Record<string, unknown>
      /** Writes the object; with bytes it is a stream. */
      end(bytes?: Uint8Array): void
    }

    /** What is drawn on a page, as a stream of the file. */
    interface PageContent {
      /** Whether PDFKit packs what was written when the stream ends. What is written while it is set is said to be packed. */
      compress: boolean
      write(bytes: Uint8Array): void
    }

    interface PageOfDocument {
      readonly height: number
      readonly content: PageContent
      readonly fonts: Record<string, unknown>
      readonly dictionary: PdfReference
      readonly annotations: readonly PdfReference[]
    }

    /** The part of a PDFKit document that is drawn on. */
    interface PaintedDocument extends NodeJS.ReadableStream {
      /** Writes a line or a stretch of bytes to the file. */
      _write(data: string | Uint8Array): void
      /** Bytes written so far. */
      _offset: number
      /** Where the objects of the file begin, each at its number less 1; null for one that is not written yet. */
      readonly _offsets: (number | null)[]
      readonly page: PageOfDocument
      ref(data: Record<string, unknown>): PdfReference
      _addInfo(): void
      _addColorOutputIntent(): void
      appendXML(xml: string): void
      getMarkInfoDictionary(): PdfReference
      annotate(x: number, y: number, width: number, height: number, options: Record<string, unknown>): unknown
      readonly _root: { readonly data: Record<string, unknown> }
      readonly _fontFamilies: Record<string, EmbeddedFont>
      /** Pictures by their addresses; those that are not JPEG write themselves to the file. */
      readonly _imageRegistry: Record<string, { finalize?: () => void }>
      provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont
      switchToPage(index: number): unknown
      bufferedPageRange(): { readonly start: number; readonly count: number }
      addContent(operators: string): unknown
      addNamedDestination(name: string, fit: 'XYZ', x: number, y: number, zoom: null): unknown
      /** Draws the picture of a data address; PDFKit keeps it by that address. */
      image(address: string, x: number, y: number, size: { readonly width: number; readonly height: number }): unknown
      link(x: number, y: number, width: number, height: number, address: string): unknown
      goTo(x: number, y: number, width: number, height: number, name: string): unknown
      end(): void
    }

    interface Printer {
      createPdfKitDocument(
        definition: TDocumentDefinitions,
        options: { readonly bufferPages: boolean },
      ): Promise<PaintedDocument>
    }
  }

  /** A CommonJS module compiled from ESM: the class is one level deeper than an import expects. */
  const printer: {
    readonly default: new (
      fonts: Record<string, Record<string, string>>,
      files: printer.VirtualFiles,
      urls: printer.UrlResolver,
      localAccessPolicy: (path: string) => boolean,
    ) => printer.Printer
  }
  export = printer
}

// The part of pdfmake that places a line in its column; replaced for justified lines (`justify-between-words.ts`).
declare module 'pdfmake/js/ElementWriter.js' {
  import type { EmbeddedFont } from 'pdfmake/js/Printer.js'

  namespace elementWriter {
    interface PlacedInline {
      text: string
      readonly alignment?: string
      readonly font: EmbeddedFont
      readonly fontSize: number
      /** `#RRGGBB`, as definitions of ours have it. */
      readonly color: string
      readonly decoration: unknown
      readonly link: unknown
      readonly linkToDestination: unknown
      x: number
      width: number
      justifyShift?: number
    }

    interface PlacedLine {
      readonly inlines: readonly PlacedInline[]
      readonly newLineForced?: boolean
      readonly lastLineInParagraph?: boolean
      /** The bookmark that leads to it. */
      readonly _outline?: object
      /** The name under which others lead to it. */
      readonly id?: string
      getWidth(): number
      /** From the top of the line to its baseline, in points. */
      getAscenderHeight(): number
    }

    interface LinePlacer {
      context(): { readonly availableWidth: number }
      alignLine(line: PlacedLine): void
    }
  }

  const elementWriter: { readonly default: { readonly prototype: elementWriter.LinePlacer } }
  export = elementWriter
}

// The part of pdfmake that lays out drawings; replaced for nodes that lay themselves out (`lay-in-turn.ts`).
declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { DrawnLine } from 'pdfmake/js/Renderer.js'

  namespace layoutBuilder {
    /** A node whose turn to be laid out has come. */
    type LaidNode = object

    interface Drawing {
      readonly canvas: readonly object[]
      readonly _minWidth: number
      readonly _minHeight: number
    }

    interface DrawingNode extends Partial<Drawing> {
      positions?: object[]
    }

    interface Layout {
      readonly writer: {
        context(): {
          readonly y: number
          /** Of all pages, from 0. */
          readonly page: number
          readonly availableHeight: number
          readonly pageMargins: { readonly top: number }
          moveDown(height: number): void
        }
        addCanvas(drawing: Drawing): readonly object[]
        moveToNextPage(): void
      }
      processCanvas(node: DrawingNode): void
      buildNextLine(node: LaidNode): DrawnLine | null
    }
  }

  const layoutBuilder: { readonly default: { readonly prototype: layoutBuilder.Layout } }
  export = layoutBuilder
}

// The part of pdfmake that draws; replaced for drawings of ours (`lay-in-turn.ts`).
declare module 'pdfmake/js/Renderer.js' {
  import type { PlacedLine } from 'pdfmake/js/ElementWriter.js'
  import type { PaintedDocument } from 'pdfmake/js/Printer.js'

  namespace renderer {
    interface Vector {
      readonly x: number
      readonly y: number
    }

    type DrawnLine = PlacedLine

    type DrawnImage = object

    interface Drawer {
      readonly pdfDocument: PaintedDocument
      renderLine(line: DrawnLine, x: number, y: number): void
      renderImage(image: DrawnImage): void
      renderVector(vector: Vector): void
    }
  }

  const renderer: { readonly default: { readonly prototype: renderer.Drawer } }
  export = renderer
}

// The document that pdfmake draws on. What finds fonts is replaced by what shapes words once for all documents
// (`shape-with-faces.ts`), and what takes operators by what keeps them as text (`page-contents.ts`).
declare module 'pdfmake/js/PDFDocument.js' {
  import type { EmbeddedFont, PageContent } from 'pdfmake/js/Printer.js'
  import type { FontFiles } from './shape-with-faces.ts'

  namespace pdfDocument {
    interface FontProvider {
      /** What `print-definition.ts` hands in. */
      readonly virtualfs: FontFiles
      /** Fonts of the document, by their families and what `getFontType` says. */
      readonly fontCache: Record<string, Record<string, EmbeddedFont | undefined>>
      /** The same, by their names. */
      readonly _fontFamilies: Record<string, EmbeddedFont>
      _fontCount: number
      getFontType(bold: boolean, italics: boolean): string
      provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont
    }

    interface ContentWriter {
      /** Without a content of its own where a drawing is kept for later. */
      readonly page: { readonly content?: PageContent }
      addContent(operators: string): ContentWriter
    }
  }

  const pdfDocument: { readonly default: { readonly prototype: pdfDocument.FontProvider & pdfDocument.ContentWriter } }
  export = pdfDocument
}

// The styles that a node of pdfmake lies in (`look-up-quickly.ts`).
declare module 'pdfmake/js/StyleContextStack.js' {
  namespace styleContextStack {
    interface StyleStack {
      /** Names of styles, or styles. The last one that says something counts. */
      readonly styleOverrides: readonly (string | Readonly<Record<string, unknown>>)[]
      readonly defaultStyle: Readonly<Record<string, unknown>>
      getProperty(property: string): unknown
    }
  }

  const styleContextStack: {
    readonly default: {
      new (dictionary: object, defaultStyle: object): styleContextStack.StyleStack
      readonly prototype: styleContextStack.StyleStack
      getStyleProperty(
        item: Readonly<Record<string, unknown>>,
        stack: styleContextStack.StyleStack | undefined,
        property: string,
        otherwise: unknown,
      ): unknown
    }
  }
  export = styleContextStack
}
