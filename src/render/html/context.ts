import type { Assets } from '../../document/document.ts'
import type { Faces } from '../../typeset/faces.ts'
import type { Anchors } from '../anchors.ts'

/** What the handlers of blocks need besides their node. */
export interface HtmlContext {
  readonly anchors: Anchors
  readonly assets: Assets
  /** For measuring the words of charts. */
  readonly faces: Faces
}
