import type { Content } from 'pdfmake/interfaces.js'
import type { Assets, Block } from '../../document/document.ts'
import type { Faces } from '../../typeset/faces.ts'
import type { PageFrame } from '../theme.ts'

/** What the handlers of blocks need besides their node. */
export interface PdfContext {
  readonly faces: Faces
  readonly frame: PageFrame
  /** Width of the text area in points. */
  readonly width: number
  readonly assets: Assets
  readonly anchorOf: (block: Block) => string | undefined
  /** Remembers the node on which an anchor stands, so that its page is known after layout. */
  readonly mark: (anchor: string, node: MarkedNode) => void
}

/** A pdfmake node of ours; after layout pdfmake has noted on it where it stands. */
export type MarkedNode = Content & {
  readonly positions?: readonly { readonly pageNumber: number; readonly top: number }[]
}
