import { Packer } from 'docx'
import type { FontFamily } from '../../base/ports.ts'
import type { ReportDocument } from '../../document/document.ts'
import type { Theme } from '../../theme/theme.ts'
import { loadFaces } from '../../typeset/faces.ts'
import { blankMatrix } from './blank-matrix.ts'
import { toDocxDocument } from './docx-document.ts'
import { estimatePages } from './estimate-pages.ts'
import { normalisePackage } from './normalise-package.ts'
import { docxMatrix } from './tables.ts'

/**
 * Renders the document as DOCX with real styles, lists and fields. Its contents hold page numbers from the start, laid
 * out as Word would: the text by the library, the matrices by our own measurer.
 */
export async function renderDocx(document: ReportDocument, theme: Theme, fonts: FontFamily): Promise<Uint8Array> {
  const look = { theme, faces: loadFaces(fonts) }
  const { bookmarks } = await estimatePages(pageNumbers =>
    toDocxDocument(document, pageNumbers, { ...look, pageOf: () => undefined, matrix: blankMatrix }),
  )
  const written = toDocxDocument(document, () => ({ bookmarks }), {
    ...look,
    pageOf: bookmark => bookmarks.get(bookmark),
    matrix: docxMatrix,
  })
  return normalisePackage(await Packer.toBuffer(written), document.meta.issuedOn)
}
