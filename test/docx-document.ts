import { openDocxPackage } from '../src/verify/docx/open-package.ts'
import type { XmlNode } from '../src/verify/xml-tree.ts'

/** The main part of a DOCX, as `verify` reads it. Throws where there is none. */
export function documentOf(bytes: Uint8Array): XmlNode {
  const document = openDocxPackage(bytes)('word/document.xml')
  if (document === undefined) throw new Error('no word/document.xml')
  return document
}
