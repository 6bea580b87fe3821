import type { OpenDocument, PdfReference } from 'pdfmake/js/PDFDocument.js'
import { toInstant } from '../../base/dates/calendar-date.ts'
import { escapeHtml } from '../../base/escape-markup.ts'
import type { DocumentMeta } from '../../document/document.ts'
import { srgbProfile } from './srgb-profile.ts'

/**
 * Says title, author and date in the words of XMP too, the same as in the properties of the file (ISO 19005-3, 6.6).
 * PDFKit 0.19.1 writes them as they are, so that `&` or `<` in a title makes the file one that is no XML.
 */
export function describe(document: OpenDocument, meta: DocumentMeta): void {
  document._addInfo = () => document.appendXML(xmpOf(meta))
  document._addColorOutputIntent = () => {
    document._root.data.OutputIntents = [outputIntent(document)]
  }
}

/** The colours of the file are those of a usual screen (ISO 19005-3, 6.2.3). */
function outputIntent(document: OpenDocument): PdfReference {
  const profile = document.ref({ N: 3 })
  profile.end(srgbProfile())
  const name = new String('sRGB IEC61966-2.1')
  const intent = document.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: name,
    OutputConditionIdentifier: name,
    DestOutputProfile: profile,
  })
  intent.end()
  return intent
}

function xmpOf({ title, author, issuedOn, language }: DocumentMeta): string {
  const created = `${toInstant(issuedOn).toISOString().slice(0, 19)}Z`
  return `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${created}</xmp:CreateDate>
<xmp:CreatorTool>laporan</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeHtml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>laporan</pdf:Producer>
</rdf:Description>
`
}
