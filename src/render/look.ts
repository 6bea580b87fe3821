import type { Theme } from '../theme/theme.ts'
import type { Faces } from '../typeset/faces.ts'

/** How a report looks, with the letters that it is measured in. */
export interface Look {
  readonly theme: Theme
  readonly faces: Faces
}
