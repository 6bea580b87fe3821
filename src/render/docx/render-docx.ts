// Here a document becomes a DOCX.
// The library writes paragraphs and the package; rows and charts are markup of our own.
// Page numbers of the contents are estimated first (`pages`).
// In come a resolved document, a theme and fonts. Out go bytes.

import type { ReportDocument } from '../../document/document.ts'
import { posterRolesIn } from '../../document/poster-roles.ts'
import type { FontFamily } from '../../ports/ports.ts'
import type { Theme } from '../../theme/theme.ts'
import { loadFaces } from '../../typeset/faces.ts'
import { bookmarksOf } from './docx-bookmarks.ts'
import { toDocxDocument } from './docx-document.ts'
import { estimatePages } from './estimate-pages.ts'
import { MarkupAside } from './markup-aside.ts'
import { normaliseParts } from './normalise-parts.ts'
import { packParts } from './pack-parts.ts'
import { compileStyled } from './styles/compile-styled.ts'

/**
 * Renders the document as DOCX with real styles, lists and fields. Its contents hold page numbers from the start, laid
 * out as Word would.
 */
export async function renderDocx(document: ReportDocument, theme: Theme, fonts: FontFamily): Promise<Uint8Array> {
  const look = { theme, faces: loadFaces(fonts) }
  const bookmarks = bookmarksOf(document)
  const pages = estimatePages(document, bookmarks, look)
  const aside = new MarkupAside()
  const written = toDocxDocument(document, bookmarks, pages, look, aside)
  return packParts(
    normaliseParts(compileStyled(written, theme, posterRolesIn(document)), aside, document.meta.issuedOn),
  )
}

/** A document to be rendered in a thread of its own. All of it is plain data. */
export interface DocxJob {
  readonly document: ReportDocument
  readonly theme: Theme
  readonly fonts: FontFamily
}
