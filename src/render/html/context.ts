import type { Assets } from '../../document/document.ts'
import type { Anchors } from '../anchors.ts'
import type { Look } from '../look.ts'

/** What the handlers of blocks need besides their node. */
export interface HtmlContext extends Look {
  readonly anchors: Anchors
  readonly assets: Assets
}
