import { strFromU8, unzipSync } from 'fflate'
import type { ReportDocument } from '../../../src/document/document.ts'
import { renderDocx } from '../../../src/render/docx/render-docx.ts'
import { paragraphText } from '../../../src/verify/docx/paragraph-text.ts'
import { childrenOf, parsePart, type XmlNode } from '../../../src/verify/xml-tree.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'

export interface OpenDocx {
  readonly bytes: Uint8Array
  /** Every part of the package by its name. */
  readonly parts: ReadonlyMap<string, Uint8Array>
  readonly read: (part: string) => XmlNode
  /** `word/document.xml`. */
  readonly document: XmlNode
  readonly styles: XmlNode
}

/** Renders a document, unzips it and reads its XML with a parser that stops at the first mistake. */
export async function openDocx(document: ReportDocument): Promise<OpenDocx> {
  const bytes = await renderDocx(document, theme, fonts)
  const parts = new Map(Object.entries(unzipSync(bytes)))
  const read = (part: string) => parsePart(strFromU8(parts.get(part) ?? new Uint8Array()))
  return { bytes, parts, read, document: read('word/document.xml'), styles: read('word/styles.xml') }
}

/** Text as a reader of the document sees it, without its tabs and line ends. */
export function wordText(node: XmlNode): string {
  return paragraphText(node).replace(/[\t\n]/g, '')
}

/** The value of a property inside a node, as `<w:jc w:val="…"/>`; an absent value means yes. */
export function settingOf(node: XmlNode | undefined, ...path: readonly string[]): string | undefined {
  const found = path.reduce<XmlNode | undefined>((at, name) => childrenOf(at, name)[0], node)
  return found === undefined ? undefined : (found.attributes['w:val'] ?? 'true')
}

/** A yes-or-no property, of which the library also writes out a plain no. */
export function isOn(node: XmlNode | undefined, ...path: readonly string[]): boolean {
  return !['false', 'off', '0', undefined].includes(settingOf(node, ...path))
}

export function styleOf(paragraph: XmlNode): string | undefined {
  return settingOf(paragraph, 'w:pPr', 'w:pStyle')
}
