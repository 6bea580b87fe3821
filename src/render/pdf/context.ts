import type { Content } from 'pdfmake/interfaces.js'
import type { Assets, Block, Heading } from '../../document/document.ts'
import type { PageFrame } from '../../theme/page-frame.ts'
import type { Look } from '../measures.ts'
import type { PageLabelOf } from './inlines.ts'
import type { Around } from './tags/tag-lines.ts'

/** What the handlers of blocks need besides their node. */
export interface PdfContext extends Look {
  readonly frame: PageFrame
  /** Width of the text area in points. */
  readonly width: number
  /** Height of the text area in points. */
  readonly height: number
  readonly assets: Assets
  /** Draws what a node shows as the text of this object of the document. */
  readonly around: (owner: object) => Around
  readonly anchorOf: (block: Block) => string | undefined
  /** The heading under which the viewer's outline shows another. */
  readonly outlineParentOf: (heading: Heading) => Heading | undefined
  readonly pageLabelOf: PageLabelOf
  /** Remembers the node on which an anchor stands, so that its page is known after layout. */
  readonly mark: (anchor: string, node: MarkedNode) => void
}

/** A pdfmake node of ours; after layout pdfmake has noted on it where it stands. */
export type MarkedNode = Content & {
  readonly positions?: readonly { readonly pageNumber: number }[]
}
