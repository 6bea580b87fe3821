// The part of pdfmake that draws SVG, which our own painter is compared with.
declare module 'pdfmake/js/3rd-party/svg-to-pdfkit.js' {
  import type { PaintedDocument } from 'pdfmake/js/Printer.js'

  namespace svgToPdf {
    interface Options {
      readonly width: number
      readonly height: number
      /** A length without a unit is a point. */
      readonly assumePt: boolean
      readonly fontCallback: (family: string, bold: boolean, italic: boolean) => string
      readonly imageCallback: (address: string) => string
      readonly warningCallback: (warning: string) => void
    }
  }

  const svgToPdf: {
    readonly default: (document: PaintedDocument, svg: string, x: number, y: number, options: svgToPdf.Options) => void
  }
  export = svgToPdf
}
