// The printer of pdfmake, below its public face: it takes fonts and files per call instead of from a global.
declare module 'pdfmake/js/Printer.js' {
  import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'

  interface Files {
    existsSync(name: string): boolean
    readFileSync(name: string): Uint8Array
  }

  /** A CommonJS module compiled from ESM: the class is one level deeper than an import expects. */
  const printer: {
    readonly default: new (
      fonts: Record<string, Record<string, string>>,
      files: Files,
      urls: { resolve(url: string): Promise<void>; resolved(): Promise<unknown> },
      localAccessPolicy: (path: string) => boolean,
    ) => {
      createPdfKitDocument(
        definition: TDocumentDefinitions,
        options: { readonly bufferPages: boolean },
      ): Promise<NodeJS.ReadableStream & { end(): void }>
    }
  }
  export = printer
}
