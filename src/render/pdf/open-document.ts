import pdfDocument, { type EmbeddedFont, type OpenDocument } from 'pdfmake/js/PDFDocument.js'
import { toInstant } from '../../base/dates/calendar-date.ts'
import type { SourceData } from '../../base/source-data.ts'
import type { DocumentMeta } from '../../document/document.ts'
import type { FontFamily } from '../../ports/ports.ts'
import type { Faces } from '../../typeset/faces.ts'
import { keepOperators } from './page-contents.ts'
import { symbolFamily } from './paint/paint-fonts.ts'
import { type FontFiles, type FontStyle, provideShaped } from './shape-with-faces.ts'

export type { OpenDocument, OutlineItem } from 'pdfmake/js/PDFDocument.js'

/** A document of pdfmake's that shapes words as they were measured, and keeps what is drawn on a page as text. */
class ReportFile extends pdfDocument.default {
  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    const provide = (style: FontStyle) => super.provideFont(style.family, style.bold, style.italics)
    return provideShaped(this, { family, bold, italics }, provide)
  }

  override addContent(operators: string): this {
    const { content } = this.page
    // A group of a drawing that is put on the page later has none.
    if (content === undefined) super.addContent(operators)
    else keepOperators(content, operators)
    return this
  }
}

const faceFiles = {
  normal: 'regular.ttf',
  bold: 'bold.ttf',
  italics: 'italic.ttf',
  bolditalics: 'bold-italic.ttf',
} as const
const symbolFile = 'symbols.ttf'

/** A document of pdfmake's without a page, whose pages stay open to the end. Nothing is fetched and no file is read. */
export function openDocument(
  meta: DocumentMeta,
  family: string,
  fonts: FontFamily,
  faces: Faces,
  data: SourceData | undefined,
): OpenDocument {
  const descriptors = { [family]: { ...faceFiles }, [symbolFamily]: { normal: symbolFile } }
  const options = {
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    lang: meta.language,
    displayTitle: true,
    compress: true,
    bufferPages: true,
    autoFirstPage: false,
    info: infoOf(meta),
    font: null,
  }
  const document = new ReportFile(descriptors, {}, {}, {}, options, filesOf(fonts, faces), () => false)
  if (data !== undefined) attach(document, data, meta)
  return document
}

function infoOf({ title, author, issuedOn }: DocumentMeta) {
  return { Producer: 'laporan', Creator: 'laporan', Title: title, Author: author, CreationDate: toInstant(issuedOn) }
}

/** Fonts come from memory, under names that only the descriptors know. */
function filesOf(fonts: FontFamily, faces: Faces): FontFiles {
  const files = new Map<string, Uint8Array>([
    [faceFiles.normal, fonts.regular],
    [faceFiles.bold, fonts.bold],
    [faceFiles.italics, fonts.italic],
    [faceFiles.bolditalics, fonts.boldItalic],
  ])
  if (fonts.symbols !== undefined) files.set(symbolFile, fonts.symbols)
  return {
    faces,
    existsSync: name => files.has(name),
    readFileSync: name => files.get(name) ?? new Uint8Array(),
  }
}

function attach(document: OpenDocument, { name, description, text }: SourceData, { issuedOn }: DocumentMeta): void {
  const date = toInstant(issuedOn)
  const times = { creationDate: date, modifiedDate: date }
  document.file(Buffer.from(text()), { name, description, type: 'application/json', relationship: 'Source', ...times })
}
