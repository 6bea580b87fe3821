import type { ReportDocument } from '../../document/document.ts'
import type { FontFamily } from '../../ports/ports.ts'
import type { Theme } from '../../theme/theme.ts'

/** A document to be rendered in a thread of its own. All of it is plain data. */
export interface DocxJob {
  readonly document: ReportDocument
  readonly theme: Theme
  readonly fonts: FontFamily
}
