import { type Document, Packer } from 'docx'

/** The parts of a package by their names: markup, or bytes of what is none. */
export type Parts = ReadonlyMap<string, string | Uint8Array>

interface Compiler {
  compile(document: Document): Parts
}

/**
 * The parts of a document as the library writes them. It gives out none but the finished package, which would have to be
 * unzipped, changed and zipped once more; so this reaches for what its `Packer` keeps to itself.
 */
export function compileParts(document: Document): Parts {
  const compiler: Compiler = Reflect.get(Packer, 'compiler')
  return compiler.compile(document)
}
