// What we use of pdfmake below its public face: the document that it draws on, PDFKit's with fonts by family and style.
declare module 'pdfmake/js/PDFDocument.js' {
  import type { FontFiles } from './shape-with-faces.ts'

  namespace pdfDocument {
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
      encode(text: string): readonly [codes: readonly string[], positions: readonly GlyphPosition[]]
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
      /** None where a drawing is kept for later. */
      readonly content?: PageContent
      readonly fonts: Record<string, unknown>
      readonly dictionary: PdfReference
      readonly annotations: readonly PdfReference[]
    }

    interface OutlineItem {
      /** A heading under this one, which leads to the current page. */
      addItem(title: string, options: { readonly expanded: boolean }): OutlineItem
    }

    interface Attachment {
      readonly name: string
      readonly description: string
      /** Its media type. */
      readonly type: string
      readonly relationship: string
      readonly creationDate: Date
      readonly modifiedDate: Date
    }

    /** The part of a PDFKit document that is drawn on. */
    interface OpenDocument extends NodeJS.ReadableStream {
      /** Writes a line or a stretch of bytes to the file. */
      _write(data: string | Uint8Array): void
      /** Bytes written so far. */
      _offset: number
      /** Where the objects of the file begin, each at its number less 1; null for one that is not written yet. */
      readonly _offsets: (number | null)[]
      readonly page: PageOfDocument
      readonly outline: OutlineItem
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
      /** Size in points. */
      addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): unknown
      switchToPage(index: number): unknown
      bufferedPageRange(): { readonly start: number; readonly count: number }
      addContent(operators: string): this
      addNamedDestination(name: string, fit: 'XYZ', x: number, y: number, zoom: null): unknown
      /** Draws the picture of a data address; PDFKit keeps it by that address. */
      image(address: string, x: number, y: number, size: { readonly width: number; readonly height: number }): unknown
      link(x: number, y: number, width: number, height: number, address: string): unknown
      goTo(x: number, y: number, width: number, height: number, name: string): unknown
      file(bytes: Uint8Array, options: Attachment): unknown
      end(): void
    }

    interface FontProvider {
      /** What `open-document.ts` hands in. */
      readonly virtualfs: FontFiles
      /** Fonts of the document, by their families and what `getFontType` says. */
      readonly fontCache: Record<string, Record<string, EmbeddedFont | undefined>>
      /** The same, by their names. */
      readonly _fontFamilies: Record<string, EmbeddedFont>
      _fontCount: number
      getFontType(bold: boolean, italics: boolean): string
      provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont
    }
  }

  /** A CommonJS module compiled from ESM: the class is one level deeper than an import expects. */
  const pdfDocument: {
    readonly default: {
      new (
        fonts: Record<string, Record<string, string>>,
        images: object,
        patterns: object,
        attachments: object,
        options: Record<string, unknown>,
        files: FontFiles,
        localAccessPolicy: (path: string) => boolean,
      ): pdfDocument.OpenDocument & pdfDocument.FontProvider
    }
  }
  export = pdfDocument
}
