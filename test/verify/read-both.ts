import type { ReportDocument } from '../../src/document/document.ts'
import { spellPlaceholders } from '../../src/document/spell-placeholders.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { readDocx } from '../../src/verify/docx/read-docx.ts'
import { readPdf } from '../../src/verify/pdf/read-pdf.ts'
import type { ReadReport } from '../../src/verify/read-report.ts'
import { theme } from '../render/default-theme.ts'
import { fonts } from '../render/fonts.ts'

export type ReadBoth = Readonly<Record<ReadReport['format'], ReadReport>>

/** Both files of a document, read back. */
export async function readBoth(document: ReportDocument): Promise<ReadBoth> {
  const { bytes } = await renderPdf(spellPlaceholders(document, 'line'), theme, fonts)
  const docx = await renderDocx(spellPlaceholders(document, 'code'), theme, fonts)
  return { pdf: await readPdf(bytes), docx: readDocx(docx) }
}
